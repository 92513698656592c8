package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Severity;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.Option;

class RawTextPageTest extends PageTest {
  private static final int COMPUTERS = 20_000;
  private static final int MOST_LIVE_NODES = 2_000;

  private FakeContext context;

  private CodeArea open(String... lines) {
    return open(FakeContext.opened(lines));
  }

  private CodeArea open(FakeContext opened) {
    context = opened;
    show("raw-text", opened);
    onFx(() -> area().requestFocus());
    return area();
  }

  private CodeArea area() {
    return node("raw-text-editor", CodeArea.class);
  }

  private void type(int row, int column, String text) {
    interact(
        () -> {
          area().moveTo(row, column);
          text.chars()
              .forEach(
                  letter ->
                      area().insertText(area().getCaretPosition(), Character.toString(letter)));
        });
  }

  private String shown() {
    return ask(() -> area().getText());
  }

  private String row(int row) {
    return ask(() -> area().getText(row));
  }

  private void showSecrets(boolean shows) {
    onFx(() -> node("raw-text-show-secrets", CheckBox.class).setSelected(shows));
  }

  private String message() {
    return ask(
        () ->
            below(page.node().lookup(".field-message-place")).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
  }

  private void key(KeyCode code, boolean withControl) {
    interact(
        () ->
            Event.fireEvent(
                area(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, false, withControl, false, false)));
  }

  @Test
  void whatIsTypedGoesIntoTheFileInOneStep() {
    open("[UserData]", "    ComputerName=LAB", "[Display]");
    type(1, 20, "-01");
    assertThat(context.answers().userData.computerName.get()).isEqualTo("LAB-01");
    assertThat(context.text()).isEqualTo("[UserData]\r\n    ComputerName=LAB-01\r\n[Display]\r\n");
    assertThat(context.answers().document().undoDepth()).isEqualTo(1);
    onFx(() -> context.answers().document().undo());
    assertThat(shown()).isEqualTo("[UserData]\n    ComputerName=LAB\n[Display]\n");
    onFx(() -> context.answers().document().redo());
    assertThat(row(1)).isEqualTo("    ComputerName=LAB-01");
  }

  @Test
  void theEditorItselfTakesNothingBack() {
    open("[UserData]");
    type(0, 10, "x");
    assertThat(ask(() -> area().isUndoAvailable())).isFalse();
  }

  @Test
  void whatChangesElsewhereShowsAndTheCaretStays() {
    open("[UserData]", "FullName=a", "[Display]", "BitsPerPel=32");
    onFx(() -> area().moveTo(3, 4));
    onFx(() -> context.answers().userData.orgName.set("School"));
    assertThat(row(2)).isEqualTo("OrgName=\"School\"");
    assertThat(ask(() -> area().getCurrentParagraph())).isEqualTo(4);
    assertThat(ask(() -> area().getCaretColumn())).isEqualTo(4);
    onFx(() -> context.answers().userData.fullName.set(null));
    assertThat(row(1)).isEqualTo("OrgName=\"School\"");
  }

  @Test
  void aPageThatIsNotShownCatchesUpWhenItIs() {
    open("[UserData]", "FullName=a");
    onFx(
        () -> {
          javafx.scene.layout.Pane parent = (javafx.scene.layout.Pane) page.node().getParent();
          parent.getChildren().remove(page.node());
          context.answers().userData.fullName.set("b");
          assertThat(area().getText(1)).isEqualTo("FullName=a");
          parent.getChildren().add(0, page.node());
          assertThat(area().getText(1)).contains("b");
        });
  }

  @Test
  void aBrokenFileIsPastedAsItIs() {
    open(SampleFile.opened(Product.XP_PROFESSIONAL));
    String broken = "x = \"open\n[no end\n\n[UserData]\nComputerName=PC\\\n ; remark\n=\n";
    interact(() -> area().replaceText(0, area().getLength(), broken));
    assertThat(context.text()).isEqualTo(broken.replace("\n", "\r\n"));
    assertThat(shown()).isEqualTo(broken);
    onFx(() -> context.answers().document().undo());
    assertThat(context.text()).contains("hush-hush");
    assertThat(shown()).doesNotContain("hush-hush");
  }

  @Test
  void aLetterTheFileCannotHoldIsRefusedAndTheTextStays() {
    open("[UserData]", "FullName=a");
    type(1, 10, "\u4F60");
    assertThat(row(1)).isEqualTo("FullName=a");
    assertThat(context.text()).isEqualTo("[UserData]\r\nFullName=a\r\n");
    assertThat(message()).contains("windows-1252");
    type(1, 10, "b");
    assertThat(message()).isEmpty();
  }

  @Test
  void secretsAreHiddenAndTheirLinesStayAsTheyAre() {
    open("[UserData]", "ProductKey=AAAAA-BBBBB", "FullName=a");
    String before = context.text();
    assertThat(row(1)).isEqualTo("ProductKey=" + SecretText.MASK);
    type(1, 3, "x");
    interact(() -> area().deleteText(1, 11, 1, 12));
    interact(() -> area().deleteText(1, 13, 2, 0));
    interact(() -> area().deleteText(0, 9, 1, 2));
    assertThat(context.text()).isEqualTo(before);
    assertThat(message()).contains("Show secrets");
    showSecrets(true);
    assertThat(row(1)).isEqualTo("ProductKey=AAAAA-BBBBB");
    type(1, 22, "C");
    assertThat(context.text()).contains("BBBBBC");
    showSecrets(false);
    assertThat(shown()).doesNotContain("BBBBB");
  }

  @Test
  void rowsAroundASecretMayBeAddedAndTheWholeLineRemoved() {
    open("[UserData]", "ProductKey=AAAAA", "AdminPassword=xyz", "AdminPassword=uvw", "FullName=a");
    interact(() -> area().insertText(1, 0, "\n"));
    interact(() -> area().insertText(2, 14, "\n"));
    assertThat(context.text())
        .isEqualTo(
            "[UserData]\r\n\r\nProductKey=AAAAA\r\n\r\nAdminPassword=xyz\r\n"
                + "AdminPassword=uvw\r\nFullName=a\r\n");
    assertThat(shown()).doesNotContain("AAAAA");
    interact(() -> area().deleteText(4, 0, 5, 0));
    assertThat(context.text()).doesNotContain("xyz").contains("AdminPassword=uvw");
  }

  @Test
  void aSecretThatIsTypedShowsUntilItsLineIsLeftAndNeverReachesTheClipboard() {
    open("[UserData]", "FullName=a", "");
    type(2, 0, "ProductKey=QQQQQ");
    assertThat(row(2)).isEqualTo("ProductKey=QQQQQ");
    interact(
        () -> {
          area().selectRange(0, area().getLength());
          area().copy();
          assertThat(Clipboard.getSystemClipboard().getString())
              .contains("ProductKey=")
              .doesNotContain("QQQQQ");
          area().moveTo(0, 0);
        });
    assertThat(row(2)).isEqualTo("ProductKey=" + SecretText.MASK);
    assertThat(context.text()).contains("ProductKey=QQQQQ");
  }

  @Test
  void whatStandsForASecretIsNeitherCutOutNorPasted() {
    open("[UserData]", "ProductKey=AAAAA", "FullName=a");
    String before = context.text();
    interact(
        () -> {
          area().selectRange(1, 0, 2, 0);
          area().cut();
        });
    assertThat(context.text()).isEqualTo(before);
    interact(() -> area().insertText(2, 0, "ProductKey=" + SecretText.MASK + "\n"));
    assertThat(context.text()).isEqualTo(before);
    assertThat(message()).isNotEmpty();
  }

  @Test
  void theMarginSaysWhatIsWrong() {
    open("[UserData]", "ComputerName=LAB_1");
    onFx(
        () ->
            context.findings.add(
                new org.prepwright.model.check.Finding(
                    "a-rule",
                    Severity.ERROR,
                    2,
                    1,
                    "UserData",
                    "ComputerName",
                    "No underscore.",
                    "Use a hyphen.",
                    "a source")));
    interact(() -> page.node().getScene().getRoot().layout());
    assertThat(ask(() -> below(page.node())))
        .filteredOn(node -> node.getStyleClass().contains("error"))
        .extracting(Node::getAccessibleText)
        .contains("No underscore. Use a hyphen.");
  }

  @Test
  void namesAndValuesAreProposedAndTakenByKeyboard() {
    open("[UserData]", "ComputerName=LAB", "");
    type(2, 0, "[guiun");
    assertThat(proposals()).contains("GuiUnattended]");
    key(KeyCode.DOWN, false);
    key(KeyCode.ENTER, false);
    assertThat(row(2)).isEqualTo("[GuiUnattended]");
    interact(() -> area().appendText("\n"));
    type(4, 0, "timez");
    key(KeyCode.TAB, false);
    assertThat(row(4)).isEqualTo("TimeZone=");
    type(4, 9, "Berl");
    key(KeyCode.TAB, false);
    assertThat(context.answers().guiUnattended.timeZone.get()).isEqualTo(110);
    interact(() -> area().moveTo(1, 0));
    key(KeyCode.SPACE, true);
    assertThat(proposals()).contains("FullName=").doesNotContain("ComputerName=");
    key(KeyCode.ESCAPE, false);
    assertThat(ask(this::popups)).isEmpty();
  }

  private List<Window> popups() {
    return Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
  }

  @SuppressWarnings("unchecked") // the list holds options
  private List<String> proposals() {
    return ask(
        () ->
            popups().stream()
                .flatMap(popup -> below(popup.getScene().getRoot()).stream())
                .filter(ListView.class::isInstance)
                .flatMap(list -> ((ListView<Option<String>>) list).getItems().stream())
                .map(Option::value)
                .toList());
  }

  @Test
  void findingsLeadToTheirLine() {
    open("[UserData]", "ComputerName=LAB", "; remark");
    assertThat(ask(() -> page.focusSetting("userdata", "COMPUTERNAME"))).isTrue();
    assertThat(ask(() -> area().getCurrentParagraph())).isEqualTo(1);
    assertThat(ask(() -> page.focusLine(3))).isTrue();
    assertThat(ask(() -> area().getCurrentParagraph())).isEqualTo(2);
    assertThat(ask(() -> page.focusLine(9))).isFalse();
    assertThat(context.focused).contains("UserData/ComputerName");
  }

  @Test
  void twentyThousandComputersAreShownByFewRows() {
    StringBuilder text = new StringBuilder("[UniqueIds]\r\n");
    for (int i = 0; i < COMPUTERS; i++) {
      text.append("PC").append(i).append("=UserData\r\n");
    }
    for (int i = 0; i < COMPUTERS; i++) {
      text.append("[PC").append(i).append(":UserData]\r\n");
      text.append("ComputerName=LAB-").append(i).append("\r\n");
      text.append("ProductKey=AAAAA-BBBBB-").append(i).append("\r\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
    open(FakeContext.opened(Kind.UDF, Product.XP_PROFESSIONAL, bytes));
    interact(() -> page.node().getScene().getRoot().layout());
    assertThat(ask(() -> area().getParagraphs().size())).isEqualTo(4 * COMPUTERS + 2);
    assertThat(ask(() -> below(page.node()).size())).isLessThan(MOST_LIVE_NODES);
    assertThat(ask(() -> page.focusLine(3 * COMPUTERS))).isTrue();
    type(3 * COMPUTERS, 0, ";");
    assertThat(ask(() -> below(page.node()).size())).isLessThan(MOST_LIVE_NODES);
    onFx(() -> context.answers().document().undo());
    assertThat(context.answers().document().toBytes()).isEqualTo(bytes);
  }
}
