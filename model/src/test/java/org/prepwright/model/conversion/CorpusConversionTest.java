package org.prepwright.model.conversion;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;

/** Converts every real answer file of {@code -Dprepwright.corpus} to every other kind. */
class CorpusConversionTest {
  @Test
  void realFilesGainNoErrorAndLoseNoKeyUntold() throws IOException {
    String folder = System.getProperty("prepwright.corpus", "");
    assumeFalse(folder.isEmpty(), "no -Dprepwright.corpus: no real answer files to convert");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".csv"))
              .sorted()
              .toList();
    }
    SoftAssertions all = new SoftAssertions();
    for (Path file : files) {
      Document document = Document.parse(Files.readAllBytes(file));
      AnswerFile source = AnswerFile.of(document, file.getFileName().toString());
      for (Kind target : Kind.values()) {
        if (source.kind() != Kind.UDF && target != Kind.UDF && target != source.kind()) {
          all.assertThatCode(() -> ConversionProof.prove(source, target))
              .as("%s to %s", file.getFileName(), target)
              .doesNotThrowAnyException();
        }
      }
    }
    all.assertAll();
  }
}
