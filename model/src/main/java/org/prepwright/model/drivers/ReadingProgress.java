package org.prepwright.model.drivers;

/** Watches the reading of driver folders and may call it off. Called on the thread that reads. */
public interface ReadingProgress {
  /** Nobody watches and nobody calls it off. */
  ReadingProgress UNWATCHED =
      new ReadingProgress() {
        @Override
        public void step(String file, int done, int total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * One more {@code .inf} was read.
   *
   * @param file its name
   * @param done how many are read by now; 0 while they are still looked for
   * @param total how many were found
   */
  void step(String file, int done, int total);

  /** Whether the reading shall stop. Asked before each folder and each file. */
  boolean isCancelled();
}
