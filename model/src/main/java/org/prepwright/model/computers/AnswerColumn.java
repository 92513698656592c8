package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.KeySpelling;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.WrittenValue;

/**
 * A column whose cells are answers to one key.
 *
 * @param place the column's place in the table
 * @param heading its heading, which names the key
 * @param spelling how its values are spelled
 */
record AnswerColumn(int place, Heading heading, KeySpelling spelling) {
  /**
   * The columns with answers, in the order of the table. Columns that say nothing are left out, and
   * of two for the same key the second, which is a problem.
   *
   * @param answers the file that the answers are for
   */
  static List<AnswerColumn> of(ComputerTable table, AnswerFile answers, TableProblems problems) {
    List<AnswerColumn> columns = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < table.headings().size(); i++) {
      Heading heading = table.headings().get(i);
      if (!heading.namesKey() || table.hasNoCells(i)) {
        continue;
      }
      String folded = Document.fold(heading.section()) + "\n" + Document.fold(heading.key());
      if (seen.putIfAbsent(folded, i) != null) {
        problems.addToColumn(i, "table.problem.two-columns");
        continue;
      }
      columns.add(
          new AnswerColumn(i, heading, new KeySpelling(answers, heading.section(), heading.key())));
    }
    return columns;
  }

  /** Spells a value; the sentence of the refusal repeats nothing secret beyond one character. */
  WrittenValue write(String value) throws EditRefusedException {
    try {
      return spelling.write(value);
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  boolean isSecret(String value) {
    return spelling.isSecret(value);
  }

  boolean isSection(String section) {
    return Document.fold(heading.section()).equals(Document.fold(section));
  }
}
