package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
  private final ChangingParts parts;
  private boolean isRevealed;
  private boolean isOutdated;
  private final Set<Document> followed = new HashSet<>();
  private BiConsumer<String, String> beforeFocus = (section, key) -> {};

  /** Makes a page whose rows stay the same. */
  public FormPage(PageContext context, VBox content, List<FieldRow> rows) {
    this(context, content, rows, ChangingParts.NONE);
  }

  /** Makes a page some of whose rows come and go. */
  public FormPage(PageContext context, VBox content, List<FieldRow> rows, ChangingParts parts) {
    this.content = content;
    this.rows = new ArrayList<>(rows);
    this.parts = parts;
    content.setMaxWidth(MOST_WIDTH);
    // the scroll bar stands at the edge of the window, the lines stay readable
    HBox.setHgrow(content, Priority.ALWAYS);
    pane = new ScrollPane(new HBox(content));
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMinWidth(LEAST_WIDTH);
    pane.setPrefWidth(MOST_WIDTH);
    pane.setMaxWidth(Double.MAX_VALUE);
    // the pane itself is no stop: its fields are
    pane.setFocusTraversable(false);
    pane.getStyleClass().add(FormStyles.PAGE);
    pane.getStylesheets().add(FormStyles.sheet());
    InvalidationListener findingsChanged = changed -> refresh();
    context.findings().addListener(findingsChanged);
    pane.sceneProperty().addListener(changed -> refreshIfOutdated());
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
        .ifPresentOrElse(row -> focus(row, row::focusControl), this::focusTop);
  }

  /** A page is read from its top: a first row far below it leaves the focus to what is above. */
  private void focusTop() {
    firstInView()
        .ifPresent(
            row -> {
              boolean isBelow =
                  pane.getVvalue() == 0
                      && boundsOf(row).getMaxY() > pane.getViewportBounds().getHeight();
              Optional<Node> above =
                  isBelow ? firstStop(content.getChildrenUnmodifiable()) : Optional.empty();
              above.ifPresentOrElse(Node::requestFocus, () -> focus(row, row::focusControl));
            });
  }

  private static Optional<Node> firstStop(List<Node> nodes) {
    return nodes.stream()
        .filter(node -> node.isVisible() && !node.isDisabled())
        .flatMap(
            node ->
                node.isFocusTraversable()
                    ? Stream.of(node)
                    : node instanceof Parent parent
                        ? firstStop(parent.getChildrenUnmodifiable()).stream()
                        : Stream.empty())
        .findFirst();
  }

  private Bounds boundsOf(FieldRow row) {
    return content.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
  }

  @Override
  public boolean focusSetting(String section, String key) {
    parts.bring(section, key);
    beforeFocus.accept(section, key);
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
    Bounds bounds = boundsOf(row);
    double spare = content.getHeight() - pane.getViewportBounds().getHeight();
    double top = pane.getVvalue() * spare;
    boolean isInView =
        bounds.getMinY() >= top && bounds.getMaxY() <= top + pane.getViewportBounds().getHeight();
    if (spare > 0 && !isInView) {
      pane.setVvalue(Math.min(1, bounds.getMinY() / spare));
    }
  }
}
