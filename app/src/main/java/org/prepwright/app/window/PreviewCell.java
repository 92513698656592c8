package org.prepwright.app.window;

import java.util.function.IntPredicate;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableLongValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.prepwright.model.text.Line;

/** One row of the preview: number, a bar when it was changed, text. */
final class PreviewCell extends ListCell<Integer> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass FOCUSED_FIELD = PseudoClass.getPseudoClass("focused-field");
  private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
  private static final PseudoClass COMMENT = PseudoClass.getPseudoClass("comment");

  private final PreviewText preview;
  private final ObservableBooleanValue showSecrets;
  private final IntPredicate isOfFocusedField;
  private final ChangeListener<Number> redraw = (times, before, now) -> show();
  private final Label number = new Label();
  private final Region bar = new Region();
  private final Label content = new Label();
  private final HBox row = new HBox(number, bar, content);

  PreviewCell(
      PreviewText preview,
      ObservableBooleanValue showSecrets,
      ObservableDoubleValue numberWidth,
      IntPredicate isOfFocusedField,
      ObservableLongValue redraws) {
    this.preview = preview;
    this.showSecrets = showSecrets;
    this.isOfFocusedField = isOfFocusedField;
    redraws.addListener(new WeakChangeListener<>(redraw));
    getStyleClass().add("preview-cell");
    number.getStyleClass().add("preview-number");
    number.minWidthProperty().bind(numberWidth);
    number.maxWidthProperty().bind(numberWidth);
    bar.getStyleClass().add("preview-bar");
    content.getStyleClass().add("preview-text");
    content.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().add("preview-row");
  }

  @Override
  protected void updateItem(Integer item, boolean empty) {
    super.updateItem(item, empty);
    show();
  }

  /** Shows its row as it is now. */
  private void show() {
    Integer item = getItem();
    boolean isThere = !isEmpty() && item != null && item < preview.rows();
    if (!isThere) {
      setGraphic(null);
      mark(CHANGED, false);
      mark(FOCUSED_FIELD, false);
      return;
    }
    number.setText(String.valueOf(item + 1));
    content.setText(preview.text(item, showSecrets.get()));
    Line.Kind kind = preview.kind(item);
    mark(HEADER, kind == Line.Kind.HEADER);
    mark(COMMENT, kind == Line.Kind.COMMENT || kind == Line.Kind.UNREAD);
    mark(CHANGED, preview.isChanged(item));
    mark(FOCUSED_FIELD, isOfFocusedField.test(preview.lineOf(item)));
    setGraphic(row);
  }

  private void mark(PseudoClass state, boolean on) {
    pseudoClassStateChanged(state, on);
  }
}
