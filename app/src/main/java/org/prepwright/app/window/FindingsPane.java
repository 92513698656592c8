package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.prepwright.app.editing.Cures;
import org.prepwright.app.findings.FindingRow;
import org.prepwright.app.findings.FindingRows;
import org.prepwright.app.findings.ToldFinding;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.remedy.Remedies;

/** All findings below the page and the preview; folds to its heading. */
final class FindingsPane extends BorderPane {
  /** What the pane asks of the window. */
  interface Commands {
    /** Shows the field or the line of a finding. */
    void goTo(Finding finding);

    /** Opens the explanation of a rule or a setting. */
    void explain(String name);

    /** What the finding is about, in words of the pages. */
    String placeOf(Finding finding);
  }

  private static final double DETAILS_WIDTH = 320;

  private final ObservableList<ToldFinding> findings;
  private final ObservableBooleanValue checked;
  private final Cures cures;
  private final Commands commands;
  private final FindingRows rows;
  private final ObservableList<FindingRow> shown = FXCollections.observableArrayList();
  private final ListView<FindingRow> list = new ListView<>(shown);
  private final ToggleButton fold = new ToggleButton();
  private final Label counts = new Label();
  private final Map<Severity, ToggleButton> filters = new EnumMap<>(Severity.class);
  private final ToggleButton grouped = new ToggleButton(text("window.findings.grouped"));
  private final ToggleButton detailed = new ToggleButton(text("window.findings.details"));
  private final Button fixAll = new Button(text("window.findings.fix-all"));
  private final TextArea details = new TextArea();
  private final HBox content = new HBox(list, details);

  /**
   * Shows findings.
   *
   * @param findings the findings, in file order
   * @param checked whether a check has ended; until then it says that one is running
   * @param groupOf the name of the group of a finding
   */
  FindingsPane(
      ObservableList<ToldFinding> findings,
      ObservableBooleanValue checked,
      Function<Finding, String> groupOf,
      Cures cures,
      Commands commands) {
    this.findings = findings;
    this.checked = checked;
    this.cures = cures;
    this.commands = commands;
    this.rows = new FindingRows(groupOf);
    setId("findings");
    getStyleClass().add("findings");
    setTop(heading());
    makeList();
    makeDetails();
    fold.setSelected(true);
    setCenter(content);
    fold.selectedProperty().addListener(changed -> setCenter(fold.isSelected() ? content : null));
    findings.addListener((ListChangeListener<ToldFinding>) change -> take());
    checked.addListener(changed -> count());
    take();
  }

