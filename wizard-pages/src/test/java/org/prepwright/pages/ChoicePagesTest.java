package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckListView;
import org.junit.jupiter.api.Test;
import org.prepwright.model.bundle.SysprepSwitch;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.catalog.TimeZoneFact;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/** Pages on which something is chosen: names, domains, zones, languages, commands, switches. */
class ChoicePagesTest extends PageTest {
  @Test
  void aGeneratedNameIsAStarAndTheNameComesBack() {
    FakeContext context = FakeContext.opened("[UserData]", "ComputerName=LAB");
    show("computer-name", context);
    select("computer-name-generated");
    assertThat(context.text()).contains("ComputerName=*");
    assertThat(node("UserData-ComputerName", TextField.class).getText()).isEmpty();
    select("computer-name-one");
    assertThat(context.text()).contains("ComputerName=LAB");
  }

  @Test
  void typingANameChoosesIt() {
    FakeContext context = FakeContext.opened("[UserData]", "ComputerName=*");
    show("computer-name", context);
    type(node("UserData-ComputerName", TextField.class), "PC7");
    assertThat(context.text()).contains("ComputerName=PC7");
    assertThat(node("computer-name-one", RadioButton.class).isSelected()).isTrue();
  }

  @Test
  void changingOverToAWorkgroupTakesTheDomainAwayInOneStep() {
    FakeContext context =
        FakeContext.opened(
            "[Identification]",
            "; joins",
            "JoinDomain=school",
            "DomainAdmin=joiner",
            "DomainAdminPassword=hush",
            "MachineObjectOU=\"OU=Lab,DC=school\"");
    String before = context.text();
    show("workgroup-or-domain", context);
    assertThat(node("Identification-JoinDomain", TextField.class).getText()).isEqualTo("school");
    select("workgroup-or-domain-workgroup");
    assertThat(context.text())
        .isEqualTo("[Identification]\r\n; joins\r\nJoinWorkgroup=WORKGROUP\r\n");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(before);
    assertThat(node("workgroup-or-domain-domain", RadioButton.class).isSelected()).isTrue();
  }

  @Test
  void changingOverToADomainTakesTheWorkgroupAway() {
    FakeContext context = FakeContext.opened("[Identification]", "JoinWorkgroup=LAB");
    show("workgroup-or-domain", context);
    select("workgroup-or-domain-domain");
    assertThat(context.text()).isEqualTo("[Identification]\r\n");
    type(node("Identification-JoinDomain", TextField.class), "school");
    assertThat(context.text()).contains("JoinDomain=school");
    select("workgroup-or-domain-workgroup");
    assertThat(context.text()).isEqualTo("[Identification]\r\nJoinWorkgroup=LAB\r\n");
  }

  @Test
  void aFileWithBothShowsBoth() {
    FakeContext context =
        FakeContext.opened("[Identification]", "JoinWorkgroup=LAB", "JoinDomain=school");
    show("workgroup-or-domain", context);
    assertThat(row("Identification", "JoinWorkgroup").isVisible()).isTrue();
    assertThat(row("Identification", "JoinDomain").isVisible()).isTrue();
  }

  @Test
  void homeEditionIsToldWhyItHasNoDomain() {
    show("workgroup-or-domain", FakeContext.fresh(Product.XP_HOME));
    assertThat(node("workgroup-or-domain-domain", RadioButton.class).isDisabled()).isTrue();
  }

  @Test
  void noTimeZoneIsChosenByItself() {
    FakeContext context = FakeContext.fresh(Product.XP_PROFESSIONAL);
    show("time-zone", context);
    assertThat(zones().getSelectionModel().isEmpty()).isTrue();
    assertThat(context.text()).doesNotContain("TimeZone");
  }

  @Test
  void theTimeZoneSearchNarrowsTheListAndChoosesNothing() {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "TimeZone=110");
    String before = context.text();
    show("time-zone", context);
    TextField search = node("time-zone-search", TextField.class);
    interact(() -> search.setText("cairo"));
    assertThat(zones().getItems()).extracting(TimeZoneFact::index).containsExactly(120);
    assertThat(context.text()).isEqualTo(before);
    interact(() -> search.setText("+05:45"));
    assertThat(zones().getItems()).extracting(TimeZoneFact::index).containsExactly(193);
    interact(() -> search.setText("nowhere"));
    assertThat(zones().getItems()).isEmpty();
    interact(search::clear);
    assertThat(zones().getSelectionModel().getSelectedItem().index()).isEqualTo(110);
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void enterInTheSearchBoxTakesWhatWasFound() {
    FakeContext context = FakeContext.opened("[GuiUnattended]");
    show("time-zone", context);
    TextField search = node("time-zone-search", TextField.class);
    interact(() -> search.setText("cairo"));
    interact(() -> search.fireEvent(key(KeyCode.ENTER, false)));
    assertThat(context.text()).contains("TimeZone=120");
    press("time-zone-clear");
    assertThat(context.text()).doesNotContain("TimeZone");
    assertThat(zones().getSelectionModel().isEmpty()).isTrue();
  }

