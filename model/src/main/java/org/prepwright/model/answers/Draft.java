package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.text.Edit;

/** Changes that are tried on a copy of the file, so that together they become one edit of it. */
final class Draft {
  private final AnswerFile copy;
  private final List<Edit> edits = new ArrayList<>();

  Draft(AnswerFile answers) {
    copy = new AnswerFile(answers.document().snapshot(), answers.kind(), answers.product());
    copy.document().addListener(edits::add);
  }

  /** The copy, to be changed at will. */
  AnswerFile copy() {
    return copy;
  }

  /**
   * All changes of the copy as one edit of the file it was made from.
   *
   * @param label what undo will say
   */
  Edit edit(String label) {
    return Edit.sequence(edits, label);
  }
}
