package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.Document;

/**
 * Checks every file of a folder of real answer files, which {@code -Dprepwright.corpus} names. The
 * files are not ours to carry along, so without the property there is nothing to do.
 */
class CorpusCheckTest {
  @Test
  void realFilesAreCheckedWithoutFaultAndWithoutOutput() throws IOException {
    String folder = System.getProperty("prepwright.corpus", "");
    assumeFalse(folder.isEmpty(), "no -Dprepwright.corpus: no real answer files to check");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(catching);
      System.setErr(catching);
      for (Path file : files) {
        Document document = Document.parse(Files.readAllBytes(file));
        AnswerFile answers = AnswerFile.of(document, file.getFileName().toString());
        assertThat(Checker.check(answers)).as(file.toString()).doesNotHaveDuplicates();
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
