package org.prepwright.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/** Answer files with something on every page of the Windows settings. */
final class WindowsSample {
  private static final String[] SETUP = {
    "[Data]",
    "AutoPartition=1",
    "[Unattended]",
    "UnattendMode=FullUnattended",
    "OemPreinstall=Yes",
    "OemPnPDriversPath=\"Drivers\\Net;Drivers\\Chipset;Drivers\\Audio\\Realtek\"",
    "DriverSigningPolicy=Ignore",
    "Repartition=Yes",
    "FileSystem=ConvertNTFS",
    "ExtendOemPartition=1",
    "CrashDumpSetting=3",
    "[MassStorageDrivers]",
    "\"Intel(R) 82801GBM SATA AHCI Controller\"=\"OEM\"",
    "\"IDE CD-ROM (ATAPI 1.2)/PCI IDE Controller\"=\"RETAIL\"",
    "[OEMBootFiles]",
    "Txtsetup.oem",
    "iaStor.sys",
    "iaStor.inf",
    "[Components]",
    "iis_common=On",
    "iis_www=On",
    "calc=On",
    "paint=Off",
    "TerminalServer=On",
    "[TerminalServices]",
    "AllowConnections=1",
    "LicensingMode=PerUser",
    "[WindowsFirewall]",
    "Profiles=WindowsFirewall.Domain,WindowsFirewall.Standard",
    "LogFile=C:\\Logs\\Pfirewall.log",
    "LogDroppedPackets=1",
    "[WindowsFirewall.Domain]",
    "Type=1",
    "Mode=1",
    "Exceptions=1",
    "AllowedPrograms=WindowsFirewall.Inventory",
    "PortOpenings=WindowsFirewall.Web",
    "IcmpSettings=WindowsFirewall.Ping",
    "[WindowsFirewall.Standard]",
    "Type=2",
    "Mode=1",
    "Exceptions=0",
    "[WindowsFirewall.Inventory]",
    "Program=\"C:\\Program Files\\Inventory\\Agent.exe\"",
    "Name=\"Inventory agent\"",
    "Scope=1",
    "[WindowsFirewall.Web]",
    "Protocol=6",
    "Port=8080",
    "Name=\"Intranet web server\"",
    "Scope=2",
    "Addresses=192.168.10.0/255.255.255.0,LocalSubnet",
    "[WindowsFirewall.Ping]",
    "Type=8",
    "Mode=1",
    "[DCInstall]",
    "ReplicaOrNewDomain=Domain",
    "TreeOrChild=Child",
    "ParentDomainDNSName=example.com",
    "ChildName=berlin",
    "DomainNetBiosName=BERLIN",
    "UserName=dcpromo-admin",
    "UserDomain=EXAMPLE",
    "Password=\"hush-hush\"",
    "SafeModeAdminPassword=\"hush-hush\"",
    "DatabasePath=D:\\NTDS",
    "RebootOnSuccess=Yes",
    "[OEM_Ads]",
    "Banner=\"Windows Server 2003*Prepared by Example Corporation\"",
    "Logo=logo.bmp",
    "Background=pictures.dll,101",
  };

  private WindowsSample() {}

  /** An unattend.txt. */
  static FakeContext setup(Product product) {
    return opened(Kind.UNATTEND, product, List.of(SETUP));
  }

  /** A sysprep.inf with a long list of controllers. */
  static FakeContext image(Product product) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "[Unattended]",
                "OemPnPDriversPath=\"Drivers\\Net;Drivers\\Chipset\"",
                "ExtendOemPartition=1",
                "KeepPageFile=1",
                "UpdateInstalledDrivers=Yes",
                "[OEM_Ads]",
                "Logo=logo.bmp",
                "[Sysprep]",
                "BuildMassStorageSection=Yes",
                "[SysprepMassStorage]"));
    for (int device = 0; device < 300; device++) {
      lines.add("PCI\\VEN_8086&DEV_" + (2000 + device) + "=\"C:\\Windows\\Inf\\Mshdc.inf\"");
    }
    return opened(Kind.SYSPREP, product, lines);
  }

  static FakeContext opened(Kind kind, Product product, List<String> lines) {
    byte[] bytes = String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.US_ASCII);
    return FakeContext.opened(kind, product, bytes);
  }

  static FakeContext opened(Kind kind, Product product, String... lines) {
    return opened(kind, product, List.of(lines));
  }
}
