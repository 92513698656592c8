package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStamp;

/** Saving a copy without secrets. */
class RedactedCopyTest {
  private static final String TEXT = "[GuiUnattended]\r\nAdminPassword=hunter22\r\n";

  @TempDir Path folder;

  private final FakeDialogs dialogs = new FakeDialogs();

  @Test
  void theCopyIsWrittenAndTheFileStays() throws IOException {
    OpenedFile file = opened();
    dialogs.fileToSave = folder.resolve("copy.inf");
    new RedactedCopy(dialogs, new DirectTasks()).save(file);
    assertThat(Files.readString(dialogs.fileToSave))
        .isEqualTo(TEXT.replace("hunter22", "Example1"));
    assertThat(file.isUnsaved()).isFalse();
    assertThat(file.answers().document().toBytes())
        .isEqualTo(TEXT.getBytes(StandardCharsets.US_ASCII));
    assertThat(dialogs.done).singleElement().asString().contains("copy.inf", "1 secrets");
    assertThat(dialogs.done.toString()).doesNotContain("hunter22");
  }

  @Test
  void theFileItselfIsNotReplaced() throws IOException {
    OpenedFile file = opened();
    dialogs.fileToSave = file.path().orElseThrow();
    new RedactedCopy(dialogs, new DirectTasks()).save(file);
    assertThat(Files.readString(dialogs.fileToSave)).isEqualTo(TEXT);
    assertThat(dialogs.problems).hasSize(1);
  }

  private OpenedFile opened() throws IOException {
    Path path = Files.writeString(folder.resolve("sysprep.inf"), TEXT);
    return new OpenedFile(
        AnswerFile.of(Document.parse(Files.readAllBytes(path)), "sysprep.inf"),
        path,
        FileStamp.of(path));
  }
}
