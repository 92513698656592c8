package org.prepwright.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.editing.DirectTasks;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.WholeText;

class RecoveryTest {
  private static final String ON_DISK =
      "[GuiUnattended]\r\nAdminPassword=Geheim1\r\n"
          + "[UserData]\r\nProductKey=AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\r\nFullName=J\u00F6rg\r\n";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Drafts drafts;

  @BeforeEach
  void openFolder() throws IOException {
    drafts = Drafts.open(folder.resolve("unsaved"));
  }

  @AfterEach
  void closeFolder() throws IOException {
    drafts.close();
  }

  @Test
  void unsavedWorkIsKeptWithoutItsSecretsAndComesBackWithThoseOfTheFile() throws IOException {
    OpenedFile file = open(ON_DISK);
    Autosave autosave = keep(file);
    assertThat(autosave.place()).doesNotExist();
    file.answers().userData.fullName.set("Somebody Else");
    assertThat(Files.readString(autosave.place()))
        .contains("Somebody Else")
        .doesNotContain("Geheim1", "AAAAA");
    OpenedFile again = open(ON_DISK);
    Draft.Restored restored = draft(autosave).restoreInto(again, "recovered");
    assertThat(text(again))
        .isEqualTo(text(file))
        .contains("AdminPassword=Geheim1", "ProductKey=AAAAA-BBBBB");
    assertThat(restored.lost()).isEmpty();
    assertThat(restored.isChangedOnDisk()).isFalse();
    assertThat(again.isUnsaved()).isTrue();
    again.history().undo();
    assertThat(text(again)).isEqualTo(ON_DISK);
  }

  @Test
  void aSecretThatWasEnteredIsLostByNameAndTheOldOneStays() throws IOException {
    OpenedFile file = open(ON_DISK);
    Autosave autosave = keep(file);
    change(file, "AdminPassword=Geheim1", "AdminPassword=Geheim2");
    assertThat(Files.readString(autosave.place())).doesNotContain("Geheim");
    OpenedFile again = open(ON_DISK);
    assertThat(draft(autosave).restoreInto(again, "recovered").lost())
        .containsExactly("[GuiUnattended] AdminPassword");
    assertThat(text(again)).contains("AdminPassword=Geheim1");
  }

  @Test
  void aSecretOfANewFileIsLeftOutAndNamed() throws IOException {
    OpenedFile file = open("[UserData]\r\n");
    Autosave autosave = keep(file);
    change(file, "[UserData]\r\n", "[UserData]\r\nProductKey=AAAAA\r\nFullName=x\r\n");
    OpenedFile again = open("[UserData]\r\n");
    assertThat(draft(autosave).restoreInto(again, "recovered").lost())
        .containsExactly("[UserData] ProductKey");
    assertThat(text(again)).isEqualTo("[UserData]\r\nFullName=x\r\n");
  }

  @Test
  void aFileThatSomebodyChangedMeanwhileIsNoticed() throws IOException {
    OpenedFile file = open(ON_DISK);
    Autosave autosave = keep(file);
    file.answers().userData.fullName.set("Somebody Else");
    OpenedFile theirs = open(";theirs\r\n" + ON_DISK);
    Draft.Restored restored = draft(autosave).restoreInto(theirs, "recovered");
    assertThat(restored.isChangedOnDisk()).isTrue();
    assertThat(text(theirs)).contains("AdminPassword=Geheim1");
  }

  @Test
  void secretsOfATableOfComputersAreNotKept() throws IOException {
    OpenedFile file = open(ON_DISK);
    Autosave autosave = keep(file);
    Document computers = file.companions().computers();
    computers.apply(
        WholeText.edit(
            computers, "ComputerName,GuiUnattended/AdminPassword\r\nPC1,Geheim3\r\n", "table"));
    assertThat(Files.readString(autosave.place())).contains("PC1").doesNotContain("Geheim3");
  }

  @Test
  void whatIsUndoneSavedOrGivenUpIsNotKeptAnyLonger() throws IOException {
    OpenedFile file = open(ON_DISK);
    Autosave autosave = keep(file);
    file.answers().userData.fullName.set("x");
    assertThat(autosave.place()).exists();
    file.history().undo();
    assertThat(autosave.place()).doesNotExist();
    file.history().redo();
    assertThat(autosave.place()).exists();
    autosave.end();
    assertThat(autosave.place()).doesNotExist();
    file.answers().userData.fullName.set("y");
    assertThat(autosave.place()).doesNotExist();
  }

  @Test
  void everyUnitOfAnyFileComesBack() throws IOException {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    Document any = Document.parse(bytes);
    OpenedFile file = open(new AnswerFile(any, Kind.SYSPREP, Product.XP_PROFESSIONAL));
    Autosave autosave = keep(file);
    change(file, "", "x");
    OpenedFile again =
        open(new AnswerFile(Document.parse(bytes), Kind.SYSPREP, Product.XP_PROFESSIONAL));
    draft(autosave).restoreInto(again, "recovered");
    assertThat(again.answers().document().toBytes()).isEqualTo(file.answers().document().toBytes());
  }

  @Test
  void workOfARunningProgramIsNotOfferedAndThatOfACrashedOneIs() throws IOException {
    OpenedFile file = open(ON_DISK);
    Drafts running = Drafts.open(folder.resolve("unsaved"));
    Autosave autosave = new Autosave(file, running, new DirectTasks(), CLOCK);
    file.answers().userData.fullName.set("x");
    assertThat(drafts.leftBehind()).isEmpty();
    // what the system does when a program dies: its locks go, its files stay
    running.close();
    List<Drafts.Left> left = drafts.leftBehind();
    assertThat(left).hasSize(1);
    assertThat(left.get(0).draft().file()).contains(folder.resolve("room.inf"));
    assertThat(left.get(0).draft().time()).isEqualTo(CLOCK.instant());
    assertThat(left.get(0).place()).isEqualTo(autosave.place());
    try (Drafts third = Drafts.open(folder.resolve("unsaved"))) {
      // one program offers it, not two
      assertThat(third.leftBehind()).isEmpty();
    }
    drafts.discard(left.get(0));
    assertThat(drafts.leftBehind()).isEmpty();
  }

  @Test
  void theFolderBelongsToThePersonAlone() throws IOException {
    OpenedFile file = open(ON_DISK);
    Autosave autosave = keep(file);
    file.answers().userData.fullName.set("x");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("unsaved"))))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(autosave.place())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatIsNoDraftIsNotOffered() {
    assertThat(Draft.parse("{}".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(Draft.parse("not JSON".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(Draft.parse(new byte[0])).isEmpty();
  }

  private Autosave keep(OpenedFile file) {
    return new Autosave(file, drafts, new DirectTasks(), CLOCK);
  }

  private static Draft draft(Autosave autosave) throws IOException {
    return Draft.parse(Files.readAllBytes(autosave.place())).orElseThrow();
  }

  private static void change(OpenedFile file, String from, String to) {
    Document document = file.answers().document();
    String units = WholeText.units(document);
    String changed = from.isEmpty() ? to + units : units.replace(from, to);
    document.apply(WholeText.edit(document, changed, "edit"));
  }

  private OpenedFile open(String text) {
    return open(
        new AnswerFile(
            Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL));
  }

  private OpenedFile open(AnswerFile answers) {
    return new OpenedFile(answers, Companions.none(), folder.resolve("room.inf"), FileStamp.ABSENT);
  }

  private static String text(OpenedFile file) {
    return new String(file.answers().document().toBytes(), StandardCharsets.ISO_8859_1);
  }
}
