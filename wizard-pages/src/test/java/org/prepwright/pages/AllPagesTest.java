package org.prepwright.pages;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Texts;

/** Walks every page: nothing forgotten, nothing dead, nothing nameless. */
class AllPagesTest extends PageTest {
  /** Settings that Setup Manager writes and no page edits yet, and why. */
  private static final Map<String, String> ON_NO_PAGE =
      Map.ofEntries(
          entry("SetupMgr/DistFolder", "Setup Manager's own note, which Windows does not read"),
          entry("SetupMgr/DistShare", "Setup Manager's own note, which Windows does not read"));

  /** Sections of files beside the answer file: the facts, and the table of computers as one. */
  private static final Set<String> OF_DEPLOYMENT =
      Set.of("Master", "Imaging", "Bundle", "computers.csv");

  /** Settings on two pages, and why. */
  private static final Map<String, String> ON_TWO_PAGES =
      Map.of(
          "Components/TerminalServer",
              "a Windows component, without which the page of that name " + "has nothing to set",
          "Sysprep/BuildMassStorageSection",
              "it is an option of Sysprep, and it fills the list of " + "mass storage drivers");

  /** Setup Manager's pages from its reference, in its order. */
  private static final List<String> SETUP_MANAGERS =
      List.of(
          "name-and-organization",
          "display-settings",
          "time-zone",
          "product-key",
          "licensing-mode",
          "computer-name",
          "administrator-password",
          "networking-components",
          "workgroup-or-domain",
          "telephony",
          "regional-settings",
          "languages",
          "browser-and-shell",
          "installation-folder",
          "install-printers",
          "run-once",
          "additional-commands",
          "identification-string");

  /** Keys put together in code: the beginning of the key stands in the code. */
  private static final List<String> KEYS_BY_VALUE =
      List.of(
          "page.display-settings.depth.",
          "page.all-settings.column.",
          "page.computer-name.list.count.",
          "page.computer-name.names.removed.",
          "page.computer-name.names.not-taken.",
          "page.computer-table.computers.",
          "page.computer-table.findings.",
          "page.computer-table.shown.",
          "page.computer-table.imported.",
          "page.computer-table.updated.",
          "page.computer-table.removed.",
          "page.computer-table.names.made.",
          "page.computer-table.names.rows.made.",
          "page.computer-table.names.rows.refused.",
          "page.computer-table.more.",
          "page.computer-table.names.refused.",
          "page.sysprep-options.cleanup.there.",
          "page.sysprep-options.cleanup.removed.",
          "page.master-computer.ask.",
          "page.target-computers.ask.",
          "page.bundle.",
          "permission.",
          "hal-table.fit.",
          "summary.findings.",
          "summary.strip.",
          "list.",
          "group.",
          "absent.",
          "components.");

  private static List<FakeContext> files() {
    return List.of(
        SampleFile.opened(Product.XP_PROFESSIONAL),
        SampleFile.opened(Product.SERVER_2003_STANDARD),
        FakeContext.fresh(Product.XP_PROFESSIONAL),
        FakeContext.fresh(Product.SERVER_2003_STANDARD),
        FakeContext.fresh(Kind.UNATTEND, Product.XP_PROFESSIONAL),
        FakeContext.fresh(Kind.RIS, Product.SERVER_2003_STANDARD));
  }

  private static List<PageDescriptor> pagesOf(FakeContext context) {
    return Pages.applying(context.answers().kind(), context.answers().product());
  }

  /** A page has rows only for what the kind of the file and its product know. */
  private static boolean isDocumented(String path, FakeContext context) {
    String[] parts = path.split("/", 2);
    Catalogue catalogue = Catalogue.standard();
    Kind kind = context.answers().kind();
    if (parts[0].endsWith("*")) {
      // the file chooses the names
      return true;
    }
    if (OF_DEPLOYMENT.contains(parts[0])) {
      return true;
    }
    return parts[1].endsWith("*")
        ? catalogue.knowsSection(kind, parts[0])
        : catalogue
            .find(kind, parts[0], parts[1])
            .filter(fact -> fact.appliesTo(context.answers().product()))
            .isPresent();
  }

