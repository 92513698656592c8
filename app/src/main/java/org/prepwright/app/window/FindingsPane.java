package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/** All findings below the page and the preview; folds to its heading. */
final class FindingsPane extends BorderPane {
  private final ObservableList<Finding> findings;
  private final ObservableBooleanValue checked;
  private final Consumer<Finding> goTo;
  private final Function<Finding, String> placeOf;
  private final TableView<Finding> table;
  private final ToggleButton fold = new ToggleButton();
  private final Label counts = new Label();

  /**
   * Shows findings.
   *
   * @param findings the findings, in file order
   * @param checked whether a check has ended; until then it says that one is running
   * @param placeOf what the finding is about, in words of the pages
   * @param goTo shows the field of a finding
   */
  FindingsPane(
      ObservableList<Finding> findings,
      ObservableBooleanValue checked,
      Function<Finding, String> placeOf,
      Consumer<Finding> goTo) {
    this.findings = findings;
    this.checked = checked;
    this.placeOf = placeOf;
    this.goTo = goTo;
    this.table = new TableView<>(findings);
    setId("findings");
    getStyleClass().add("findings");
    setTop(heading());
    fillTable();
    fold.setSelected(true);
    setCenter(table);
    fold.selectedProperty().addListener(changed -> setCenter(fold.isSelected() ? table : null));
    findings.addListener((ListChangeListener<Finding>) change -> count());
    checked.addListener(changed -> count());
    count();
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
    HBox heading = new HBox(fold, counts);
    heading.getStyleClass().add("pane-heading");
    return heading;
  }

  private void fillTable() {
    table.setId("findings-table");
    table.getStyleClass().addAll(Styles.DENSE, "findings-table");
    table.setAccessibleText(text("window.findings.title"));
    Label nothing = new Label();
    nothing
        .textProperty()
        .bind(
            Bindings.when(checked)
                .then(text("window.findings.none"))
                .otherwise(text("window.findings.checking")));
    nothing.setWrapText(true);
    table.setPlaceholder(nothing);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("severity", 88, FindingsPane::severity, "finding-severity"));
    table.getColumns().add(column("line", 56, FindingsPane::line, "finding-line"));
    table.getColumns().add(column("place", 184, placeOf, "finding-place"));
    table.getColumns().add(messageColumn());
    table.setRowFactory(view -> row());
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Finding selected = table.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && selected != null) {
            goTo.accept(selected);
            key.consume();
          }
        });
  }

  private TableRow<Finding> row() {
    TableRow<Finding> row =
        new TableRow<>() {
          @Override
          protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            for (Severity severity : Severity.values()) {
              pseudoClassStateChanged(
                  PseudoClass.getPseudoClass(severity.id()),
                  finding != null && !empty && finding.severity() == severity);
            }
          }
        };
    row.setOnMouseClicked(
        click -> {
          boolean isDouble = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
          if (isDouble && !row.isEmpty()) {
            goTo.accept(row.getItem());
          }
        });
    return row;
  }

  private static TableColumn<Finding, String> column(
      String name, double width, Function<Finding, String> value, String styleClass) {
    TableColumn<Finding, String> column = new TableColumn<>(text("window.findings." + name));
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    column.setReorderable(false);
    column.getStyleClass().add(styleClass);
    column.setCellValueFactory(
        features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
    return column;
  }

  private static TableColumn<Finding, String> messageColumn() {
    TableColumn<Finding, String> column =
        column("message", 240, finding -> finding.message() + " " + finding.remedy(), "finding");
    column.setMaxWidth(Double.MAX_VALUE);
    column.setSortable(false);
    column.setCellFactory(
        of ->
            new TableCell<>() {
              private final Text wrapped = new Text();

              {
                wrapped.getStyleClass().add("finding-message");
                wrapped.wrappingWidthProperty().bind(column.widthProperty().subtract(24));
                setPrefHeight(USE_COMPUTED_SIZE);
              }

              @Override
              protected void updateItem(String sentence, boolean empty) {
                super.updateItem(sentence, empty);
                wrapped.setText(empty ? "" : sentence);
                setGraphic(empty ? null : wrapped);
              }
            });
    return column;
  }

  private static String severity(Finding finding) {
    return text("window.severity." + finding.severity().id());
  }

  private static String line(Finding finding) {
    return finding.line() == 0 ? "" : String.valueOf(finding.line());
  }

  private void count() {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(one -> one.severity() == severity).count();
      if (number > 0) {
        parts.add(counted("window.count." + severity.id(), number));
      }
    }
    String none = checked.get() ? text("window.count.none") : "";
    counts.setText(parts.isEmpty() ? none : String.join(" \u00B7 ", parts));
  }

  /** Goes to the finding behind the selected one, after the last to the first. */
  void goToNext() {
    if (!findings.isEmpty()) {
      int next = (table.getSelectionModel().getSelectedIndex() + 1) % findings.size();
      table.getSelectionModel().clearAndSelect(next);
      table.scrollTo(next);
      goTo.accept(findings.get(next));
    }
  }

  void focusTable() {
    fold.setSelected(true);
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !findings.isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }
}
