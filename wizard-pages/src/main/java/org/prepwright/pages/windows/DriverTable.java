package org.prepwright.pages.windows;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/** The driver packages that were read, with a tick before those that are taken. */
final class DriverTable extends TableView<DriverLine> {
  private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");
  private static final double HEIGHT = 216;

  private final AnswerFile answers;

  DriverTable(AnswerFile answers) {
    this.answers = answers;
    setId("drivers-packages");
    setAccessibleText(Texts.text("page.drivers.packages"));
    getStyleClass().addAll(FormStyles.DENSE, "drivers-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setPlaceholder(
        FormBuilder.styled(Texts.text("page.drivers.packages.empty"), "list-placeholder"));
    setPrefHeight(HEIGHT);
    setMinHeight(HEIGHT);
    getColumns().add(tickColumn());
    add(Texts.text("page.drivers.packages.name"), 138, DriverLine::name);
    add(Texts.text("page.drivers.packages.class"), 152, DriverLine::deviceClass);
    add(Texts.text("page.drivers.packages.provider"), 84, DriverLine::provider);
    add(Texts.text("page.drivers.packages.version"), 76, DriverLine::version);
    add(Texts.text("page.drivers.packages.windows"), 206, DriverLine::platforms);
    setRowFactory(table -> new Row());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private static TableColumn<DriverLine, DriverLine> tickColumn() {
    TableColumn<DriverLine, DriverLine> column = new TableColumn<>("");
    column.setMinWidth(32);
    column.setMaxWidth(32);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
    column.setCellFactory(made -> new TickCell());
    return column;
  }

  private void add(String title, double width, Function<DriverLine, String> text) {
    TableColumn<DriverLine, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(48);
    column.setCellValueFactory(
        features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
    column.setCellFactory(made -> new TextCell());
    getColumns().add(column);
  }

  /** Blank ticks as a mouse does. */
  private void keyPressed(KeyEvent event) {
    DriverLine chosen = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && chosen != null) {
      chosen.taken().set(!chosen.taken().get());
      event.consume();
    }
  }

  /** Stands back where its package does not serve the product. */
  private final class Row extends TableRow<DriverLine> {
    @Override
    protected void updateItem(DriverLine line, boolean isEmpty) {
      super.updateItem(line, isEmpty);
      pseudoClassStateChanged(UNFIT, line != null && !line.inf().serves(answers.product()));
    }
  }

  /** Texts that are cut are shown whole under the mouse. */
  private static final class TextCell extends TableCell<DriverLine, String> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(String text, boolean isEmpty) {
      super.updateItem(text, isEmpty);
      boolean hasText = !isEmpty && text != null && !text.isEmpty();
      setText(hasText ? text : "");
      whole.setText(hasText ? text : "");
      setTooltip(hasText ? whole : null);
    }
  }

  private static final class TickCell extends TableCell<DriverLine, DriverLine> {
    private final CheckBox box = new CheckBox();
    private DriverLine shown;

    TickCell() {
      box.setFocusTraversable(false);
    }

    @Override
    protected void updateItem(DriverLine line, boolean isEmpty) {
      super.updateItem(line, isEmpty);
      if (shown != null) {
        box.selectedProperty().unbindBidirectional(shown.taken());
      }
      shown = isEmpty ? null : line;
      if (shown == null) {
        setGraphic(null);
        return;
      }
      box.selectedProperty().bindBidirectional(shown.taken());
      box.setAccessibleText(Texts.text("page.drivers.packages.take", shown.name()));
      setGraphic(box);
    }
  }
}
