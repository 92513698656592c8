package org.prepwright.app.editing;

import org.prepwright.model.media.ExportProgress;

/** Shows a person who waits how many bytes are done. */
record ByteProgress(TaskRunner.Watch watch) implements ExportProgress {
  @Override
  public void step(String fileName, long doneBytes, long totalBytes) {
    watch.step(fileName, doneBytes, totalBytes);
  }

  @Override
  public boolean isCancelled() {
    return watch.isCancelled();
  }
}
