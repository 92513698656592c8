package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.prepwright.app.editing.Dialogs.ChangedOnDisk;
import org.prepwright.app.editing.Dialogs.Unsaved;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/** The parts of the window and how they follow each other. */
class WindowTest extends ShellTest {
  @Test
  void aClickOnALineOfThePreviewGoesToItsField() throws IOException {
    open(sample());
    interact(
        () -> {
          ListView<?> lines = node("preview-lines", ListView.class);
          lines.getSelectionModel().select(29);
          lines.requestFocus();
        });
    push(KeyCode.ENTER);
    assertThat(shell.view().navigation().current().id()).isEqualTo("workgroup-or-domain");
    assertThat(node("Identification-JoinWorkgroup", TextField.class).isFocused()).isTrue();
  }

  @Test
  void secretsAreMaskedInThePreviewUntilTheyAreAskedFor() throws IOException {
    Path file =
        Files.writeString(folder.resolve("s.inf"), "[GuiUnattended]\r\nAdminPassword=Geheim\r\n");
    open(file);
    assertThat(texts()).noneMatch(text -> text.contains("Geheim"));
    interact(() -> node("show-secrets", CheckBox.class).fire());
    assertThat(texts()).anyMatch(text -> text.contains("Geheim"));
  }

  @Test
  void undoAndRedoSayWhatTheyDoAndDoIt() throws IOException {
    open(sample());
    Button undo = node("undo", Button.class);
    assertThat(undo.isDisabled()).isTrue();
    fill("#UserData-FullName", "Other");
    assertThat(undo.isDisabled()).isFalse();
    interact(undo::fire);
    assertThat(node("UserData-FullName", TextField.class).getText()).isEqualTo("Measuring room");
    assertThat(shell.titleProperty().get()).doesNotContain("\u25CF");
    interact(() -> node("redo", Button.class).fire());
    assertThat(node("UserData-FullName", TextField.class).getText()).isEqualTo("Other");
  }

  @Test
  void theProductDecidesWhichPagesThereAre() throws IOException {
    open(sample());
    assertThat(lookup("#page-row-licensing-mode").tryQuery()).isEmpty();
    interact(() -> product().setValue(Product.SERVER_2003_STANDARD));
    assertThat(lookup("#page-row-licensing-mode").tryQuery()).isPresent();
    assertThat(rules()).contains("licence-mode-missing");
  }

