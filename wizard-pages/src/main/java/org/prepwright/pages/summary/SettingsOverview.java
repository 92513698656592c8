package org.prepwright.pages.summary;

import java.util.List;
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
import org.prepwright.model.text.Entry;
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
      }
      return;
    }
    Optional<Setting<?>> setting = answers.setting(parts[0], parts[1]);
    setting.ifPresent(
        found ->
            addLine(
                table,
                Facts.label(found),
                SettingText.value(found),
                SettingText.origin(found),
                found.isPresent()));
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
