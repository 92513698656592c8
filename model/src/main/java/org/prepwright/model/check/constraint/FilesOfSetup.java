package org.prepwright.model.check.constraint;

import java.util.List;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Section;

/**
 * Tells answer files of Setup from two others that look alike, and lack all that Setup would ask
 * for: a RIS template that starts another program has {@code [OSChooser]} alone, and {@code
 * cmdlines.txt} has {@code [Commands]} alone.
 */
final class FilesOfSetup {
  private static final Set<String> SECTIONS_OF_OTHERS = Set.of("oschooser", "commands");

  private FilesOfSetup() {}

  /** Whether Setup is to find its answers in the file; an empty one may become such a file. */
  static boolean includes(AnswerFile answers) {
    List<Section> sections = answers.document().sections();
    return sections.isEmpty()
        || !sections.stream()
            .allMatch(section -> SECTIONS_OF_OTHERS.contains(Document.fold(section.name())));
  }
}
