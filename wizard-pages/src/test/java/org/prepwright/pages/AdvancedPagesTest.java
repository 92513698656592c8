package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;

/** How the pages of Advanced Settings show a file that is there already, and change over. */
class AdvancedPagesTest extends PageTest {
  private static FakeContext setup(String... lines) {
    return FakeContext.opened(
        Kind.UNATTEND,
        Product.XP_PROFESSIONAL,
        String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void leavingTheSettingsOfThisPageTakesThemAwayInOneStep() {
    FakeContext context =
        setup(
            "[Branding]",
            "BrandIEUsingUnattended=Yes",
            "[URL]",
            "Home_Page=\"http://home/\"",
            "Quick_Link_1=\"http://one/\"",
            "[Proxy]",
            "; ours",
            "Proxy_Enable=1",
            "[FavoritesEx]",
            "Title1=\"One.url\"",
            "URL1=\"http://one/\"");
    String before = context.text();
    show("browser-and-shell", context);
    assertThat(node("browser-and-shell-here", RadioButton.class).isSelected()).isTrue();
    choose("browser-and-shell-file");
    assertThat(context.text())
        .isEqualTo("[Branding]\r\nBrandIEUsingUnattended=No\r\n[Proxy]\r\n; ours\r\n");
    assertThat(row("Branding", "IEBrandingFile").isVisible()).isTrue();
    assertThat(row("URL", "Home_Page").isVisible()).isFalse();
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(before);
    assertThat(node("browser-and-shell-here", RadioButton.class).isSelected()).isTrue();
  }

  @Test
  void aProxyThatActivationUsesStays() {
    FakeContext context =
        setup(
            "[Unattended]",
            "ActivateProxy=Proxy",
            "[Proxy]",
            "HTTP_Proxy_Server=proxy:80",
            "[Branding]",
            "BrandIEUsingUnattended=Yes");
    show("browser-and-shell", context);
    choose("browser-and-shell-default");
    assertThat(context.text())
        .contains("HTTP_Proxy_Server=proxy:80")
        .doesNotContain("BrandIEUsingUnattended");
  }

  @Test
  void theNameOfAChosenSettingsFileGoesIntoTheFile() {
    FakeContext context = setup("[Branding]", "BrandIEUsingUnattended=No");
    context.fileToName = "company.ins";
    show("browser-and-shell", context);
    press("browser-and-shell-browse");
    assertThat(context.text()).contains("IEBrandingFile=company.ins");
  }

  @Test
  void settingsWithoutEffectAreShownWhereTheFileHasThem() {
    show(
        "browser-and-shell",
        setup("[Branding]", "BrandIEUsingUnattended=No", "[Proxy]", "FTP_Proxy_Server=ftp:21"));
    assertThat(row("Proxy", "FTP_Proxy_Server").isVisible()).isTrue();
    assertThat(row("Proxy", "Socks_Proxy_Server").isVisible()).isFalse();
    assertThat(row("Branding", "IEBrandingFile").isVisible()).isTrue();
  }

  @Test
  void theIntranetIsOneOfTheExceptionsOfTheProxy() {
    FakeContext context =
        setup("[Proxy]", "Proxy_Enable=1", "Proxy_Override=\"<local>;*.example\"");
    show("browser-and-shell", context);
    CheckBox local = node("Proxy-Proxy_Override-local", CheckBox.class);
    assertThat(local.isSelected()).isTrue();
    assertThat(node("Proxy-Proxy_Override", TextField.class).getText()).isEqualTo("*.example");
    interact(() -> local.setSelected(false));
    assertThat(context.text()).contains("Proxy_Override=\"*.example\"");
  }

  @Test
  void halfAFavoriteIsRefusedAndAChosenOneIsChanged() {
    FakeContext context = setup("[FavoritesEx]", "Title1=\"One.url\"", "URL1=\"http://one/\"");
    show("browser-and-shell", context);
    TextField title = node("browser-and-shell-favorites-title", TextField.class);
    interact(() -> title.setText("Two"));
    press("browser-and-shell-favorites-add");
    assertThat(row("FavoritesEx", "").message()).contains("belong together");
    press("browser-and-shell-favorites-change");
    assertThat(row("FavoritesEx", "").message()).contains("No line is chosen");
    ListView<?> list = node("browser-and-shell-favorites-list", ListView.class);
    interact(() -> list.getSelectionModel().select(0));
    assertThat(title.getText()).isEqualTo("One");
    interact(() -> title.setText("First"));
    press("browser-and-shell-favorites-change");
    assertThat(context.text()).contains("Title1=\"First.url\"", "URL1=\"http://one/\"");
  }

  @Test
  void aDriveLetterIsRefusedAndTheFolderOfTheFileStays() {
    FakeContext context = setup("[Unattended]", "TargetPath=\\WINNT");
    String before = context.text();
    show("installation-folder", context);
    TextField folder = node("installation-folder-path", TextField.class);
    assertThat(folder.isVisible()).isTrue();
    interact(folder::requestFocus);
    interact(folder::clear);
    type(folder, "C:\\WIN");
    assertThat(row("Unattended", "TargetPath").message()).contains("drive letter");
    assertThat(folder.getText()).isEqualTo("C:\\WIN");
    assertThat(context.text()).isEqualTo(before);
    interact(() -> folder.setText("\\WIN"));
    assertThat(context.text()).contains("TargetPath=\\WIN\r");
    assertThat(row("Unattended", "TargetPath").message()).isEmpty();
  }

  @Test
  void printersOfTheFileAreAmongTheCommandsAndLeaveTheOthersAlone() {
    FakeContext context =
        FakeContext.opened(
            "[GuiRunOnce]",
            "Command0=\"RUNDLL32.EXE printui.dll,PrintUIEntry /in /n \\\\s\\one\"",
            "Command1=\"other\"",
            "Command2=\"rundll32 printui.dll,PrintUIEntry /in /n \\\\s\\two\"");
    show("install-printers", context);
    @SuppressWarnings("unchecked") // the list of this page holds names
    ListView<String> list = node("install-printers-list", ListView.class);
    assertThat(list.getItems()).containsExactly("\\\\s\\one", "\\\\s\\two");
    interact(() -> list.getSelectionModel().select(0));
    press("install-printers-down");
    assertThat(list.getItems()).containsExactly("\\\\s\\two", "\\\\s\\one");
    assertThat(context.text()).contains("Command1=\"other\"", "Command2=\"RUNDLL32.EXE");
    interact(() -> list.getSelectionModel().select(0));
    press("install-printers-remove");
    assertThat(context.text()).startsWith("[GuiRunOnce]\r\nCommand0=\"other\"\r\nCommand1=\"RUN");
    interact(() -> node("install-printers-printer", TextField.class).setText("printer"));
    press("install-printers-add");
    assertThat(firstRow().message()).contains("\\\\server\\printer");
    interact(() -> node("install-printers-printer", TextField.class).setText("\\\\S\\ONE"));
    press("install-printers-add");
    assertThat(firstRow().message()).contains("in the list already");
  }

  @Test
  void theLanguagesThatTheLocalesNeedAreTickedAtOnce() {
    FakeContext context = FakeContext.opened("[RegionalSettings]", "UserLocale=00000419");
    show("languages", context);
    Button add = node("languages-add", Button.class);
    assertThat(add.isVisible()).isTrue();
    press("languages-add");
    assertThat(context.text()).contains("LanguageGroup=5");
    assertThat(add.isVisible()).isFalse();
  }

  @Test
  void anEighthKeyboardIsRefused() {
    FakeContext context =
        FakeContext.opened(
            "[RegionalSettings]",
            "InputLocale=0409:00000409,0407:00000407,040c:0000040c,0410:00000410,"
                + "0413:00020409,0809:00000809,0c0a:0000040a");
    String before = context.text();
    show("regional-settings", context);
    ComboBox<?> choice = node("regional-settings-keyboard", ComboBox.class);
    press("regional-settings-keyboard-add");
    assertThat(row("RegionalSettings", "InputLocale").message()).contains("No keyboard is chosen");
    interact(() -> choice.getSelectionModel().select(0));
    press("regional-settings-keyboard-add");
    assertThat(row("RegionalSettings", "InputLocale").message()).contains("7 keyboards at most");
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aFullyAutomatedFileCannotAskForTheRegion() {
    FakeContext context =
        setup(
            "[Unattended]", "UnattendMode=FullUnattended", "[GuiUnattended]", "OEMSkipRegional=1");
    show("regional-settings", context);
    RadioButton ask = node("regional-settings-ask", RadioButton.class);
    assertThat(ask.isDisabled()).isTrue();
    interact(() -> context.answers().unattended.unattendMode.set("DefaultHide"));
    assertThat(ask.isDisabled()).isFalse();
  }

  @Test
  void commandsThatSetupWouldNotFindAreToldOfAndHelped() {
    FakeContext context = setup("[Unattended]", "OemPreinstall=No");
    show("additional-commands", context);
    Button use = node("additional-commands-use", Button.class);
    assertThat(use.isVisible()).isFalse();
    interact(() -> node("additional-commands-command", TextField.class).setText("setup.exe"));
    press("additional-commands-add");
    assertThat(use.isVisible()).isTrue();
    assertThat(context.text()).contains("OemPreinstall=No");
    press("additional-commands-use");
    assertThat(context.text()).contains("OemPreinstall=Yes");
    assertThat(use.isVisible()).isFalse();
  }

  @Test
  void commandsOfAnImageNeedTheFolderOfTheInstallationFiles() {
    FakeContext context = FakeContext.opened("[Unattended]");
    show("additional-commands", context);
    interact(() -> node("additional-commands-command", TextField.class).setText("setup.exe"));
    press("additional-commands-add");
    press("additional-commands-use");
    assertThat(context.text()).contains("InstallFilesPath=C:\\sysprep\\i386");
    interact(() -> context.companions().commands().undo());
    ListView<?> list = node("additional-commands-list", ListView.class);
    assertThat(list.getItems()).isEmpty();
  }

  @Test
  void thePresetOfTelephonyIsAskedForAnImageOnly() {
    show("telephony", setup("[TapiLocation]", "CountryCode=999"));
    assertThat(row("Unattended", "TapiConfigured").isVisible()).isFalse();
    assertThat(node("TapiLocation-CountryCode", ComboBox.class).getValue())
        .hasToString("Code 999, which no country in the list has");
    show("telephony", FakeContext.opened("[Unattended]"));
    assertThat(row("Unattended", "TapiConfigured").isVisible()).isTrue();
  }

  private FieldRow firstRow() {
    return ((FormPage) page).rows().get(0);
  }

  private void choose(String radio) {
    interact(() -> node(radio, RadioButton.class).setSelected(true));
  }
}
