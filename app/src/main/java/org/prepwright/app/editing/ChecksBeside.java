package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.TablePlace;
import org.prepwright.model.computers.UnreadableTableException;

/**
 * Checks the files beside an answer file that hold something. Their findings have no line, since
 * lines are those of the answer file; section and key lead to the page of the file.
 */
final class ChecksBeside {
  private static final String NAMES_SECTION = "UserData";
  private static final String TARGETS = "Target.*";
  private static final String NAMES_KEY = "ComputerName";

  private ChecksBeside() {}

  /**
   * Gives the findings of the files beside.
   *
   * @param answers the answer file
   * @param beside copies for this thread
   */
  static List<Finding> check(AnswerFile answers, Companions beside) {
    List<Finding> found = new ArrayList<>();
    if (answers.kind() == Kind.UDF) {
      return found;
    }
    if (!beside.deployment().document().lines().isEmpty()) {
      DeploymentCheck.check(answers, beside.deployment())
          .forEach(finding -> found.add(onTargets(placed(finding, answers, Companion.DEPLOYMENT))));
    }
    if (!beside.computers().lines().isEmpty()) {
      checkTable(answers, beside, found);
    }
    boolean takesUniqueness = answers.kind() == Kind.UNATTEND;
    if (takesUniqueness && !beside.uniqueness().document().lines().isEmpty()) {
      Checker.check(beside.uniqueness(), false)
          .forEach(finding -> found.add(onNames(placed(finding, answers, Companion.UNIQUENESS))));
    }
    return found;
  }

  private static void checkTable(AnswerFile answers, Companions beside, List<Finding> found) {
    try {
      ComputerTable table = ComputerTable.parse(beside.computers().toBytes());
      ComputerTableCheck.check(answers, table)
          .forEach(finding -> found.add(inTable(finding, answers)));
    } catch (UnreadableTableException e) {
      // no finding of a rule: the page of the table tells it in the place of the list
      return;
    }
  }

  private static Finding placed(Finding finding, AnswerFile answers, Companion companion) {
    Path place = companion.beside(Path.of(answers.kind().usualFileName()), answers.kind());
    String name =
        companion == Companion.UNIQUENESS
            ? text("check.beside.uniqueness")
            : String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    String message =
        finding.line() == 0
            ? text("check.beside", name, finding.message())
            : text("check.beside.line", name, finding.line(), finding.message());
    return new Finding(
        finding.rule(),
        finding.severity(),
        0,
        0,
        finding.section(),
        finding.key(),
        message,
        finding.remedy(),
        finding.source());
  }

  /** The page of the table goes to the cell. */
  private static Finding inTable(Finding finding, AnswerFile answers) {
    TablePlace place = new TablePlace(finding.line(), finding.column());
    return at(TablePlace.FILE, place.key(), placed(finding, answers, Companion.COMPUTERS));
  }

  /** That there is no target at all is told where targets are added. */
  private static Finding onTargets(Finding finding) {
    boolean isAboutTargets = finding.section().isEmpty() && finding.rule().startsWith("hal-");
    return isAboutTargets ? at(TARGETS, "", finding) : finding;
  }

  /** The names of a uniqueness file are shown beside the name of the computer. */
  private static Finding onNames(Finding finding) {
    return at(NAMES_SECTION, NAMES_KEY, finding);
  }

  private static Finding at(String section, String key, Finding finding) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.line(),
        finding.column(),
        section,
        key,
        finding.message(),
        finding.remedy(),
        finding.source());
  }
}
