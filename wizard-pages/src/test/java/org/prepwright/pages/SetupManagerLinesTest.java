package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckListView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.Option;

/**
 * What each of Setup Manager's pages writes: every page is filled in on an empty file, once for
 * each kind of file that has it, and the file then holds these lines and no others.
 */
class SetupManagerLinesTest extends PageTest {
  private static final Set<Kind> ALL = EnumSet.complementOf(EnumSet.of(Kind.UDF));
  private static final Set<Kind> SETUP = EnumSet.of(Kind.UNATTEND, Kind.WINNT, Kind.RIS);
  private static final Set<Kind> NOT_RIS = EnumSet.of(Kind.UNATTEND, Kind.WINNT, Kind.SYSPREP);
  private static final Set<Kind> SYSPREP = EnumSet.of(Kind.SYSPREP);

  /** A page, how it is filled in, and what then stands in the file. */
  private record Filling(
      String page,
      String how,
      Set<Kind> kinds,
      Consumer<SetupManagerLinesTest> fill,
      String lines) {
    @Override
    public String toString() {
      return page + ": " + how;
    }
  }

  private static Stream<Filling> general() {
    return Stream.of(
        on(
            "name-and-organization",
            "owner",
            ALL,
            test -> {
              test.fill("UserData-FullName", "Media Lab");
              test.fill("UserData-OrgName", "Example School");
            },
            "[UserData]",
            "FullName=\"Media Lab\"",
            "OrgName=\"Example School\""),
        on(
            "name-and-organization",
            "license and welcome",
            ALL,
            test -> {
              test.tick("Unattended-OemSkipEula");
              test.tick("GuiUnattended-OEMSkipWelcome");
            },
            "[Unattended]",
            "OemSkipEula=Yes",
            "[GuiUnattended]",
            "OEMSkipWelcome=1"),
        on(
            "display-settings",
            "values of the lists",
            ALL,
            test -> {
              test.pick("Display-BitsPerPel", "True color (32 bits)");
              test.pick("Display-Xresolution", "1024 \u00d7 768");
              test.pick("Display-Vrefresh", "75 Hz");
            },
            "[Display]",
            "BitsPerPel=32",
            "Xresolution=1024",
            "Yresolution=768",
            "Vrefresh=75"),
        on(
            "display-settings",
            "typed values",
            ALL,
            test -> {
              test.pick("Display-Xresolution", "Another size");
              test.fill("Display-Xresolution-own", "1440");
              test.fill("Display-Yresolution-own", "900");
              test.pick("Display-Vrefresh", "Another rate");
              test.fill("Display-Vrefresh-own", "100");
            },
            "[Display]",
            "Xresolution=1440",
            "Yresolution=900",
            "Vrefresh=100"),
        on(
            "display-settings",
            "defaults of Windows",
            ALL,
            test -> test.pick("Display-BitsPerPel", "Use Windows default")),
        on(
            "time-zone",
            "one of the list",
            ALL,
            test -> {
              test.fill("time-zone-search", "Berlin");
              test.enter("time-zone-search");
            },
            "[GuiUnattended]",
            "TimeZone=110"),
        on("time-zone", "none", ALL, test -> test.fill("time-zone-search", "Berlin")),
        on(
            "product-key",
            "a pasted key",
            ALL,
            test ->
                test.interact(
                    () ->
                        test.node("UserData-ProductKey-2", TextField.class)
                            .replaceSelection("abcde-fghij-klmno-pqrst-uvwxy\n")),
            "[UserData]",
            "ProductKey=\"ABCDE-FGHIJ-KLMNO-PQRST-UVWXY\""),
        on(
            "licensing-mode",
            "per server",
            ALL,
            test -> test.choose("LicenseFilePrintData-AutoMode"),
            "[LicenseFilePrintData]",
            "AutoMode=PerServer",
            "AutoUsers=5"),
        on(
            "licensing-mode",
            "per seat, on second thoughts",
            ALL,
            test -> {
              test.choose("LicenseFilePrintData-AutoMode");
              test.choose("licensing-mode-per-seat");
            },
            "[LicenseFilePrintData]",
            "AutoMode=PerSeat"));
  }