  @SuppressWarnings("unchecked") // the list of this page holds time zones only
  private ListView<TimeZoneFact> zones() {
    return node("GuiUnattended-TimeZone", ListView.class);
  }

  @Test
  void theVersionsRegionalSettingsTakeTheOthersAway() {
    FakeContext context =
        FakeContext.opened(
            "[GuiUnattended]",
            "[RegionalSettings]",
            "LanguageGroup=1",
            "UserLocale=00000407",
            "InputLocale=0407:00000407");
    String before = context.text();
    show("regional-settings", context);
    assertThat(node("regional-settings-each", RadioButton.class).isSelected()).isTrue();
    select("regional-settings-default");
    assertThat(context.text())
        .contains("OEMSkipRegional=1", "LanguageGroup=1")
        .doesNotContain("UserLocale", "InputLocale");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aLocaleIsChosenByItsName() {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "OEMSkipRegional=1");
    show("regional-settings", context);
    select("regional-settings-one");
    ComboBox<?> language = node("RegionalSettings-Language", ComboBox.class);
    interact(() -> language.getSelectionModel().select(indexOf(language, "German (Switzerland)")));
    assertThat(context.text()).contains("Language=00000807");
  }

  @Test
  void anUnknownLocaleIsKept() {
    FakeContext context = FakeContext.opened("[RegionalSettings]", "UserLocale=0000ffff");
    show("regional-settings", context);
    assertThat(node("RegionalSettings-UserLocale", ComboBox.class).getValue())
        .hasToString("Unknown locale 0000ffff");
  }

  @Test
  void keyboardsAreAddedMovedAndRemoved() {
    FakeContext context =
        FakeContext.opened("[RegionalSettings]", "InputLocale=0409:00000409,9999:00000001");
    show("regional-settings", context);
    ComboBox<?> choice = node("regional-settings-keyboard", ComboBox.class);
    interact(() -> choice.getSelectionModel().select(indexOf(choice, "German (Germany)")));
    press("regional-settings-keyboard-add");
    assertThat(context.text()).contains("InputLocale=0409:00000409,9999:00000001,0407:00000407");
    ListView<?> list = node("RegionalSettings-InputLocale", ListView.class);
    interact(() -> list.getSelectionModel().select(2));
    press("regional-settings-keyboards-up");
    assertThat(context.text()).contains("InputLocale=0409:00000409,0407:00000407,9999:00000001");
    interact(() -> list.fireEvent(key(KeyCode.DELETE, false)));
    assertThat(context.text()).contains("InputLocale=0409:00000409,9999:00000001");
  }

  @Test
  void languageGroupsKeepTheirOrderAndWhatNobodyKnows() {
    FakeContext context = FakeContext.opened("[RegionalSettings]", "LanguageGroup=2,99,01");
    show("languages", context);
    @SuppressWarnings("unchecked") // the list of this id offers language groups
    CheckListView<Option<String>> groups =
        node("RegionalSettings-LanguageGroup", CheckListView.class);
    assertThat(groups.getCheckModel().getCheckedItems())
        .extracting(Option::value)
        .containsExactlyInAnyOrder("1", "2", "99");
    interact(() -> groups.getCheckModel().check(indexOf(groups.getItems(), "Cyrillic")));
    assertThat(context.text()).contains("LanguageGroup=2,99,01,5");
    interact(() -> groups.getCheckModel().clearCheck(indexOf(groups.getItems(), "Central Europe")));
    assertThat(context.text()).contains("LanguageGroup=99,01,5");
    interact(
        () -> {
          groups.requestFocus();
          groups.getSelectionModel().clearAndSelect(indexOf(groups.getItems(), "Cyrillic"));
          groups.fireEvent(key(KeyCode.SPACE, false));
        });
    assertThat(context.text()).contains("LanguageGroup=99,01\r");
  }

  private static int indexOf(ComboBox<?> box, String name) {
    return indexOf(box.getItems(), name);
  }

