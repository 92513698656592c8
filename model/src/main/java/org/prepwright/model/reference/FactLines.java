package org.prepwright.model.reference;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.message.Messages;

/** The parts of a description that the terminal, the document and the window show, in words. */
public final class FactLines {
  /**
   * A word in front and what it says.
   *
   * @param label the word
   * @param text what it says
   */
  public record Line(String label, String text) {}

  private FactLines() {}

  /** What is documented about an entry. */
  public static List<Line> of(FactDescription fact) {
    List<Line> lines = new ArrayList<>();
    add(lines, "form", fact.form());
    add(lines, "allowed", formSaysAllowed(fact) ? "" : String.join(", ", fact.allowed()));
    add(lines, "default", fact.defaultValue());
    add(lines, "longest", fact.longest() == null ? "" : text("explain.characters", fact.longest()));
    add(lines, "required", fact.required());
    add(lines, "page", fact.page());
    add(lines, "certainty", fact.certainty());
    add(lines, "source", fact.source());
    return lines;
  }

  /** What there is to know of a rule. */
  public static List<Line> of(RuleDescription rule) {
    List<Line> lines = new ArrayList<>();
    add(lines, "severity", text("explain.severity." + rule.severity()));
    add(lines, "where", where(rule.files(), rule.products()));
    add(lines, "message", rule.message());
    add(lines, "remedy", rule.remedy());
    add(lines, "source", rule.source());
    return lines;
  }

  /** Files and products in one line. */
  public static String where(List<String> files, String products) {
    String names = String.join(", ", files);
    return products.isEmpty() ? names : names + "; " + products;
  }

  /** A form such as "Yes or No" names the two values itself. */
  private static boolean formSaysAllowed(FactDescription fact) {
    return fact.allowed().size() == 2
        && fact.form().equals(text("explain.either", fact.allowed().toArray()));
  }

  /** The word in front of a part. */
  public static String label(String part) {
    return text("explain.label." + part);
  }

  private static void add(List<Line> lines, String part, String text) {
    if (!text.isEmpty()) {
      lines.add(new Line(label(part), text));
    }
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
