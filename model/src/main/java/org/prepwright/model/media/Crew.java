package org.prepwright.model.media;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does the same with each of many things: on the calling thread, and where there are many on one
 * more. Nothing waits in a queue, since each thread fetches what it does next, so memory is bounded
 * by two things at a time.
 */
final class Crew {
  /** From how many things on a second thread is worth its while. */
  static final int MANY = 64;

  private static final int AT_ONCE = 16;

  /** What is done with one thing; on any thread. */
  @FunctionalInterface
  interface Work<T> {
    void on(T thing, Desk desk) throws IOException;
  }

  private Crew() {}

  /**
   * Works through a list.
   *
   * @throws IOException the first that was thrown; nothing runs any longer then
   */
  static <T> void each(List<T> things, Tally tally, Work<T> work) throws IOException {
    AtomicInteger next = new AtomicInteger();
    if (things.size() < MANY) {
      workThrough(things, next, tally, work);
      return;
    }
    AtomicReference<Throwable> fault = new AtomicReference<>();
    Thread helper =
        new Thread(
            () -> {
              try {
                workThrough(things, next, tally, work);
              } catch (IOException | RuntimeException | Error e) {
                fault.compareAndSet(null, e);
                tally.stop();
              }
            },
            "bundle-writer");
    helper.setDaemon(true);
    helper.start();
    try {
      workThrough(things, next, tally, work);
    } catch (IOException | RuntimeException | Error e) {
      fault.compareAndSet(null, e);
      tally.stop();
    } finally {
      join(helper);
    }
    rethrow(fault.get());
  }

  private static <T> void workThrough(List<T> things, AtomicInteger next, Tally tally, Work<T> work)
      throws IOException {
    Desk desk = new Desk();
    int first = next.getAndAdd(AT_ONCE);
    while (first < things.size()) {
      for (T thing : things.subList(first, Math.min(first + AT_ONCE, things.size()))) {
        tally.goOn();
        work.on(thing, desk);
      }
      first = next.getAndAdd(AT_ONCE);
    }
  }

  /** What the thread was asked to do by an interrupt is left to whoever waits for it. */
  static void join(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws on; nothing happens when there is nothing to throw. */
  static void rethrow(Throwable fault) throws IOException {
    if (fault instanceof IOException e) {
      throw e;
    }
    if (fault instanceof RuntimeException e) {
      throw e;
    }
    if (fault instanceof Error e) {
      throw e;
    }
  }
}
