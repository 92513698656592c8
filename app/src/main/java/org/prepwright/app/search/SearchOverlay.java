package org.prepwright.app.search;

import static org.prepwright.app.message.AppMessages.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A field over the window that finds anything. Closed it takes no room and no events. */
public final class SearchOverlay extends StackPane {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 420;
  private static final int MOST_FOUND = 60;

  private final TextField field = new TextField();
  private final ListView<SearchEntry> list = new ListView<>();
  private SearchIndex index;
  private Node focusedBefore;

  /** Makes it closed. */
  public SearchOverlay() {
    getStyleClass().add("search-overlay");
    field.setId("search-field");
    field.setPromptText(text("search.prompt"));
    field.setAccessibleText(text("search.prompt"));
    field.textProperty().addListener(changed -> look());
    list.setId("search-results");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> SearchEntry.cell());
    list.setPlaceholder(new Label(text("search.nothing")));
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            take();
          }
        });
    VBox box = new VBox(field, list);
    box.setId("search-box");
    box.getStyleClass().add("search-box");
    box.setMaxSize(WIDTH, HEIGHT);
    setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(box);
    setOnMousePressed(
        press -> {
          if (press.getTarget() == this) {
            close();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    setVisible(false);
  }

  /** Opens it at once, also before it is known what there is. */
  public void open() {
    if (!isVisible()) {
      focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
      setVisible(true);
      field.clear();
    }
    field.requestFocus();
    field.selectAll();
    look();
  }

  /** Says what there is. */
  public void offer(SearchIndex entries) {
    index = entries;
    look();
  }

  /** Closes it; the focus goes back to where it was. */
  public void close() {
    setVisible(false);
    index = null;
    list.getItems().clear();
    if (focusedBefore != null) {
      focusedBefore.requestFocus();
    }
  }

  private void steer(KeyEvent key) {
    int last = list.getItems().size() - 1;
    int place = list.getSelectionModel().getSelectedIndex();
    switch (key.getCode()) {
      case DOWN -> select(place >= last ? 0 : place + 1);
      case UP -> select(place <= 0 ? last : place - 1);
      case PAGE_DOWN -> select(Math.min(last, place + 8));
      case PAGE_UP -> select(Math.max(0, place - 8));
      case ENTER -> take();
      case ESCAPE -> close();
      case TAB -> {
        // there is nowhere else to go before it is closed
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void select(int place) {
    list.getSelectionModel().clearAndSelect(place);
    list.scrollTo(Math.max(0, place - 4));
  }

  private void look() {
    if (index != null && isVisible()) {
      list.getItems().setAll(index.find(field.getText(), MOST_FOUND));
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  private void take() {
    SearchEntry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      chosen.action().run();
    }
  }
}
