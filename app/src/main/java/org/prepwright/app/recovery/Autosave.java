package org.prepwright.app.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStore;

/**
 * Keeps the unsaved work on an open file: a moment after a change it is written beside the window,
 * and removed as soon as it is saved, given up or undone.
 */
public final class Autosave {
  /** How long nothing must change before the work is kept. */
  static final Duration WAIT = Duration.ofSeconds(1);

  private final OpenedFile file;
  private final TaskRunner tasks;
  private final Path place;
  private final Clock clock;
  private final TaskRunner.Delayed delayed;

  /** Written and read on the thread of the window; read once more where the work is written. */
  private volatile boolean isEnded;

  private boolean isKept;
  private boolean isFailing;

  /** Keeps the work on a file from now on. */
  public Autosave(OpenedFile file, Drafts drafts, TaskRunner tasks) {
    this(file, drafts, tasks, Clock.systemUTC());
  }

  Autosave(OpenedFile file, Drafts drafts, TaskRunner tasks, Clock clock) {
    this.file = file;
    this.tasks = tasks;
    this.clock = clock;
    this.place = drafts.newPlace();
    this.delayed = tasks.delayed(WAIT, this::keep);
    for (Document text : file.texts()) {
      text.addListener(change -> delayed.restart());
    }
    file.savedAtProperty().addListener(saved -> delayed.restart());
    delayed.restart();
  }

  /** Where the work is kept while there is some. */
  Path place() {
    return place;
  }

  private void keep() {
    keep(() -> {});
  }

  /**
   * Keeps the work without waiting.
   *
   * @param then what is to be done once it is kept, or once there is nothing to keep
   */
  public void keep(Runnable then) {
    if (isEnded) {
      return;
    }
    boolean hasWork = !file.changes().isEmpty();
    if (hasWork) {
      isKept = true;
      Optional<Path> path = file.path();
      Kind kind = file.answers().kind();
      Product product = file.answers().product();
      List<FileChange> texts = file.allTexts();
      tasks.runQuietly(
          () -> isEnded || write(Draft.of(path, kind, product, clock.instant(), texts).toBytes()),
          isWritten -> {
            noteWritten(isWritten);
            if (isWritten) {
              then.run();
            }
          });
    } else {
      remove();
      then.run();
    }
  }

  private boolean write(byte[] bytes) {
    try {
      FileStore.write(place, bytes, null);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A medium that is full stays full for a while: said once. */
  private void noteWritten(boolean isWritten) {
    if (!isWritten && !isFailing) {
      System.getLogger(Autosave.class.getName())
          .log(System.Logger.Level.WARNING, "Unsaved work could not be kept in " + place);
    }
    isFailing = !isWritten;
  }

  private void remove() {
    if (!isKept) {
      return;
    }
    isKept = false;
    // behind a writing that may still be under way
    tasks.runQuietly(this::delete, this::noteWritten);
  }

  private boolean delete() {
    try {
      Files.deleteIfExists(place);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The work is saved or given up: nothing of it is kept any longer. */
  public void end() {
    if (!isEnded) {
      isEnded = true;
      // at once: the program may end now
      delete();
      remove();
    }
  }
}
