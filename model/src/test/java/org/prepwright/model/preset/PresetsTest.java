package org.prepwright.model.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.answers.Origin;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.message.Language;
import org.prepwright.model.preset.PresetChange.Effect;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileProblemException;

class PresetsTest {
  private static final String FILE =
      """
      ; the room on the left\r
      [Unattended]\r
      OemSkipEula=Yes\r
      [GuiUnattended]\r
      AdminPassword="Geheim1"\r
      EncryptedAdminPassword=NO\r
      TimeZone=110\r
      [UserData]\r
      ProductKey="AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"\r
      FullName="Ann"\r
      ComputerName=LAB-01\r
      [Identification]\r
      JoinDomain=corp\r
      DomainAdmin=joiner\r
      DomainAdminPassword=Geheim2\r
      [Whatever]\r
      MyPassword=Geheim3\r
      [GuiRunOnce]\r
      "cmd /c one"\r
      """;

  @TempDir Path folder;

  static List<Preset> builtIn() {
    return Presets.builtIn();
  }

  @AfterEach
  void speakEnglish() {
    Language.use(Language.ENGLISH);
  }

  @Test
  void thereAreSixForAllKinds() {
    assertThat(builtIn()).hasSizeGreaterThanOrEqualTo(6).allMatch(Preset::isBuiltIn);
    assertThat(builtIn())
        .extracting(Preset::kind)
        .contains(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS);
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void eachHasItsNameInBothLanguages(Preset preset) {
    String english = preset.name() + preset.description();
    assertThat(preset.description()).isNotBlank();
    Language.use(Language.GERMAN);
    assertThat(preset.name() + preset.description()).isNotEqualTo(english);
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void eachFitsWhereItBelongs(Preset preset) throws EditRefusedException {
    AnswerFile plain = NewAnswerFile.of(preset.kind(), preset.product());
    assertThat(PresetPlan.of(plain, preset).changes()).allMatch(PresetChange::fits);
    AnswerFile made = PresetPlan.newFile(preset);
    assertThat(PresetPlan.of(made, preset).changes()).isEmpty();
    assertThat(made.document().canUndo()).isFalse();
    assertThat(made.document().hasUnsavedEdits()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void eachLacksOnlyWhatAPersonHasToGive(Preset preset) throws EditRefusedException {
    List<Finding> wrong =
        Checker.check(PresetPlan.newFile(preset)).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !finding.rule().endsWith("-missing"))
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void tellsWhatItChangesAndLeavesTheRest() throws EditRefusedException {
    AnswerFile answers = opened("[UserData]\r\nFullName=Ann\r\nComputerName=LAB-01\r\n");
    PresetPlan plan = PresetPlan.of(answers, preset("xp-workstation"));
    assertThat(answers.document().hasUnsavedEdits()).isFalse();
    assertThat(plan.changes())
        .anySatisfy(
            change -> {
              assertThat(change.key()).isEqualTo("ComputerName");
              assertThat(change.before()).isEqualTo("LAB-01");
              assertThat(change.after()).isEqualTo("*");
              assertThat(change.effect()).isEqualTo(Effect.CHANGED);
            });
    plan.apply(plan.fitting());
    assertThat(answers.userData.fullName.get()).isEqualTo("Ann");
    assertThat(answers.userData.computerName.get()).isEqualTo("*");
    assertThat(answers.document().undoLabel()).contains("XP Professional workstation");
    answers.document().undo();
    assertThat(text(answers)).isEqualTo("[UserData]\r\nFullName=Ann\r\nComputerName=LAB-01\r\n");
    assertThat(answers.document().canUndo()).isFalse();
  }

  @Test
  void leavesOutWhatIsNotWanted() throws EditRefusedException {
    AnswerFile answers = opened("[UserData]\r\nComputerName=LAB-01\r\n");
    PresetPlan plan = PresetPlan.of(answers, preset("xp-workstation"));
    plan.apply(
        plan.fitting().stream().filter(change -> !change.key().equals("ComputerName")).toList());
    assertThat(answers.userData.computerName.get()).isEqualTo("LAB-01");
    assertThat(answers.display.bitsPerPel.isPresent()).isTrue();
  }

  @Test
  void takesTheWorkgroupAwayWhereADomainComes() throws EditRefusedException {
    AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.SERVER_2003_STANDARD);
    PresetPlan plan = PresetPlan.of(answers, preset("server-domain-ou"));
    assertThat(plan.changes().get(0).effect()).isEqualTo(Effect.REMOVED);
    plan.apply(plan.fitting());
    assertThat(answers.identification.joinWorkgroup.isPresent()).isFalse();
    assertThat(answers.identification.machineObjectOu.get())
        .isEqualTo("OU=Servers,DC=corp,DC=example,DC=com");
  }

  @Test
  void aSecretThatGoesIsNotShown() {
    PresetPlan plan = PresetPlan.of(opened(FILE), preset("xp-workstation"));
    assertThat(plan.changes()).anyMatch(change -> change.key().equals("DomainAdminPassword"));
    assertThat(plan.changes().toString()).doesNotContain("Geheim");
  }

  @Test
  void saysWhatDoesNotFitTheKind() throws EditRefusedException {
    AnswerFile answers = opened("[UserData]\r\n");
    PresetPlan plan = PresetPlan.of(answers, preset("vm-from-cd"));
    assertThat(plan.changes())
        .filteredOn(change -> !change.fits())
        .extracting(PresetChange::key)
        .contains("AutoPartition", "UnattendMode")
        .doesNotContain("ComputerName");
    plan.apply(plan.fitting());
    assertThat(answers.document().section("Data")).isEmpty();
  }

  @Test
  void saysWhatDoesNotFitTheProduct() {
    PresetPlan plan =
        PresetPlan.of(
            NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL), preset("server-domain-ou"));
    assertThat(plan.changes())
        .filteredOn(change -> change.key().equals("AutoMode"))
        .singleElement()
        .satisfies(change -> assertThat(change.unfit()).contains("XP Professional"));
  }

  @Test
  void isNotedAsTheOriginOfWhatItBrought() throws EditRefusedException {
    AnswerFile answers = opened("[UserData]\r\nFullName=Ann\r\n");
    Origins origins = Origins.ofOpened(answers);
    PresetPlan plan = PresetPlan.of(answers, preset("xp-workstation"));
    plan.apply(plan.fitting());
    plan.note(origins, plan.fitting());
    assertThat(origins.of("UserData", "ComputerName")).isEqualTo(Origin.PRESET);
    assertThat(origins.preset("UserData", "ComputerName")).contains("XP Professional workstation");
    assertThat(origins.of("UserData", "FullName")).isEqualTo(Origin.FILE);
  }

  @Test
  void whatAPersonSavesHoldsNoSecret() throws Exception {
    Presets presets = new Presets(folder.resolve("presets"));
    presets.save("Raum \u00DC12", "f\u00FCr die Schule", opened(FILE));
    String saved = Files.readString(folder.resolve("presets/raum-u12.ini"), StandardCharsets.UTF_8);
    assertThat(saved)
        .doesNotContain("Geheim", "AAAAA", "EncryptedAdminPassword", "the room on the left")
        .contains("TimeZone=110", "FullName=\"Ann\"", "Remove1=\"Identification/JoinWorkgroup\"");
    Preset read = presets.own().get(0);
    assertThat(read.name()).isEqualTo("Raum \u00DC12");
    assertThat(read.description()).isEqualTo("f\u00FCr die Schule");
    assertThat(read.kind()).isEqualTo(Kind.SYSPREP);
    assertThat(read.isBuiltIn()).isFalse();
    assertThat(text(PresetPlan.newFile(read))).contains("\"cmd /c one\"");
    presets.delete(read);
    assertThat(presets.own()).isEmpty();
  }

  @Test
  void aSecretInAHandWrittenPresetIsLeftOut() {
    Preset preset =
        Preset.read(
            "x",
            "[GuiUnattended]\nAdminPassword=Geheim\nTimeZone=4\n".getBytes(StandardCharsets.UTF_8),
            false);
    assertThat(preset.entries()).extracting(PresetEntry::key).containsExactly("TimeZone");
    assertThat(preset.name()).isEqualTo("x");
  }

  @Test
  void anythingCanBeReadAsAPreset() throws IOException {
    Path own = Files.createDirectories(folder.resolve("presets"));
    Files.write(own.resolve("damaged.ini"), new byte[] {0, '[', (byte) 0xFF, '\n', '=', 0x1A});
    Files.createDirectory(own.resolve("folder.ini"));
    assertThat(new Presets(own).own()).hasSize(1);
    assertThat(new Presets(folder.resolve("none")).own()).isEmpty();
  }

  @Test
  void aNameWithoutLettersIsRefused() {
    Presets presets = new Presets(folder);
    assertThatThrownBy(() -> presets.save(" ?! ", "", opened(FILE)))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("name");
    assertThat(Presets.idOf("CON")).isNotEqualTo("con");
    assertThat(Presets.idOf("../../etc/passwd")).isEqualTo("etc-passwd");
  }

  @Test
  void aFolderThatCannotBeMadeIsToldInASentence() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("presets");
    assertThatThrownBy(() -> new Presets(blocked).save("a", "", opened(FILE)))
        .isInstanceOf(FileProblemException.class);
  }

  private static Preset preset(String id) {
    return builtIn().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static AnswerFile opened(String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
        Kind.SYSPREP,
        Product.XP_PROFESSIONAL);
  }

  private static String text(AnswerFile answers) {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1);
  }
}
