package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/**
 * Rows of the settings of one section. An entry that this kind of file does not know has its row
 * only while the file has the entry all the same.
 */
final class PartRows {
  private final FormBuilder form;
  private final AnswerFile answers;
  private final String documentedAs;
  private final Map<FieldRow, BooleanSupplier> conditions = new LinkedHashMap<>();

  /**
   * Makes rows in a part of the page.
   *
   * @param documentedAs the name under which the catalogue describes the section
   */
  PartRows(FormBuilder form, AnswerFile answers, String documentedAs) {
    this.form = form;
    this.answers = answers;
    this.documentedAs = documentedAs;
  }

  FormBuilder form() {
    return form;
  }

  FieldRow text(Setting<String> setting, int characters) {
    return watched(form.text(setting, characters), setting);
  }

  FieldRow number(Setting<Integer> setting) {
    return watched(form.number(setting, 6), setting);
  }

  /** Yes, No, or no entry at all, which is not the same as No. */
  FieldRow yesNo(Setting<Boolean> setting) {
    String usual = fact(setting.key()).map(KeyFact::defaultValue).orElse("");
    List<Option<Boolean>> options = new ArrayList<>();
    options.add(
        new Option<>(
            null,
            switch (usual) {
              case "Yes" -> Texts.text("networking.not-set.yes");
              case "No" -> Texts.text("networking.not-set.no");
              default -> Texts.text("networking.not-set");
            }));
    options.add(new Option<>(true, Texts.text("networking.yes")));
    options.add(new Option<>(false, Texts.text("networking.no")));
    return watched(form.choice(setting, options, String::valueOf), setting);
  }

  <T> FieldRow choice(Setting<T> setting, List<Option<T>> options) {
    List<Option<T>> all = new ArrayList<>();
    all.add(new Option<>(null, Texts.text("networking.not-set")));
    all.addAll(options);
    return watched(form.choice(setting, all, String::valueOf), setting);
  }

  FieldRow lines(Setting<List<String>> setting, int characters, String addText) {
    ValueLines lines = new ValueLines(answers, file -> List.of(setting), characters, addText);
    return watched(form.row(setting, lines, lines), setting);
  }

  /** Shows a row under a further condition, or while the file has the entry. */
  FieldRow onlyIf(FieldRow row, BooleanSupplier condition) {
    BooleanSupplier before = conditions.getOrDefault(row, () -> true);
    List<Setting<?>> settings = row.settings();
    conditions.put(
        row,
        () ->
            settings.stream().anyMatch(Setting::isPresent)
                || (before.getAsBoolean() && condition.getAsBoolean()));
    return row;
  }

  /** Follows the file. */
  void showFile() {
    conditions.forEach((row, condition) -> row.setShown(condition.getAsBoolean()));
  }

  List<FieldRow> rows() {
    return form.rows();
  }

  private FieldRow watched(FieldRow row, Setting<?> setting) {
    conditions.put(row, () -> setting.isPresent() || fact(setting.key()).isPresent());
    return row;
  }

  private Optional<KeyFact> fact(String key) {
    return Catalogue.standard().find(answers.kind(), documentedAs, key);
  }
}
