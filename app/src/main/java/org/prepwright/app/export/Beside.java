package org.prepwright.app.export;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work beside the window, so that the window never waits for a disk. */
public interface Beside {
  /**
   * Runs work.
   *
   * @param work the work
   * @param done takes the result, on the window's thread
   */
  <T> void run(Supplier<T> work, Consumer<T> done);

  /**
   * Makes an action that runs once nothing has asked for it for a moment.
   *
   * @return asks for the action
   */
  Runnable calmed(Runnable action);
}
