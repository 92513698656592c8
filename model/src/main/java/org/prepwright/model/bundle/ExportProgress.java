package org.prepwright.model.bundle;

/** Watches an export and may call it off. Called on the thread that exports. */
public interface ExportProgress {
  /** Nobody watches and nobody calls it off. */
  ExportProgress UNWATCHED =
      new ExportProgress() {
        @Override
        public void step(String fileName, int done, int total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * One more file has been written.
   *
   * @param fileName its path within the bundle, with {@code /}
   * @param done how many files are written by now, at least 1
   * @param total how many files there will be
   */
  void step(String fileName, int done, int total);

  /**
   * Whether the export shall stop. Asked before each file and before the bundle takes its place.
   */
  boolean isCancelled();
}
