package org.prepwright.model.media;

/**
 * Watches something that takes a while and may call it off. Called on the thread that asked for it
 * only.
 */
public interface ExportProgress {
  /** Nobody watches and nobody calls it off. */
  ExportProgress UNWATCHED =
      new ExportProgress() {
        @Override
        public void step(String fileName, long doneBytes, long totalBytes) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Something more is done. An export counts each byte twice: when it is written and when it is
   * read back.
   *
   * @param fileName the path of a file that is being worked on, within the bundle, with {@code /}
   * @param doneBytes how much is done by now; never less than before
   * @param totalBytes how much there is to do; reached when everything went well
   */
  void step(String fileName, long doneBytes, long totalBytes);

  /** Whether it shall stop. Asked before each file, within long ones and before the last move. */
  boolean isCancelled();
}