  @Test
  void pagesComeInTheOrderOfTheirGroups() {
    assertThat(Pages.all()).extracting(PageDescriptor::group).isSorted();
    assertThat(Pages.all()).extracting(PageDescriptor::id).doesNotHaveDuplicates();
  }

  @Test
  void pagesComeInSetupManagersOrder() {
    List<String> shown =
        Pages.all().stream().map(PageDescriptor::id).filter(SETUP_MANAGERS::contains).toList();
    assertThat(shown)
        .isEqualTo(SETUP_MANAGERS.stream().filter(shown::contains).toList())
        .contains("name-and-organization", "run-once");
  }

  @Test
  void licensingModeIsForServersOnly() {
    assertThat(Pages.applying(Kind.SYSPREP, Product.XP_PROFESSIONAL))
        .extracting(PageDescriptor::id)
        .doesNotContain("licensing-mode");
    assertThat(Pages.applying(Kind.SYSPREP, Product.SERVER_2003_WEB))
        .extracting(PageDescriptor::id)
        .contains("licensing-mode");
  }

  @Test
  void everyPageShowsItsNameAndItsControlsHaveNames() {
    for (FakeContext context : files()) {
      for (PageDescriptor descriptor : pagesOf(context)) {
        show(descriptor.id(), context);
        onFx(page::revealProblems);
        List<Node> nodes = ask(() -> below(page.node()));
        assertThat(nodes)
            .filteredOn(node -> node.getStyleClass().contains(FormStyles.TITLE))
            .extracting(node -> ((Labeled) node).getText())
            .containsExactly(Texts.text(descriptor.titleKey()));
        assertThat(Texts.text(descriptor.group().titleKey())).isNotBlank();
        assertThat(nodes)
            .filteredOn(
                node -> node.isFocusTraversable() && isShown(node) && isControlOfThePage(node))
            .as("controls of %s", descriptor.id())
            .isNotEmpty()
            .allSatisfy(node -> assertThat(spokenName(node)).as("name of %s", node).isNotBlank());
      }
    }
  }

  /** Not the cells and arrows a control is made of. */
  private static boolean isControlOfThePage(Node node) {
    return !node.getStyleClass().contains("list-cell")
        && !node.getStyleClass().contains("check-box-list-cell")
        && (node.getId() != null || node instanceof Labeled);
  }

  /** A button that comes with a message has no name before. */
  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  private static String spokenName(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }

  @Test
  void noPageChangesTheFileByBeingShown() {
    for (FakeContext context : files()) {
      String before = context.text();
      for (PageDescriptor descriptor : pagesOf(context)) {
        show(descriptor.id(), context);
        onFx(page::focusFirst);
        leave();
      }
      assertThat(context.text()).isEqualTo(before);
    }
  }

  @Test
  void everySettingOfAPageHasAControlThere() {
    Set<String> reached = new HashSet<>();
    for (FakeContext context : files()) {
      for (PageDescriptor descriptor : pagesOf(context)) {
        show(descriptor.id(), context);
        List<String> withoutControl =
            ask(
                () ->
                    descriptor.paths().stream()
                        .filter(path -> isDocumented(path, context))
                        .filter(path -> !goesTo(path, context.answers()))
                        .toList());
        assertThat(withoutControl).as(descriptor.id()).isEmpty();
        descriptor.paths().stream()
            .filter(path -> isDocumented(path, context))
            .forEach(reached::add);
        assertThat(ask(() -> page.focusSetting("NoSuch", "Setting"))).isFalse();
        leave();
      }
    }
    assertThat(Pages.all()).allSatisfy(page -> assertThat(reached).containsAll(page.paths()));
  }

