package org.prepwright.pages.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origin;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.SettingText;
import org.prepwright.pages.form.Texts;

/** Everything an answer file says, page by page and in words; then what is on no page. */
public final class Answers {
  private final AnswerFile answers;
  private final Origins origins;

  private Answers(AnswerFile answers, Origins origins) {
    this.answers = answers;
    this.origins = origins;
  }

  /**
   * Collects the answers.
   *
   * @param pages the pages of the file, in their order
   * @return a group for each page that the file answers something of, one for each section with
   *     entries that are on no page, and one for what was taken out since the beginning
   */
  public static List<AnswerGroup> of(
      AnswerFile answers, Origins origins, List<PageDescriptor> pages) {
    return new Answers(answers, origins).groups(pages);
  }

  private List<AnswerGroup> groups(List<PageDescriptor> pages) {
    Map<PageDescriptor, List<AnswerRow>> onPages = new LinkedHashMap<>();
    pages.forEach(page -> onPages.put(page, new ArrayList<>()));
    Map<String, AnswerGroup> elsewhere = new LinkedHashMap<>();
    Map<String, List<AnswerRow>> elsewhereRows = new LinkedHashMap<>();
    for (Section section : answers.document().sections()) {
      int number = 0;
      for (Entry entry : section.entries()) {
        number++;
        AnswerRow row = row(section.name(), entry, number);
        Optional<PageDescriptor> page =
            pages.stream().filter(one -> one.covers(row.section(), row.key())).findFirst();
        List<AnswerRow> rows =
            page.map(onPages::get)
                .orElseGet(
                    () ->
                        elsewhereRows.computeIfAbsent(
                            section.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>()));
        rows.add(row);
        if (page.isEmpty()) {
          elsewhere.putIfAbsent(
              section.name().toLowerCase(Locale.ROOT),
              new AnswerGroup(sectionTitle(section.name()), Optional.empty(), List.of()));
        }
      }
    }
    List<AnswerGroup> groups = new ArrayList<>();
    onPages.forEach(
        (page, rows) -> {
          if (!rows.isEmpty()) {
            groups.add(new AnswerGroup(page.title(), Optional.of(page), rows));
          }
        });
    elsewhere.forEach(
        (name, group) ->
            groups.add(new AnswerGroup(group.title(), Optional.empty(), elsewhereRows.get(name))));
    List<AnswerRow> removed = origins.removed().stream().map(Answers::removedRow).toList();
    if (!removed.isEmpty()) {
      groups.add(new AnswerGroup(Texts.text("summary.removed"), Optional.empty(), removed));
    }
    return groups;
  }

  private static String sectionTitle(String section) {
    return "[" + section + "]";
  }

  private AnswerRow row(String section, Entry entry, int number) {
    String key = entry.key().orElse("");
    return new AnswerRow(
        section,
        key,
        hasFreeKeys(section) && !key.isEmpty() ? key : label(section, key, number),
        value(section, key, entry),
        entry.lineNumber(),
        origins.of(entry),
        AnswerRow.presetOf(origins, section, key));
  }

  private boolean hasFreeKeys(String section) {
    return Catalogue.standard().hasFreeKeys(answers.kind(), section);
  }

  private static AnswerRow removedRow(Entry entry) {
    String section = entry.document().sectionOfLine(entry.index()).map(Section::name).orElse("");
    String key = entry.key().orElse("");
    return new AnswerRow(
        section, key, label(section, key, 1), "", 0, Origin.NONE, Optional.empty());
  }

  private static String label(String section, String key, int number) {
    if (section.equalsIgnoreCase("GuiRunOnce")) {
      return Texts.text("summary.command", number);
    }
    return Catalogue.standard()
        .label(section, key)
        .orElseGet(() -> key.isEmpty() ? Texts.text("summary.line", number) : key);
  }

  private String value(String section, String key, Entry entry) {
    if (Catalogue.standard().isSecret(section, key, entry.value())) {
      return SecretText.MASK;
    }
    Optional<Setting<?>> setting = key.isEmpty() ? Optional.empty() : answers.setting(section, key);
    boolean isTheSettingsOwn =
        answers.document().find(section, key).filter(entry::equals).isPresent();
    return setting
        .filter(found -> isTheSettingsOwn && found.isPresent())
        .map(SettingText::value)
        .orElseGet(() -> plain(entry));
  }

  private static String plain(Entry entry) {
    String value = entry.fields().isEmpty() ? entry.value() : String.join(", ", entry.fields());
    return value.isBlank() ? Texts.text("summary.empty") : value;
  }
}