  private static int indexOf(List<?> items, String name) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).toString().startsWith(name)) {
        return i;
      }
    }
    throw new AssertionError(name + " is not offered");
  }

  @Test
  void commandsAreAddedChangedMovedAndRemoved() {
    FakeContext context = FakeContext.opened("[GuiRunOnce]", "Command0=\"one\"");
    show("run-once", context);
    TextField command = node("run-once-command", TextField.class);
    interact(() -> command.setText("two"));
    press("run-once-add");
    assertThat(context.text()).contains("Command0=\"one\"", "Command1=\"two\"");
    assertThat(command.getText()).isEmpty();
    ListView<?> list = node("GuiRunOnce-commands", ListView.class);
    interact(() -> list.getSelectionModel().select(1));
    assertThat(command.getText()).isEqualTo("two");
    interact(() -> command.setText("second"));
    press("run-once-change");
    assertThat(context.text()).contains("Command1=\"second\"");
    interact(() -> list.fireEvent(key(KeyCode.UP, true)));
    assertThat(context.text()).contains("Command0=\"second\"", "Command1=\"one\"");
    assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    interact(() -> list.fireEvent(key(KeyCode.DELETE, false)));
    assertThat(context.text()).isEqualTo("[GuiRunOnce]\r\nCommand0=\"one\"\r\n");
  }

  @Test
  void anEmptyCommandIsRefusedWithASentence() {
    FakeContext context = FakeContext.opened("[GuiRunOnce]");
    show("run-once", context);
    press("run-once-add");
    assertThat(((FormPage) page).rows().get(0).message()).contains("command line is needed");
    press("run-once-change");
    assertThat(((FormPage) page).rows().get(0).message()).contains("No command is chosen");
  }

  @Test
  void theSummaryShowsNoSecretAndWhereValuesComeFrom() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    context.answers().userData.fullName.set("Other");
    context.answers().userData.productKey.set(null);
    show("summary", context);
    List<String> texts = labels();
    assertThat(texts)
        .contains("Other", "you", "opened file", "taken out", "•••")
        .contains("(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna")
        .noneMatch(text -> text.contains("hush-hush"))
        .noneMatch(text -> text.contains("ABCDE"))
        .noneMatch(text -> text.contains("92937945"));
  }

  @Test
  void theSummaryFollowsTheFile() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    show("summary", context);
    interact(() -> context.answers().userData.orgName.set("New organization"));
    assertThat(labels()).contains("New organization");
  }

  private List<String> labels() {
    return ask(
        () ->
            below(page.node()).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  @Test
  void anErrorLeadsToItsField() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    context.findings.add(
        context.finding(Severity.ERROR, "UserData", "ComputerName", "Bad name.", "Change it."));
    show("summary", context);
    Hyperlink link =
        ask(
            () ->
                below(page.node()).stream()
                    .filter(Hyperlink.class::isInstance)
                    .map(Hyperlink.class::cast)
                    .filter(found -> found.getText().equals("Bad name."))
                    .findFirst()
                    .orElseThrow());
    interact(link::fire);
    assertThat(context.visited).containsExactly("UserData/ComputerName");
  }

  @Test
  void exportHandsOverTitleAndSwitches() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    show("summary", context);
    press("export");
    assertThat(context.exported).containsExactly("LAB_01 -mini -reseal -quiet");
  }

  @Test
  void aTitleWindowsCannotHaveIsNotExported() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    show("summary", context);
    interact(() -> node("export-title", TextField.class).setText("a:b"));
    press("export");
    assertThat(context.exported).isEmpty();
    assertThat(node("export-title", TextField.class).isFocused()).isTrue();
    assertThat(((FormPage) page).rows().get(0).message()).isNotEmpty();
  }

  @Test
  void everyKindIsExportedButUniquenessFiles() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    show("summary", context);
    interact(() -> context.answers().kindProperty().set(Kind.UNATTEND));
    assertThat(((FormPage) page).rows())
        .extracting(FieldRow::isVisible)
        .containsExactly(true, false);
    press("export");
    assertThat(context.exported).hasSize(1);
    interact(() -> context.answers().kindProperty().set(Kind.UDF));
    assertThat(((FormPage) page).rows()).noneMatch(FieldRow::isVisible);
    assertThat(labels()).contains(Texts.text("page.summary.not-exported"));
  }

  @Test
  void anErrorOfAHiddenFieldIsShownWhereItCanBeCured() {
    FakeContext context = FakeContext.opened("[Identification]", "JoinWorkgroup=LAB");
    context.findings.add(
        context.finding(Severity.ERROR, "Identification", "JoinDomain", "No domain.", "Give one."));
    show("workgroup-or-domain", context);
    assertThat(ask(() -> page.focusSetting("Identification", "JoinDomain"))).isTrue();
    assertThat(((FormPage) page).rows().get(0).message()).isEqualTo("No domain. Give one.");
    assertThat(node("workgroup-or-domain-workgroup", RadioButton.class).isFocused()).isTrue();
  }

  @Test
  void withoutAModeNothingIsExported() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    show("summary", context);
    interact(() -> context.switches().set(SysprepSwitches.of(SysprepSwitch.QUIET)));
    press("export");
    assertThat(context.exported).isEmpty();
    assertThat(((FormPage) page).rows().get(1).message()).contains("-reseal");
  }

  private void select(String radio) {
    interact(() -> node(radio, RadioButton.class).setSelected(true));
  }

  private static KeyEvent key(KeyCode code, boolean withAlt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, withAlt, false);
  }
}
