package org.prepwright.pages.summary;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.Texts;

/** What the file says, page by page: setting, value, and where it comes from. */
final class SettingsOverview extends VBox {
  /** More groups than this are not for reading on a page; the report and All settings have them. */
  static final int MOST_GROUPS = 60;

  /** So many answers of a page are shown; the page itself has the others. */
  private static final int MOST_ROWS = 40;

  private static final double NAME_WIDTH = 160;
  private static final double ORIGIN_WIDTH = 120;

  private final PageContext context;

  SettingsOverview(PageContext context) {
    this.context = context;
    getStyleClass().add(FormStyles.SUMMARY);
  }

  void show(List<PageDescriptor> pages) {
    List<AnswerGroup> groups = Answers.of(context.answers(), context.origins(), pages);
    getChildren().clear();
    groups.stream().limit(MOST_GROUPS).forEach(this::addGroup);
    if (groups.isEmpty()) {
      getChildren().add(note(Texts.text("summary.nothing-said")));
    } else if (groups.size() > MOST_GROUPS) {
      getChildren().add(note(Texts.text("summary.more-sections", groups.size() - MOST_GROUPS)));
    }
  }

  private static Node note(String sentence) {
    return FormBuilder.styled(sentence, FormStyles.NOTE);
  }

  private void addGroup(AnswerGroup group) {
    Hyperlink name = new Hyperlink(group.title());
    Optional<String> page = group.page().map(PageDescriptor::id);
    name.setId("summary-" + page.orElse(group.title()));
    name.setAccessibleText(Texts.text("summary.go-to", group.title()));
    AnswerRow first = group.rows().get(0);
    name.setOnAction(clicked -> context.goToSetting(first.section(), first.key()));
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
    group.rows().stream().limit(MOST_ROWS).forEach(row -> addRow(table, row));
    int left = group.rows().size() - MOST_ROWS;
    if (left > 0) {
      table.add(note(Texts.text("summary.more", left)), 1, table.getRowCount());
    }
    getChildren().addAll(name, table);
  }

  private static void addRow(GridPane table, AnswerRow row) {
    Label name = FormBuilder.styled(row.label(), "summary-name");
    Label value = FormBuilder.styled(row.value(), "summary-value");
    Label origin = FormBuilder.styled(row.originText(), FormStyles.MUTED);
    table.addRow(table.getRowCount(), name, value, origin);
  }
}
