package org.prepwright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Option;

/** The files that go into a bundle with an answer file: named, or else those that lie beside it. */
final class FilesForExport {
  @Option(names = "--deployment", paramLabel = "FILE", descriptionKey = "cli.export.deployment")
  private Path deployment;

  @Option(names = "--computers", paramLabel = "FILE", descriptionKey = "cli.export.computers")
  private Path computers;

  @Option(names = "--udf", paramLabel = "FILE", descriptionKey = "cli.export.udf")
  private Path uniqueness;

  /**
   * Reads them.
   *
   * @throws FileProblemException when one that was named is not there, or one that lies beside the
   *     answer file cannot be read
   */
  Companions read(Path answerFile, Kind kind) throws FileProblemException {
    Map<Companion, Document> texts = new EnumMap<>(Companion.class);
    for (Companion companion : Companion.values()) {
      texts.put(companion, companion.textOf(bytes(companion, answerFile, kind)));
    }
    return Companions.of(texts);
  }

  private byte[] bytes(Companion companion, Path answerFile, Kind kind)
      throws FileProblemException {
    Path named =
        switch (companion) {
          case DEPLOYMENT -> deployment;
          case COMPUTERS -> computers;
          case UNIQUENESS -> uniqueness;
          case COMMANDS -> null;
        };
    if (named != null) {
      return FileStore.read(named);
    }
    Path beside = companion.beside(answerFile, kind);
    return Files.exists(beside) ? FileStore.read(beside) : new byte[0];
  }
}
