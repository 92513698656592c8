package org.prepwright.app.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Something that can be looked for.
 *
 * @param kind what it is, in a word
 * @param title its name
 * @param detail what tells it from others of that name: a section and key, a group, a shortcut
 * @param action goes there or does it
 */
public record SearchEntry(String kind, String title, String detail, Runnable action) {
  /** A cell that shows entries. */
  public static ListCell<SearchEntry> cell() {
    return new Cell();
  }

  private static final class Cell extends ListCell<SearchEntry> {
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(title, detail, kind);

    Cell() {
      getStyleClass().add("search-cell");
      row.getStyleClass().add("search-row");
      title.getStyleClass().add("search-title");
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      detail.getStyleClass().add("search-detail");
      detail.setMinWidth(USE_PREF_SIZE);
      kind.getStyleClass().add("search-kind");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      title.setText(entry.title());
      detail.setText(entry.detail());
      kind.setText(entry.kind());
      setAccessibleText(entry.kind() + " " + entry.title() + " " + entry.detail());
      setGraphic(row);
    }
  }
}
