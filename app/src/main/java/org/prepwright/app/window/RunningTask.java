package org.prepwright.app.window;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.prepwright.app.editing.TaskRunner;

/** Work that a person waits for, as the window sees it. */
final class RunningTask implements TaskRunner.Watch {
  private final String title;
  private final Executor windowThread;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
  private volatile boolean cancelled;

  RunningTask(String title, Executor windowThread) {
    this.title = title;
    this.windowThread = windowThread;
  }

  String title() {
    return title;
  }

  /** From 0 to 1; below 0 while it is not known. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What was done last; empty while there are no steps. */
  ReadOnlyStringProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  void cancel() {
    cancelled = true;
  }

  @Override
  public void step(String what, long done, long total) {
    windowThread.execute(
        () -> {
          step.set(what);
          progress.set(total <= 0 ? -1 : (double) done / total);
        });
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
