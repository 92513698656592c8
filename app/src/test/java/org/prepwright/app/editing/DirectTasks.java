package org.prepwright.app.editing;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs all work at once, on the thread that asks for it. */
public final class DirectTasks implements TaskRunner {
  private static final Watch UNWATCHED =
      new Watch() {
        @Override
        public void step(String what, long done, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    T result;
    try {
      result = work.run(UNWATCHED);
    } catch (Exception e) {
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public <T> void runQuietly(Supplier<T> work, Consumer<T> done) {
    done.accept(work.get());
  }

  @Override
  public Delayed delayed(Duration wait, Runnable action) {
    return action::run;
  }
}
