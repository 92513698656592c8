package org.prepwright.pages.network;

import java.util.List;
import java.util.function.Function;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.WizardPage;
import org.prepwright.pages.network.components.NetworkingComponentsPage;
import org.prepwright.pages.network.table.ComputerTablePage;

/** Network Settings, in Setup Manager's order. */
public final class NetworkPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          page(
              ComputerNamesPage.ID,
              Presence.NOT_RIS,
              ComputerNamesPage::of,
              "UserData/ComputerName"),
          page(
              ComputerTablePage.ID,
              Presence.NOT_RIS,
              ComputerTablePage::new,
              ComputerTablePage.PATH),
          page(
              AdministratorPasswordPage.ID,
              Presence.ANSWERS,
              AdministratorPasswordPage::of,
              "GuiUnattended/AdminPassword",
              "GuiUnattended/EncryptedAdminPassword",
              "GuiUnattended/AutoLogon",
              "GuiUnattended/AutoLogonCount"),
          page(
              NetworkingComponentsPage.ID,
              Presence.ANSWERS,
              NetworkingComponentsPage::of,
              NetworkingComponentsPage.PATHS.toArray(String[]::new)),
          page(
              WorkgroupOrDomainPage.ID,
              Presence.NOT_RIS,
              WorkgroupOrDomainPage::of,
              "Identification/JoinWorkgroup",
              "Identification/JoinDomain",
              "Identification/DomainAdmin",
              "Identification/DomainAdminPassword",
              "Identification/MachineObjectOU"));

  private NetworkPages() {}

  private static PageDescriptor page(
      String id, Presence presence, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.NETWORK, presence, List.of(paths), factory);
  }
}
