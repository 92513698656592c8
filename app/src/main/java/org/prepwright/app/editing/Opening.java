package org.prepwright.app.editing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.FileStore;

/**
 * An answer file as it was read, with the files beside it. One of those that cannot be read does
 * not stop the opening: its text is empty, and since no stamp of it is known it is not written over
 * without a question.
 *
 * @param file the answer file
 * @param problems a sentence for each file beside it that cannot be read
 */
record Opening(OpenedFile file, List<String> problems) {
  /**
   * Reads an answer file and what lies beside it.
   *
   * @throws FileProblemException when the answer file itself cannot be read
   */
  static Opening read(Path path) throws FileProblemException {
    byte[] bytes = FileStore.read(path);
    AnswerFile answers = AnswerFile.of(Document.parse(bytes), String.valueOf(path.getFileName()));
    Map<Companion, Document> texts = new EnumMap<>(Companion.class);
    Map<Companion, FileStamp> stamps = new EnumMap<>(Companion.class);
    List<String> problems = new ArrayList<>();
    for (Companion companion : Companion.values()) {
      byte[] beside = new byte[0];
      Path place = companion.beside(path, answers.kind());
      // a uniqueness file is itself one of the files beside
      boolean isThere =
          answers.kind() != Kind.UDF && Files.exists(place, LinkOption.NOFOLLOW_LINKS);
      if (isThere) {
        try {
          beside = FileStore.read(place);
          stamps.put(companion, FileStamp.of(beside));
        } catch (FileProblemException e) {
          problems.add(e.getMessage());
        }
      }
      texts.put(companion, companion.textOf(beside));
    }
    Companions companions = Companions.of(texts);
    return new Opening(
        new OpenedFile(answers, companions, path, FileStamp.of(bytes), stamps), problems);
  }
}
