package org.prepwright.app.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.prepwright.model.text.FileStore;

/**
 * The folder of unsaved work. Each running program holds a lock on a file of its own there, which
 * the system takes away when the program ends in whatever way: work without a lock was left behind
 * by a crash. Whoever finds it takes the lock over, so that no second program offers it, too.
 */
public final class Drafts implements Closeable {
  private static final String LOCK = ".lock";
  private static final String DRAFT = ".draft";

  private final Path folder;
  private final String id = UUID.randomUUID().toString();
  private final Map<Path, FileChannel> locks = new HashMap<>();
  private int count;

  /**
   * Work that a crash left behind.
   *
   * @param draft the work
   * @param place where it lies
   */
  public record Left(Draft draft, Path place) {}

  private Drafts(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the folder for this run of the program.
   *
   * @param folder the folder; made when it is not there, for its owner alone
   * @throws IOException when it cannot be made or locked
   */
  public static Drafts open(Path folder) throws IOException {
    Drafts drafts = new Drafts(folder);
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    drafts.lock(folder.resolve(drafts.id + LOCK));
    return drafts;
  }

  private boolean lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // a program within this very process
      lock = null;
    }
    if (lock == null) {
      channel.close();
      return false;
    }
    locks.put(file, channel);
    return true;
  }

  /** A place for the work of one window. */
  synchronized Path newPlace() {
    count++;
    return folder.resolve(id + "-" + count + DRAFT);
  }

  /** The work of programs that have ended without removing it, the latest first. */
  public synchronized List<Left> leftBehind() throws IOException {
    List<Left> left = new ArrayList<>();
    for (Path lock : files("*" + LOCK)) {
      String owner = lock.getFileName().toString().replace(LOCK, "");
      boolean isOfAnother = !owner.equals(id);
      if (isOfAnother && (locks.containsKey(lock) || lock(lock))) {
        List<Path> drafts = files(owner + "-*" + DRAFT);
        drafts.forEach(place -> read(place, left));
        if (drafts.isEmpty()) {
          release(lock);
        }
      }
    }
    left.sort(Comparator.comparing((Left one) -> one.draft().time()).reversed());
    return left;
  }

  private static void read(Path place, List<Left> left) {
    try {
      Draft.parse(FileStore.readOwn(place)).ifPresent(draft -> left.add(new Left(draft, place)));
    } catch (IOException e) {
      System.getLogger(Drafts.class.getName())
          .log(System.Logger.Level.WARNING, "Unsaved work could not be read: " + place, e);
    }
  }

  private List<Path> files(String pattern) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      List<Path> files = new ArrayList<>();
      found.forEach(files::add);
      return files;
    }
  }

  /** Removes work that was taken up, or is not wanted. */
  public synchronized void discard(Left left) throws IOException {
    Files.deleteIfExists(left.place());
  }

  private void release(Path lock) throws IOException {
    FileChannel channel = locks.remove(lock);
    // removed first: nobody else must take up a lock of a file that is about to go
    Files.deleteIfExists(lock);
    channel.close();
  }

  /** Ends the run: work that is still there was left on purpose, for the next one. */
  @Override
  public synchronized void close() throws IOException {
    for (Path lock : List.copyOf(locks.keySet())) {
      String owner = lock.getFileName().toString().replace(LOCK, "");
      boolean hasWork = !files(owner + "-*" + DRAFT).isEmpty();
      if (hasWork) {
        locks.remove(lock).close();
      } else {
        release(lock);
      }
    }
  }
}
