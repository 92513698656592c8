package org.prepwright.pages.network.components;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/**
 * A list of things of which one is chosen: what adds to it stands beside Remove, and Delete removes
 * too. The list grows with its lines up to some.
 */
final class ListWithRemove<T> extends VBox {
  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 6;

  private final ListView<T> list = new ListView<>();
  private final Function<T, String> name;
  private final Consumer<T> remover;
  private List<String> names = List.of();
  private Set<T> marked = Set.of();
  private boolean isShowing;

  /**
   * Makes the list.
   *
   * @param id id of the list and beginning of that of its button
   * @param name what a line shows
   * @param emptyText what belongs there, shown while there is nothing
   * @param remover takes a thing out of the file
   * @param adders what stands before Remove
   */
  ListWithRemove(
      String id, Function<T, String> name, String emptyText, Consumer<T> remover, Node... adders) {
    this.name = name;
    this.remover = remover;
    list.setId(id);
    list.setCellFactory(view -> new NamedCell());
    list.getStyleClass().addAll(FormStyles.DENSE, "growing-list");
    list.setPlaceholder(FormBuilder.styled(emptyText, "list-placeholder"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    Button remove = new Button(Texts.text("list.remove"));
    remove.setId(id + "-remove");
    remove.setTooltip(new Tooltip(Texts.text("list.remove.tooltip")));
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setOnAction(pressed -> removeChosen());
    HBox buttons = FormBuilder.inLine(adders);
    buttons.getChildren().add(remove);
    getStyleClass().add(FormStyles.STACKED);
    getChildren().setAll(list, buttons);
    grow();
  }

  ListView<T> list() {
    return list;
  }

  /** The chosen one; null when none is. */
  T chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  /** Asks to be told when another one is chosen, by a person or because the file changed. */
  void onChosen(Consumer<T> command) {
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (!isShowing) {
                command.accept(now);
              }
            });
  }

  void choose(T item) {
    list.getSelectionModel().select(item);
    list.scrollTo(item);
  }

  /**
   * Shows what there is now. The chosen one stays so; where it has gone, the one in its place is
   * chosen.
   *
   * @return whether another one is chosen than before
   */
  boolean show(List<T> items) {
    List<String> newNames = items.stream().map(name).toList();
    boolean isSame = items.equals(list.getItems());
    if (isSame && newNames.equals(names)) {
      return false;
    }
    names = newNames;
    if (isSame) {
      list.refresh();
      return false;
    }
    T before = chosen();
    int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
    isShowing = true;
    try {
      list.getItems().setAll(items);
      grow();
      if (items.contains(before)) {
        list.getSelectionModel().select(before);
      } else if (!items.isEmpty()) {
        list.getSelectionModel().clearAndSelect(Math.min(place, items.size() - 1));
      }
    } finally {
      isShowing = false;
    }
    return before == null ? chosen() != null : !before.equals(chosen());
  }

  /** Marks the things that have a problem. */
  void mark(Set<T> withProblem) {
    if (!withProblem.equals(marked)) {
      marked = Set.copyOf(withProblem);
      list.refresh();
    }
  }

  private void grow() {
    int lines = Math.max(LEAST_LINES, Math.min(MOST_LINES, list.getItems().size()));
    list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.1fem;", lines * 2.2 + 0.3));
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      removeChosen();
      event.consume();
    }
  }

  private void removeChosen() {
    if (chosen() != null) {
      remover.accept(chosen());
    }
  }

  /** A line that shows a name. */
  private final class NamedCell extends ListCell<T> {
    NamedCell() {
      // a long name is cut at the edge of the list
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean isEmpty) {
      super.updateItem(item, isEmpty);
      boolean isGiven = !isEmpty && item != null;
      setText(isGiven ? name.apply(item) : null);
      setGraphic(isGiven && marked.contains(item) ? new ProblemMark() : null);
    }
  }
}
