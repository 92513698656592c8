package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.prepwright.app.changes.Comparison;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.findings.FindingRow;
import org.prepwright.app.help.HelpTopic;
import org.prepwright.app.recovery.Drafts;
import org.prepwright.app.search.SearchEntry;

/** Findings, reference, search, changes and recovery in the window. */
class ViewTest extends ShellTest {
  private static final String FLAWED =
      "[Unattended]\r\nOemSkipEula=Yes\r\nTargetPath=C:\\WINDOWS\r\nOemPreinstall=Yes\r\n"
          + "[GuiUnattended]\r\nTimeZone=999\r\nAdminPassword=Geheim\r\n"
          + "[UserData]\r\nComputerName=a_b\r\nFullName=Ann\r\nProductID=BCDFG-HJKMP-QRTVW-XY234-67892\r\n";

  // ------------------------------------------------------------------ findings

  @Test
  void aRemedyIsOneStepThatUndoTakesBack() throws IOException {
    openFlawed();
    select("product-id-legacy");
    push(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(text()).contains("ProductKey=").doesNotContain("ProductID");
    assertThat(rules()).doesNotContain("product-id-legacy");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo(FLAWED);
  }

  @Test
  void aFindingOlderThanTheTextIsCuredWhereItIsNow() throws IOException {
    openFlawed();
    var stale = finding("target-path-drive");
    interact(
        () -> {
          shell.view().answers().userData.orgName.set("x");
          shell.view().answers().unattended.oemSkipEula.set(null);
        });
    interact(() -> shell.view().fix(stale));
    assertThat(text()).contains("TargetPath=").doesNotContain("C:\\WINDOWS");
    assertThat(dialogs.problems).isEmpty();
  }

  @Test
  void allThatLeavesNoChoiceIsCuredInOneStepAndTold() throws IOException {
    openFlawed();
    interact(() -> node("findings-fix-all", Button.class).fire());
    assertThat(rules()).doesNotContain("product-id-legacy", "target-path-drive");
    assertThat(dialogs.removed).hasSize(1);
    interact(() -> assertThat(dialogs.offer.getAsBoolean()).isTrue());
    assertThat(text()).isEqualTo(FLAWED);
    interact(() -> assertThat(dialogs.offer.getAsBoolean()).isFalse());
  }

  @Test
  void theMessageUnderAFieldHasTheRemedyBesideIt() throws IOException {
    openFlawed();
    interact(() -> shell.view().goToSetting("Unattended", "TargetPath"));
    interact(() -> assertThat(shell.view().fixLabel(finding("target-path-drive"))).isNotBlank());
    assertThat(shell.view().isFixable(finding("target-path-drive"))).isTrue();
    assertThat(shell.view().isFixable(finding("time-zone-unknown"))).isFalse();
  }

  @Test
  void findingsAreFilteredByWeightAndPutTogetherByPage() throws IOException {
    openFlawed();
    int all = rules().size();
    interact(() -> node("findings-filter-error", ToggleButton.class).fire());
    assertThat(rules()).hasSizeLessThan(all).doesNotContain("time-zone-unknown");
    interact(() -> node("findings-filter-error", ToggleButton.class).fire());
    interact(() -> node("findings-grouped", ToggleButton.class).fire());
    assertThat(rules()).hasSize(all);
    assertThat(rows()).anyMatch(row -> row instanceof FindingRow.Group);
  }

  @Test
  void theDetailsSayRuleAndSource() throws IOException {
    openFlawed();
    select("time-zone-unknown");
    assertThat(node("findings-details", TextArea.class).getText())
        .contains("time-zone-unknown", "TimeZone");
  }

  @Test
  void thousandsOfFindingsMakeAFewRows() throws IOException {
    StringBuilder text = new StringBuilder("[Nowhere]\r\n");
    IntStream.range(0, 3000).forEach(i -> text.append("[UserDato").append(i).append("\r\n"));
    open(Files.writeString(folder.resolve("many.inf"), text));
    assertThat(findings()).hasSizeGreaterThan(1000);
    assertThat(lookup(".finding-cell").queryAll()).hasSizeLessThan(60);
  }

  // ------------------------------------------------------------------ reference and search

  @Test
  void f1ExplainsTheFocusedSettingThePageOrTheSelectedFinding() throws IOException {
    openFlawed();
    interact(() -> shell.view().goToSetting("UserData", "ComputerName"));
    push(KeyCode.F1);
    assertThat(shell.help().pane().topic())
        .isEqualTo(HelpTopic.setting("UserData", "ComputerName"));
    interact(() -> node("explain-page", Button.class).fire());
    assertThat(shell.help().pane().topic()).isEqualTo(HelpTopic.page("computer-name"));
    interact(() -> shell.view().explain("time-zone-unknown"));
    assertThat(shell.help().pane().topic()).isEqualTo(HelpTopic.rule("time-zone-unknown"));
    interact(() -> shell.help().close());
  }

  @Test
  void theSearchFindsPagesSettingsRulesAndCommandsByKeysAlone() throws IOException {
    openFlawed();
    push(KeyCode.CONTROL, KeyCode.K);
    assertThat(node("search-field", TextField.class).isFocused()).isTrue();
    write("time zone");
    assertThat(found().get(0).title()).isEqualTo("Time Zone");
    push(KeyCode.ENTER);
    assertThat(shell.isSearching()).isFalse();
    assertThat(shell.view().navigation().current().id()).isEqualTo("time-zone");
    push(KeyCode.CONTROL, KeyCode.K);
    interact(() -> node("search-field", TextField.class).setText("undo"));
    assertThat(found()).anyMatch(entry -> entry.kind().equals("Command"));
    interact(() -> node("search-field", TextField.class).setText("time-zone-unknown"));
    assertThat(found()).anyMatch(entry -> entry.kind().equals("Rule"));
    push(KeyCode.ESCAPE);
    assertThat(shell.isSearching()).isFalse();
  }

  // ------------------------------------------------------------------ changes, recovery

  @Test
  void whatSavingChangesIsShownBeforeItAndCanBeCalledOff() throws IOException {
    Path file = openFlawed();
    interact(() -> shell.view().answers().userData.fullName.set("Other"));
    dialogs.isSavingConfirmed = false;
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(dialogs.confirmed).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo(FLAWED);
    dialogs.isSavingConfirmed = true;
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(file)).contains("Other");
    push(KeyCode.CONTROL, KeyCode.S);
    // nothing differs any more: nothing to look at
    assertThat(dialogs.confirmed).hasSize(2);
  }

