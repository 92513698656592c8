package org.prepwright.pages.windows;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.prepwright.pages.form.FormStyles;

/** A line of a list with a name, and what there is to say about it quietly below. */
final class TwoLineCell<T> extends ListCell<T> {
  private final Function<T, String> name;
  private final Function<T, String> detail;
  private final Label first = new Label();
  private final Label second = new Label();
  private final VBox both = new VBox(first, second);

  TwoLineCell(Function<T, String> name, Function<T, String> detail) {
    this.name = name;
    this.detail = detail;
    getStyleClass().add("two-line-cell");
    second.getStyleClass().add(FormStyles.MUTED);
    // a long path ends in dots rather than widen the list
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(T item, boolean isEmpty) {
    super.updateItem(item, isEmpty);
    if (isEmpty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      first.setText(name.apply(item));
      second.setText(detail.apply(item));
      setGraphic(both);
      setAccessibleText(first.getText() + ", " + second.getText());
    }
  }
}
