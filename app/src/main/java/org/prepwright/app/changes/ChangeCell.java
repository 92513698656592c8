package org.prepwright.app.changes;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One row of a comparison. A sign stands beside the colour of what goes and what comes. */
final class ChangeCell extends ListCell<ChangeRow> {
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
  private static final int SHORT = 40;

  private final Side before = new Side("\u2212", REMOVED);
  private final Side after = new Side("+", ADDED);
  private final HBox pair = new HBox(before, after);
  private final Label whole = new Label();

  ChangeCell(ListView<ChangeRow> list) {
    getStyleClass().add("change-cell");
    pair.prefWidthProperty().bind(list.widthProperty().subtract(32));
    pair.getStyleClass().add("change-pair");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ChangeRow item, boolean empty) {
    super.updateItem(item, empty);
    whole.getStyleClass().removeAll("change-file", "change-folded");
    if (empty || item == null) {
      setGraphic(null);
    } else if (item instanceof ChangeRow.FileName file) {
      whole.setText(text("changes.file", file.name(), file.removed(), file.added()));
      whole.getStyleClass().add("change-file");
      setGraphic(whole);
    } else if (item instanceof ChangeRow.Folded folded) {
      whole.setText(counted("changes.folded", folded.count()));
      whole.getStyleClass().add("change-folded");
      setGraphic(whole);
    } else if (item instanceof ChangeRow.Pair lines) {
      String hidden = lines.isChangeHidden() ? "  " + text("changes.hidden") : "";
      before.show(lines.beforeNumber(), lines.before(), lines.isChanged());
      after.show(lines.afterNumber(), lines.after() + hidden, lines.isChanged());
      setGraphic(pair);
    }
  }

  /** One of the two sides. */
  private static final class Side extends HBox {
    private final String mark;
    private final PseudoClass state;
    private final Label number = new Label();
    private final Label sign = new Label();
    private final Label content = new Label();
    private final Tooltip whole = new Tooltip();

    Side(String mark, PseudoClass state) {
      this.mark = mark;
      this.state = state;
      getStyleClass().add("change-side");
      number.getStyleClass().add("change-number");
      number.setMinWidth(USE_PREF_SIZE);
      sign.getStyleClass().add("change-sign");
      content.getStyleClass().add("change-text");
      content.setMaxWidth(Double.MAX_VALUE);
      whole.setWrapText(true);
      setPrefWidth(0);
      HBox.setHgrow(this, Priority.ALWAYS);
      getChildren().setAll(number, sign, content);
    }

    void show(int lineNumber, String text, boolean isChanged) {
      boolean isThere = lineNumber > 0;
      number.setText(isThere ? String.valueOf(lineNumber) : "");
      sign.setText(isThere && isChanged ? mark : "");
      content.setText(isThere ? text : "");
      whole.setText(text);
      content.setTooltip(isThere && text.length() > SHORT ? whole : null);
      pseudoClassStateChanged(state, isThere && isChanged);
    }
  }
}
