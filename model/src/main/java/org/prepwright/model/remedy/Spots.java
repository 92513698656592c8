package org.prepwright.model.remedy;

import java.util.Optional;
import java.util.OptionalInt;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;

/** Finds what a finding is about. */
final class Spots {
  private Spots() {}

  /** Place in {@link Document#lines()} of the line that holds a line of the file. */
  static OptionalInt index(Document document, int lineNumber) {
    int end = document.lines().size();
    if (lineNumber <= 0 || lineNumber >= document.lineNumber(end)) {
      return OptionalInt.empty();
    }
    // by halves: a file may have a million lines, and this is asked for each finding
    int low = 0;
    int high = end - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lineNumber < document.lineNumber(middle + 1)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return OptionalInt.of(low);
  }

  /** The entry in the line of a finding. */
  static Optional<Entry> entry(AnswerFile answers, Finding finding) {
    Document document = answers.document();
    OptionalInt index = index(document, finding.line());
    return index.isPresent() && document.kind(index.getAsInt()) == Line.Kind.ENTRY
        ? Optional.of(new Entry(document, index.getAsInt()))
        : Optional.empty();
  }

  /** The edit that gives the entry of a finding's section and key another value. */
  static Edit assign(AnswerFile answers, Finding finding, String value)
      throws EditRefusedException {
    return new Assignment(answers).edit(finding.section(), finding.key(), value);
  }
}
