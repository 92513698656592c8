package org.prepwright.model.drivers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tree of drivers as makers deliver them. */
final class SampleDrivers {
  static final String NET_ID = "PCI\\VEN_8086&DEV_100E&SUBSYS_001E8086";
  static final String AHCI_ID = "PCI\\VEN_8086&DEV_2681&CC_0106";
  static final String RAID_ID = "PCI\\VEN_8086&DEV_2682&CC_0104";

  private static final Charset ANSI = Charset.forName("windows-1252");

  final Path root;

  private SampleDrivers(Path root) {
    this.root = root;
  }

  static SampleDrivers in(Path root) {
    SampleDrivers drivers = new SampleDrivers(root);
    drivers.network();
    drivers.display();
    drivers.massStorage();
    drivers.serverOnly();
    drivers.wide();
    drivers.needing();
    drivers.windows9x();
    drivers.broken();
    return drivers;
  }

  Path write(String path, Charset charset, String... lines) {
    return write(path, (String.join("\r\n", lines) + "\r\n").getBytes(charset));
  }

  Path write(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void empty(String path) {
    write(path, new byte[] {1});
  }

  /** Sections for each processor, strings, a date, files in folders below. */
  private void network() {
    write(
        "net/E1000.INF",
        ANSI,
        "; Intel PRO/1000, as delivered",
        "[Version]",
        "Signature   = \"$Windows NT$\"",
        "Class       = Net",
        "ClassGUID   = {4d36e972-e325-11ce-bfc1-08002be10318}",
        "Provider    = %Intel%",
        "CatalogFile = e1000.cat",
        "DriverVer   = 03/21/2006,8.7.1.0",
        "[Manufacturer]",
        "%Intel%     = Intel, NTx86.5.1, NTx86.5.2, NTamd64.5.2",
        "[Intel]",
        "; Windows 2000",
        "%Old%       = E1000.2k, PCI\\VEN_8086&DEV_1000",
        "[Intel.NTx86.5.1]",
        "%E100E%     = E1000, PCI\\VEN_8086&DEV_100E&SUBSYS_001E8086, \\",
        "              PCI\\VEN_8086&DEV_100E ; the plain one, too",
        "[Intel.NTx86.5.2]",
        "%E100E%     = E1000, PCI\\VEN_8086&DEV_100E",
        "[Intel.NTamd64.5.2]",
        "%E100E%     = E1000, PCI\\VEN_8086&DEV_100E",
        "[E1000]",
        "CopyFiles   = E1000.Files, @e1000msg.dll",
        "[E1000.NTamd64]",
        "CopyFiles   = E1000.Files",
        "[E1000.2k]",
        "CopyFiles   = E1000.Files",
        "[E1000.Files]",
        "e1000.sys,,,2",
        "[SourceDisksNames]",
        "1 = %Disk%,,,",
        "[SourceDisksNames.amd64]",
        "1 = %Disk%,,,\\x64",
        "[SourceDisksFiles]",
        "e1000.sys = 1",
        "e1000msg.dll = 1",
        "[SourceDisksFiles.amd64]",
        "e1000.sys = 1",
        "[Strings]",
        "Intel       = \"Intel\"",
        "Disk        = \"PRO/1000 disk\"",
        "E100E       = \"Intel(R) PRO/1000 MT, \"\"Desktop\"\"\"",
        "Old         = \"Intel(R) PRO/1000 (old)\"");
    empty("net/e1000.sys");
    empty("net/E1000.CAT");
    empty("net/X64/E1000.SY_");
  }

  /** UTF-16 with a mark, one section of models for all, a name in Cyrillic. */
  private void display() {
    StringBuilder text = new StringBuilder("\uFEFF");
    for (String line :
        new String[] {
          "[Version]",
          "Signature=\"$CHICAGO$\"",
          "Class=Display",
          "ClassGuid={4D36E968-E325-11CE-BFC1-08002BE10318}",
          "Provider=%Maker%",
          "CatalogFile.NT=video.cat",
          "DriverVer=11-05-2007",
          "[Manufacturer]",
          "%Maker%=Models",
          "[Models]",
          "%Card%=Card, PCI\\VEN_10DE&DEV_0193",
          "[Card]",
          "CopyFiles=@video.sys",
          "[Card.Services]",
          "AddService=video,2,Service",
          "[Service]",
          "ServiceType=1",
          "[Strings]",
          "Maker=\"\u0412\u0438\u0434\u0435\u043e\"",
          "Card=\"\u041a\u0430\u0440\u0442\u0430 8800\""
        }) {
      text.append(line).append("\r\n");
    }
    write("Display/video.inf", text.toString().getBytes(StandardCharsets.UTF_16LE));
    empty("Display/video.cat");
  }

  /** A driver disk: its INF in a folder below txtsetup.oem. */
  private void massStorage() {
    write(
        "sata/txtsetup.oem",
        ANSI,
        "; driver disk",
        "[Disks]",
        "disk1 = \"Intel Matrix Storage Manager disk\", iastor.sys, \\winxp",
        "[Defaults]",
        "scsi = ahci",
        "[scsi]",
        "ahci = \"Intel(R) ESB2 SATA AHCI Controller\"",
        "raid = \"Intel(R) ESB2 SATA RAID Controller\"",
        "[Files.scsi.ahci]",
        "driver = disk1, iaStor.sys, iaStor",
        "inf = disk1, iaAHCI.inf",
        "catalog = disk1, iaAHCI.cat",
        "[Files.scsi.raid]",
        "driver = disk1, iaStor.sys, iaStor",
        "inf = disk1, iaStor.inf",
        "[Config.iaStor]",
        "value = \"\", tag, REG_DWORD, 1b",
        "[HardwareIds.scsi.ahci]",
        "id = \"PCI\\VEN_8086&DEV_2681&CC_0106\",\"iaStor\"",
        "[HardwareIds.scsi.raid]",
        "id = \"PCI\\VEN_8086&DEV_2682&CC_0104\",\"iaStor\"");
    storageInf("sata/winxp/iaAHCI.inf", "hdc", "{4D36E96A-E325-11CE-BFC1-08002BE10318}", AHCI_ID);
    storageInf(
        "sata/winxp/iaStor.inf", "SCSIAdapter", "{4D36E97B-E325-11CE-BFC1-08002BE10318}", RAID_ID);
    empty("sata/winxp/iastor.sys");
    empty("sata/winxp/iaahci.cat");
  }

  private void storageInf(String path, String deviceClass, String guid, String id) {
    write(
        path,
        ANSI,
        "[Version]",
        "Signature=\"$WINDOWS NT$\"",
        "Class=" + deviceClass,
        "ClassGuid=" + guid,
        "Provider=%INTEL%",
        "CatalogFile=iaAHCI.cat",
        "DriverVer=10/18/2005, 5.5.0.1035",
        "[Manufacturer]",
        "%INTEL%=INTEL_HDC,NTamd64",
        "[INTEL_HDC]",
        "%dev.desc%=iaStor_Inst, " + id,
        "[INTEL_HDC.NTamd64]",
        "%dev.desc%=iaStor_Inst, " + id,
        "[iaStor_Inst]",
        "CopyFiles=@iaStor.sys",
        "[SourceDisksNames]",
        "1=%disk%,iastor.sys,,\\",
        "[SourceDisksFiles]",
        "iaStor.sys=1",
        "[Strings]",
        "INTEL=\"Intel\"",
        "disk=\"disk\"",
        "dev.desc=\"Intel(R) ESB2 controller\"");
  }

  /** For servers by its product type, and for Vista. */
  private void serverOnly() {
    write(
        "server/hba.inf",
        ANSI,
        "[Version]",
        "Signature=$Windows NT$",
        "Class=SCSIAdapter",
        "Provider=Emulex",
        "DriverVer=13/45/2006,1.0",
        "[Manufacturer]",
        "Emulex=E,NTx86.5.2.0x3,NTx86.6.0",
        "[E]",
        "[E.NTx86.5.2.0x3]",
        "\"HBA; fast\"=Inst,PCI\\VEN_10DF&DEV_F980",
        "[E.NTx86.6.0]",
        "\"HBA 6\"=Inst,PCI\\VEN_10DF&DEV_FE00",
        "[Inst]",
        "CopyFiles=Files",
        "[Files]",
        "lpx.sys,lpxnds.sys",
        "[SourceDisksFiles]",
        "lpxnds.sys=1,bin");
  }

  /** x64 alone: a bare section of models counts for x86 alone, and its install section is x64's. */
  private void wide() {
    write(
        "wide/wide.inf",
        ANSI,
        "[Version]",
        "Signature=\"$Windows NT$\"",
        "Class=System",
        "Provider=Maker",
        "CatalogFile=wide.cat",
        "[Manufacturer]",
        "Maker=M,NTamd64",
        "[M]",
        "Bridge=Inst,PCI\\VEN_1106&DEV_0001",
        "[M.NTamd64]",
        "Bridge=Inst,PCI\\VEN_1106&DEV_0001",
        "[Inst.NTamd64]");
  }

  /** Takes most from an INF of Windows. */
  private void needing() {
    write(
        "modem/modem.inf",
        ANSI,
        "[Version]",
        "Signature=\"$Windows NT$\"",
        "Class=Modem",
        "Provider=Lucent",
        "LayoutFile=layout.inf",
        "[Manufacturer]",
        "Lucent",
        "[Lucent]",
        "Winmodem=Modem1,PCI\\VEN_11C1&DEV_0440,PCI\\CC_0703",
        "[Modem1]",
        "Include=mdmgl001.inf",
        "Needs=Modem.Base",
        "CopyFiles=@modem.sys");
  }

  private void windows9x() {
    write(
        "old/win98.inf",
        ANSI,
        "[Version]",
        "Signature=\"$CHICAGO$\"",
        "Class=Net",
        "Provider=Realtek",
        "[Manufacturer]",
        "Realtek=R",
        "[R]",
        "RTL8139=Rtl,PCI\\VEN_10EC&DEV_8139",
        "[Rtl]",
        "AddReg=Rtl.Reg",
        "[Rtl.Reg]",
        "HKR,,DevLoader,,*ndis",
        "HKR,,DeviceVxDs,,rtl8139.sys");
  }

  private void broken() {
    write("broken/heading.inf", ANSI, "[Version]", "Signature=$Chicago$", "[Manufacturer");
    write("broken/nothing.inf", new byte[0]);
    write("broken/setup.inf", ANSI, "[Version]", "Signature=$Chicago$", "[DefaultInstall]");
    write("broken/autorun.inf", ANSI, "[autorun]", "open=setup.exe");
    write("broken/text.inf", ANSI, "This is no INF.");
  }
}
