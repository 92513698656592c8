package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormStyles;

/** What every field does: it writes, waits with its message, follows undo, and loses nothing. */
class FieldBehaviourTest extends PageTest {
  private static final String[] LINES = {
    "; kept",
    "[UserData]",
    "    FullName = \"Old\"  ; comment",
    "    OrgName=\"Org\"",
    "[Other]",
    "x=1"
  };

  @Test
  void typingChangesOneLineOfTheFile() {
    FakeContext context = FakeContext.opened(LINES);
    show("name-and-organization", context);
    String before = context.text();
    type(node("UserData-FullName", TextField.class), "er");
    assertThat(context.text()).isEqualTo(before.replace("\"Old\"", "\"Older\""));
  }

  @Test
  void aFieldThatHasTheFocusTellsTheWindow() {
    FakeContext context = FakeContext.opened(LINES);
    show("name-and-organization", context);
    interact(() -> node("UserData-OrgName", TextField.class).requestFocus());
    assertThat(context.focused).contains("UserData/OrgName");
  }

  @Test
  void clearingAPresentTextKeepsItsLine() {
    FakeContext context = FakeContext.opened(LINES);
    show("name-and-organization", context);
    interact(() -> node("UserData-OrgName", TextField.class).clear());
    leave();
    assertThat(context.text()).contains("    OrgName=\"\"");
  }

