package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.app.navigation.Navigation;
import org.prepwright.app.navigation.PageState;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;

/** The pages in their groups, each with a sign that tells how it stands. */
final class PageList extends ScrollPane {
  private final Navigation navigation;
  private final Function<PageDescriptor, PageState> stateOf;
  private final Runnable enterPage;
  private final VBox rows = new VBox();
  private final Map<String, Row> rowById = new HashMap<>();

  /**
   * Shows the pages of a navigation.
   *
   * @param navigation what is listed and where the person is
   * @param stateOf how a page stands now
   * @param enterPage gives the page on display the focus
   */
  PageList(Navigation navigation, Function<PageDescriptor, PageState> stateOf, Runnable enterPage) {
    this.navigation = navigation;
    this.stateOf = stateOf;
    this.enterPage = enterPage;
    setId("page-list");
    getStyleClass().add("page-list");
    rows.getStyleClass().add("page-list-rows");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    list();
    navigation
        .currentProperty()
        .addListener(
            (current, before, now) -> {
              refresh();
              if (now != null) {
                bringIntoView(now.id());
              }
            });
  }

  /** Scrolls to the row of a page when it is out of view. */
  void bringIntoView(String page) {
    Row row = rowById.get(page);
    double spare = rows.getHeight() - getViewportBounds().getHeight();
    if (row == null || spare <= 0) {
      return;
    }
    double top = getVvalue() * spare;
    double upper = row.getBoundsInParent().getMinY();
    double lower = row.getBoundsInParent().getMaxY();
    if (upper < top) {
      setVvalue(upper / spare);
    } else if (lower > top + getViewportBounds().getHeight()) {
      setVvalue((lower - getViewportBounds().getHeight()) / spare);
    }
  }

  /** Lists the pages anew: other pages apply. */
  void list() {
    rows.getChildren().clear();
    rowById.clear();
    PageGroup group = null;
    for (PageDescriptor page : navigation.pages()) {
      if (page.group() != group) {
        group = page.group();
        Label title = new Label(group.title());
        title.getStyleClass().add("page-list-group");
        rows.getChildren().add(title);
      }
      Row row = new Row(page);
      rowById.put(page.id(), row);
      rows.getChildren().add(row);
    }
    refresh();
  }

  /** Shows how the pages stand now. */
  void refresh() {
    rowById.values().forEach(Row::refresh);
    bringCurrentIntoView();
  }

  private void bringCurrentIntoView() {
    Row row = navigation.current() == null ? null : rowById.get(navigation.current().id());
    double spare = rows.getHeight() - getViewportBounds().getHeight();
    if (row != null && row.getHeight() > 0 && spare > 0) {
      double top = getVvalue() * spare;
      Bounds bounds = row.getBoundsInParent();
      // a little of the neighbours shows that the list goes on
      double most = bounds.getMinY() - row.getHeight();
      double least = bounds.getMaxY() + row.getHeight() - getViewportBounds().getHeight();
      double wanted = Math.min(most, Math.max(least, top));
      if (wanted != top) {
        setVvalue(Math.max(0, Math.min(1, wanted / spare)));
      }
    }
  }

  /** Gives the row of the page on display the focus. */
  void focusCurrent() {
    if (navigation.current() != null) {
      Row row = rowById.get(navigation.current().id());
      if (row != null) {
        row.requestFocus();
      }
    }
  }

  private void moveByKey(KeyEvent key) {
    if (key.isAltDown() || key.isControlDown() || key.isMetaDown()) {
      return;
    }
    boolean isMoved = true;
    if (key.getCode() == KeyCode.DOWN) {
      navigation.goNext();
    } else if (key.getCode() == KeyCode.UP) {
      navigation.goBack();
    } else {
      isMoved = false;
    }
    if (isMoved) {
      focusCurrent();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT) {
      enterPage.run();
      key.consume();
    }
  }

  /** One page. Only the row of the page on display takes part in the Tab order. */
  private final class Row extends ToggleButton {
    private final PageDescriptor page;
    private final Label sign = new Label();
    private final Label count = new Label();

    Row(PageDescriptor page) {
      this.page = page;
      Label title = new Label(page.title());
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      sign.getStyleClass().add("page-sign");
      count.getStyleClass().add("page-count");
      count.managedProperty().bind(count.textProperty().isNotEmpty());
      HBox content = new HBox(sign, title, count);
      content.setAlignment(Pos.CENTER_LEFT);
      content.getStyleClass().add("page-row-content");
      setGraphic(content);
      setId("page-row-" + page.id());
      getStyleClass().setAll("page-row");
      setMaxWidth(Double.MAX_VALUE);
      content.prefWidthProperty().bind(widthProperty().subtract(12));
      setOnAction(
          pressed -> {
            navigation.goTo(page.id());
            refresh();
          });
    }

    void refresh() {
      boolean isCurrent = page.equals(navigation.current());
      setSelected(isCurrent);
      setFocusTraversable(isCurrent);
      PageState state = stateOf.apply(page);
      String word = state.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
      sign.setText(text("window.sign." + word));
      count.setText(state.findings() == 0 ? "" : String.valueOf(state.findings()));
      for (Severity severity : Severity.values()) {
        pseudoClassStateChanged(
            PseudoClass.getPseudoClass(severity.id()),
            state.worst().filter(severity::equals).isPresent());
      }
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass("complete"), state.status() == PageState.Status.COMPLETE);
      setAccessibleText(
          text("window.page-list.accessible." + word, page.title(), state.findings()));
    }
  }
}
