package org.prepwright.model.reference;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.message.Messages;

/** The whole reference as one Markdown document. The same tables always give the same text. */
public final class ReferenceMarkdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|]");

  private final StringBuilder out = new StringBuilder();

  private ReferenceMarkdown() {}

  /** Sections with their keys, rules, and the tables of values; lines end with a line feed. */
  public static String write() {
    ReferenceMarkdown document = new ReferenceMarkdown();
    Explanation all = Reference.all();
    document.line("# " + text("explain.title"));
    document.paragraph(text("explain.introduction"));
    document.heading("explain.sections");
    all.sections().forEach(document::add);
    document.heading("explain.rules");
    document.paragraph(text("explain.rules.introduction"));
    all.rules().forEach(document::add);
    document.addTables();
    return document.out.toString();
  }

  // ------------------------------------------------------------------ sections, keys and rules

  private void add(SectionDescription section) {
    paragraph("### " + code("[" + section.section() + "]") + " " + escaped(section.label()));
    paragraph(escaped(section.help()));
    line("");
    item("where", escaped(FactLines.where(section.files(), "")));
    if (!section.exampleName().isEmpty()) {
      item("example", code("[" + section.exampleName() + "]"));
    }
    section.facts().forEach(this::add);
    section.keys().forEach(this::add);
  }

  private void add(KeyDescription key) {
    paragraph("#### " + code(key.key()) + " " + escaped(key.label()));
    paragraph(escaped(key.help()));
    line("");
    item("example", code(key.example()));
    key.facts().forEach(this::add);
  }

  private void add(FactDescription fact) {
    item("where", escaped(FactLines.where(fact.files(), fact.products())));
    for (FactLines.Line line : FactLines.of(fact)) {
      line("  * " + line.label() + ": " + escaped(line.text()));
    }
  }

  private void add(RuleDescription rule) {
    paragraph("### " + code(rule.id()));
    line("");
    for (FactLines.Line line : FactLines.of(rule)) {
      line("* " + line.label() + ": " + escaped(line.text()));
    }
  }

  // ------------------------------------------------------------------ tables of values

  /** One table after the other; a new table of the catalogue gets its call here. */
  private void addTables() {
    Catalogue catalogue = Catalogue.standard();
    table(
        "time-zones",
        catalogue.timeZones(),
        zone ->
            List.of(
                String.format(Locale.ROOT, "%03d", zone.index()),
                zone.standardName(),
                zone.display()));
    table(
        "locales",
        catalogue.locales(),
        locale ->
            List.of(
                locale.lcid(),
                locale.label(),
                locale.languageGroups().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ")),
                String.join(", ", locale.inputLocales())));
    table(
        "language-groups",
        catalogue.languageGroups(),
        group -> List.of(String.valueOf(group.id()), group.name()));
    table(
        "keyboard-layouts",
        catalogue.keyboardLayouts(),
        layout -> List.of(layout.klid(), layout.name()));
    table(
        "hals",
        catalogue.hals(),
        hal ->
            List.of(
                hal.id(),
                hal.name(),
                hal.file(),
                String.join(", ", hal.runsOn()),
                String.join(", ", hal.offered()),
                String.join(", ", hal.upgradesTo())));
  }

  /** The columns are named in one text, with a comma between two names. */
  private <T> void table(String name, List<T> rows, Function<T, List<String>> cells) {
    heading("explain." + name);
    line("");
    List<String> columns = List.of(text("explain." + name + ".columns").split(", ", -1));
    line(row(columns.stream()));
    line(row(columns.stream().map(column -> "---")));
    rows.forEach(row -> line(row(cells.apply(row).stream().map(ReferenceMarkdown::escaped))));
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  // ------------------------------------------------------------------ Markdown

  private void heading(String key) {
    paragraph("## " + text(key));
  }

  private void item(String part, String text) {
    line("* " + FactLines.label(part) + ": " + text);
  }

  private void paragraph(String text) {
    line("");
    line(text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  private static String text(String key) {
    return Messages.model().text(key);
  }
}
