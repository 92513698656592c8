package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.prepwright.app.look.Look;
import org.prepwright.model.text.Document;

/** The whole file as it stands, beside the page. */
final class PreviewPane extends BorderPane {
  private static final double ROW_HEIGHT = 20;
  private static final double DIGIT_WIDTH = 8;

  private final PreviewText preview;
  private final RowNumbers rows = new RowNumbers();
  private final ListView<Integer> list = new ListView<>(rows);
  private final CheckBox showSecrets = new CheckBox(text("window.preview.show-secrets"));
  private final DoubleProperty numberWidth = new SimpleDoubleProperty();

  private final LongProperty redraws = new SimpleLongProperty();
  private String focusedSection = "";
  private String focusedKey = "";
  private Set<Integer> focusedLines = Set.of();

  /**
   * Shows a document.
   *
   * @param document the text
   * @param goToSetting takes the section and key of a row that was clicked
   */
  PreviewPane(Document document, BiConsumer<String, String> goToSetting) {
    this.preview = new PreviewText(document);
    getStyleClass().add("preview");
    setId("preview");
    setTop(heading());
    setCenter(list);
    list.setId("preview-lines");
    list.setAccessibleText(text("window.preview.title"));
    list.fixedCellSizeProperty().bind(Look.factorProperty().multiply(ROW_HEIGHT));
    list.setCellFactory(
        view ->
            new PreviewCell(
                preview,
                showSecrets.selectedProperty(),
                numberWidth,
                line -> focusedLines.contains(line),
                redraws));
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            goToSelected(goToSetting);
          }
        });
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            goToSelected(goToSetting);
          }
        });
    showSecrets.setOnAction(toggled -> redraw());
    document.addListener(change -> follow());
    follow();
  }

  private HBox heading() {
    Label title = new Label(text("window.preview.title"));
    title.getStyleClass().add("pane-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    showSecrets.setId("show-secrets");
    showSecrets.setMinWidth(USE_PREF_SIZE);
    HBox heading = new HBox(title, gap, showSecrets);
    heading.getStyleClass().add("pane-heading");
    heading.setAlignment(Pos.CENTER_LEFT);
    return heading;
  }

  private void goToSelected(BiConsumer<String, String> goToSetting) {
    Integer row = list.getSelectionModel().getSelectedItem();
    if (row != null && row < preview.rows()) {
      preview.place(row).ifPresent(place -> goToSetting.accept(place.section(), place.key()));
    }
  }

  /** The setting of the selected row; empty when there is none. */
  Optional<PreviewText.Place> selectedPlace() {
    Integer row = list.getSelectionModel().getSelectedItem();
    return row != null && row < preview.rows() ? preview.place(row) : Optional.empty();
  }

  /** Shows the document as it is now. */
  private void follow() {
    int count = preview.rows();
    if (count != rows.size()) {
      rows.resize(count);
      int digits = Math.max(3, String.valueOf(count).length());
      numberWidth.set((digits + 2) * DIGIT_WIDTH * Look.factorProperty().get());
    }
    focusedLines = preview.linesOf(focusedSection, focusedKey);
    redraw();
  }

  /** Has the rows in view show what they are now; the list's own way makes all of them anew. */
  private void redraw() {
    redraws.set(redraws.get() + 1);
  }

  /** Marks the lines of a setting, and brings the first into view when it is not. */
  void highlight(String section, String key) {
    focusedSection = section;
    focusedKey = key;
    focusedLines = section.isEmpty() ? Set.of() : preview.linesOf(section, key);
    redraw();
    focusedLines.stream()
        .min(Integer::compare)
        .ifPresent(line -> bringIntoView(preview.rowOf(line)));
  }

  /**
   * Selects a line.
   *
   * @param lineNumber its number in the file from 1
   */
  void selectLine(int lineNumber) {
    int row = lineNumber - 1;
    if (row >= 0 && row < rows.size()) {
      list.getSelectionModel().select(row);
      bringIntoView(row);
    }
  }

  private void bringIntoView(int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      IndexedCell<?> last = flow.getLastVisibleCell();
      boolean isInView =
          first != null && last != null && first.getIndex() <= row && row <= last.getIndex();
      if (isInView) {
        return;
      }
    }
    list.scrollTo(Math.max(0, row - 3));
  }

  void focusLines() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }
}
