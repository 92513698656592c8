package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.remedy.Remedies;
import org.prepwright.model.secrecy.Redaction;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Rows;

/**
 * Any text as any kind of answer file: it is checked, each finding stands in the file and says what
 * to do, and what a cure or a redaction writes is a file that can be checked again.
 */
@Timeout(Invariant.SECONDS)
class CheckFuzzTest {
  private static final int CURES = 3;

  @FuzzTest
  void finds(byte[] bytes) {
    Random random = Invariant.choicesFor(bytes);
    Document document = Document.parse(bytes);
    AnswerFile guessed = AnswerFile.of(document, random.nextBoolean() ? "sysprep.inf" : "a.txt");
    Kind kind = random.nextBoolean() ? guessed.kind() : one(Kind.values(), random);
    Product product = random.nextBoolean() ? guessed.product() : one(Product.values(), random);
    AnswerFile answers = new AnswerFile(document, kind, product);
    List<Finding> findings = Checker.check(answers, random.nextBoolean());
    judge(findings, document);
    holds(Arrays.equals(document.toBytes(), bytes), "checking changes the file");
    cure(answers, findings, random);
    Document redacted = Document.parse(Redaction.of(answers).toBytes());
    holds(
        redacted.lines().size() == document.lines().size(),
        "redacting changes the number of lines");
  }

  private static <T> T one(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private static void judge(List<Finding> findings, Document document) {
    Rows rows = new Rows(document);
    int line = 0;
    for (Finding finding : findings) {
      holds(finding.line() >= line, "findings out of order");
      line = finding.line();
      holds(finding.line() <= rows.size(), "a finding behind the end of the file");
      if (finding.line() > 0) {
        holds(
            finding.column() >= 1 && finding.column() <= columns(document, finding.line()),
            "a finding behind the end of its line");
      }
      holds(!finding.message().isBlank() && !finding.remedy().isBlank(), "a finding says nothing");
    }
  }

  /** Units of a line and its line break, and one more. */
  private static int columns(Document document, int line) {
    int index = new Rows(document).lineOf(line - 1);
    return index < document.lines().size() ? document.lines().get(index).length() + 1 : 1;
  }

  private static void cure(AnswerFile answers, List<Finding> findings, Random random) {
    for (int i = 0; i < CURES && !findings.isEmpty(); i++) {
      Finding finding = findings.get(random.nextInt(findings.size()));
      AnswerFile trial = answers.snapshot();
      try {
        Edit edit = Remedies.edit(trial, finding).orElse(null);
        if (edit != null) {
          trial.document().apply(edit);
          judge(Checker.check(trial), trial.document());
        }
      } catch (EditRefusedException e) {
        Invariant.isTold(e);
      }
    }
  }
}
