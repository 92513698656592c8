package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.prepwright.app.recovery.Draft;
import org.prepwright.app.recovery.Drafts;

/** Over the window: unsaved work that a crash left behind, and what came of taking it up. */
final class RecoveryBar extends HBox {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

  private final Deque<Drafts.Left> left = new ArrayDeque<>();
  private final Label sentence = new Label();
  private Drafts drafts;
  private Consumer<Drafts.Left> recover = one -> {};

  RecoveryBar() {
    setId("recovery-bar");
    getStyleClass().add("recovery-bar");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setId("recovery-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Offers work that was left behind, one after the other.
   *
   * @param recover opens the work
   */
  void offer(List<Drafts.Left> found, Drafts owner, Consumer<Drafts.Left> recover) {
    this.drafts = owner;
    this.recover = recover;
    left.addAll(found);
    showNext();
  }

  /** Says what came of the work that was taken up; nothing when all of it is back. */
  void tell(Draft.Restored restored) {
    String changed = restored.isChangedOnDisk() ? text("recovery.changed-on-disk") : "";
    String lost =
        restored.lost().isEmpty()
            ? ""
            : counted("recovery.lost", restored.lost().size(), String.join(", ", restored.lost()));
    String both = (changed + " " + lost).strip();
    if (both.isEmpty()) {
      showNext();
    } else {
      show(both, button("recovery.understood", "recovery.understood.tip", this::showNext));
    }
  }

  private void showNext() {
    Optional<Drafts.Left> next = Optional.ofNullable(left.peek());
    setVisible(next.isPresent());
    next.ifPresent(
        one ->
            show(
                text(
                    "recovery.offer",
                    one.draft().name(),
                    TIME.format(one.draft().time().atZone(ZoneId.systemDefault()))),
                button(
                    "recovery.recover",
                    "recovery.recover.tip",
                    () -> recover.accept(left.remove())),
                button("recovery.discard", "recovery.discard.tip", () -> discard(left.remove())),
                button("recovery.later", "recovery.later.tip", () -> later(left.remove()))));
  }

  private void discard(Drafts.Left one) {
    try {
      drafts.discard(one);
    } catch (IOException e) {
      // it stays where it is and is offered again
      System.getLogger(RecoveryBar.class.getName())
          .log(System.Logger.Level.WARNING, "Unsaved work was not removed: " + one.place(), e);
    }
    showNext();
  }

  private void later(Drafts.Left one) {
    // it stays where it is and is offered at the next start
    left.remove(one);
    showNext();
  }

  private void show(String words, Node... buttons) {
    sentence.setText(words);
    getChildren().setAll(sentence);
    getChildren().addAll(buttons);
    setVisible(true);
  }

  private static Button button(String key, String tip, Runnable action) {
    Button button = new Button(text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(text(tip)));
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
