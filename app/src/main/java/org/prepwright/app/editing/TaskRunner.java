package org.prepwright.app.editing;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work beside the window and brings its result back to the thread of the window. */
public interface TaskRunner {
  /**
   * Work that a person waits for.
   *
   * @param <T> its result
   */
  @FunctionalInterface
  interface Work<T> {
    /**
     * Does the work.
     *
     * @param watch is told how far it is, and knows whether to stop
     */
    T run(Watch watch) throws Exception;
  }

  /** Sees how far work is and may call it off. Used on the thread of the work. */
  interface Watch {
    /**
     * One more step is done.
     *
     * @param what what is being done, for example the name of a file
     * @param done number of steps done
     * @param total number of all steps
     */
    void step(String what, long done, long total);

    /** Whether the work shall stop. */
    boolean isCancelled();
  }

  /** An action that waits until nothing has asked for it for a while. */
  @FunctionalInterface
  interface Delayed {
    /** Asks for the action; the wait begins anew. */
    void restart();
  }

  /**
   * Runs work that a person waits for; the window shows that it runs.
   *
   * @param title what is done, in a few words
   * @param work the work
   * @param done takes the result, on the window's thread
   * @param failed takes what the work threw, on the window's thread
   */
  <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

  /**
   * Runs work nobody waits for.
   *
   * @param work the work
   * @param done takes the result, on the window's thread
   */
  <T> void runQuietly(Supplier<T> work, Consumer<T> done);

  /**
   * Makes an action that runs once nothing has asked for it for a while.
   *
   * @param wait how long
   * @param action the action, on the window's thread
   */
  Delayed delayed(Duration wait, Runnable action);
}
