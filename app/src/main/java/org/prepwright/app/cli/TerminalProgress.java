package org.prepwright.app.cli;

import org.prepwright.model.media.ExportProgress;

/** Shows on a terminal how far an export or a verification is. Ctrl+C is what calls it off. */
final class TerminalProgress implements ExportProgress {
  private final ProgressLine line;

  TerminalProgress(ProgressLine line) {
    this.line = line;
  }

  @Override
  public void step(String fileName, long doneBytes, long totalBytes) {
    line.showPercent(fileName, doneBytes, totalBytes);
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
