package org.prepwright.app.changes;

import static org.prepwright.app.message.AppMessages.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.editing.TaskRunner;

/** What would be saved beside what was opened, line by line. The texts are compared beside it. */
public final class ChangesPane extends BorderPane {
  private static final double ROW_HEIGHT = 20;

  private final ListView<ChangeRow> list = new ListView<>();
  private final Label note = new Label();
  private volatile boolean isStopped;

  /** Compares files and shows what differs. */
  public ChangesPane(List<FileChange> changes, TaskRunner tasks) {
    getStyleClass().add("changes");
    list.setId("changes-lines");
    list.setAccessibleText(text("changes.title"));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new ChangeCell(view));
    note.setId("changes-note");
    note.setWrapText(true);
    note.getStyleClass().add("changes-note");
    setTop(heading());
    setCenter(running());
    tasks.runQuietly(() -> compared(changes), this::show);
  }

  private static HBox heading() {
    HBox heading = new HBox(side("changes.before"), side("changes.after"));
    heading.getStyleClass().add("changes-heading");
    return heading;
  }

  private static Label side(String key) {
    Label side = new Label(text(key));
    side.setMaxWidth(Double.MAX_VALUE);
    side.setPrefWidth(0);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private VBox running() {
    Button cancel = new Button(text("window.cancel"));
    cancel.setOnAction(pressed -> stop());
    VBox running = new VBox(new Label(text("changes.comparing")), new ProgressBar(), cancel);
    running.setAlignment(Pos.CENTER);
    running.getStyleClass().add("changes-running");
    return running;
  }

  private Optional<List<ChangeRow>> compared(List<FileChange> changes) {
    try {
      return Optional.of(Comparison.of(changes, () -> isStopped));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  private void show(Optional<List<ChangeRow>> rows) {
    rows.ifPresent(found -> list.getItems().setAll(found));
    boolean hasChanges = rows.filter(found -> !found.isEmpty()).isPresent();
    note.setText(text(rows.isEmpty() ? "changes.stopped" : "changes.none"));
    setCenter(hasChanges ? list : note);
  }

  /** Ends the comparison; nobody waits for it any more. */
  public void stop() {
    isStopped = true;
  }

  /** The rows on display. */
  public List<ChangeRow> rows() {
    return List.copyOf(list.getItems());
  }
}