  @Test
  void theTextCanBeReadInAnotherCodePageWithoutChangingAByte() throws IOException {
    byte[] polish =
        "[UserData]\r\nFullName=\u0141\u00F3d\u017A\r\n".getBytes(Charset.forName("windows-1250"));
    Path file = Files.write(folder.resolve("pl.inf"), polish);
    open(file);
    assertThat(node("UserData-FullName", TextField.class).getText())
        .isEqualTo("\u00A3\u00F3d\u0178");
    interact(
        () ->
            node("status-code-page", MenuButton.class).getItems().stream()
                .filter(item -> item.getText().equals("windows-1250"))
                .findFirst()
                .orElseThrow()
                .fire());
    assertThat(node("UserData-FullName", TextField.class).getText())
        .isEqualTo("\u0141\u00F3d\u017A");
    assertThat(shell.titleProperty().get()).doesNotContain("\u25CF");
    fill("#UserData-OrgName", "x");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readAllBytes(file)).startsWith(polish);
  }

  @Test
  void theKindCanBeSetRightWhereTheNameMisleads() throws IOException {
    Path file = Files.writeString(folder.resolve("answers.txt"), "[UserData]\r\nFullName=x\r\n");
    open(file);
    assertThat(kind().getValue()).isEqualTo(Kind.UNATTEND);
    interact(() -> kind().setValue(Kind.RIS));
    assertThat(lookup("#page-row-computer-name").tryQuery()).isEmpty();
    interact(() -> kind().setValue(Kind.SYSPREP));
    assertThat(lookup("#page-row-computer-name").tryQuery()).isPresent();
    assertThat(shell.titleProperty().get()).doesNotContain("\u25CF");
  }

  @Test
  void unsavedChangesAreAskedAboutBeforeAnotherFileIsOpened() throws IOException {
    Path file = sample();
    Path other = Files.writeString(folder.resolve("other.inf"), "[UserData]\r\n");
    open(file);
    fill("#UserData-FullName", "Other");
    open(other);
    assertThat(dialogs.asked).containsExactly("unsaved room11.inf");
    assertThat(shell.titleProperty().get()).contains("room11.inf");
    dialogs.unsaved = Unsaved.SAVE;
    open(other);
    assertThat(shell.titleProperty().get()).contains("other.inf");
    assertThat(Files.readString(file)).contains("FullName=\"Other\"");
  }

  @Test
  void aFileThatSomebodyElseChangedIsNotOverwrittenUnasked() throws IOException {
    Path file = sample();
    open(file);
    fill("#UserData-FullName", "Other");
    Files.writeString(file, "[theirs]\r\n");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(dialogs.asked).containsExactly("changed on disk");
    assertThat(Files.readString(file)).isEqualTo("[theirs]\r\n");
    dialogs.changedOnDisk = ChangedOnDisk.OVERWRITE;
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(file)).contains("FullName=\"Other\"");
  }

  @Test
  void nextAndBackWalkThePagesByKeyboard() throws IOException {
    open(sample());
    push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(shell.view().navigation().current().id()).isEqualTo("display-settings");
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(shell.view().navigation().current().id()).isEqualTo("name-and-organization");
  }

  @Test
  void nextShowsTheErrorsOfAPageOnceAndThenGoesOn() throws IOException {
    open(
        Files.writeString(
            folder.resolve("f.inf"), "[UserData]\r\nFullName=Ann\r\nComputerName=123\r\n"));
    goTo("computer-name");
    clickOn("#next");
    assertThat(shell.view().navigation().current().id()).isEqualTo("computer-name");
    assertThat(node("UserData-ComputerName", TextField.class).isFocused()).isTrue();
    assertThat(node("page-hint", Label.class).getText()).startsWith("One error");
    clickOn("#next");
    assertThat(shell.view().navigation().current().id()).isEqualTo("computer-table");
    assertThat(node("page-hint", Label.class).getText()).isEmpty();
  }

  @Test
  void aPageThatIsShownForTheFirstTimeBeginsAtItsTitle() throws IOException {
    open(sample());
    interact(
        () -> {
          shell.view().navigation().goTo("administrator-password");
          shell.view().focusPage();
        });
    ScrollPane page = lookup(".form-page").queryAs(ScrollPane.class);
    assertThat(page.getVvalue()).isZero();
  }

  @Test
  void theLinesOfTheFocusedFieldAreMarkedAndSoAreChangedOnes() throws IOException {
    open(sample());
    fill("#UserData-FullName", "Other");
    assertThat(marked("focused-field")).containsExactly("    FullName=\"Other\"");
    assertThat(marked("changed")).containsExactly("    FullName=\"Other\"");
  }

  @Test
  void theStatusLineTellsHowTheFileIsWrittenAndWhetherItIsSaved() throws IOException {
    open(Files.writeString(folder.resolve("m.inf"), "[UserData]\r\nFullName=\"Ann\"\n"));
    assertThat(node("status-line-ends", Label.class).getText()).isEqualTo("Line ends mixed");
    assertThat(node("status-code-page", MenuButton.class).getText()).isEqualTo("windows-1252");
    fill("#UserData-FullName", "Other");
    assertThat(node("status-saved", Label.class).getText()).isEqualTo("Unsaved changes");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(node("status-saved", Label.class).getText()).startsWith("Saved ");
  }

  @Test
  void theStartViewOpensARecentFile() throws IOException {
    open(sample());
    push(KeyCode.CONTROL, KeyCode.N);
    assertThat(shell.view()).isNull();
    clickOn("room11.inf");
    assertThat(shell.titleProperty().get()).startsWith("room11.inf");
  }

  @Test
  void f8GoesFromFindingToFinding() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f.inf"),
            "[Unattended]\r\nUpdateServerProfileDirectory=1\r\n"
                + "[GuiUnattended]\r\nOEMSkipRegional=1\r\nTimeZone=999\r\n"
                + "[UserData]\r\nComputerName=a_b\r\n");
    open(file);
    assertThat(rules()).containsExactly("time-zone-unknown", "computer-name-nonstandard");
    push(KeyCode.F8);
    assertThat(shell.view().navigation().current().id()).isEqualTo("time-zone");
    push(KeyCode.F8);
    assertThat(shell.view().navigation().current().id()).isEqualTo("computer-name");
    assertThat(node("findings-filter-error", ToggleButton.class).getText()).isEqualTo("1 error");
    assertThat(node("findings-filter-warning", ToggleButton.class).getText())
        .isEqualTo("1 warning");
  }

  @Test
  void anyFileOpensAlsoOneThatIsNoAnswerFile() throws IOException {
    Path file = Files.write(folder.resolve("x.bin"), new byte[] {0, 1, 2, (byte) 0xFF, 26, 13});
    open(file);
    assertThat(dialogs.problems).isEmpty();
    assertThat(shell.titleProperty().get()).contains("x.bin");
  }

  private List<String> marked(String state) {
    return lookup(".preview-cell").queryAllAs(PreviewCell.class).stream()
        .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
        .map(cell -> ((Label) cell.lookup(".preview-text")).getText())
        .toList();
  }

  private List<String> texts() {
    return lookup(".preview-text").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @SuppressWarnings("unchecked") // the choice of kinds holds kinds
  private ChoiceBox<Kind> kind() {
    return node("kind", ChoiceBox.class);
  }

  @SuppressWarnings("unchecked") // the choice of products holds products
  private ChoiceBox<Product> product() {
    return node("product", ChoiceBox.class);
  }
}
