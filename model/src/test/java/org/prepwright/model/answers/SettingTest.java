package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.Setting.State;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** Settings are views of the text: what is read, what is written, what is refused. */
class SettingTest {
  private static final String FILE =
      """
      ;SetupMgrTag
      [GuiUnattended]
          TimeZone=085
          AutoLogon=YES
          AutoLogonCount=many
          AdminPassword="Geheim"
      [UserData]
          FullName="Lab"
          ComputerName=LAB-01
      [RegionalSettings]
          LanguageGroup="1","2"
          InputLocale="0409:00000409,0407:00000407"
      [LicenseFilePrintData]
          AutoMode=perserver
      """;

  private final AnswerFile answers = file(FILE);

  @Test
  void valuesAreReadAsTheirTypes() {
    assertThat(answers.guiUnattended.timeZone.get()).isEqualTo(85);
    assertThat(answers.guiUnattended.autoLogon.get()).isTrue();
    assertThat(answers.guiUnattended.adminPassword.get()).isEqualTo(SecretText.of("Geheim"));
    assertThat(answers.userData.fullName.get()).isEqualTo("Lab");
    assertThat(answers.regionalSettings.languageGroup.get()).containsExactly("1", "2");
    assertThat(answers.regionalSettings.inputLocale.get())
        .containsExactly("0409:00000409", "0407:00000407");
    assertThat(answers.licenseFilePrintData.autoMode.get()).isEqualTo(LicensingMode.PER_SERVER);
    assertThat(answers.userData.orgName.state()).isEqualTo(State.ABSENT);
  }

  @Test
  void aValueThatCannotBeReadKeepsItsText() throws Exception {
    Setting<Integer> count = answers.guiUnattended.autoLogonCount;
    assertThat(count.get()).isNull();
    assertThat(count.state()).isEqualTo(State.UNREADABLE);
    assertThat(count.rawText()).isEqualTo("many");
    answers.userData.orgName.change("x");
    assertThat(text()).contains("AutoLogonCount=many");
    count.change(3);
    assertThat(text()).contains("    AutoLogonCount=3\n");
    assertThat(count.state()).isEqualTo(State.PRESENT);
  }

  @Test
  void settingTheValueThatIsThereChangesNoByte() throws Exception {
    answers.guiUnattended.timeZone.change(85);
    answers.guiUnattended.autoLogon.change(true);
    answers.userData.fullName.change("Lab");
    assertThat(text()).isEqualTo(FILE);
    assertThat(answers.document().canUndo()).isFalse();
  }

  @Test
  void theQuotesOfTheLineStay() throws Exception {
    answers.userData.fullName.change("Room 12");
    answers.userData.computerName.change("ROOM-12");
    assertThat(text()).contains("FullName=\"Room 12\"\n").contains("ComputerName=ROOM-12\n");
  }

  @Test
  void clearingKeepsTheLineAndNullRemovesIt() throws Exception {
    answers.userData.fullName.set("");
    assertThat(text()).contains("    FullName=\"\"\n");
    answers.userData.fullName.commit();
    assertThat(text()).contains("    FullName=\"\"\n");
    answers.userData.fullName.set(null);
    assertThat(text()).doesNotContain("FullName");
    answers.document().undo();
    answers.document().undo();
    assertThat(text()).isEqualTo(FILE);
    assertThat(answers.userData.fullName.get()).isEqualTo("Lab");
  }

  @Test
  void anEntryThatWasAddedAndClearedAgainGoesWhenTheFieldIsLeft() {
    Setting<String> org = answers.userData.orgName;
    org.set("");
    assertThat(text()).isEqualTo(FILE);
    org.set("A");
    org.set("");
    assertThat(text()).contains("OrgName=\"\"");
    org.commit();
    assertThat(text()).isEqualTo(FILE);
  }

  @Test
  void aRefusedValueStaysOnDisplayWithItsReasonAndTheFileAsItWas() {
    Setting<String> name = answers.userData.fullName;
    name.set("5\" disk");
    assertThat(name.get()).isEqualTo("5\" disk");
    assertThat(name.refusalProperty().get()).contains("double quote");
    assertThat(text()).isEqualTo(FILE);
    name.set("5 inch");
    assertThat(name.refusalProperty().get()).isEmpty();
    assertThat(text()).contains("FullName=\"5 inch\"");
    assertThatThrownBy(() -> name.change("a\u4E00")).isInstanceOf(EditRefusedException.class);
  }