  private static Stream<Filling> network() {
    return Stream.of(
        on("administrator-password", "ask", ALL, test -> test.choose("administrator-password-ask")),
        on(
            "administrator-password",
            "blank",
            ALL,
            test -> test.choose("administrator-password-blank"),
            "[GuiUnattended]",
            "AdminPassword=\"*\""),
        on(
            "administrator-password",
            "in plain text, with logon",
            ALL,
            test -> {
              test.choose("administrator-password-this");
              test.fill("GuiUnattended-AdminPassword", "Tr1cky");
              test.fill("GuiUnattended-AdminPassword-confirm", "Tr1cky");
              test.tick("GuiUnattended-AutoLogon");
              test.fill("GuiUnattended-AutoLogonCount", "3");
            },
            "[GuiUnattended]",
            "AdminPassword=\"Tr1cky\"",
            "AutoLogon=Yes",
            "AutoLogonCount=3"),
        on(
            "administrator-password",
            "encrypted",
            ALL,
            test -> {
              test.choose("administrator-password-this");
              test.tick("GuiUnattended-EncryptedAdminPassword");
              test.fill("GuiUnattended-AdminPassword", "Password1");
              test.fill("GuiUnattended-AdminPassword-confirm", "Password1");
            },
            "[GuiUnattended]",
            "AdminPassword=\"e52cac67419a9a2238f10713b629b565"
                + "64f12cddaa88057e06a81b54e73b949b\"",
            "EncryptedAdminPassword=Yes"),
        on(
            "workgroup-or-domain",
            "workgroup",
            NOT_RIS,
            test -> test.fill("Identification-JoinWorkgroup", "LAB"),
            "[Identification]",
            "JoinWorkgroup=LAB"),
        on(
            "workgroup-or-domain",
            "domain, on second thoughts",
            NOT_RIS,
            test -> {
              test.choose("workgroup-or-domain-workgroup");
              test.choose("workgroup-or-domain-domain");
              test.fill("Identification-JoinDomain", "school.example");
              test.fill("Identification-DomainAdmin", "joiner");
              test.fill("Identification-DomainAdminPassword", "hush");
              test.fill("Identification-DomainAdminPassword-confirm", "hush");
            },
            "[Identification]",
            "JoinDomain=school.example",
            "DomainAdmin=joiner",
            "DomainAdminPassword=\"hush\""));
  }

