package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Line;

/** The lowest line of the window: saved or not, code page, line ends, running work. */
final class StatusLine extends HBox {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

  private final OpenedFile file;
  private final Label saved = new Label();
  private final Label lineEnds = new Label();
  private final Label work = new Label();
  private final Button cancel = new Button(text("window.cancel"));

  /**
   * Shows how a file stands.
   *
   * @param file the file
   * @param running the work a person waits for
   * @param readAs takes the code page in which the text is to be read
   */
  StatusLine(OpenedFile file, ObservableValue<RunningTask> running, Consumer<CodePage> readAs) {
    this.file = file;
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    saved.setId("status-saved");
    Node codePage = codePage(file.answers().document(), readAs);
    lineEnds.setId("status-line-ends");
    cancel.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(saved, codePage, lineEnds, gap, work, cancel);
    Document document = file.answers().document();
    file.unsavedProperty().addListener(changed -> showSaved());
    file.savedAtProperty().addListener(changed -> showSaved());
    document.addListener(
        change -> {
          if (change.addedLines() != 0) {
            showLineEnds();
          }
        });
    showSaved();
    showLineEnds();
    running.addListener((task, before, now) -> showWork(now));
    showWork(running.getValue());
  }

  /** Behind a byte-order mark there is nothing to choose. */
  private static Node codePage(Document document, Consumer<CodePage> readAs) {
    String name = document.codePage().name();
    if (document.form() != ByteForm.EIGHT_BIT) {
      Label shown = new Label(name);
      shown.setId("status-code-page");
      return shown;
    }
    MenuButton choice = new MenuButton(name);
    choice.setId("status-code-page");
    choice.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    choice.setAccessibleText(text("window.code-page", name));
    choice.setTooltip(new Tooltip(text("window.code-page.tip")));
    for (CodePage page : CodePage.offered()) {
      MenuItem item = new MenuItem(page.name());
      item.setOnAction(chosen -> readAs.accept(page));
      choice.getItems().add(item);
    }
    return choice;
  }

  private void showSaved() {
    LocalTime at = file.savedAtProperty().get();
    if (file.isUnsaved()) {
      saved.setText(text(file.path().isEmpty() ? "window.never-saved" : "window.unsaved"));
    } else {
      saved.setText(at == null ? text("window.unchanged") : text("window.saved", TIME.format(at)));
    }
  }

  private void showLineEnds() {
    boolean hasCrLf = false;
    boolean hasLf = false;
    for (Line line : file.answers().document().lines()) {
      hasCrLf |= line.lineBreak().equals("\r\n");
      hasLf |= line.lineBreak().equals("\n");
    }
    String name = hasCrLf && hasLf ? "mixed" : hasLf ? "lf" : hasCrLf ? "crlf" : "none";
    lineEnds.setText(text("window.line-ends." + name));
  }

  private void showWork(RunningTask task) {
    work.textProperty().unbind();
    cancel.setVisible(task != null);
    cancel.setManaged(task != null);
    if (task == null) {
      work.setText("");
    } else {
      work.textProperty()
          .bind(task.stepProperty().map(step -> (task.title() + "  " + step).strip()));
      cancel.setOnAction(pressed -> task.cancel());
    }
  }
}
