package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;

/** The typed sections of components, browser, firewall, directory and services. */
class ComponentSectionsTest {
  /** The typed sections, and under which name the catalogue knows them. */
  private static final String SECTIONS =
      """
      TapiLocation
      Components
      Branding
      URL
      Proxy
      FavoritesEx
      IEHardening
      IEPopupBlocker
      DCInstall
      Cluster
      CertSrv_Server
      CertSrv_Client
      TerminalServices
      WindowsFirewall
      SystemRestore
      PCHealth
      Homenet
      Shell
      SNMP
      Fax
      InternetServer
      WindowsFirewall.All=WindowsFirewall.<profile>
      WindowsFirewall.Program=WindowsFirewall.<program>
      WindowsFirewall.Service=WindowsFirewall.<service>
      WindowsFirewall.Port=WindowsFirewall.<port opening>
      WindowsFirewall.Echo=WindowsFirewall.<icmp setting>
      """;

  private static final String FIREWALL =
      """
      [WindowsFirewall]
      Profiles=WindowsFirewall.All
      [WindowsFirewall.All]
      AllowedPrograms=WindowsFirewall.Program
      Services=WindowsFirewall.Service
      PortOpenings=WindowsFirewall.Port
      IcmpSettings=WindowsFirewall.Echo
      """;

  record Documented(String section, String key, ValueType type, boolean secret) {}

  static List<Documented> documentedKeys() {
    return SECTIONS
        .lines()
        .flatMap(
            line -> {
              String[] names = line.split("=", -1);
              return factsOf(names[names.length - 1])
                  .map(
                      fact ->
                          new Documented(
                              names[0],
                              fact.key().replace("<n>", "3"),
                              fact.type(),
                              fact.secret()));
            })
        .distinct()
        .toList();
  }

