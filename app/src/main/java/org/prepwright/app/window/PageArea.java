package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.prepwright.app.navigation.Navigation;
import org.prepwright.app.navigation.PageState;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.WizardPage;

/** The page on display with Back and Next below it. Pages are made when they are first shown. */
final class PageArea extends BorderPane {
  static final double LEAST_WIDTH = 480;
  static final double MOST_WIDTH = 720;
  private static final double BUTTONS_MARGIN = 16;
  private static final double EXPLAIN_MARGIN = 12;

  private final Navigation navigation;
  private final PageContext context;
  private final Map<String, WizardPage> pages = new HashMap<>();
  private final Set<String> revealed = new HashSet<>();
  private final Button back = new Button(text("window.back"));
  private final Button next = new Button(text("window.next"));
  private final Label hint = new Label();
  private final Button explain = new Button(text("window.explain-page"));
  private final StackPane shown = new StackPane();

  PageArea(Navigation navigation, PageContext context, Runnable explainPage) {
    this.navigation = navigation;
    this.context = context;
    setId("page-area");
    getStyleClass().add("page-area");
    setMinWidth(LEAST_WIDTH);
    back.setId("back");
    back.setTooltip(new Tooltip(text("window.back.tip")));
    back.setOnAction(pressed -> goBack());
    next.setId("next");
    next.setTooltip(new Tooltip(text("window.next.tip")));
    next.setOnAction(pressed -> goNext());
    hint.setId("page-hint");
    hint.getStyleClass().add("page-hint");
    hint.setWrapText(true);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    explain.setId("explain-page");
    explain.getStyleClass().addAll(Styles.FLAT, "explain-page");
    explain.setTooltip(new Tooltip(text("window.explain-page.tip")));
    explain.setAccessibleText(text("window.explain-page.tip"));
    // reached by F1; a stop between the pages and their first field would be in everybody's way
    explain.setFocusTraversable(false);
    explain.setOnAction(pressed -> explainPage.run());
    shown.setMaxWidth(Double.MAX_VALUE);
    shown.setMinWidth(LEAST_WIDTH);
    StackPane.setAlignment(explain, Pos.TOP_LEFT);
    explain
        .translateXProperty()
        .bind(
            Bindings.min(MOST_WIDTH, shown.widthProperty())
                .subtract(explain.widthProperty())
                .subtract(EXPLAIN_MARGIN));
    back.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    HBox inPage = new HBox(hint, back, next);
    inPage.getStyleClass().add("page-buttons-in-page");
    inPage.setAlignment(Pos.CENTER_RIGHT);
    inPage.setMaxWidth(MOST_WIDTH - 2 * BUTTONS_MARGIN);
    HBox.setHgrow(inPage, Priority.ALWAYS);
    HBox buttons = new HBox(inPage);
    buttons.getStyleClass().add("page-buttons");
    setBottom(buttons);
    setAlignment(buttons, Pos.CENTER_LEFT);
    navigation.currentProperty().addListener(changed -> show());
    show();
  }

  /** Shows the page the navigation is at. */
  private void show() {
    hint.setText("");
    back.setVisible(navigation.canGoBack());
    next.setVisible(navigation.canGoNext());
    if (navigation.current() == null) {
      Label none = new Label(text("window.no-pages"));
      none.setWrapText(true);
      none.getStyleClass().add("no-pages");
      setCenter(none);
      setAlignment(none, Pos.TOP_LEFT);
    } else {
      shown.getChildren().setAll(page(navigation.current()).node(), explain);
      setCenter(shown);
      setAlignment(getCenter(), Pos.TOP_LEFT);
      // a page that was just made takes no focus before its style is known, and cannot tell
      // whether a field is in view before it has a size
      applyCss();
      layout();
    }
  }

  private WizardPage page(PageDescriptor descriptor) {
    WizardPage known = pages.get(descriptor.id());
    if (known == null) {
      known = descriptor.factory().apply(context);
      pages.put(descriptor.id(), known);
    }
    return known;
  }

  private Optional<WizardPage> current() {
    return Optional.ofNullable(navigation.current()).map(this::page);
  }

  void goBack() {
    if (navigation.canGoBack()) {
      navigation.goBack();
      focusPage();
    }
  }

  /**
   * Goes on. A page with errors first shows them and takes the focus to the first; the next press
   * goes on all the same, since another page may hold the cure.
   */
  void goNext() {
    if (navigation.current() == null) {
      return;
    }
    PageDescriptor left = navigation.current();
    List<Finding> errors =
        context.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> PageState.concerns(finding, left))
            .toList();
    page(left).revealProblems();
    boolean isNews = revealed.add(left.id());
    if (!errors.isEmpty() && isNews && !left.paths().isEmpty()) {
      hint.setText(counted("window.next-again", errors.size()));
      focusPage();
    } else if (navigation.canGoNext()) {
      navigation.goNext();
      focusPage();
    }
  }

  /** Gives the first field with a problem, else the first field, the focus. */
  void focusPage() {
    current().ifPresent(WizardPage::focusFirst);
  }

  /** Gives a line of the file the focus, on a page that shows lines. */
  boolean focusLine(int line) {
    return current().filter(page -> page.focusLine(line)).isPresent();
  }

  /** Goes to the page of a setting and gives its field the focus. */
  boolean goToSetting(String section, String key) {
    Optional<PageDescriptor> target = navigation.pageOf(section, key);
    target.ifPresent(
        found -> {
          navigation.goTo(found.id());
          if (!page(found).focusSetting(section, key)) {
            focusPage();
          }
        });
    return target.isPresent();
  }
}
