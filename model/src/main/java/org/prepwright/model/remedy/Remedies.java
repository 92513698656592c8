package org.prepwright.model.remedy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/**
 * The remedies that leave no choice. A rule that can be obeyed in several ways, each of which would
 * set up another computer, has none: somebody has to decide.
 */
public final class Remedies {
  private static final Map<String, Remedy> BY_RULE = new TreeMap<>();

  static {
    // spelling: what was meant is plain
    BY_RULE.put("driver-path-unquoted", SpellingRemedies::quoteList);
    BY_RULE.put("run-once-numbering", SpellingRemedies::numberCommands);
    BY_RULE.put("run-once-unquoted", SpellingRemedies::quoteCommand);
    BY_RULE.put("text-backslash-joins-line", SpellingRemedies::quoteBackslash);
    BY_RULE.put("text-repeated-key", SpellingRemedies::removeEqualRepetition);
    BY_RULE.put("text-unclosed-section", SpellingRemedies::closeSection);
    // values: one right form of what stands there
    BY_RULE.put("driver-path-drive", ValueRemedies::makeDriverPathsRelative);
    BY_RULE.put("input-locale-decimal", ValueRemedies::writeLocaleInHexadecimal);
    BY_RULE.put("language-group-missing", ValueRemedies::addLanguageGroups);
    BY_RULE.put("product-id-legacy", ValueRemedies::renameProductId);
    BY_RULE.put("target-path-drive", ValueRemedies::dropDrive);
    BY_RULE.put("value-type", ValueRemedies::writeSwitchAsDocumented);
    // lines that Setup ignores: without them the same computer comes out
    BY_RULE.put("credentials-without-domain", IdleLineRemedies::removeCredentials);
    BY_RULE.put("ip-key-in-both-sections", IdleLineRemedies::removeEntry);
    BY_RULE.put("keep-page-file-zero", IdleLineRemedies::removeEntry);
    BY_RULE.put("licence-on-client", IdleLineRemedies::removeSection);
    BY_RULE.put("licence-users-per-seat", IdleLineRemedies::removeEntry);
    BY_RULE.put("pc-health-ineffective", IdleLineRemedies::removeEntry);
    // what Setup cannot do without
    BY_RULE.put("hands-off-incomplete", MissingPartRemedies::skipWelcome);
    BY_RULE.put("mass-storage-section-missing", MissingPartRemedies::addMassStorageSection);
    BY_RULE.put("oem-preinstall-required", MissingPartRemedies::preinstall);
    BY_RULE.put("section-unattended-missing", MissingPartRemedies::addUnattended);
    BY_RULE.put("winnt-data-missing", MissingPartRemedies::addDataOfCdStart);
  }

  private Remedies() {}

  /** The rules that have a remedy, in alphabetical order. */
  public static Set<String> rules() {
    return Set.copyOf(BY_RULE.keySet());
  }

  /**
   * The edit that cures a finding.
   *
   * @param answers the file as it was when the finding was given
   * @return empty where the rule has no remedy, or this case leaves a choice
   * @throws EditRefusedException when the cure cannot be written so that Windows reads it as meant
   */
  public static Optional<Edit> edit(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Remedy remedy = BY_RULE.get(finding.rule());
    return remedy == null ? Optional.empty() : remedy.edit(answers, finding);
  }

  /**
   * Whether there is an edit for a finding; whether it brings another finding is seen when it is
   * applied.
   */
  public static boolean offers(AnswerFile answers, Finding finding) {
    try {
      return edit(answers, finding).filter(edit -> !edit.isEmpty()).isPresent();
    } catch (EditRefusedException e) {
      return false;
    }
  }
}
