package org.prepwright.pages.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page made of rows. */
public final class FormPage implements WizardPage {
  private static final double LEAST_WIDTH = 480;
  private static final double MOST_WIDTH = 720;

  private final ScrollPane pane;
  private final VBox content;
  private final List<FieldRow> rows;
  private final ChangingParts parts;
  private boolean isRevealed;
  private boolean isOutdated;

  /** Makes a page whose rows stay the same. */
  public FormPage(PageContext context, VBox content, List<FieldRow> rows) {
    this(context, content, rows, ChangingParts.NONE);
  }

  /** Makes a page some of whose rows come and go. */
  public FormPage(PageContext context, VBox content, List<FieldRow> rows, ChangingParts parts) {
    this.content = content;
    this.rows = List.copyOf(rows);
    this.parts = parts;
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
    context.answers().document().addListener(change -> refresh());
    pane.sceneProperty().addListener(changed -> refreshIfOutdated());
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void revealProblems() {
    isRevealed = true;
    rows().forEach(FieldRow::reveal);
  }

  @Override
  public void focusFirst() {
    parts.bringProblem();
    if (isRevealed) {
      // those that have just come onto the page, too
      rows().forEach(FieldRow::reveal);
    }
    rows().stream()
        .filter(row -> row.isVisible() && row.hasProblem() && comesIntoView(row))
        .findFirst()
        .or(this::firstInView)
        .ifPresent(row -> focus(row, row::focusControl));
  }

  @Override
  public boolean focusSetting(String section, String key) {
    parts.bring(section, key);
    Optional<FieldRow> row =
        rows().stream().filter(candidate -> candidate.edits(section, key)).findFirst();
    row.map(found -> comesIntoView(found) ? found : firstInView().orElse(found))
        .ifPresent(
            shown -> {
              shown.reveal();
              focus(shown, () -> shown.focusOn(section, key));
            });
    return row.isPresent();
  }

  private boolean comesIntoView(FieldRow row) {
    row.open();
    return isInView(row);
  }

  private Optional<FieldRow> firstInView() {
    return rows().stream().filter(this::isInView).findFirst();
  }

  /** Whether neither the row nor what it stands in is hidden. */
  private boolean isInView(Node node) {
    return node == null || node.equals(content) || (node.isVisible() && isInView(node.getParent()));
  }

  /** The rows from top to bottom that are not of a part that is exchanged for another. */
  public List<FieldRow> rows() {
    return Stream.concat(rows.stream(), parts.rows().stream()).toList();
  }

  /** A page that is not shown need not follow every keystroke. */
  private void refresh() {
    isOutdated = true;
    refreshIfOutdated();
  }

  private void refreshIfOutdated() {
    if (isOutdated && pane.getScene() != null) {
      isOutdated = false;
      rows().forEach(FieldRow::refresh);
    }
  }

  private void focus(FieldRow row, Runnable giveFocus) {
    giveFocus.run();
    pane.applyCss();
    pane.layout();
    Bounds bounds = content.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double spare = content.getHeight() - pane.getViewportBounds().getHeight();
    double top = pane.getVvalue() * spare;
    boolean isInView =
        bounds.getMinY() >= top && bounds.getMaxY() <= top + pane.getViewportBounds().getHeight();
    if (spare > 0 && !isInView) {
      pane.setVvalue(Math.min(1, bounds.getMinY() / spare));
    }
  }
}
