package org.prepwright.pages.windows;

import java.util.List;
import java.util.function.Function;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.WizardPage;

/** What Setup Manager leaves to the editor: disks, drivers, components. */
public final class WindowsPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          page(
              DiskPage.ID,
              Presence.ANSWERS,
              DiskPage::of,
              "Data/AutoPartition",
              "Unattended/Repartition",
              "RemoteInstall/Repartition",
              "RemoteInstall/UseWholeDisk",
              "Unattended/FileSystem",
              "Unattended/ExtendOemPartition",
              "Unattended/EnableBigLba",
              "Data/UseBIOSToBoot",
              "Unattended/KeepPageFile",
              "Unattended/Hibernation",
              "Unattended/CrashDumpSetting"),
          page(
              DriversPage.ID,
              Presence.ANSWERS,
              DriversPage::of,
              "Unattended/OemPnPDriversPath",
              "Unattended/OemPreinstall",
              "Unattended/OemFilesPath",
              "Unattended/UpdateInstalledDrivers",
              "Unattended/DriverSigningPolicy",
              "Unattended/LegacyNIC",
              "Sysprep/BuildMassStorageSection",
              "SysprepMassStorage/*",
              "MassStorageDrivers/*",
              "OEMBootFiles/*",
              "Unattended/DisableVirtualOemDevices"),
          page(ComponentsPage.ID, Presence.INSTALLATION, ComponentsPage::of, "Components/*"),
          page(
              FirewallPage.ID,
              Presence.INSTALLATION,
              FirewallPage::of,
              "WindowsFirewall/*",
              "WindowsFirewall.*/*"),
          page(
              TerminalServicesPage.ID,
              Presence.REMOTE_DESKTOP,
              TerminalServicesPage::of,
              "TerminalServices/AllowConnections",
              "Components/TerminalServer",
              "TerminalServices/LicensingMode",
              "TerminalServices/PermissionsSetting"),
          page(
              DomainControllerPage.ID,
              Presence.DOMAIN_CONTROLLERS,
              DomainControllerPage::of,
              "DCInstall/*"),
          page(
              OemBrandingPage.ID,
              Presence.ANSWERS,
              OemBrandingPage::of,
              "OEM_Ads/Banner",
              "OEM_Ads/Logo",
              "OEM_Ads/Background"));

  private WindowsPages() {}

  private static PageDescriptor page(
      String id, Presence presence, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.WINDOWS, presence, List.of(paths), factory);
  }
}
