package org.prepwright.app.cli;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.prepwright.app.message.AppMessages;

/**
 * A line on a terminal that says how far something has come, written over itself. Whoever prints
 * something else wipes it first.
 */
final class ProgressLine {
  private static final long PERCENT = 100;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

  private static final long SLOW_SECONDS = 2;

  private final PrintStream terminal;
  private final LongSupplier clock;
  private final Executor later;
  private Object work;
  private long lastShown;
  private int shownLength;

  /**
   * Makes a line that is not shown yet, nor for something quick.
   *
   * @param terminal where somebody looks; null when nobody does
   * @param clock nanoseconds from any beginning
   */
  ProgressLine(PrintStream terminal, LongSupplier clock) {
    this(terminal, clock, CompletableFuture.delayedExecutor(SLOW_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * Makes a line.
   *
   * @param later runs what it is given after a while
   */
  ProgressLine(PrintStream terminal, LongSupplier clock, Executor later) {
    this.terminal = terminal;
    this.clock = clock;
    this.later = later;
    this.lastShown = clock.getAsLong();
  }

  /** Shows how many files are done, unless it was shown a moment ago. */
  void show(int done, int all) {
    show("cli.check.progress", done, all);
  }

  /** Shows what is being worked on and how much is done, unless it was shown a moment ago. */
  void showPercent(String what, long done, long all) {
    show("cli.progress.percent", all == 0 ? PERCENT : done * PERCENT / all, what);
  }

  /**
   * Says what is being worked on once that has taken a while, unless the line was shown or wiped
   * since.
   */
  synchronized void showWhenSlow(Object what) {
    if (terminal != null) {
      Object begun = new Object();
      work = begun;
      later.execute(() -> showStill(begun, what));
    }
  }

  private synchronized void showStill(Object begun, Object what) {
    if (work == begun) {
      print(AppMessages.text("cli.progress.still", what));
    }
  }

  private synchronized void show(String key, Object... arguments) {
    long now = clock.getAsLong();
    if (terminal != null && now - lastShown >= PAUSE) {
      print(AppMessages.text(key, arguments));
      lastShown = now;
    }
  }

  private void print(String text) {
    wipe();
    terminal.print("\r" + text);
    terminal.flush();
    shownLength = text.length();
  }

  /** Takes the line away. */
  synchronized void wipe() {
    work = null;
    if (shownLength > 0) {
      terminal.print("\r" + " ".repeat(shownLength) + "\r");
      terminal.flush();
      shownLength = 0;
    }
  }
}