  private boolean goesTo(String path, AnswerFile answers) {
    String[] parts = path.split("/", 2);
    if (parts[0].endsWith("*")) {
      // sections whose names the file chooses: every setting of those that it has
      return answers.sections().stream()
          .filter(section -> section.isInFile() && PageDescriptor.fits(parts[0], section.name()))
          .flatMap(section -> section.settings().stream())
          .allMatch(setting -> page.focusSetting(setting.sectionName(), setting.key()));
    }
    return page.focusSetting(parts[0], parts[1].equals("*") ? "" : parts[1]);
  }

  @Test
  void everyRowOfAPageIsAmongItsPaths() {
    for (PageDescriptor descriptor : Pages.all()) {
      show(descriptor.id(), contextOf(descriptor));
      List<FieldRow> rows = page instanceof FormPage form ? form.rows() : List.of();
      for (FieldRow row : rows) {
        assertThat(row.settings())
            .as(descriptor.id())
            .allMatch(setting -> descriptor.covers(setting.sectionName(), setting.key()));
      }
    }
  }

  private static FakeContext contextOf(PageDescriptor descriptor) {
    return files().stream()
        .filter(context -> pagesOf(context).contains(descriptor))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everySettingSetupManagerWritesIsOnAPageOrNamedHere() {
    List<Setting<?>> forgotten = new ArrayList<>();
    files().get(0).answers().sections().stream()
        .flatMap(section -> section.settings().stream())
        .filter(AllPagesTest::isWrittenBySetupManager)
        .filter(AllPagesTest::isOnNoPage)
        .forEach(forgotten::add);
    assertThat(forgotten)
        .extracting(Setting::path)
        .containsExactlyInAnyOrderElementsOf(ON_NO_PAGE.keySet());
  }

  private static boolean isWrittenBySetupManager(Setting<?> setting) {
    return Catalogue.standard()
        .find(Kind.SYSPREP, setting.sectionName(), setting.key())
        .filter(fact -> !fact.page().isEmpty() || setting.sectionName().equals("Networking"))
        .isPresent();
  }

  private static boolean isOnNoPage(Setting<?> setting) {
    return Pages.all().stream()
        .noneMatch(page -> page.covers(setting.sectionName(), setting.key()));
  }

  @Test
  void everySettingOfEveryKindIsOnOnePageOrNamed() throws IOException {
    Set<String> onNone = new TreeSet<>();
    Set<String> onSeveral = new TreeSet<>();
    for (Kind kind : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
      for (Product product : Product.values()) {
        List<PageDescriptor> pages =
            Pages.applying(kind, product).stream().filter(one -> !one.takesAnySetting()).toList();
        for (TypedSection section : NewAnswerFile.of(kind, product).sections()) {
          for (Setting<?> setting : section.settings()) {
            long number =
                pages.stream()
                    .filter(one -> one.covers(setting.sectionName(), setting.key()))
                    .count();
            boolean isDocumented =
                Catalogue.standard()
                    .find(kind, setting.sectionName(), setting.key())
                    .filter(fact -> fact.appliesTo(product))
                    .isPresent();
            boolean isOnAPageOfAnotherKind =
                Pages.all().stream()
                    .anyMatch(one -> one.covers(setting.sectionName(), setting.key()));
            if (number == 0 && isDocumented && !isOnAPageOfAnotherKind) {
              onNone.add(setting.path());
            } else if (number > 1) {
              onSeveral.add(setting.path());
            }
          }
        }
      }
    }
    assertThat(onSeveral).isEqualTo(new TreeSet<>(ON_TWO_PAGES.keySet()));
    assertThat(onNone).isEqualTo(new TreeSet<>(onlyInAllSettings().keySet()));
  }

  /** Settings that no page of their own edits, and why; the page All settings edits them. */
  private static Map<String, String> onlyInAllSettings() throws IOException {
    Properties named = new Properties();
    try (Reader file =
        new InputStreamReader(
            AllPagesTest.class.getResourceAsStream("only-in-all-settings.properties"),
            StandardCharsets.UTF_8)) {
      named.load(file);
    }
    Map<String, String> reasons = new HashMap<>();
    named.forEach((path, reason) -> reasons.put(path.toString(), reason.toString()));
    assertThat(reasons.values()).noneMatch(String::isBlank);
    return reasons;
  }

  @Test
  void controlsAreNamedByTheirPath() {
    show("computer-name", files().get(0));
    assertThat(page.node().lookup("#UserData-ComputerName")).isNotNull();
  }

  @Test
  void everyTextIsUsedAndEveryUsedTextExists() throws IOException {
    Properties texts = texts();
    Set<String> used = usedKeys();
    assertThat(used).as("missing texts").allMatch(texts::containsKey);
    Set<String> dead = new LinkedHashSet<>(texts.stringPropertyNames());
    dead.removeAll(used);
    dead.removeIf(key -> KEYS_BY_VALUE.stream().anyMatch(key::startsWith));
    Pages.all().forEach(page -> dead.remove(page.titleKey()));
    assertThat(dead).as("dead texts").isEmpty();
  }

  @Test
  void textsMadeOfAValueExistForEachValue() {
    assertThat(
            Stream.of(PageGroup.values())
                .map(PageGroup::titleKey)
                .map(Texts::text)
                .collect(Collectors.toSet()))
        .hasSize(PageGroup.values().length);
    for (String action : List.of("remove", "up", "down")) {
      assertThat(Texts.text("list." + action)).isNotBlank();
      assertThat(Texts.text("list." + action + ".tooltip")).isNotBlank();
    }
    for (String severity : List.of("error", "warning", "info")) {
      for (String form : List.of("none", "one", "many")) {
        assertThat(Texts.text("summary.findings." + severity + "." + form, 3)).isNotBlank();
      }
    }
  }

  /** Every key that stands in the sources: whole ones, and those of a page behind its id. */
  private static Set<String> usedKeys() throws IOException {
    Pattern whole = Pattern.compile("Texts\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    Pattern ofPage =
        Pattern.compile(
            "(?:form\\.(?:text|label|radio|group)|[^.]text)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    Pattern choice = Pattern.compile("\\? \"([a-z.-]+)\" : \"([a-z.-]+)\"");
    Pattern id = Pattern.compile("String ID = \"([^\"]+)\"");
    Set<String> keys = new HashSet<>();
    for (String source : sources()) {
      whole.matcher(source).results().forEach(found -> keys.add(found.group(1)));
      Matcher page = id.matcher(source);
      if (page.find()) {
        String start = "page." + page.group(1) + ".";
        keys.add(start + "title");
        keys.add(start + "intro");
        ofPage.matcher(source).results().forEach(found -> keys.add(start + found.group(1)));
        if (source.contains("LineEditor.Words.of(form)")) {
          List.of("prompt", "empty", "add", "change", "choose-first")
              .forEach(word -> keys.add(start + word));
        }
        choice
            .matcher(source)
            .results()
            .forEach(found -> keys.addAll(List.of(start + found.group(1), start + found.group(2))));
      } else {
        choice
            .matcher(source)
            .results()
            .forEach(found -> keys.addAll(List.of(found.group(1), found.group(2))));
      }
    }
    keys.removeIf(key -> !key.contains(".") || key.startsWith("."));
    return keys;
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }

  @Test
  void noTextSpeaksLikeAManual() throws IOException {
    for (Object text : texts().values()) {
      assertThat(text.toString().toLowerCase(Locale.ROOT))
          .doesNotContain("please")
          .doesNotContain("invalid")
          .doesNotContain("!");
    }
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            Pages.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
      texts.load(file);
    }
    return texts;
  }
}
