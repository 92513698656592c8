package org.prepwright.model.secrecy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.TableSecrets;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.text.Document;

/**
 * A copy of a file that can be sent to anybody: another text stands in the place of each password
 * and product key, chosen so that the copy is judged as the file is. Every other byte is the same.
 *
 * <p>What is a secret: the values of the keys that the catalogue holds for secrets, in entries and
 * in comments that were entries, with the {@code [Strings]} they name; what {@link
 * org.prepwright.model.secret.CommandSecrets} finds in commands and comments; and these same texts
 * once more in commands and comments. A secret in a place that none of these is stays, so the copy
 * is to be read before it is sent.
 */
public final class Redaction {
  /**
   * A secret that something else stands for in the copy.
   *
   * @param line its line, from 1
   * @param section its section; empty when it has none
   * @param key its key, or the heading of its column; empty for a command or a comment
   */
  public record Replaced(int line, String section, String key) {}

  /** What of a finding says where it is and what it is. */
  private record Mark(String rule, Severity severity, int line, int column, String place) {
    static Mark of(Finding finding) {
      return new Mark(
          finding.rule(),
          finding.severity(),
          finding.line(),
          finding.column(),
          finding.section() + "/" + finding.key());
    }
  }

  private final byte[] bytes;
  private final List<Replaced> replaced;
  private final List<Integer> linesWithSameText;
  private final boolean isCheckedTheSame;

  private Redaction(
      byte[] bytes,
      List<Replaced> replaced,
      List<Integer> linesWithSameText,
      boolean isCheckedTheSame) {
    this.bytes = bytes;
    this.replaced = List.copyOf(replaced);
    this.linesWithSameText = List.copyOf(linesWithSameText);
    this.isCheckedTheSame = isCheckedTheSame;
  }

  /**
   * Makes the copy of an answer file, of a uniqueness file, or of a {@code cmdlines.txt} that was
   * opened as one.
   */
  public static Redaction of(AnswerFile answers) {
    Document document = answers.document();
    RedactedLines lines = new RedactedLines(document, answers.kind());
    byte[] bytes = document.toBytes(lines.units());
    AnswerFile copy =
        new AnswerFile(
            Document.parse(bytes, document.codePage()), answers.kind(), answers.product());
    return new Redaction(
        bytes,
        lines.replaced(),
        lines.withSameText(),
        marks(Checker.check(answers.snapshot())).equals(marks(Checker.check(copy))));
  }

  /**
   * Makes the copy of a table of computers.
   *
   * @param table the bytes of the CSV file
   * @throws UnreadableTableException when a quote is not closed, or stands where none may
   */
  public static Redaction ofTable(byte[] table) throws UnreadableTableException {
    TableSecrets secrets = TableSecrets.in(table);
    byte[] bytes =
        secrets.replacedBy(
            text -> StandIn.fits(text) ? StandIn.of(text, Kind.UDF) : StandIn.keepingShape(text));
    List<Replaced> replaced =
        secrets.places().stream()
            .map(
                place ->
                    new Replaced(
                        place.cell().line(), place.heading().section(), place.heading().key()))
            .toList();
    return new Redaction(bytes, replaced, List.of(), marksOf(table).equals(marksOf(bytes)));
  }

  private static Set<Mark> marksOf(byte[] table) throws UnreadableTableException {
    AnswerFile none =
        new AnswerFile(Document.parse(new byte[0]), Kind.UNATTEND, Product.XP_PROFESSIONAL);
    return marks(ComputerTableCheck.check(none, ComputerTable.parse(table)));
  }

  private static Set<Mark> marks(List<Finding> findings) {
    return findings.stream().map(Mark::of).collect(Collectors.toSet());
  }

  /** The bytes of the copy. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** What was replaced, in file order. */
  public List<Replaced> replaced() {
    return replaced;
  }

  /**
   * Numbers of the lines that hold the text of a secret as the value of something else, such as a
   * user whose name is the password. They are left as they are, since the copy would say something
   * else.
   */
  public List<Integer> linesWithSameText() {
    return linesWithSameText;
  }

  /** Whether the copy has the same findings in the same places. */
  public boolean isCheckedTheSame() {
    return isCheckedTheSame;
  }
}
