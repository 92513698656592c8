package org.prepwright.pages.form;

/**
 * Work beside the window that tells how far it is and can be called off.
 *
 * @param <T> its result
 */
@FunctionalInterface
public interface WatchedWork<T> {
  /** Sees how far the work is. Used on the thread of the work. */
  interface Watch {
    /**
     * One more step is done.
     *
     * @param what what is being done, for example the name of a file
     * @param done number of steps done
     * @param total number of all steps; 0 while it is not known
     */
    void step(String what, long done, long total);

    /** Whether the work shall stop. */
    boolean isCancelled();
  }

  /**
   * Does the work.
   *
   * @throws java.util.concurrent.CancellationException when it was called off
   */
  T run(Watch watch) throws Exception;
}
