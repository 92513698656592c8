package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.prepwright.app.editing.Cures;
import org.prepwright.app.findings.FindingRow;
import org.prepwright.model.check.Finding;

/** One row of the list of findings: weight, line, setting, sentence, buttons; or a group's name. */
final class FindingCell extends ListCell<FindingRow> {
  private static final double SEVERITY_WIDTH = 72;
  private static final double LINE_WIDTH = 48;
  private static final double PLACE_WIDTH = 168;
  private static final double BUTTONS_WIDTH = 216;
  private static final double BUTTON_WIDTH = 80;
  private static final double PADDINGS = 64;
  private static final double LEAST_MESSAGE_WIDTH = 160;

  private final Cures cures;
  private final FindingsPane.Commands commands;
  private final Label severity = new Label();
  private final Label line = new Label();
  private final Label place = new Label();
  private final Text message = new Text();
  private final Button fix = new Button();
  private final Button why = new Button(text("window.findings.why"));
  private final HBox row;
  private final Label group = new Label();

  FindingCell(ListView<FindingRow> list, Cures cures, FindingsPane.Commands commands) {
    this.cures = cures;
    this.commands = commands;
    getStyleClass().add("finding-cell");
    fixWidth(severity, "finding-severity", SEVERITY_WIDTH);
    fixWidth(line, "finding-line", LINE_WIDTH);
    line.setAlignment(Pos.TOP_RIGHT);
    fixWidth(place, "finding-place", PLACE_WIDTH);
    message.getStyleClass().add("finding-message");
    message
        .wrappingWidthProperty()
        .bind(
            Bindings.max(
                LEAST_MESSAGE_WIDTH,
                list.widthProperty()
                    .subtract(SEVERITY_WIDTH + LINE_WIDTH + PLACE_WIDTH + PADDINGS)
                    .subtract(
                        Bindings.when(fix.managedProperty())
                            .then(BUTTONS_WIDTH)
                            .otherwise(BUTTON_WIDTH))));
    group.getStyleClass().add("finding-group");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(severity, line, place, message, gap, button(fix), button(why));
    row.getStyleClass().add("finding-row");
    fix.setTooltip(new Tooltip(text("window.fix.tip")));
    why.setTooltip(new Tooltip(text("window.findings.why.tip")));
    // the row is as wide as the list, never wider: no scroll bar from left to right
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          boolean isDouble = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
          if (isDouble && getItem() instanceof FindingRow.One one) {
            commands.goTo(one.told().finding());
          }
        });
  }

  private static void fixWidth(Label label, String style, double width) {
    label.getStyleClass().add(style);
    label.setMinWidth(width);
    label.setPrefWidth(width);
    label.setMaxWidth(width);
  }

  private static Button button(Button button) {
    button.getStyleClass().addAll(Styles.SMALL, "finding-button");
    button.setMinWidth(USE_PREF_SIZE);
    // by keyboard: Ctrl+. and F1 on the selected row
    button.setFocusTraversable(false);
    return button;
  }

  @Override
  protected void updateItem(FindingRow item, boolean empty) {
    super.updateItem(item, empty);
    if (!empty && item instanceof FindingRow.One one) {
      show(one.told().finding());
    } else {
      FindingsPane.mark(this, null);
      boolean isGroup = !empty && item instanceof FindingRow.Group;
      if (isGroup) {
        FindingRow.Group named = (FindingRow.Group) item;
        group.setText(text("window.findings.group", named.title(), named.count()));
        setAccessibleText(group.getText());
      }
      setGraphic(isGroup ? group : null);
    }
  }

  private void show(Finding finding) {
    FindingsPane.mark(this, finding.severity());
    severity.setText(text("window.severity." + finding.severity().id()));
    line.setText(finding.line() == 0 ? "" : String.valueOf(finding.line()));
    place.setText(commands.placeOf(finding));
    String sentence = (finding.message() + " " + finding.remedy()).strip();
    message.setText(sentence);
    boolean isFixable = cures.offers(finding);
    fix.setVisible(isFixable);
    fix.setManaged(isFixable);
    if (isFixable) {
      fix.setText(cures.label(finding));
      fix.setOnAction(pressed -> cures.cure(finding));
    }
    why.setOnAction(pressed -> commands.explain(finding.rule()));
    setAccessibleText(severity.getText() + " " + place.getText() + " " + sentence);
    setGraphic(row);
  }
}
