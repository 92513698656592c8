package org.prepwright.app.help;

import static org.prepwright.app.message.AppMessages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.reference.Explanation;
import org.prepwright.model.reference.FactDescription;
import org.prepwright.model.reference.FactLines;
import org.prepwright.model.reference.KeyDescription;
import org.prepwright.model.reference.Reference;
import org.prepwright.model.reference.RuleDescription;
import org.prepwright.model.reference.SectionDescription;
import org.prepwright.pages.Pages;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.Texts;

/** What the reference says about a topic, in blocks. */
final class HelpText {
  private final List<HelpBlock> blocks = new ArrayList<>();

  private HelpText() {}

  /** The name of a topic in the words of a person. */
  static String title(HelpTopic topic) {
    return switch (topic.kind()) {
      case CONTENTS -> text("help.contents");
      case PAGE -> page(topic.name()).map(PageDescriptor::title).orElse(topic.name());
      case SECTION -> Catalogue.standard().sectionLabel(topic.name()).orElse(topic.name());
      case SETTING -> Catalogue.standard().label(topic.name(), topic.key()).orElse(topic.key());
      case RULE -> topic.name();
    };
  }

  /** The blocks of a topic, its title not among them. */
  static List<HelpBlock> of(HelpTopic topic) {
    HelpText text = new HelpText();
    switch (topic.kind()) {
      case CONTENTS -> text.addContents();
      case PAGE -> page(topic.name()).ifPresent(text::addPage);
      case SECTION, RULE -> Reference.explain(topic.name()).ifPresent(text::add);
      case SETTING -> Reference.explain(topic.name(), topic.key()).ifPresent(text::add);
    }
    if (text.blocks.isEmpty()) {
      text.addUnknown(topic);
    }
    return List.copyOf(text.blocks);
  }

  /** A topic as text to copy. */
  static String plain(HelpTopic topic) {
    return title(topic)
        + "\n\n"
        + of(topic).stream().map(HelpText::plain).collect(Collectors.joining("\n"));
  }

  private static String plain(HelpBlock block) {
    if (block instanceof HelpBlock.Heading heading) {
      return "\n" + heading.text();
    } else if (block instanceof HelpBlock.Paragraph paragraph) {
      return paragraph.text();
    } else if (block instanceof HelpBlock.Example example) {
      return example.text();
    } else if (block instanceof HelpBlock.Table table) {
      return table.rows().stream()
          .map(row -> row.label() + ": " + row.text())
          .collect(Collectors.joining("\n"));
    } else {
      HelpBlock.Link link = (HelpBlock.Link) block;
      return link.text().isEmpty() ? link.name() : link.name() + ": " + link.text();
    }
  }

  private static java.util.Optional<PageDescriptor> page(String id) {
    return Pages.all().stream().filter(page -> page.id().equals(id)).findFirst();
  }

  private void addUnknown(HelpTopic topic) {
    blocks.add(new HelpBlock.Paragraph(text("help.unknown", topic.name())));
    topic
        .nearest()
        .map(HelpTopic::named)
        .ifPresent(near -> blocks.add(new HelpBlock.Link(near, name(near), title(near))));
    blocks.add(new HelpBlock.Link(HelpTopic.CONTENTS, text("help.contents"), ""));
  }

  /** A topic as files and findings name it. */
  static String name(HelpTopic topic) {
    return switch (topic.kind()) {
      case SECTION -> "[" + topic.name() + "]";
      case SETTING -> "[" + topic.name() + "] " + topic.key();
      case CONTENTS, PAGE, RULE -> title(topic);
    };
  }

  private void addContents() {
    blocks.add(new HelpBlock.Paragraph(text("help.introduction")));
    blocks.add(new HelpBlock.Heading(text("help.pages")));
    Pages.all()
        .forEach(
            page ->
                blocks.add(
                    new HelpBlock.Link(
                        HelpTopic.page(page.id()), page.title(), page.group().title())));
    Explanation all = Reference.all();
    blocks.add(new HelpBlock.Heading(text("help.sections")));
    all.sections()
        .forEach(
            section ->
                blocks.add(
                    new HelpBlock.Link(
                        HelpTopic.section(section.section()),
                        "[" + section.section() + "]",
                        section.label())));
    blocks.add(new HelpBlock.Heading(text("help.rules")));
    all.rules().forEach(rule -> blocks.add(link(rule.id(), rule.message())));
  }

  private static HelpBlock link(String rule, String message) {
    return new HelpBlock.Link(HelpTopic.rule(rule), rule, message);
  }

