package org.prepwright.model.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.prepwright.model.bundle.BundleFile;

/**
 * Fetches the files of a bundle and counts their sums on a thread of its own, a few small files
 * ahead of whoever packs them. Large ones are left to whoever packs them.
 */
final class ReadAhead implements AutoCloseable {
  /** Waking the other thread costs more than a small file, so they change hands by the dozen. */
  private static final int FILES_AT_ONCE = 32;

  private static final int HANDFULS_AHEAD = 4;
  private static final long SMALL = 1 << 16;

  /**
   * A file that is ready.
   *
   * @param bytes what it holds; null when it is large
   * @param sum its SHA-256; null when it is large
   * @param fault why it could not be fetched; null when it could
   */
  // handed from one thread to the other and never compared
  @SuppressWarnings("ArrayRecordComponent")
  record Ready(BundleFile file, byte[] bytes, String sum, Throwable fault) {}

  private final BlockingQueue<List<Ready>> queue = new ArrayBlockingQueue<>(HANDFULS_AHEAD);
  private final Deque<Ready> handful = new ArrayDeque<>();
  private final Tally tally;
  private final Thread thread;

  /** Begins to fetch. */
  ReadAhead(List<BundleFile> files, Tally tally) {
    this.tally = tally;
    thread = new Thread(() -> fetchAll(files), "bundle-reader");
    thread.setDaemon(true);
    thread.start();
  }

  private void fetchAll(List<BundleFile> files) {
    Desk desk = new Desk();
    try {
      for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
        List<Ready> fetched = new ArrayList<>(FILES_AT_ONCE);
        for (BundleFile file : files.subList(from, Math.min(from + FILES_AT_ONCE, files.size()))) {
          Ready ready = fetch(file, desk);
          fetched.add(ready);
          if (ready.fault() != null) {
            queue.put(fetched);
            return;
          }
        }
        queue.put(fetched);
      }
    } catch (InterruptedException e) {
      // nobody waits for the rest
      Thread.currentThread().interrupt();
    }
  }

  private Ready fetch(BundleFile file, Desk desk) {
    if (file.size() > SMALL) {
      return new Ready(file, null, null, null);
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) file.size());
      String sum =
          desk.copy(
              file, part -> bytes.write(part.array(), part.arrayOffset(), part.remaining()), tally);
      return new Ready(file, bytes.toByteArray(), sum, null);
    } catch (IOException | RuntimeException | Error e) {
      return new Ready(file, null, null, e);
    }
  }

  /**
   * The next file, in the order of the bundle.
   *
   * @throws IOException why it could not be fetched
   */
  Ready next() throws IOException {
    try {
      if (handful.isEmpty()) {
        handful.addAll(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the export was interrupted");
    }
    Ready ready = handful.remove();
    Crew.rethrow(ready.fault());
    return ready;
  }

  @Override
  public void close() {
    thread.interrupt();
    Crew.join(thread);
  }
}
