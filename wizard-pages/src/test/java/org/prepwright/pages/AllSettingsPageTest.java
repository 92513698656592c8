package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Severity;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.Option;

class AllSettingsPageTest extends PageTest {
  private static final int COMPUTERS = 20_000;
  private static final int MOST_LIVE_ROWS = 60;

  private FakeContext context;

  private void open(FakeContext opened) {
    context = opened;
    show("all-settings", opened);
  }

  private void open(String... lines) {
    open(FakeContext.opened(lines));
  }

  private TableView<?> table() {
    return node("all-settings-table", TableView.class);
  }

  private void filter(String words) {
    onFx(() -> node("all-settings-filter", TextField.class).setText(words));
  }

  private void select(String section, String key) {
    assertThat(ask(() -> page.focusSetting(section, key))).isTrue();
    interact(() -> table().layout());
  }

  private void key(KeyCode code) {
    interact(
        () ->
            Event.fireEvent(
                table(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  /** The control that edits the selected line; null when none does. */
  private Node editor() {
    return ask(
        () -> {
          table().applyCss();
          table().layout();
          return table().lookup("#all-settings-edit");
        });
  }

  private void typeValue(String section, String key, String value) {
    select(section, key);
    key(KeyCode.F2);
    TextField field = (TextField) editor();
    interact(
        () -> {
          field.setText(value);
          field.fireEvent(new javafx.event.ActionEvent());
        });
  }

  private List<String> shown() {
    return ask(
        () -> {
          page.node().applyCss();
          table().layout();
          return below(table()).stream()
              .filter(node -> node instanceof javafx.scene.control.TableCell<?, ?>)
              .map(node -> ((javafx.scene.control.TableCell<?, ?>) node).getText())
              .filter(text -> text != null && !text.isEmpty())
              .toList();
        });
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

  @Test
  void showsWhatIsDocumentedAndWhatNobodyDocuments() {
    open("[UserData]", "FullName=Media Lab", "Odd=1", "[Mine]", "own=2", "a bare line");
    assertThat(ask(() -> table().getItems().toString()))
        .contains("key=FullName", "key=OrgName", "key=Odd", "key=own", "section=Mine")
        .contains("section=GuiUnattended");
    assertThat(shown()).contains("Media Lab", "FullName");
  }

  @Test
  void theFilterLooksIntoNamesSectionsAndMeanings() {
    open("[UserData]", "FullName=Media Lab");
    filter("timezone");
    assertThat(ask(() -> table().getItems().toString()))
        .contains("key=TimeZone")
        .doesNotContain("key=OrgName");
    filter("nothing is called like this");
    assertThat(ask(() -> table().getItems().isEmpty())).isTrue();
    filter("");
    onFx(() -> node("all-settings-only-file", CheckBox.class).setSelected(true));
    assertThat(ask(() -> table().getItems().size())).isEqualTo(2);
    onFx(() -> node("all-settings-only-changed", CheckBox.class).setSelected(true));
    assertThat(ask(() -> table().getItems().isEmpty())).isTrue();
    onFx(() -> context.answers().userData.fullName.set("Other"));
    assertThat(ask(() -> table().getItems().toString())).contains("FullName");
  }

  @Test
  void aTextIsEditedInPlaceAsOneStep() {
    open("[UserData]", "FullName=a");
    typeValue("UserData", "OrgName", "School, of Design");
    assertThat(context.answers().userData.orgName.get()).isEqualTo("School, of Design");
    assertThat(context.answers().document().undoDepth()).isEqualTo(1);
    assertThat(shown()).contains("School, of Design");
    onFx(() -> context.answers().document().undo());
    assertThat(shown()).doesNotContain("School, of Design");
  }

  @Test
  void aChoiceOffersTheValuesAndAnotherText() {
    open("[GuiUnattended]", "OEMSkipRegional=1", "TimeZone=110");
    select("GuiUnattended", "TimeZone");
    key(KeyCode.ENTER);
    ComboBox<?> box = (ComboBox<?>) editor();
    assertThat(ask(() -> box.getItems().size())).isGreaterThan(70);
    interact(
        () -> {
          box.getSelectionModel().select(0);
          box.hide();
        });
    assertThat(context.answers().guiUnattended.timeZone.get())
        .isEqualTo(Integer.valueOf((String) ((Option<?>) box.getItems().get(0)).value()));
  }

  @Test
  void whatIsNotOfTheTypeIsRefusedAndPlaceholdersAreTaken() {
    open("[GuiUnattended]", "AutoLogonCount=3");
    String before = context.text();
    typeValue("GuiUnattended", "AutoLogonCount", "many");
    assertThat(context.text()).isEqualTo(before);
    assertThat(message()).contains("AutoLogonCount");
    assertThat(editor()).isNotNull();
    interact(
        () -> {
          TextField field = (TextField) table().lookup("#all-settings-edit");
          field.setText("@@count@@");
          field.fireEvent(new javafx.event.ActionEvent());
        });
    assertThat(context.text()).contains("AutoLogonCount=@@count@@");
    assertThat(message()).isEmpty();
  }

  @Test
  void anUnreadableValueIsShownAndEditedAsText() {
    open("[GuiUnattended]", "AutoLogon=maybe");
    assertThat(shown()).contains("maybe");
    typeValue("GuiUnattended", "AutoLogon", "Yes");
    assertThat(context.answers().guiUnattended.autoLogon.get()).isTrue();
  }

  @Test
  void aSecretIsHiddenAndANewOneCanBeTyped() {
    open("[UserData]", "ProductKey=AAAAA-BBBBB", "[Odd]", "MyPassword=hush");
    assertThat(shown())
        .contains(SecretText.MASK)
        .noneMatch(text -> text.contains("AAAAA") || text.contains("hush"));
    select("Odd", "MyPassword");
    key(KeyCode.F2);
    assertThat(editor()).isInstanceOf(PasswordField.class);
    assertThat(((PasswordField) editor()).getText()).isEmpty();
    interact(() -> ((PasswordField) table().lookup("#all-settings-edit")).setText("new"));
    interact(() -> table().lookup("#all-settings-edit").fireEvent(new javafx.event.ActionEvent()));
    assertThat(context.text()).contains("MyPassword=\"new\"");
    assertThat(ask(() -> page.node().lookup("#all-settings-edit"))).isNull();
  }

  @Test
  void deleteRemovesAndTells() {
    open("[UserData]", "FullName=a", "OrgName=b");
    select("UserData", "FullName");
    key(KeyCode.DELETE);
    assertThat(context.text()).isEqualTo("[UserData]\r\nOrgName=b\r\n");
    assertThat(context.removed).hasSize(1);
    assertThat(ask(() -> table().getSelectionModel().getSelectedItem().toString()))
        .contains("FullName");
  }

  @Test
  void linesWithoutAKeyAndSecondEntriesAreEditedEachForItself() {
    open("[Commands]", "\"one.cmd\"", "\"two.cmd\"", "[UserData]", "FullName=a", "FullName=b");
    onFx(
        () -> {
          page.focusSetting("Commands", "");
          table().getSelectionModel().selectNext();
          table().getSelectionModel().selectNext();
        });
    key(KeyCode.F2);
    TextField field = (TextField) editor();
    assertThat(field.getText()).isEqualTo("two.cmd");
    interact(
        () -> {
          field.setText("three.cmd");
          field.fireEvent(new javafx.event.ActionEvent());
        });
    assertThat(context.text()).contains("\"one.cmd\"\r\n\"three.cmd\"");
  }

  @Test
  void aKeyIsAddedToASectionWithItsValue() {
    open("[GuiRunOnce]", "Command0=\"a\"");
    interact(
        () -> {
          node("all-settings-section", TextField.class).setText("GuiRunOnce");
          node("all-settings-key", TextField.class).setText("Command1");
          node("all-settings-add", Button.class).fire();
        });
    assertThat(context.text()).doesNotContain("Command1");
    TextField field = (TextField) editor();
    interact(
        () -> {
          field.setText("b");
          field.fireEvent(new javafx.event.ActionEvent());
        });
    assertThat(context.text()).isEqualTo("[GuiRunOnce]\r\nCommand0=\"a\"\r\nCommand1=\"b\"\r\n");
  }

  @Test
  void aNameWithAnOpenPartIsNotAdded() {
    open("[GuiRunOnce]");
    interact(
        () -> {
          node("all-settings-section", TextField.class).setText("params.<adapter>");
          node("all-settings-add", Button.class).fire();
        });
    assertThat(message()).isNotEmpty();
    assertThat(context.text()).isEqualTo("[GuiRunOnce]\r\n");
  }

  @Test
  void aFindingMarksItsLineAndIsSaidBelow() {
    open("[UserData]", "ComputerName=LAB_1");
    onFx(
        () ->
            context.findings.add(
                context.finding(
                    Severity.ERROR, "UserData", "ComputerName", "No underscore.", "Hyphen.")));
    select("UserData", "ComputerName");
    assertThat(shown()).contains("LAB_1");
    assertThat(ask(() -> below(table()))).anyMatch(node -> node.getStyleClass().contains("error"));
    assertThat(message()).contains("No underscore.");
    assertThat(context.focused).contains("UserData/ComputerName");
  }

  @Test
  void twentyThousandComputersAreShownByFewRowsAndFoundByName() {
    StringBuilder text = new StringBuilder("[UniqueIds]\r\n");
    for (int i = 0; i < COMPUTERS; i++) {
      text.append("PC").append(i).append("=UserData\r\n");
    }
    for (int i = 0; i < COMPUTERS; i++) {
      text.append("[PC").append(i).append(":UserData]\r\n");
      text.append("ComputerName=LAB-").append(i).append("\r\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
    open(FakeContext.opened(Kind.UDF, Product.XP_PROFESSIONAL, bytes));
    assertThat(ask(() -> table().getItems().size())).isGreaterThan(2 * COMPUTERS);
    select("PC19999:UserData", "ComputerName");
    assertThat(shown()).contains("LAB-19999");
    assertThat(ask(() -> below(table())))
        .filteredOn(node -> node instanceof TableRow<?>)
        .hasSizeLessThan(MOST_LIVE_ROWS);
    assertThat(context.answers().document().toBytes()).isEqualTo(bytes);
  }
}
