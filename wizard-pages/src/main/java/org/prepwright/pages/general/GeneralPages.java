package org.prepwright.pages.general;

import java.util.List;
import java.util.function.Function;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.WizardPage;

/** General Settings, in Setup Manager's order. */
public final class GeneralPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          page(
              NameAndOrganizationPage.ID,
              Presence.ANSWERS,
              NameAndOrganizationPage::of,
              "UserData/FullName",
              "UserData/OrgName",
              "Unattended/OemSkipEula",
              "GuiUnattended/OEMSkipWelcome"),
          page(
              DisplaySettingsPage.ID,
              Presence.ANSWERS,
              DisplaySettingsPage::of,
              "Display/BitsPerPel",
              "Display/Xresolution",
              "Display/Yresolution",
              "Display/Vrefresh"),
          page(TimeZonePage.ID, Presence.ANSWERS, TimeZonePage::of, "GuiUnattended/TimeZone"),
          page(ProductKeyPage.ID, Presence.ANSWERS, ProductKeyPage::of, "UserData/ProductKey"),
          page(
              LicensingModePage.ID,
              Presence.SERVERS,
              LicensingModePage::of,
              "LicenseFilePrintData/AutoMode",
              "LicenseFilePrintData/AutoUsers"));

  private GeneralPages() {}

  private static PageDescriptor page(
      String id, Presence presence, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.GENERAL, presence, List.of(paths), factory);
  }
}
