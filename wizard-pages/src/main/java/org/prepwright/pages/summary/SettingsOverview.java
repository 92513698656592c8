package org.prepwright.pages.summary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.SettingText;
import org.prepwright.pages.form.Texts;

/** What the file says, page by page: setting, value, and where it comes from. */
final class SettingsOverview extends VBox {
  private static final double NAME_WIDTH = 168;
  private static final double ORIGIN_WIDTH = 120;

  /** A list of controllers can have hundreds of lines. */
  private static final int MOST_ENTRIES = 24;

  private final PageContext context;

  SettingsOverview(PageContext context) {
    this.context = context;
    getStyleClass().add(FormStyles.SUMMARY);
  }

  void show(List<PageDescriptor> pages) {
    getChildren().clear();
    pages.stream().filter(page -> !page.paths().isEmpty()).forEach(this::addPage);
    if (getChildren().isEmpty()) {
      getChildren().add(FormBuilder.styled(Texts.text("summary.no-pages"), FormStyles.NOTE));
    }
  }

  private void addPage(PageDescriptor page) {
    Hyperlink name = new Hyperlink(Texts.text(page.titleKey()));
    name.setId("summary-" + page.id());
    name.setAccessibleText(Texts.text("summary.go-to", Texts.text(page.titleKey())));
    String[] first = page.paths().get(0).split("/", 2);
    boolean isWholeSection = first[1].equals("*");
    name.setOnAction(clicked -> context.goToSetting(first[0], isWholeSection ? "" : first[1]));
    GridPane table = new GridPane();
    ColumnConstraints value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    // the value gives way and wraps; without this a long one would push the origin out of the page
    value.setMinWidth(0);
    table
        .getColumnConstraints()
        .setAll(
            new ColumnConstraints(NAME_WIDTH, NAME_WIDTH, NAME_WIDTH),
            value,
            new ColumnConstraints(ORIGIN_WIDTH, ORIGIN_WIDTH, ORIGIN_WIDTH));
    table.getStyleClass().add("summary-page");
    for (String path : page.paths()) {
      addPath(table, path);
    }
    getChildren().addAll(name, table);
  }

  private void addPath(GridPane table, String path) {
    String[] parts = path.split("/", 2);
    AnswerFile answers = context.answers();
    if (parts[1].equals("*")) {
      if (parts[0].equals(answers.guiRunOnce.name())) {
        addCommands(table, answers.guiRunOnce);
      } else {
        addEntries(table, answers, parts[0]);
      }
      return;
    }
    Optional<Setting<?>> setting = answers.setting(parts[0], parts[1]);
    Optional<Setting<?>> shown = setting.filter(found -> isOfInterest(found, answers));
    shown.ifPresent(
        found ->
            addLine(
                table,
                Facts.label(found),
                SettingText.value(found),
                SettingText.origin(found),
                found.isPresent()));
  }

  /** What the kind of the file and its product do not know is shown where the file has it. */
  private static boolean isOfInterest(Setting<?> setting, AnswerFile answers) {
    return setting.isPresent()
        || Catalogue.standard()
            .find(answers.kind(), setting.sectionName(), setting.key())
            .filter(fact -> fact.appliesTo(answers.product()))
            .isPresent();
  }

  /** The entries in the file, of a section or of all whose names begin alike. */
  private static void addEntries(GridPane table, AnswerFile answers, String name) {
    boolean isBeginning = name.endsWith("*");
    String beginning = isBeginning ? name.substring(0, name.length() - 1) : name;
    answers.document().sections().stream()
        .map(Section::name)
        .filter(
            section ->
                isBeginning
                    ? section.regionMatches(true, 0, beginning, 0, beginning.length())
                    : section.equalsIgnoreCase(name))
        .map(section -> section.toLowerCase(Locale.ROOT))
        .distinct()
        .forEach(section -> addEntriesOf(table, answers, section));
  }

  private static void addEntriesOf(GridPane table, AnswerFile answers, String section) {
    List<Entry> entries = answers.document().entries(section);
    boolean hasFreeKeys = Catalogue.standard().hasFreeKeys(answers.kind(), section);
    for (Entry entry : entries.subList(0, Math.min(MOST_ENTRIES, entries.size()))) {
      String key = entry.key().orElse("");
      boolean isSecret = Catalogue.standard().isSecret(section, key, entry.value());
      addLine(
          table,
          hasFreeKeys ? key : Catalogue.standard().label(section, key).orElse(key),
          isSecret ? SecretText.MASK : entry.value(),
          SettingText.origin(entry.document().isChanged(entry.index())),
          true);
    }
    int left = entries.size() - MOST_ENTRIES;
    if (left > 0) {
      addLine(table, "", Texts.text("summary.more", left), "", true);
    }
  }

  private static void addCommands(GridPane table, GuiRunOnce section) {
    List<Entry> entries = section.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean isChanged = entry.document().isChanged(entry.index());
      addLine(
          table,
          Texts.text("summary.command", i + 1),
          section.commands().get(i),
          SettingText.origin(isChanged),
          true);
    }
    if (entries.isEmpty()) {
      addLine(table, Texts.text("summary.commands"), "", Texts.text("summary.origin.unset"), false);
    }
  }

  private static void addLine(
      GridPane table, String name, String value, String origin, boolean isPresent) {
    Label valueLabel = FormBuilder.styled(value, "summary-value");
    Label originLabel = FormBuilder.styled(origin, FormStyles.MUTED);
    Label nameLabel = FormBuilder.styled(name, isPresent ? "summary-name" : FormStyles.MUTED);
    table.addRow(table.getRowCount(), nameLabel, valueLabel, originLabel);
  }
}
