package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;

/** A page made of rows. */
public final class FormPage implements WizardPage {
  private static final double LEAST_WIDTH = 480;
  private static final double MOST_WIDTH = 720;

  private final ScrollPane pane;
  private final VBox content;
  private final List<FieldRow> rows;
  private final Set<Document> followed = new HashSet<>();
  private BiConsumer<String, String> beforeFocus = (section, key) -> {};

  public FormPage(PageContext context, VBox content, List<FieldRow> rows) {
    this.content = content;
    this.rows = new ArrayList<>(rows);
    content.setMaxWidth(MOST_WIDTH);
    pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMinWidth(LEAST_WIDTH);
    pane.setPrefWidth(MOST_WIDTH);
    pane.setMaxWidth(MOST_WIDTH);
    // the pane itself is no stop: its fields are
    pane.setFocusTraversable(false);
    pane.getStyleClass().add(FormStyles.PAGE);
    pane.getStylesheets().add(FormStyles.sheet());
    InvalidationListener findingsChanged = changed -> refresh();
    context.findings().addListener(findingsChanged);
    follow(context.answers().document());
    follow(rows);
  }

  private void follow(List<FieldRow> some) {
    some.stream()
        .flatMap(row -> row.settings().stream())
        .map(Setting::document)
        .forEach(this::follow);
  }

  private void follow(Document document) {
    if (followed.add(document)) {
      document.addListener(change -> refresh());
    }
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void revealProblems() {
    rows.forEach(FieldRow::reveal);
  }

  @Override
  public void focusFirst() {
    rows.stream()
        .filter(row -> row.isVisible() && row.hasProblem())
        .findFirst()
        .or(this::firstVisible)
        .ifPresent(this::focus);
  }

  @Override
  public boolean focusSetting(String section, String key) {
    beforeFocus.accept(section, key);
    Optional<FieldRow> row =
        rows.stream().filter(candidate -> candidate.edits(section, key)).findFirst();
    row.map(found -> found.isVisible() ? found : firstVisible().orElse(found))
        .ifPresent(
            shown -> {
              shown.reveal();
              focus(shown);
            });
    return row.isPresent();
  }

  /** Has the page show a setting of a part that comes and goes before its row is looked for. */
  public FormPage beforeFocus(BiConsumer<String, String> show) {
    beforeFocus = show;
    return this;
  }

  /** Puts other rows in the place of some, which a part of the page had. */
  public void replaceRows(List<FieldRow> before, List<FieldRow> now) {
    rows.removeAll(before);
    rows.addAll(now);
    follow(now);
    now.forEach(FieldRow::refresh);
  }

  private Optional<FieldRow> firstVisible() {
    return rows.stream().filter(Node::isVisible).findFirst();
  }

  /** The rows from top to bottom, for tests. */
  public List<FieldRow> rows() {
    return List.copyOf(rows);
  }

  private void refresh() {
    rows.forEach(FieldRow::refresh);
  }

  private void focus(FieldRow row) {
    row.focusControl();
    pane.applyCss();
    pane.layout();
    Bounds bounds = row.getBoundsInParent();
    double spare = content.getHeight() - pane.getViewportBounds().getHeight();
    double top = pane.getVvalue() * spare;
    boolean isInView =
        bounds.getMinY() >= top && bounds.getMaxY() <= top + pane.getViewportBounds().getHeight();
    if (spare > 0 && !isInView) {
      pane.setVvalue(Math.min(1, bounds.getMinY() / spare));
    }
  }
}