  @Test
  void aBoundControlFollowsUndoAndTheRawText() throws Exception {
    StringProperty field = new SimpleStringProperty();
    field.bindBidirectional(answers.userData.computerName);
    assertThat(field.get()).isEqualTo("LAB-01");
    field.set("LAB-02");
    assertThat(text()).contains("ComputerName=LAB-02\n");
    answers.document().undo();
    assertThat(field.get()).isEqualTo("LAB-01");
    answers.document().apply(new Assignment(answers).edit("userdata", "computername", "LAB-03"));
    assertThat(field.get()).isEqualTo("LAB-03");
  }

  @Test
  void aSettingCannotBeDrivenOneWay() {
    assertThatThrownBy(() -> answers.userData.computerName.bind(new SimpleStringProperty("x")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void secretsPrintAsDots() {
    assertThat(answers.guiUnattended.adminPassword.get()).hasToString("\u2022\u2022\u2022");
    assertThat(answers.guiUnattended.adminPassword.toString()).doesNotContain("Geheim");
    assertThat(answers.holdsSecrets()).isTrue();
    assertThat(file("[GuiUnattended]\nAdminPassword=*\n").holdsSecrets()).isFalse();
  }

  @Test
  void oneListenerHearsOneChange() throws Exception {
    List<String> heard = new ArrayList<>();
    answers.userData.fullName.addListener((property, old, now) -> heard.add(now));
    answers.userData.orgName.change("x");
    answers.userData.fullName.change("New");
    assertThat(heard).containsExactly("New");
  }

  @Test
  void aSnapshotIsNotTouchedByLaterEdits() throws Exception {
    AnswerFile snapshot = answers.snapshot();
    answers.userData.fullName.change("New");
    assertThat(snapshot.userData.fullName.get()).isEqualTo("Lab");
  }

  private String text() {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  private static AnswerFile file(String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
        Kind.SYSPREP,
        Product.SERVER_2003_STANDARD);
  }

  @Test
  void aSettingTellsWhatItIsWithoutItsValue() {
    Setting<SecretText> password = answers.guiUnattended.adminPassword;
    assertThat(password.getName()).isEqualTo("GuiUnattended/AdminPassword");
    assertThat(password.getBean()).isSameAs(answers.guiUnattended);
    assertThat(password).hasToString("GuiUnattended/AdminPassword PRESENT");
    assertThat(answers.licenseFilePrintData.autoMode.words()).hasSize(2);
    assertThat(answers.guiUnattended.timeZone.form()).isNotEmpty();
  }

  @Test
  void aSettingIsChangedOnceItsLineIs() {
    assertThat(answers.userData.fullName.isChangedSinceOpening()).isFalse();
    answers.userData.fullName.set("Other");
    assertThat(answers.userData.fullName.isChangedSinceOpening()).isTrue();
    assertThat(answers.userData.computerName.isChangedSinceOpening()).isFalse();
    assertThat(answers.userData.orgName.isChangedSinceOpening()).isFalse();
  }

  @Test
  void whoListensHearsOfEachChangeOnceAndOfRefusalsToo() {
    List<String> heard = new ArrayList<>();
    answers.userData.fullName.addListener((setting, before, now) -> heard.add(now));
    answers.userData.fullName.set("a");
    answers.userData.fullName.set("a");
    answers.userData.computerName.set("LAB-02");
    answers.userData.fullName.set("b\nc");
    answers.userData.fullName.set("a");
    assertThat(answers.userData.fullName.refusalProperty().get()).isEmpty();
    assertThat(heard).containsExactly("a", "b\nc", "a");
  }

  @Test
  void committingEndsAStep() {
    answers.userData.fullName.set("a");
    answers.userData.fullName.commit();
    answers.userData.fullName.set("ab");
    answers.document().undo();
    assertThat(answers.userData.fullName.get()).isEqualTo("a");
  }
}