  @Test
  void aTextTypedAndClearedAgainLeavesNoLine() {
    FakeContext context = FakeContext.opened("[UserData]", "OrgName=x");
    String before = context.text();
    show("name-and-organization", context);
    TextField name = node("UserData-FullName", TextField.class);
    type(name, "ab");
    assertThat(context.text()).contains("FullName=\"ab\"");
    interact(name::clear);
    leave();
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aProblemIsShownOnceTheFieldWasLeftAndGoesWhenItIsCured() {
    FakeContext context = FakeContext.opened(LINES);
    show("name-and-organization", context);
    TextField name = node("UserData-FullName", TextField.class);
    interact(name::requestFocus);
    interact(() -> context.findings.setAll(problem(context, "Wrong name.", "Use another.")));
    assertThat(row("UserData", "FullName").message()).isEmpty();
    leave();
    assertThat(row("UserData", "FullName").message()).isEqualTo("Wrong name. Use another.");
    assertThat(name.getAccessibleHelp()).isEqualTo("Wrong name. Use another.");
    assertThat(name.getPseudoClassStates()).contains(FormStyles.INVALID);
    interact(() -> context.findings.clear());
    assertThat(row("UserData", "FullName").message()).isEmpty();
    assertThat(name.getPseudoClassStates()).doesNotContain(FormStyles.INVALID);
    assertThat(name.getAccessibleHelp()).isEqualTo(Facts.help(context.answers().userData.fullName));
  }

  @Test
  void nextShowsTheProblemsOfFieldsNobodyHasBeenTo() {
    FakeContext context = FakeContext.opened(LINES);
    context.findings.add(problem(context, "Wrong name.", ""));
    show("name-and-organization", context);
    assertThat(row("UserData", "FullName").message()).isEmpty();
    interact(page::revealProblems);
    assertThat(row("UserData", "FullName").message()).isEqualTo("Wrong name.");
    interact(page::focusFirst);
    assertThat(node("UserData-FullName", TextField.class).isFocused()).isTrue();
  }

  @Test
  void theWorstFindingIsTheOneShown() {
    FakeContext context = FakeContext.opened(LINES);
    context.findings.add(
        context.finding(Severity.INFO, "UserData", "FullName", "Worth knowing.", ""));
    context.findings.add(problem(context, "Wrong.", ""));
    show("name-and-organization", context);
    interact(page::revealProblems);
    assertThat(row("UserData", "FullName").message()).isEqualTo("Wrong.");
  }

  @Test
  void aTextWindowsCannotReadBackIsRefusedAtOnceAndStaysOnDisplay() {
    FakeContext context = FakeContext.opened(LINES);
    show("name-and-organization", context);
    String before = context.text();
    TextField name = node("UserData-FullName", TextField.class);
    type(name, "\u4e2d");
    assertThat(row("UserData", "FullName").message()).contains("code page");
    assertThat(name.getText()).isEqualTo("Old\u4e2d");
    assertThat(context.text()).isEqualTo(before);
    interact(name::deletePreviousChar);
    assertThat(row("UserData", "FullName").message()).isEmpty();
  }

  @Test
  void undoResetsTheControl() {
    FakeContext context = FakeContext.opened(LINES);
    show("name-and-organization", context);
    TextField name = node("UserData-FullName", TextField.class);
    type(name, "er");
    assertThat(row("UserData", "FullName").getStyleClass()).contains(FormStyles.CHANGED);
    leave();
    interact(() -> context.answers().document().undo());
    assertThat(name.getText()).isEqualTo("Old");
    assertThat(row("UserData", "FullName").getStyleClass()).doesNotContain(FormStyles.CHANGED);
  }

  @Test
  void aValueThatCannotBeReadIsShownAsTextAndKept() {
    FakeContext context =
        FakeContext.opened("[GuiUnattended]", "AutoLogon=maybe", "TimeZone=%ZONE%");
    String before = context.text();
    show("administrator-password", context);
    assertThat(node("GuiUnattended-AutoLogon", CheckBox.class).isVisible()).isFalse();
    TextField raw = node("GuiUnattended-AutoLogon-raw", TextField.class);
    assertThat(raw.getText()).isEqualTo("maybe");
    assertThat(below(row("GuiUnattended", "AutoLogon")))
        .filteredOn(Label.class::isInstance)
        .extracting(label -> ((Label) label).getText())
        .contains(Facts.label(context.answers().guiUnattended.autoLogon));
    interact(raw::requestFocus);
    leave();
    show("time-zone", context);
    assertThat(node("GuiUnattended-TimeZone-raw", TextField.class).getText()).isEqualTo("%ZONE%");
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aTextThatBecomesReadableGivesTheControlBackWhenItIsLeft() {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "AutoLogon=maybe");
    show("administrator-password", context);
    TextField raw = node("GuiUnattended-AutoLogon-raw", TextField.class);
    interact(
        () -> {
          raw.requestFocus();
          raw.setText("yes");
        });
    assertThat(context.text()).contains("AutoLogon=yes");
    assertThat(raw.getParent().getParent().isVisible()).isTrue();
    leave();
    CheckBox box = node("GuiUnattended-AutoLogon", CheckBox.class);
    assertThat(box.isVisible()).isTrue();
    assertThat(box.isSelected()).isTrue();
  }

  @Test
  void aNumberFieldTakesWhatIsTypedAndForgetsAnEmptyEntry() {
    FakeContext context = FakeContext.opened("[LicenseFilePrintData]", "AutoMode=PerServer");
    String before = context.text();
    show("licensing-mode", context);
    TextField users = node("LicenseFilePrintData-AutoUsers", TextField.class);
    type(users, "5x");
    assertThat(context.text()).contains("AutoUsers=5x");
    assertThat(users.getText()).isEqualTo("5x");
    interact(users::clear);
    leave();
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aListOffersTheValueOfTheFileToo() {
    FakeContext context =
        FakeContext.opened("[Display]", "BitsPerPel=15", "Xresolution=1440", "Yresolution=900");
    show("display-settings", context);
    ComboBox<?> colors = node("Display-BitsPerPel", ComboBox.class);
    ComboBox<?> area = node("Display-Xresolution", ComboBox.class);
    assertThat(colors.getValue()).hasToString("15 bits");
    assertThat(area.getValue()).hasToString("1440 \u00d7 900");
    interact(() -> area.getSelectionModel().select(0));
    assertThat(context.text()).isEqualTo("[Display]\r\nBitsPerPel=15\r\n");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).contains("Xresolution=1440", "Yresolution=900");
    assertThat(area.getValue()).hasToString("1440 \u00d7 900");
  }

  private static Finding problem(FakeContext context, String message, String remedy) {
    return context.finding(Severity.ERROR, "UserData", "FullName", message, remedy);
  }
}
