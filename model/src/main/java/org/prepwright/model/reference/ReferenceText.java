package org.prepwright.model.reference;

import java.util.ArrayList;
import java.util.List;

/** Explanations as lines of plain text. */
public final class ReferenceText {
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  private ReferenceText() {}

  /** The lines of an explanation, without line breaks. */
  public static List<String> of(Explanation explanation) {
    ReferenceText text = new ReferenceText();
    explanation.sections().forEach(text::add);
    explanation.keys().forEach(text::add);
    explanation.rules().forEach(text::add);
    return List.copyOf(text.lines);
  }

  private void add(SectionDescription section) {
    separate();
    lines.add("[" + section.section() + "] " + section.label());
    lines.add(INDENT + section.help());
    add(INDENT, "where", FactLines.where(section.files(), ""));
    if (!section.exampleName().isEmpty()) {
      add(INDENT, "example", "[" + section.exampleName() + "]");
    }
    addFacts(section.facts());
    for (KeyDescription key : section.keys()) {
      add(key);
    }
  }

  private void add(KeyDescription key) {
    separate();
    lines.add(key.section() + "/" + key.key() + ": " + key.label());
    lines.add(INDENT + key.help());
    add(INDENT, "example", key.example());
    addFacts(key.facts());
  }

  private void addFacts(List<FactDescription> facts) {
    for (FactDescription fact : facts) {
      add(INDENT, "where", FactLines.where(fact.files(), fact.products()));
      FactLines.of(fact)
          .forEach(line -> lines.add(INDENT + INDENT + line.label() + ": " + line.text()));
    }
  }

  private void add(RuleDescription rule) {
    separate();
    lines.add(rule.id());
    FactLines.of(rule).forEach(line -> lines.add(INDENT + line.label() + ": " + line.text()));
  }

  private void add(String indent, String part, String text) {
    lines.add(indent + FactLines.label(part) + ": " + text);
  }

  private void separate() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }
}
