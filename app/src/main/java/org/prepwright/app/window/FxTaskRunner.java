package org.prepwright.app.window;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.text.FileProblemException;

/** Runs work on threads of its own; the one place that hands results to the JavaFX thread. */
final class FxTaskRunner implements TaskRunner, AutoCloseable {
  /** How long the end of the program waits for work that is under way, in seconds. */
  private static final long LONGEST_END = 10;

  private final ExecutorService waitedFor = threads("prepwright-work");
  private final ExecutorService quiet = threads("prepwright-check");
  private final ReadOnlyObjectWrapper<RunningTask> running =
      new ReadOnlyObjectWrapper<>(this, "running");

  private static ExecutorService threads(String name) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** The work a person waits for; null when there is none. */
  ReadOnlyObjectProperty<RunningTask> runningProperty() {
    return running.getReadOnlyProperty();
  }

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    RunningTask task = new RunningTask(title, Platform::runLater);
    running.set(task);
    waitedFor.execute(
        () -> {
          Runnable ending = ending(() -> work.run(task), done, failed);
          Platform.runLater(
              () -> {
                if (running.get() == task) {
                  running.set(null);
                }
                ending.run();
              });
        });
  }

  private static <T> Runnable ending(
      Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (Exception e) {
      return () -> failed.accept(e);
    } catch (OutOfMemoryError e) {
      // what was being made is given up with it, so the window can go on
      return () ->
          failed.accept(new FileProblemException(AppMessages.text("window.out-of-memory"), e));
    }
  }

  @Override
  public <T> void runQuietly(Supplier<T> work, Consumer<T> done) {
    quiet.execute(
        () -> {
          Runnable ending = ending(work::get, done, FxTaskRunner::rethrow);
          Platform.runLater(ending);
        });
  }

  /** On the JavaFX thread, so that it is told like any other fault of the program. */
  private static void rethrow(Exception fault) {
    throw new IllegalStateException("work beside the window failed", fault);
  }

  /** Takes no more work and waits for what is under way, such as a file being written. */
  @Override
  public void close() {
    waitedFor.shutdown();
    quiet.shutdown();
    try {
      boolean isDone = waitedFor.awaitTermination(LONGEST_END, TimeUnit.SECONDS);
      isDone &= quiet.awaitTermination(LONGEST_END, TimeUnit.SECONDS);
      if (!isDone) {
        System.getLogger(FxTaskRunner.class.getName())
            .log(System.Logger.Level.WARNING, "The program ended before its work did");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Delayed delayed(Duration wait, Runnable action) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
    pause.setOnFinished(finished -> action.run());
    return pause::playFromStart;
  }
}
