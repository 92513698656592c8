package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/**
 * Adds rows to a page for those settings only that are documented for the kind of the file and its
 * product. The name of a group comes with its first row and is shown as long as one of them is.
 */
final class DocumentedRows {
  private final FormBuilder form;
  private final AnswerFile answers;
  private final List<Group> groups = new ArrayList<>();
  private String waiting = "";

  private record Group(Label name, List<FieldRow> rows) {}

  DocumentedRows(FormBuilder form, AnswerFile answers) {
    this.form = form;
    this.answers = answers;
  }

  /** Whether the kind of the file and its product know a setting. */
  boolean knows(Setting<?> setting) {
    return fact(setting).filter(fact -> fact.appliesTo(answers.product())).isPresent();
  }

  /** Begins a group with a name. */
  void group(String name) {
    waiting = name;
  }

  /** A line of text. */
  Optional<FieldRow> text(Setting<String> setting, int characters) {
    return known(setting, () -> form.text(setting, characters));
  }

  /** A whole number. */
  Optional<FieldRow> number(Setting<Integer> setting, int characters) {
    return known(setting, () -> form.number(setting, characters));
  }

  /** Yes, no or no entry. */
  Optional<FieldRow> yesNo(Setting<Boolean> setting) {
    return choice(
        setting,
        List.of(
            new Option<>(null, withoutEntry(setting)),
            new Option<>(true, Texts.text("windows.yes")),
            new Option<>(false, Texts.text("windows.no"))));
  }

  /** One of some values. */
  <T> Optional<FieldRow> choice(Setting<T> setting, List<Option<T>> options) {
    return known(setting, () -> form.choice(setting, options, String::valueOf));
  }

  /** Puts a row that the page made itself into the group. */
  FieldRow inGroup(MadeRow maker) {
    if (!waiting.isEmpty()) {
      Label name = FormBuilder.styled(waiting, FormStyles.GROUP);
      form.add(name);
      groups.add(new Group(name, new ArrayList<>()));
      waiting = "";
    }
    FieldRow row = maker.make();
    if (!groups.isEmpty()) {
      groups.get(groups.size() - 1).rows().add(row);
    }
    return row;
  }

  /** Hides the names of groups without a row on display. */
  void showGroups() {
    for (Group group : groups) {
      boolean isShown = group.rows().stream().anyMatch(FieldRow::isVisible);
      group.name().setVisible(isShown);
      group.name().setManaged(isShown);
    }
  }

  /** What is chosen where the file has no entry, with what Setup then takes. */
  static String withoutEntry(Setting<?> setting) {
    return withoutEntry(setting.sectionName(), setting.key());
  }

  /** The same for a key of a section that goes by a pattern. */
  static String withoutEntry(String section, String key) {
    Optional<KeyFact> fact = Catalogue.standard().findAnywhere(section, key).stream().findFirst();
    String usual = fact.map(KeyFact::defaultValue).orElse("");
    if (usual.isEmpty()) {
      return Texts.text("windows.not-set");
    }
    boolean isSwitch =
        fact.filter(found -> found.type() == ValueType.BOOL || found.type() == ValueType.YESNO)
            .isPresent();
    if (!isSwitch) {
      return Texts.text("windows.not-set.usual", usual);
    }
    boolean isYes = usual.equals("1") || usual.equalsIgnoreCase("Yes");
    return isYes ? Texts.text("windows.not-set.yes") : Texts.text("windows.not-set.no");
  }

  private Optional<FieldRow> known(Setting<?> setting, MadeRow maker) {
    return knows(setting) ? Optional.of(inGroup(maker)) : Optional.empty();
  }

  private Optional<KeyFact> fact(Setting<?> setting) {
    return Catalogue.standard().find(answers.kind(), setting.sectionName(), setting.key());
  }

  /** Makes a row at the end of the page. */
  @FunctionalInterface
  interface MadeRow {
    FieldRow make();
  }
}
