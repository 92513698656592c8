package org.prepwright.pages;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/** All pages of the wizard, in Setup Manager's order. */
public final class Pages {
  private static final List<PageDescriptor> ALL =
      List.of(
          general(
              NameAndOrganizationPage.ID,
              Pages::holdsAnswers,
              NameAndOrganizationPage::of,
              "UserData/FullName",
              "UserData/OrgName"),
          general(
              DisplaySettingsPage.ID,
              Pages::holdsAnswers,
              DisplaySettingsPage::of,
              "Display/BitsPerPel",
              "Display/Xresolution",
              "Display/Yresolution",
              "Display/Vrefresh"),
          general(TimeZonePage.ID, Pages::holdsAnswers, TimeZonePage::of, "GuiUnattended/TimeZone"),
          general(
              ProductKeyPage.ID, Pages::holdsAnswers, ProductKeyPage::of, "UserData/ProductKey"),
          general(
              LicensingModePage.ID,
              Pages::isServer,
              LicensingModePage::of,
              "LicenseFilePrintData/AutoMode",
              "LicenseFilePrintData/AutoUsers"),
          network(
              ComputerNamePage.ID,
              Pages::holdsNames,
              ComputerNamePage::of,
              "UserData/ComputerName"),
          network(
              AdministratorPasswordPage.ID,
              Pages::holdsAnswers,
              AdministratorPasswordPage::of,
              "GuiUnattended/AdminPassword",
              "GuiUnattended/EncryptedAdminPassword",
              "GuiUnattended/AutoLogon",
              "GuiUnattended/AutoLogonCount"),
          network(
              WorkgroupOrDomainPage.ID,
              Pages::holdsNames,
              WorkgroupOrDomainPage::of,
              "Identification/JoinWorkgroup",
              "Identification/JoinDomain",
              "Identification/DomainAdmin",
              "Identification/DomainAdminPassword",
              "Identification/MachineObjectOU"),
          advanced(
              RegionalSettingsPage.ID,
              RegionalSettingsPage::of,
              "GuiUnattended/OEMSkipRegional",
              "RegionalSettings/Language",
              "RegionalSettings/UserLocale",
              "RegionalSettings/SystemLocale",
              "RegionalSettings/InputLocale",
              "RegionalSettings/LanguageGroup"),
          advanced(RunOncePage.ID, RunOncePage::of, "GuiRunOnce/*"),
          new PageDescriptor(
              SummaryPage.ID,
              PageGroup.SUMMARY,
              Pages::always,
              List.of(),
              context -> SummaryPage.of(context, Pages::applying)));

  private Pages() {}

  /** All pages in order, whatever they apply to. */
  public static List<PageDescriptor> all() {
    return ALL;
  }

  /** The pages that are shown for a kind of file and a product, in order. */
  public static List<PageDescriptor> applying(Kind kind, Product product) {
    return ALL.stream().filter(page -> page.applies().test(kind, product)).toList();
  }

  private static boolean always(Kind kind, Product product) {
    return true;
  }

  /** A uniqueness file has a section for each computer and none of its own. */
  private static boolean holdsAnswers(Kind kind, Product product) {
    return kind != Kind.UDF;
  }

  /** Remote Installation Services fills in the name and the domain. */
  private static boolean holdsNames(Kind kind, Product product) {
    return holdsAnswers(kind, product) && kind != Kind.RIS;
  }

  private static boolean isServer(Kind kind, Product product) {
    return holdsAnswers(kind, product) && product.isServer();
  }

  private static PageDescriptor general(
      String id,
      BiPredicate<Kind, Product> applies,
      Function<PageContext, WizardPage> factory,
      String... paths) {
    return new PageDescriptor(id, PageGroup.GENERAL, applies, List.of(paths), factory);
  }

  private static PageDescriptor network(
      String id,
      BiPredicate<Kind, Product> applies,
      Function<PageContext, WizardPage> factory,
      String... paths) {
    return new PageDescriptor(id, PageGroup.NETWORK, applies, List.of(paths), factory);
  }

  private static PageDescriptor advanced(
      String id, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.ADVANCED, Pages::holdsAnswers, List.of(paths), factory);
  }
}