  private HBox heading() {
    fold.setId("findings-fold");
    fold.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "fold");
    fold.textProperty()
        .bind(
            Bindings.when(fold.selectedProperty())
                .then(text("window.findings.unfolded"))
                .otherwise(text("window.findings.folded")));
    counts.setId("findings-counts");
    counts.getStyleClass().add("findings-counts");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox heading = new HBox(fold);
    for (Severity severity : Severity.values()) {
      ToggleButton filter = small(new ToggleButton(), "findings-filter-" + severity.id());
      filter.getStyleClass().addAll("findings-filter", severity.id());
      filter.setSelected(true);
      filter.setTooltip(new Tooltip(text("window.findings.filter.tip")));
      filter.setOnAction(
          toggled -> {
            rows.show(severity, filter.isSelected());
            list();
          });
      filters.put(severity, filter);
      heading.getChildren().add(filter);
    }
    small(grouped, "findings-grouped");
    grouped.setTooltip(new Tooltip(text("window.findings.grouped.tip")));
    grouped.setOnAction(
        toggled -> {
          rows.group(grouped.isSelected());
          list();
        });
    small(detailed, "findings-details-switch");
    detailed.setTooltip(new Tooltip(text("window.findings.details.tip")));
    fixAll.setId("findings-fix-all");
    fixAll.getStyleClass().add(Styles.SMALL);
    fixAll.setMinWidth(USE_PREF_SIZE);
    fixAll.setTooltip(new Tooltip(text("window.findings.fix-all.tip")));
    fixAll.setOnAction(pressed -> cures.cureAll());
    fixAll.managedProperty().bind(fixAll.visibleProperty());
    heading.getChildren().addAll(counts, gap, fixAll, grouped, detailed);
    heading.getStyleClass().add("pane-heading");
    return heading;
  }

  private static ToggleButton small(ToggleButton button, String id) {
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void makeList() {
    list.setId("findings-table");
    list.getStyleClass().add("findings-table");
    list.setAccessibleText(text("window.findings.title"));
    Label nothing = new Label();
    nothing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    text(
                        !findings.isEmpty()
                            ? "window.findings.filtered"
                            : checked.get() ? "window.findings.none" : "window.findings.checking"),
                checked,
                findings));
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.setCellFactory(view -> new FindingCell(view, cures, commands));
    HBox.setHgrow(list, Priority.ALWAYS);
    list.getSelectionModel().selectedItemProperty().addListener(changed -> showDetails());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Optional<Finding> selected = selected();
          if (key.getCode() == KeyCode.ENTER && selected.isPresent()) {
            commands.goTo(selected.get());
            key.consume();
          }
        });
  }

  private void makeDetails() {
    details.setId("findings-details");
    details.getStyleClass().add("findings-details");
    details.setEditable(false);
    details.setWrapText(true);
    details.setAccessibleText(text("window.findings.details"));
    details.setMinWidth(DETAILS_WIDTH);
    details.setPrefWidth(DETAILS_WIDTH);
    details.visibleProperty().bind(detailed.selectedProperty());
    details.managedProperty().bind(details.visibleProperty());
    showDetails();
  }

  /** Shows the details beside the list or leaves the room to the list. */
  void showDetailsBeside(boolean isWide) {
    detailed.setSelected(isWide);
  }

  private void take() {
    rows.take(findings);
    list();
    count();
  }

  /** The selection stays at the same finding, or goes. */
  private void list() {
    FindingRow selected = list.getSelectionModel().getSelectedItem();
    List<FindingRow> now = rows.rows();
    if (!now.equals(shown)) {
      shown.setAll(now);
      int place = shown.indexOf(selected);
      if (place >= 0) {
        list.getSelectionModel().clearAndSelect(place);
      } else {
        list.getSelectionModel().clearSelection();
      }
    }
    showDetails();
  }

  private void count() {
    Map<Severity, Integer> numbers = rows.counts();
    for (Severity severity : Severity.values()) {
      int number = numbers.getOrDefault(severity, 0);
      ToggleButton filter = filters.get(severity);
      filter.setText(counted("window.count." + severity.id(), number));
      filter.setVisible(number > 0);
      filter.setManaged(number > 0);
    }
    counts.setText(findings.isEmpty() && checked.get() ? text("window.count.none") : "");
    fixAll.setVisible(
        findings.stream().anyMatch(told -> Remedies.rules().contains(told.finding().rule())));
  }

  private void showDetails() {
    details.setText(
        selectedRow()
            .map(row -> FindingDetails.of(row.told(), commands.placeOf(row.told().finding())))
            .orElseGet(() -> text("window.findings.details.none")));
    details.setScrollTop(0);
  }

  private Optional<FindingRow.One> selectedRow() {
    return list.getSelectionModel().getSelectedItem() instanceof FindingRow.One one
        ? Optional.of(one)
        : Optional.empty();
  }

  /** The selected finding. */
  Optional<Finding> selected() {
    return selectedRow().map(row -> row.told().finding());
  }

  /** The findings on show, in their order. */
  List<Finding> shownFindings() {
    return shown.stream()
        .flatMap(row -> row instanceof FindingRow.One one ? Stream.of(one) : Stream.empty())
        .map(one -> one.told().finding())
        .toList();
  }

  /** Cures the selected finding, else the one given. */
  void fixSelected(Optional<Finding> other) {
    selected().or(() -> other).ifPresent(cures::cure);
  }

  /** Goes to the finding behind the selected one, after the last to the first. */
  void goToNext() {
    int start = list.getSelectionModel().getSelectedIndex();
    for (int step = 1; step <= shown.size(); step++) {
      int place = (start + step) % shown.size();
      if (shown.get(place) instanceof FindingRow.One one) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(place);
        commands.goTo(one.told().finding());
        return;
      }
    }
  }

  void focusTable() {
    fold.setSelected(true);
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !shown.isEmpty()) {
      list.getSelectionModel().select(shown.get(0) instanceof FindingRow.Group ? 1 : 0);
    }
  }

  /** Marks a node by the weight of a finding. */
  static void mark(Region node, Severity weight) {
    for (Severity severity : Severity.values()) {
      node.pseudoClassStateChanged(PseudoClass.getPseudoClass(severity.id()), severity == weight);
    }
  }
}
