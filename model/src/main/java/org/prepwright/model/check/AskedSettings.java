package org.prepwright.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Replacement;
import org.prepwright.model.text.WrittenValue;

/**
 * Settings whose values are asked for at export and that no file holds: to the checks they are
 * given and not known, as what a template engine fills in.
 */
public final class AskedSettings {
  private static final String FILLED_IN = "@@AskedAtExport@@";
  private static final String RULE_OF_PLACEHOLDERS = "value-placeholder";

  private AskedSettings() {}

  /**
   * A copy of an answer file that has a placeholder for each setting that is asked for and not
   * given. The lines of the file keep their numbers; what is added stands behind them.
   *
   * @param answers the file; stays as it is
   * @param asked the settings, each {@code Section/Key}; others are passed over
   */
  public static AnswerFile asGiven(AnswerFile answers, List<String> asked) {
    Document text = answers.document().snapshot();
    List<String> added = new ArrayList<>();
    for (String name : asked) {
      int slash = name.lastIndexOf('/');
      if (slash > 0 && !isGiven(text, name.substring(0, slash), name.substring(slash + 1))) {
        fill(text, name.substring(0, slash), name.substring(slash + 1), added);
      }
    }
    if (!added.isEmpty()) {
      apply(text, List.of(new Replacement(text.lines().size(), 0, added)));
    }
    return answers.reading(text);
  }

  private static boolean isGiven(Document text, String section, String key) {
    return text.find(section, key).filter(entry -> !entry.value().isBlank()).isPresent();
  }

  private static void fill(Document text, String section, String key, List<String> added) {
    Optional<Entry> blank = text.find(section, key);
    if (blank.isEmpty()) {
      added.add("[" + section + "]");
      added.add(key + "=" + FILLED_IN);
      return;
    }
    try {
      text.apply(
          new Editor(text).setValue(blank.get(), new WrittenValue(FILLED_IN, List.of(FILLED_IN))));
    } catch (EditRefusedException e) {
      // a line that takes no value is judged as it is
      return;
    }
  }

  private static void apply(Document text, List<Replacement> replacements) {
    try {
      text.apply(new Editor(text).replace(replacements, ""));
    } catch (EditRefusedException e) {
      // a file that takes no line at its end is judged as it is
      return;
    }
  }

  /** The findings of a copy, as those of the file itself. */
  static List<Finding> ofFile(AnswerFile answers, List<String> asked, List<Finding> ofCopy) {
    Document document = answers.document();
    int behind = document.lineNumber(document.lines().size());
    return ofCopy.stream()
        .filter(finding -> !isAboutPlaceholder(answers, asked, finding))
        .map(finding -> finding.line() < behind ? finding : finding.withoutLine())
        .sorted(Findings.FILE_ORDER)
        .distinct()
        .toList();
  }

  private static boolean isAboutPlaceholder(
      AnswerFile answers, List<String> asked, Finding finding) {
    return finding.rule().equals(RULE_OF_PLACEHOLDERS)
        && asked.stream().anyMatch((finding.section() + "/" + finding.key())::equalsIgnoreCase)
        && !isGiven(answers.document(), finding.section(), finding.key());
  }
}
