package org.prepwright.model.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Section;

/**
 * The findings of single computers of a uniqueness file, at once however many computers it has.
 * What several computers have to do with one another, and with the list of their ids, is for the
 * {@link Checker}, which needs all of the file.
 */
public final class ComputerCheck {
  /** What the rules about ids and their sections begin with. */
  private static final String ABOUT_IDS = "udf-";

  /** Lines in front of the section in the text that is checked. */
  private static final int LINES_BEFORE = 2;

  private ComputerCheck() {}

  /**
   * Replaces the findings of sections that were changed, in a file that was checked before.
   *
   * @param answers the file as it is now
   * @param changed folded names of the sections that were changed
   * @param before all findings before the change
   * @return all findings after it; empty when only a check of the whole file can tell
   */
  public static Optional<List<Finding>> afterChange(
      AnswerFile answers, Set<String> changed, List<Finding> before) {
    if (answers.kind() != Kind.UDF || !changed.stream().allMatch(name -> isTold(answers, name))) {
      return Optional.empty();
    }
    List<Finding> now = new ArrayList<>(before);
    now.removeIf(
        finding ->
            changed.contains(Document.fold(finding.section()))
                && !finding.rule().startsWith(ABOUT_IDS));
    changed.forEach(
        name -> now.addAll(findings(answers, answers.document().section(name).orElseThrow())));
    return Optional.of(now.stream().sorted(Findings.FILE_ORDER).toList());
  }

  /** A section of one computer, and the only one of its name. */
  private static boolean isTold(AnswerFile answers, String section) {
    return section.indexOf(':') > 0 && answers.document().sections(section).size() == 1;
  }

  private static List<Finding> findings(AnswerFile answers, Section section) {
    Document document = section.document();
    String name = section.name();
    String id = name.substring(0, name.indexOf(':'));
    StringBuilder text = new StringBuilder("\uFEFF[UniqueIds]\r\n");
    text.append(id).append('=').append(DocumentedSections.withoutId(Kind.UDF, name));
    for (int line = section.headerIndex(); line < section.endIndex(); line++) {
      text.append("\r\n").append(document.lineText(line));
    }
    Document alone = Document.parse(text.toString().getBytes(StandardCharsets.UTF_16LE));
    int shift = section.lineNumber() - LINES_BEFORE - 1;
    return Checker.check(new AnswerFile(alone, Kind.UDF, answers.product())).stream()
        .filter(finding -> finding.section().equalsIgnoreCase(name))
        .filter(finding -> !finding.rule().startsWith(ABOUT_IDS))
        .map(finding -> finding.inLine(finding.line() + shift))
        .toList();
  }
}