  private static Stream<Filling> advanced() {
    return Stream.of(
        on(
            "telephony",
            "everything",
            ALL,
            test -> {
              test.pick("TapiLocation-CountryCode", "Germany (49)");
              test.fill("TapiLocation-AreaCode", "431");
              test.fill("TapiLocation-LongDistanceAccess", "9");
              test.pick("TapiLocation-Dialing", "Tone");
            },
            "[TapiLocation]",
            "CountryCode=49",
            "AreaCode=431",
            "LongDistanceAccess=\"9\"",
            "Dialing=Tone"),
        on(
            "telephony",
            "nothing specified",
            ALL,
            test -> test.pick("TapiLocation-Dialing", "Not specified")),
        on(
            "regional-settings",
            "those of the version",
            ALL,
            test -> test.choose("regional-settings-default"),
            "[GuiUnattended]",
            "OEMSkipRegional=1"),
        on(
            "regional-settings",
            "one for everything",
            ALL,
            test -> {
              test.choose("regional-settings-one");
              test.pick("RegionalSettings-Language", "German (Switzerland)");
            },
            "[GuiUnattended]",
            "OEMSkipRegional=1",
            "[RegionalSettings]",
            "Language=00000807"),
        on(
            "regional-settings",
            "one for each purpose",
            ALL,
            test -> {
              test.choose("regional-settings-each");
              test.pick("RegionalSettings-UserLocale", "German (Germany)");
              test.pick("RegionalSettings-SystemLocale", "German (Germany)");
              test.pick("regional-settings-keyboard", "German (Germany) \u2013 German");
              test.press("regional-settings-keyboard-add");
              test.pick("regional-settings-keyboard", "English (United States) \u2013 US");
              test.press("regional-settings-keyboard-add");
            },
            "[GuiUnattended]",
            "OEMSkipRegional=1",
            "[RegionalSettings]",
            "UserLocale=00000407",
            "SystemLocale=00000407",
            "InputLocale=0407:00000407,0409:00000409"),
        on(
            "regional-settings",
            "ask, on second thoughts",
            ALL,
            test -> {
              test.choose("regional-settings-default");
              test.choose("regional-settings-ask");
            },
            "[GuiUnattended]"),
        on(
            "languages",
            "two groups",
            ALL,
            test -> test.tickGroups("Western Europe and United States", "Cyrillic"),
            "[RegionalSettings]",
            "LanguageGroup=1,5"),
        on(
            "browser-and-shell",
            "a settings file",
            SETUP,
            test -> {
              test.choose("browser-and-shell-file");
              test.fill("Branding-IEBrandingFile", "company.ins");
            },
            "[Branding]",
            "BrandIEUsingUnattended=No",
            "IEBrandingFile=company.ins"),
        on(
            "browser-and-shell",
            "settings of its own",
            SETUP,
            test -> {
              test.choose("browser-and-shell-here");
              test.fill("URL-Home_Page", "http://home/");
              test.fill("URL-Help_Page", "http://help/");
              test.fill("URL-Search_Page", "http://search/");
              test.tick("Proxy-Proxy_Enable");
              test.tick("Proxy-Use_Same_Proxy");
              test.fill("Proxy-HTTP_Proxy_Server", "proxy:8080");
              test.fill("Proxy-Proxy_Override", "*.example; 10.0.0.1");
              test.tick("Proxy-Proxy_Override-local");
              test.tick("URL-AutoConfig");
              test.fill("URL-AutoConfigJSURL", "http://home/proxy.pac");
              test.fill("browser-and-shell-favorites-title", "Intranet");
              test.fill("browser-and-shell-favorites-address", "http://intranet/");
              test.press("browser-and-shell-favorites-add");
            },
            "[Branding]",
            "BrandIEUsingUnattended=Yes",
            "[Proxy]",
            "Proxy_Enable=1",
            "Use_Same_Proxy=1",
            "HTTP_Proxy_Server=proxy:8080",
            "Proxy_Override=\"*.example;10.0.0.1;<local>\"",
            "[URL]",
            "Home_Page=\"http://home/\"",
            "Help_Page=\"http://help/\"",
            "Search_Page=\"http://search/\"",
            "AutoConfig=1",
            "AutoConfigJSURL=\"http://home/proxy.pac\"",
            "[FavoritesEx]",
            "Title1=\"Intranet.url\"",
            "URL1=\"http://intranet/\""),
        on(
            "browser-and-shell",
            "a proxy for each protocol",
            SETUP,
            test -> {
              test.choose("browser-and-shell-here");
              test.tick("Proxy-Proxy_Enable");
              test.fill("Proxy-HTTP_Proxy_Server", "h:1");
              test.fill("Proxy-Secure_Proxy_Server", "s:2");
              test.fill("Proxy-FTP_Proxy_Server", "f:3");
              test.fill("Proxy-Gopher_Proxy_Server", "g:4");
              test.fill("Proxy-Socks_Proxy_Server", "k:5");
            },
            "[Branding]",
            "BrandIEUsingUnattended=Yes",
            "[Proxy]",
            "Proxy_Enable=1",
            "Use_Same_Proxy=0",
            "HTTP_Proxy_Server=h:1",
            "Secure_Proxy_Server=s:2",
            "FTP_Proxy_Server=f:3",
            "Gopher_Proxy_Server=g:4",
            "Socks_Proxy_Server=k:5"),
        on(
            "browser-and-shell",
            "the defaults, on second thoughts",
            SETUP,
            test -> {
              test.choose("browser-and-shell-here");
              test.fill("URL-Home_Page", "http://home/");
              test.choose("browser-and-shell-default");
            }),
        on(
            "browser-and-shell",
            "the desktop",
            SETUP,
            test -> test.tick("Shell-DefaultStartPanelOff"),
            "[Shell]",
            "DefaultStartPanelOff=Yes"),
        on(
            "installation-folder",
            "the usual one",
            SETUP,
            test -> test.choose("Unattended-TargetPath"),
            "[Unattended]",
            "TargetPath=\\WINDOWS"),
        on(
            "installation-folder",
            "a new one",
            SETUP,
            test -> test.choose("installation-folder-new"),
            "[Unattended]",
            "TargetPath=*"),
        on(
            "installation-folder",
            "one of its own",
            SETUP,
            test -> {
              test.choose("installation-folder-this");
              test.fill("installation-folder-path", "\\WINNT");
            },
            "[Unattended]",
            "TargetPath=\\WINNT"),
        on(
            "install-printers",
            "two printers",
            ALL,
            test -> {
              test.fill("install-printers-printer", "\\\\server\\printer");
              test.press("install-printers-add");
              test.fill("install-printers-printer", "\\\\server\\Color");
              test.press("install-printers-add");
            },
            "[GuiRunOnce]",
            "Command0=\"rundll32 printui.dll,PrintUIEntry /in /n \\\\server\\printer\"",
            "Command1=\"rundll32 printui.dll,PrintUIEntry /in /n \\\\server\\Color\""),
        on(
            "run-once",
            "two commands",
            ALL,
            test -> {
              test.fill("run-once-command", "one /x");
              test.press("run-once-add");
              test.fill("run-once-command", "two");
              test.press("run-once-add");
            },
            "[GuiRunOnce]",
            "Command0=\"one /x\"",
            "Command1=\"two\""),
        on(
            "additional-commands",
            "two commands, in the file beside",
            NOT_RIS,
            test -> {
              test.fill("additional-commands-command", "setup.exe /s");
              test.press("additional-commands-add");
              test.fill("additional-commands-command", "regedit /s a.reg");
              test.press("additional-commands-add");
            },
            "cmdlines.txt:",
            "[Commands]",
            "\"setup.exe /s\"",
            "\"regedit /s a.reg\""),
        on(
            "identification-string",
            "a text",
            SYSPREP,
            test -> test.fill("GuiUnattended-OEMDuplicatorString", "Office image 2.4"),
            "[GuiUnattended]",
            "OEMDuplicatorString=\"Office image 2.4\""));
  }