  private void addPage(PageDescriptor page) {
    blocks.add(new HelpBlock.Paragraph(Texts.text("page." + page.id() + ".intro")));
    for (String path : page.paths()) {
      int slash = path.lastIndexOf('/');
      String section = path.substring(0, slash);
      String key = path.substring(slash + 1);
      if (key.equals("*")) {
        Reference.explain(section)
            .ifPresent(
                explanation -> explanation.sections().forEach(found -> addPart(found, section)));
      } else {
        Reference.explain(section, key)
            .ifPresent(explanation -> explanation.keys().forEach(this::addPart));
      }
    }
  }

  private void addPart(SectionDescription section, String name) {
    blocks.add(new HelpBlock.Heading(section.label()));
    blocks.add(new HelpBlock.Paragraph(section.help()));
    blocks.add(new HelpBlock.Link(HelpTopic.section(name), "[" + name + "]", ""));
  }

  private void addPart(KeyDescription key) {
    blocks.add(new HelpBlock.Heading(key.label()));
    blocks.add(new HelpBlock.Paragraph(key.help()));
    blocks.add(link(key, ""));
  }

  private static HelpBlock link(KeyDescription key, String text) {
    return new HelpBlock.Link(
        HelpTopic.setting(key.section(), key.key()), "[" + key.section() + "] " + key.key(), text);
  }

  private void add(Explanation explanation) {
    explanation.sections().forEach(this::add);
    explanation.keys().forEach(this::add);
    explanation.rules().forEach(this::add);
  }

  private void add(SectionDescription section) {
    blocks.add(new HelpBlock.Paragraph(section.help()));
    List<HelpBlock.Row> rows = new ArrayList<>();
    rows.add(row("where", FactLines.where(section.files(), "")));
    if (!section.exampleName().isEmpty()) {
      rows.add(row("example", "[" + section.exampleName() + "]"));
    }
    blocks.add(new HelpBlock.Table(rows));
    section.facts().forEach(this::add);
    if (!section.keys().isEmpty()) {
      blocks.add(new HelpBlock.Heading(text("help.settings")));
      section.keys().forEach(key -> blocks.add(link(key, key.label())));
    }
    addPages(section.section(), "");
  }

  private void add(KeyDescription key) {
    blocks.add(new HelpBlock.Paragraph(key.help()));
    blocks.add(new HelpBlock.Example(key.example()));
    key.facts().forEach(this::add);
    List<String> rules = RuleLinks.rulesOf(key.section(), key.key());
    if (!rules.isEmpty()) {
      blocks.add(new HelpBlock.Heading(text("help.checked-by")));
      for (String rule : rules) {
        Reference.explain(rule)
            .ifPresent(found -> blocks.add(link(rule, found.rules().get(0).message())));
      }
    }
    addPages(key.section(), key.key());
    blocks.add(new HelpBlock.Heading(text("help.section")));
    blocks.add(
        new HelpBlock.Link(
            HelpTopic.section(key.section()),
            "[" + key.section() + "]",
            Catalogue.standard().sectionLabel(key.section()).orElse("")));
  }

  private void addPages(String section, String key) {
    List<PageDescriptor> pages =
        Pages.all().stream()
            .filter(
                page ->
                    key.isEmpty()
                        ? page.paths().stream()
                            .anyMatch(path -> path.equalsIgnoreCase(section + "/*"))
                        : page.covers(section, key))
            .toList();
    if (!pages.isEmpty()) {
      blocks.add(new HelpBlock.Heading(text("help.page")));
      pages.forEach(
          page ->
              blocks.add(
                  new HelpBlock.Link(
                      HelpTopic.page(page.id()), page.title(), page.group().title())));
    }
  }

  private void add(FactDescription fact) {
    List<HelpBlock.Row> rows = new ArrayList<>();
    rows.add(row("where", FactLines.where(fact.files(), fact.products())));
    FactLines.of(fact).forEach(line -> rows.add(new HelpBlock.Row(line.label(), line.text())));
    blocks.add(new HelpBlock.Table(rows));
  }

  private void add(RuleDescription rule) {
    List<HelpBlock.Row> rows = new ArrayList<>();
    FactLines.of(rule).forEach(line -> rows.add(new HelpBlock.Row(line.label(), line.text())));
    blocks.add(new HelpBlock.Table(rows));
    List<HelpTopic> settings = RuleLinks.settingsOf(rule.id());
    if (!settings.isEmpty()) {
      blocks.add(new HelpBlock.Heading(text("help.settings")));
      settings.forEach(
          setting -> blocks.add(new HelpBlock.Link(setting, name(setting), title(setting))));
    }
  }

  private static HelpBlock.Row row(String part, String text) {
    return new HelpBlock.Row(FactLines.label(part), text);
  }
}
