package org.prepwright.pages.advanced;

import java.util.List;
import java.util.function.Function;
import org.prepwright.model.catalog.Kind;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.WizardPage;

/** Advanced Settings, in Setup Manager's order. */
public final class AdvancedPages {
  /** Where the commands lie beside the answer file, and not on the server with the image. */
  private static final Presence COMMANDS =
      Presence.ANSWERS.and((kind, product) -> kind != Kind.RIS, "absent.ris-commands");

  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          page(
              TelephonyPage.ID,
              Presence.ANSWERS,
              TelephonyPage::of,
              "TapiLocation/CountryCode",
              "TapiLocation/AreaCode",
              "TapiLocation/LongDistanceAccess",
              "TapiLocation/Dialing",
              "Unattended/TapiConfigured"),
          page(
              RegionalSettingsPage.ID,
              Presence.ANSWERS,
              RegionalSettingsPage::of,
              "GuiUnattended/OEMSkipRegional",
              "RegionalSettings/Language",
              "RegionalSettings/UserLocale",
              "RegionalSettings/SystemLocale",
              "RegionalSettings/InputLocale"),
          page(
              LanguagesPage.ID,
              Presence.ANSWERS,
              LanguagesPage::of,
              "RegionalSettings/LanguageGroup"),
          page(
              BrowserAndShellPage.ID,
              Presence.INSTALLATION,
              BrowserAndShellPage::of,
              "Branding/BrandIEUsingUnattended",
              "Branding/IEBrandingFile",
              "URL/Home_Page",
              "URL/Help_Page",
              "URL/Search_Page",
              "URL/AutoConfig",
              "URL/AutoConfigURL",
              "URL/AutoConfigJSURL",
              "URL/Quick_Link_*",
              "Proxy/Proxy_Enable",
              "Proxy/Use_Same_Proxy",
              "Proxy/HTTP_Proxy_Server",
              "Proxy/Secure_Proxy_Server",
              "Proxy/FTP_Proxy_Server",
              "Proxy/Gopher_Proxy_Server",
              "Proxy/Socks_Proxy_Server",
              "Proxy/Proxy_Override",
              "FavoritesEx/*",
              "Shell/DefaultStartPanelOff",
              "Shell/DefaultThemesOff",
              "Shell/CustomDefaultThemeFile"),
          page(
              InstallationFolderPage.ID,
              Presence.INSTALLATION,
              InstallationFolderPage::of,
              "Unattended/TargetPath"),
          // its commands are lines of Run Once, and a finding about them leads there
          page(InstallPrintersPage.ID, Presence.ANSWERS, InstallPrintersPage::of),
          page(RunOncePage.ID, Presence.ANSWERS, RunOncePage::of, "GuiRunOnce/*"),
          page(AdditionalCommandsPage.ID, COMMANDS, AdditionalCommandsPage::of),
          page(
              IdentificationStringPage.ID,
              Presence.SYSPREP,
              IdentificationStringPage::of,
              "GuiUnattended/OEMDuplicatorString"));

  private AdvancedPages() {}

  private static PageDescriptor page(
      String id, Presence presence, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.ADVANCED, presence, List.of(paths), factory);
  }
}