  @Test
  void workThatACrashLeftComesBackUnsaved() throws IOException {
    Path file = openFlawed();
    Path place = folder.resolve("unsaved");
    Drafts crashed = Drafts.open(place);
    interact(() -> shell.keepDrafts(crashed, List.of()));
    interact(() -> shell.view().answers().userData.fullName.set("Before the crash"));
    crashed.close();
    try (Drafts next = Drafts.open(place)) {
      List<Drafts.Left> left = next.leftBehind();
      assertThat(left).hasSize(1);
      Path other = Files.writeString(folder.resolve("other.inf"), "[UserData]\r\n");
      Path kept = Files.copy(left.get(0).place(), folder.resolve("kept"));
      dialogs.unsaved = org.prepwright.app.editing.Dialogs.Unsaved.DISCARD;
      open(other);
      Files.copy(kept, left.get(0).place());
      interact(() -> shell.keepDrafts(next, left));
      assertThat(node("recovery-sentence", Label.class).getText()).contains("room.inf");
      interact(() -> node("recovery-recover", Button.class).fire());
      assertThat(text()).contains("Before the crash", "AdminPassword=Geheim");
      assertThat(shell.titleProperty().get()).contains("room.inf", "\u25CF");
      assertThat(Files.readString(file)).isEqualTo(FLAWED);
      assertThat(left.get(0).place()).doesNotExist();
      interact(() -> shell.end());
    }
  }

  @Test
  void noSecretShowsItselfAnywhereBesideTheFile() throws IOException {
    Path place = folder.resolve("unsaved");
    Path logs = Files.createDirectories(folder.resolve("logs"));
    Handler log = LogFile.open(logs);
    try (Drafts drafts = Drafts.open(place)) {
      interact(() -> shell.keepDrafts(drafts, List.of()));
      openFlawed();
      interact(() -> shell.view().answers().userData.fullName.set("Other"));
      interact(() -> shell.showChanges());
      push(KeyCode.CONTROL, KeyCode.S);
      interact(() -> shell.view().answers().userData.fullName.set("Another"));
      interact(() -> node("findings-fix-all", Button.class).fire());
      Faults faults = new Faults(() -> dialogs);
      interact(
          () ->
              faults.uncaughtException(
                  Thread.currentThread(),
                  new IllegalStateException("Geheim", new IllegalArgumentException("BCDFG"))));
      List<String> seen = new ArrayList<>();
      seen.addAll(contents(place));
      assertThat(seen).hasSizeGreaterThan(0);
      LogFile.close(log);
      List<String> logged = contents(logs);
      assertThat(String.join("", logged)).contains("PW-");
      seen.addAll(logged);
      seen.addAll(dialogs.faults);
      seen.addAll(dialogs.problems);
      seen.addAll(dialogs.removed);
      seen.addAll(dialogs.done);
      for (List<FileChange> changes :
          Stream.concat(dialogs.shownChanges.stream(), dialogs.confirmed.stream()).toList()) {
        seen.add(Comparison.of(changes, () -> false).toString());
      }
      interact(() -> select("time-zone-unknown"));
      seen.add(node("findings-details", TextArea.class).getText());
      seen.add(findings().toString());
      assertThat(seen).noneMatch(text -> text.contains("Geheim") || text.contains("BCDFG"));
      interact(() -> shell.end());
    }
  }

  private static List<String> contents(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  // ------------------------------------------------------------------ helpers

  private Path openFlawed() throws IOException {
    Path file = Files.writeString(folder.resolve("room.inf"), FLAWED);
    open(file);
    return file;
  }

  private String text() {
    return new String(
        shell.view().answers().document().toBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private org.prepwright.model.check.Finding finding(String rule) {
    return findings().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked") // the list of findings holds rows of findings
  private List<FindingRow> rows() {
    return node("findings-table", ListView.class).getItems();
  }

  @SuppressWarnings("unchecked") // the list of what was found holds entries
  private List<SearchEntry> found() {
    return node("search-results", ListView.class).getItems();
  }

  private void select(String rule) {
    FindingRow wanted =
        rows().stream()
            .filter(
                row ->
                    row instanceof FindingRow.One one && one.told().finding().rule().equals(rule))
            .findFirst()
            .orElseThrow();
    interact(
        () ->
            node("findings-table", ListView.class)
                .getSelectionModel()
                .clearAndSelect(rows().indexOf(wanted)));
  }
}
