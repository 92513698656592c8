package org.prepwright.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.settings.LastExport;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Severity;
import org.prepwright.model.media.Drive;

class ExportChoicesTest {
  @TempDir Path folder;
  private final ExportSubject subject = Subjects.of(Kind.SYSPREP, List.of(), 0);
  private final List<Drive> plugged = new ArrayList<>();

  private ExportChoices choices(LastExport last) {
    return new ExportChoices(subject, last, () -> List.copyOf(plugged), Subjects.AT_ONCE);
  }

  @Test
  void aFolderHasToBeChosenFirst() {
    ExportChoices choices = choices(LastExport.NONE);
    assertThat(choices.objectionProperty().get()).isNotEmpty();
    assertThat(choices.chosen()).isEmpty();
    choices.placeProperty(ExportMedium.FOLDER).set(folder.toString());
    assertThat(choices.objectionProperty().get()).isEmpty();
    ExportPlan plan = choices.planProperty().get();
    assertThat(plan.freeBytes()).isPresent();
    ExportChoice chosen = choices.chosen().orElseThrow();
    assertThat(chosen.bundle().files()).isNotEmpty();
    assertThat(chosen.written()).isEqualTo(folder.toAbsolutePath().resolve("Room 12"));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    ExportChoices choices = choices(LastExport.NONE);
    choices.placeProperty(ExportMedium.FOLDER).set(folder.resolve("gone").toString());
    assertThat(choices.objectionProperty().get()).contains("gone");
    assertThat(choices.chosen()).isEmpty();
  }

  @Test
  void eachMediumKeepsItsOwnPlaceAndFilesAreCalledLikeTheBundle() {
    LastExport last = new LastExport("iso", Map.of("iso", folder.toString()));
    ExportChoices choices = choices(last);
    assertThat(choices.mediumProperty().get()).isEqualTo(ExportMedium.ISO);
    assertThat(choices.placeProperty(ExportMedium.ISO).get()).endsWith("Room 12.iso");
    assertThat(choices.placeProperty(ExportMedium.ZIP).get()).isEmpty();
    assertThat(choices.chosen()).isPresent();
    assertThat(choices.chosen().orElseThrow().startsFromRoot()).isFalse();
  }

  @Test
  void aWordInTheSettingsThatIsNoMediumIsAFolder() {
    ExportChoices choices = choices(new LastExport("tape", Map.of()));
    assertThat(choices.mediumProperty().get()).isEqualTo(ExportMedium.FOLDER);
  }

  @Test
  void withoutADriveASentenceSaysWhatToDoAndANewOneIsFound() {
    ExportChoices choices = choices(LastExport.NONE);
    choices.mediumProperty().set(ExportMedium.DRIVE);
    assertThat(choices.objectionProperty().get()).isNotEmpty();
    plugged.add(
        new Drive(
            folder.toString(), "STICK", "FAT32", OptionalLong.of(1000), OptionalLong.empty()));
    choices.refreshDrives();
    assertThat(choices.driveProperty().get().label()).isEqualTo("STICK");
    assertThat(choices.chosen().orElseThrow().place()).isEqualTo(folder);
    assertThat(choices.chosen().orElseThrow().startsFromRoot()).isTrue();
    plugged.clear();
    choices.refreshDrives();
    assertThat(choices.chosen()).isEmpty();
  }

  @Test
  void theStartScriptIsProposedForADriveAlone() {
    ExportChoices choices = choices(LastExport.NONE);
    choices.placeProperty(ExportMedium.FOLDER).set(folder.toString());
    assertThat(choices.chosen().orElseThrow().startsFromRoot()).isFalse();
    choices.startsFromRootProperty(ExportMedium.FOLDER).set(true);
    assertThat(choices.chosen().orElseThrow().startsFromRoot()).isTrue();
    assertThat(choices.startsFromRootProperty(ExportMedium.DRIVE).get()).isTrue();
    choices.startsFromRootProperty(ExportMedium.ZIP).set(true);
    choices.placeProperty(ExportMedium.ZIP).set(folder.resolve("a.zip").toString());
    choices.mediumProperty().set(ExportMedium.ZIP);
    assertThat(choices.chosen().orElseThrow().startsFromRoot()).isFalse();
  }

  @Test
  void aPlaceNobodyChoseIsOpenAndAWrongOneIsNot() {
    ExportChoices choices = choices(LastExport.NONE);
    assertThat(choices.isOpenProperty().get()).isTrue();
    choices.placeProperty(ExportMedium.FOLDER).set(folder.resolve("gone").toString());
    assertThat(choices.isOpenProperty().get()).isFalse();
    choices.mediumProperty().set(ExportMedium.DRIVE);
    assertThat(choices.isOpenProperty().get()).isTrue();
  }

  @Test
  void theDriveUsedLastIsChosenAmongSeveral() {
    plugged.add(
        new Drive(
            folder.resolve("a").toString(), "A", "", OptionalLong.empty(), OptionalLong.empty()));
    plugged.add(
        new Drive(
            folder.resolve("b").toString(), "B", "", OptionalLong.empty(), OptionalLong.empty()));
    String used = folder.resolve("b").toString();
    ExportChoices choices = choices(new LastExport("drive", Map.of("drive", used)));
    assertThat(choices.driveProperty().get().label()).isEqualTo("B");
  }

  @Test
  void aPlanThatIsOutdatedByNowIsNotTaken() {
    List<Runnable> waiting = new ArrayList<>();
    Beside later =
        new Beside() {
          @Override
          public <T> void run(Supplier<T> work, Consumer<T> done) {
            waiting.add(() -> done.accept(work.get()));
          }

          @Override
          public Runnable calmed(Runnable action) {
            return action;
          }
        };
    ExportChoices choices = new ExportChoices(subject, LastExport.NONE, List::of, later);
    choices.placeProperty(ExportMedium.FOLDER).set(folder.resolve("gone").toString());
    choices.placeProperty(ExportMedium.FOLDER).set(folder.toString());
    assertThat(choices.planProperty().get()).isNull();
    assertThat(choices.chosen()).isEmpty();
    waiting.forEach(Runnable::run);
    assertThat(choices.objectionProperty().get()).isEmpty();
    assertThat(choices.planProperty().get().refusal()).isEmpty();
  }

  @Test
  void errorsComeFirst() {
    ExportSubject flawed =
        Subjects.of(
            Kind.SYSPREP,
            List.of(Subjects.finding(Severity.WARNING, "w"), Subjects.finding(Severity.ERROR, "e")),
            0);
    assertThat(flawed.findings().get(0).message()).isEqualTo("e");
    assertThat(flawed.firstError()).isPresent();
  }
}
