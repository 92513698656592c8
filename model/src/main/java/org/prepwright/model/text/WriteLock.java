package org.prepwright.model.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one window or command at a time look whether a file is still what it was and replace it:
 * without it two of them could look at the same moment, and the second would bury what the first
 * one wrote. It is held for one look and one move, by all programs of one person on one computer.
 *
 * <p>Where the system gives no lock, or somebody sits on it, the work goes on after {@value
 * #PATIENCE_MILLIS} ms with what holds within this process.
 */
final class WriteLock implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 2_000;
  private static final int PAUSE_MILLIS = 5;
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final FileChannel channel;
  private final FileLock lock;

  private WriteLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Waits for its turn. */
  static WriteLock take() {
    IN_THIS_PROCESS.lock();
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              place(),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      FileLock lock = waitFor(channel);
      if (lock != null) {
        return new WriteLock(channel, lock);
      }
    } catch (IOException e) {
      // a temporary folder that cannot be written must not keep anybody from saving elsewhere
    }
    closeQuietly(channel);
    return new WriteLock(null, null);
  }

  private static FileLock waitFor(FileChannel channel) throws IOException {
    FileLock lock = channel.tryLock();
    for (int waited = 0; lock == null && waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
      lock = channel.tryLock();
    }
    return lock;
  }

  /** The name of the person keeps apart those who may not write each other's files. */
  private static Path place() {
    String person = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
    return Path.of(System.getProperty("java.io.tmpdir"), "prepwright-" + person + ".lock");
  }

  @Override
  public void close() {
    if (lock != null) {
      closeQuietly(lock);
      closeQuietly(channel);
    }
    IN_THIS_PROCESS.unlock();
  }

  private static void closeQuietly(AutoCloseable thing) {
    if (thing != null) {
      try {
        thing.close();
      } catch (Exception e) {
        // the system takes a lock back when the process ends
        return;
      }
    }
  }
}