  private static Filling on(
      String page,
      String how,
      Set<Kind> kinds,
      Consumer<SetupManagerLinesTest> fill,
      String... lines) {
    return new Filling(page, how, kinds, fill, String.join("\n", lines));
  }

  @ParameterizedTest
  @MethodSource({"general", "network", "advanced"})
  void aPageWritesTheLinesOfSetupManager(Filling filling) {
    boolean isForServers = filling.page().equals("licensing-mode");
    Product product = isForServers ? Product.SERVER_2003_STANDARD : Product.XP_PROFESSIONAL;
    Set<Kind> kinds =
        Stream.of(Kind.values())
            .filter(kind -> descriptor(filling.page()).applies(kind, product))
            .collect(Collectors.toSet());
    assertThat(kinds).isEqualTo(filling.kinds());
    for (Kind kind : kinds) {
      FakeContext context = FakeContext.opened(kind, product, new byte[0]);
      show(filling.page(), context);
      filling.fill().accept(this);
      leave();
      assertThat(lines(context)).as(kind.name()).isEqualTo(filling.lines());
    }
  }

  /** The lines of the answer file, then those of the commands beside it. */
  private static String lines(FakeContext context) {
    String beside = lines(context.companions().commands());
    String own = lines(context.answers().document());
    return beside.isEmpty() ? own : (own + "\ncmdlines.txt:\n" + beside).strip();
  }

  private static String lines(Document document) {
    return Arrays.stream(
            new String(document.toBytes(), StandardCharsets.ISO_8859_1).split("\r\n", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private void fill(String id, String text) {
    TextField field = node(id, TextField.class);
    onFx(
        () -> {
          field.requestFocus();
          field.clear();
          text.chars().forEach(letter -> field.appendText(Character.toString(letter)));
        });
  }

  private void tick(String id) {
    onFx(() -> node(id, CheckBox.class).setSelected(true));
  }

  private void choose(String id) {
    onFx(() -> node(id, RadioButton.class).setSelected(true));
  }

  private void enter(String id) {
    onFx(
        () ->
            node(id, TextField.class)
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private void pick(String id, String label) {
    ComboBox<?> box = node(id, ComboBox.class);
    onFx(() -> box.getSelectionModel().select(indexOf(box.getItems(), label)));
  }

  private void tickGroups(String... names) {
    @SuppressWarnings("unchecked") // the list of this id offers language groups
    CheckListView<Option<String>> groups =
        node("RegionalSettings-LanguageGroup", CheckListView.class);
    for (String name : names) {
      onFx(() -> groups.getCheckModel().check(indexOf(groups.getItems(), name)));
    }
  }

  private static int indexOf(List<?> items, String label) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).toString().equals(label)) {
        return i;
      }
    }
    throw new AssertionError(label + " is not among " + items);
  }
}