  private static Stream<KeyFact> factsOf(String section) {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> Catalogue.standard().keysOf(kind, section).stream());
  }

  @Test
  void tableNamesDocumentedKeysOfEverySection() {
    assertThat(documentedKeys()).hasSizeGreaterThan(250);
    assertThat(documentedKeys().stream().map(Documented::section).distinct())
        .containsExactlyElementsOf(
            SECTIONS
                .lines()
                .map(line -> line.split("=", -1)[0])
                // nothing is documented about its entries
                .filter(section -> !section.equals("Cluster"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("documentedKeys")
  void everyDocumentedKeyIsASettingOfItsType(Documented key) {
    String value =
        switch (key.type()) {
          case YESNO -> "Yes";
          case BOOL -> "1";
          case ONOFF -> "On";
          case INT -> "42";
          default -> key.key().equals("DisableWebServiceOnUpgrade") ? "True" : "1";
        };
    AnswerFile answers = answers(withEntry(key.section(), key.key() + "=" + value));
    Setting<?> setting = answers.setting(key.section(), key.key()).orElseThrow();
    assertThat(setting.state()).isEqualTo(Setting.State.PRESENT);
    switch (key.type()) {
      case YESNO, BOOL, ONOFF -> assertThat(setting.get()).isEqualTo(true);
      case INT -> assertThat(setting.get()).isEqualTo(42);
      case LIST -> assertThat(setting.get()).isEqualTo(List.of("1"));
      default -> assertThat(setting.get() instanceof SecretText).isEqualTo(key.secret());
    }
  }

  private static String withEntry(String section, String entry) {
    String header = "[" + section + "]\n";
    return FIREWALL.contains(header)
        ? FIREWALL.replace(header, header + entry + "\n")
        : FIREWALL + header + entry + "\n";
  }

  @ParameterizedTest
  @CsvSource({
    "WindowsFirewall.All, 1",
    "WindowsFirewall.Program, 1",
    "WindowsFirewall.Service, 1",
    "WindowsFirewall.Port, 1",
    "WindowsFirewall.Echo, 1",
    "WindowsFirewall.Other, 0"
  })
  void onlySectionsThatAreListedHaveAView(String section, int views) {
    AnswerFile answers = answers(FIREWALL + "[WindowsFirewall.Other]\nMode=1\n");
    assertThat(answers.setting(section, "Mode").stream().count()).isEqualTo(views);
  }

  @Test
  void viewsOfTheFirewallStayAndFollowTheFile() throws Exception {
    AnswerFile answers =
        answers("[WindowsFirewall]\nProfiles=WindowsFirewall.A, WINDOWSFIREWALL.B\n");
    FirewallProfile first = answers.windowsFirewall.profiles().get(0);
    assertThat(answers.windowsFirewall.profiles())
        .extracting(TypedSection::name)
        .containsExactly("WindowsFirewall.A", "WINDOWSFIREWALL.B");
    assertThat(first.isInFile()).isFalse();
    first.mode.change(false);
    assertThat(text(answers)).endsWith("[WindowsFirewall.A]\nMode=0\n");
    first.serviceNames.change(List.of("WindowsFirewall.Desktop"));
    FirewallService service = first.services().get(0);
    service.type.change(2);
    assertThat(answers.setting("windowsfirewall.desktop", "type")).contains(service.type);

    answers.windowsFirewall.profileNames.change(List.of("WindowsFirewall.B"));
    assertThat(answers.windowsFirewall.profiles()).hasSize(1).doesNotContain(first);
    answers.document().undo();
    assertThat(answers.windowsFirewall.profiles()).hasSize(2).contains(first);
    assertThat(first.services()).containsExactly(service);
    assertThat(first.mode.get()).isFalse();
  }

  @Test
  void profilesShareTheSectionsTheyBothList() {
    AnswerFile answers =
        answers(
            """
            [WindowsFirewall]
            Profiles=WindowsFirewall.A,WindowsFirewall.B,windowsfirewall.a
            [WindowsFirewall.A]
            PortOpenings=WindowsFirewall.Web
            [WindowsFirewall.B]
            PortOpenings=WindowsFirewall.Web
            [WindowsFirewall.Web]
            Port=80
            Protocol=6
            """);
    assertThat(answers.windowsFirewall.profiles()).hasSize(2);
    assertThat(answers.windowsFirewall.profiles())
        .allSatisfy(
            profile ->
                assertThat(profile.portOpenings())
                    .singleElement()
                    .satisfies(opening -> assertThat(opening.port.get()).isEqualTo(80)));
  }

  @Test
  void favoritesAreListedByNumber() throws Exception {
    AnswerFile answers =
        answers("[FavoritesEx]\nTitle10=\"b.url\"\nURL2=http://a/\ntitle2=a.url\nTitle02=x\n");
    assertThat(answers.favoritesEx.favorites())
        .extracting(FavoritesEx.Favorite::number)
        .containsExactly(2, 10);
    assertThat(answers.favoritesEx.favorites().get(0).title().get()).isEqualTo("a.url");
    assertThat(answers.favoritesEx.favorites().get(0).address().get()).isEqualTo("http://a/");
    assertThat(answers.favoritesEx.favorites().get(1).address().isPresent()).isFalse();

    answers.favoritesEx.favorite(11).address().change("http://c/");
    assertThat(text(answers)).endsWith("URL11=\"http://c/\"\n");
    assertThat(answers.favoritesEx.favorites()).hasSize(3);
    answers.document().undo();
    assertThat(answers.favoritesEx.favorites()).hasSize(2);
    assertThat(answers.favoritesEx.favorite(11).address().isPresent()).isFalse();
  }

  @Test
  void quickLinksHaveAddressAndTitle() {
    AnswerFile answers = answers("[URL]\nQuick_Link_1=http://a/\nQuick_Link_1_Name=a.url\n");
    assertThat(answers.url.quickLinks()).singleElement().isEqualTo(answers.url.quickLink(1));
    assertThat(answers.url.quickLink(1).address().get()).isEqualTo("http://a/");
    assertThat(answers.url.quickLink(1).title().get()).isEqualTo("a.url");
  }

  @Test
  void sitesAreWrittenWithSemicolonsInQuotes() throws Exception {
    AnswerFile answers = answers("[Proxy]\nProxy_Override=a,<local>\n");
    assertThat(answers.proxy.proxyOverride.get()).containsExactly("a", "<local>");
    answers.proxy.proxyOverride.change(List.of("a", "b", "<local>"));
    assertThat(text(answers)).isEqualTo("[Proxy]\nProxy_Override=\"a;b;<local>\"\n");
    assertThat(answers.proxy.proxyOverride.get()).containsExactly("a", "b", "<local>");
  }

  @Test
  void componentsAreFoundByNameAndWrittenAsDocumented() throws Exception {
    AnswerFile answers = answers("[Components]\nPINBALL=off\n");
    assertThat(answers.components.settings()).hasSize(100);
    assertThat(answers.components.component("Pinball").orElseThrow().get()).isFalse();
    assertThat(answers.components.component("no such part")).isEmpty();
    answers.components.component("certsrv").orElseThrow().change(true);
    assertThat(answers.components.isOn("CERTSRV")).isTrue();
    assertThat(text(answers)).isEqualTo("[Components]\nPINBALL=off\ncertsrv=On\n");
  }

  @Test
  void aSnapshotKeepsWhatCouldNotBeWritten() {
    AnswerFile answers = answers("[WindowsFirewall]\nProfiles=A\n[A]\nAllowedPrograms=P\n");
    Setting<String> path = answers.windowsFirewall.profiles().get(0).programs().get(0).program;
    Setting<String> title = answers.favoritesEx.favorite(7).title();
    path.set("two\nlines");
    title.set("two\nlines");
    AnswerFile copy = answers.snapshot();
    assertThat(
            copy.windowsFirewall
                .profiles()
                .get(0)
                .programs()
                .get(0)
                .program
                .refusalProperty()
                .get())
        .isEqualTo(path.refusalProperty().get())
        .isNotEmpty();
    assertThat(copy.favoritesEx.favorite(7).title().refusalProperty().get()).isNotEmpty();
  }

  private static AnswerFile answers(String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
        Kind.UNATTEND,
        Product.SERVER_2003_STANDARD);
  }

  private static String text(AnswerFile answers) {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n")
        .replace("\n\n", "\n");
  }
}
