package org.prepwright.model.media;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what is done. Several threads may count; whoever watches hears of it on the thread that
 * made the tally.
 */
final class Tally {
  private final ExportProgress progress;
  private final long total;
  private final AtomicLong done = new AtomicLong();
  private final Thread owner = Thread.currentThread();
  private volatile boolean stopped;

  Tally(ExportProgress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  /** Counts more bytes of a file. */
  void add(String name, long bytes) {
    long now = done.addAndGet(bytes);
    if (Thread.currentThread() == owner) {
      progress.step(name, Math.min(now, total), total);
    }
  }

  /** Says that everything is done, whatever was counted. */
  void finish(String name) {
    progress.step(name, total, total);
  }

  /** Lets all threads stop at their next look. */
  void stop() {
    stopped = true;
  }

  /**
   * Looks whether to go on.
   *
   * @throws CancelledException when not
   */
  void goOn() throws CancelledException {
    if (stopped || (Thread.currentThread() == owner && progress.isCancelled())) {
      stopped = true;
      throw new CancelledException();
    }
  }
}
