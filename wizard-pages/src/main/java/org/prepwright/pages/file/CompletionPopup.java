package org.prepwright.pages.file;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.fxmisc.richtext.CodeArea;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/** The list of what may be written, under the caret. The editor keeps the focus. */
final class CompletionPopup {
  private static final double ROW_HEIGHT = 28;
  private static final double WIDTH = 420;
  private static final int MOST_ROWS = 9;
  private static final double FRAME = 2;

  private final CodeArea area;
  private final Popup popup = new Popup();
  private final ListView<Option<String>> list = new ListView<>();
  private final Consumer<String> take;

  /**
   * Makes the list.
   *
   * @param area where it shows
   * @param take takes what was chosen
   */
  CompletionPopup(CodeArea area, Consumer<String> take) {
    this.area = area;
    this.take = take;
    list.setId("raw-text-proposals");
    list.getStyleClass().add("completion");
    list.getStylesheets().add(FormStyles.sheet());
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefWidth(WIDTH);
    list.setFocusTraversable(false);
    list.setAccessibleText(Texts.text("page.raw-text.proposals"));
    list.setCellFactory(view -> new ProposalCell());
    list.setOnMouseClicked(click -> takeSelected());
    popup.getContent().setAll(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    area.focusedProperty().addListener(changed -> hide());
  }

  /**
   * Shows proposals; hides when there are none.
   *
   * @param isAsked whether somebody asked for them: then the first is chosen, and Enter takes it
   */
  void show(Completion.Proposals proposals, boolean isAsked) {
    if (proposals.options().isEmpty()) {
      hide();
      return;
    }
    list.getItems().setAll(proposals.options());
    int rows = Math.min(MOST_ROWS, list.getItems().size());
    list.setPrefHeight(rows * ROW_HEIGHT + FRAME);
    list.getSelectionModel().clearSelection();
    if (isAsked) {
      list.getSelectionModel().select(0);
    }
    list.scrollTo(0);
    area.getCaretBounds()
        .ifPresent(caret -> popup.show(area, caret.getMinX(), caret.getMaxY() + FRAME));
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  private void onKey(KeyEvent key) {
    if (!isShowing()) {
      return;
    }
    boolean hasChoice = list.getSelectionModel().getSelectedIndex() >= 0;
    boolean isDone =
        switch (key.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case PAGE_DOWN -> move(MOST_ROWS);
          case PAGE_UP -> move(-MOST_ROWS);
          case ENTER -> hasChoice && takeSelected();
          case TAB -> !key.isShiftDown() && takeFirstOrSelected();
          case ESCAPE -> true;
          default -> false;
        };
    boolean ends =
        key.getCode() == KeyCode.ESCAPE
            || key.getCode() == KeyCode.ENTER
            || key.getCode() == KeyCode.LEFT
            || key.getCode() == KeyCode.RIGHT
            || key.getCode() == KeyCode.HOME
            || key.getCode() == KeyCode.END;
    if (ends) {
      hide();
    }
    if (isDone) {
      key.consume();
    }
  }

  private boolean move(int by) {
    int last = list.getItems().size() - 1;
    int now = list.getSelectionModel().getSelectedIndex();
    int next = Math.max(0, Math.min(last, now + by));
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
    return true;
  }

  private boolean takeFirstOrSelected() {
    if (list.getSelectionModel().getSelectedIndex() < 0) {
      list.getSelectionModel().select(0);
    }
    return takeSelected();
  }

  private boolean takeSelected() {
    Option<String> chosen = list.getSelectionModel().getSelectedItem();
    hide();
    if (chosen != null) {
      take.accept(chosen.value());
    }
    return chosen != null;
  }

  /** The list itself, for tests. */
  Node list() {
    return list;
  }

  private static final class ProposalCell extends ListCell<Option<String>> {
    private final Label text = new Label();
    private final Label name = new Label();
    private final HBox row = new HBox(text, name);

    ProposalCell() {
      text.getStyleClass().add("completion-text");
      name.getStyleClass().add("completion-name");
      text.setMinWidth(USE_PREF_SIZE);
      row.getStyleClass().add("completion-row");
    }

    @Override
    protected void updateItem(Option<String> option, boolean empty) {
      super.updateItem(option, empty);
      text.setText(empty ? "" : option.value());
      name.setText(empty ? "" : option.label());
      setGraphic(empty ? null : row);
    }
  }
}
