package org.prepwright.pages.form;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A list in an order of its own: its lines can be removed and moved, also by the keyboard. */
public final class ListEditor<T> extends VBox {
  /** What is done to the list behind the view. */
  public interface Actions {
    void remove(int index);

    void move(int index, boolean down);
  }

  private final ListView<T> list;
  private final Actions actions;
  private final HBox buttons;
  private boolean isOrdered = true;

  /**
   * Makes the view.
   *
   * @param id beginning of the ids of its controls
   * @param items what the list holds, kept up to date by others
   * @param name what a line shows
   * @param emptyText what belongs there, shown while there is nothing
   */
  public ListEditor(
      String id,
      ObservableList<T> items,
      Function<T, String> name,
      String emptyText,
      Actions actions) {
    this.actions = actions;
    list = new ListView<>(items);
    list.setCellFactory(view -> new NamedCell<>(name));
    list.getStyleClass().add(FormStyles.DENSE);
    list.setPlaceholder(FormBuilder.styled(emptyText, "list-placeholder"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    buttons =
        FormBuilder.inLine(
            button(id, "remove", this::remove),
            button(id, "up", () -> move(false)),
            button(id, "down", () -> move(true)));
    getStyleClass().addAll(FormStyles.STACKED, "list-editor");
    getChildren().setAll(list, buttons);
  }

  /** Puts what adds lines above the list. */
  public ListEditor<T> withAdder(Node adder) {
    getChildren().add(0, adder);
    return this;
  }

  /** For a list whose order says nothing: its lines can be removed only. */
  public ListEditor<T> unordered() {
    isOrdered = false;
    buttons.getChildren().remove(1, buttons.getChildren().size());
    return this;
  }

  public ListView<T> list() {
    return list;
  }

  /** The place of the chosen line; -1 when none is. */
  public int chosen() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private static Button button(String id, String action, Runnable command) {
    Button button = new Button(Texts.text("list." + action));
    button.setId(id + "-" + action);
    button.setTooltip(new Tooltip(Texts.text("list." + action + ".tooltip")));
    button.setOnAction(pressed -> command.run());
    return button;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      remove();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      move(false);
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      move(true);
      event.consume();
    }
  }

  private void remove() {
    int index = chosen();
    if (index >= 0) {
      actions.remove(index);
      list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
    }
  }

  private void move(boolean down) {
    int index = chosen();
    int target = down ? index + 1 : index - 1;
    boolean isMovable = isOrdered && index >= 0;
    if (isMovable && target >= 0 && target < list.getItems().size()) {
      actions.move(index, down);
      list.getSelectionModel().clearAndSelect(target);
      list.scrollTo(target);
    }
  }

  /** A line that shows a name. */
  private static final class NamedCell<T> extends ListCell<T> {
    private final Function<T, String> name;

    NamedCell(Function<T, String> name) {
      this.name = name;
    }

    @Override
    protected void updateItem(T item, boolean isEmpty) {
      super.updateItem(item, isEmpty);
      setText(isEmpty || item == null ? null : name.apply(item));
    }
  }
}
