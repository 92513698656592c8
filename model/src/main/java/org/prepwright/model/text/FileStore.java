package org.prepwright.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prepwright.model.message.Messages;

/**
 * Reads and writes whole files. A write goes to a temporary sibling that only its owner can read,
 * is flushed to the medium and then moved over the old file, so that a fault at any moment leaves
 * the old file or the new one.
 */
public final class FileStore {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** How often a file that changes while it is read is read before that is told. */
  private static final int TRIES = 3;

  private FileStore() {}

  /**
   * Reads a file that a person may have written. One that changes meanwhile is read again, so that
   * no mixture of two states is given.
   *
   * @throws FileProblemException with a sentence when that fails: it is no file, too large, has too
   *     many lines or one that is too long, or does not stop changing
   */
  public static byte[] read(Path file) throws FileProblemException {
    byte[] bytes = readOwn(file);
    ReadingLimits.refuseTooManyLines(file, bytes);
    return bytes;
  }

  /**
   * Reads a file that this program wrote, whatever its lines, as {@link #read} does.
   *
   * @throws FileProblemException with a sentence when that fails
   */
  public static byte[] readOwn(Path file) throws FileProblemException {
    try {
      for (int i = 0; i < TRIES; i++) {
        Optional<byte[]> bytes = readOnce(file);
        if (bytes.isPresent()) {
          return bytes.get();
        }
      }
      throw new FileProblemException(text("file.changing", file), null);
    } catch (FileProblemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileProblemException(readSentence(file, e), e);
    }
  }

  /** Empty when the file is another one after reading than before. */
  private static Optional<byte[]> readOnce(Path file) throws IOException {
    BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
    if (before.isDirectory()) {
      throw new FileProblemException(text("file.is-folder", file), null);
    }
    if (!before.isRegularFile()) {
      // a pipe may keep its reader waiting for ever, and a device may never come to an end
      throw new FileProblemException(text("file.is-device", file), null);
    }
    ReadingLimits.refuseTooLarge(file, before.size());
    byte[] bytes = new byte[(int) before.size()];
    boolean isWhole;
    try (InputStream stream = Files.newInputStream(file)) {
      isWhole = stream.readNBytes(bytes, 0, bytes.length) == bytes.length && stream.read() < 0;
    }
    BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
    boolean isSame =
        isWhole
            && after.size() == before.size()
            && after.lastModifiedTime().equals(before.lastModifiedTime())
            && Objects.equals(after.fileKey(), before.fileKey());
    return isSame ? Optional.of(bytes) : Optional.empty();
  }

  /**
   * Reads the beginning of a file.
   *
   * @param length how many bytes at most
   * @throws FileProblemException with a sentence when that fails
   */
  public static byte[] readBeginning(Path file, int length) throws FileProblemException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(length);
    } catch (IOException e) {
      throw new FileProblemException(readSentence(file, e), e);
    }
  }

  /** The problem of a folder that could not be read. */
  public static FileProblemException folderProblem(Path folder, IOException e) {
    String sentence =
        e instanceof AccessDeniedException
            ? text("file.folder-not-readable", folder)
            : text("file.folder-read-failed", folder, reason(e));
    return new FileProblemException(sentence, e);
  }

  /**
   * Writes a file in one step. Permissions of a file that is there are kept; a link is followed.
   *
   * @param file the file
   * @param bytes its new content
   * @param expected what the file should still hold, or null to overwrite whatever is there
   * @return the stamp of what was written
   * @throws ChangedOnDiskException when the file does not hold what was expected
   * @throws FileProblemException with a sentence when writing fails; the old file is then as it was
   */
  public static FileStamp write(Path file, byte[] bytes, FileStamp expected)
      throws FileProblemException {
    Path temporary = null;
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new FileProblemException(text("file.is-folder", file), null);
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // what is moved over a device takes its place for every program
        throw new FileProblemException(text("file.is-device", file), null);
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(target.toString());
      }
      Path part = sibling(target);
      try (FileChannel channel = create(part)) {
        temporary = part;
        flush(channel, bytes);
      }
      takeOverAttributes(target, temporary);
      try (WriteLock lock = WriteLock.take()) {
        // as late as can be: an editor that knows no lock has the least time to come between
        if (expected != null && !FileStamp.of(target).equals(expected)) {
          throw new ChangedOnDiskException(file);
        }
        moveOver(temporary, target);
      }
      temporary = null;
      return FileStamp.of(bytes);
    } catch (FileProblemException e) {
      throw e;
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw new FileProblemException(writeSentence(file, e), e);
    } finally {
      removeQuietly(temporary);
    }
  }

  /**
   * A name beside the target that nothing has. It does not hold the target's own, which may be as
   * long as the file system allows.
   */
  private static Path sibling(Path target) {
    return target.resolveSibling(".prepwright-" + UUID.randomUUID() + ".part");
  }

  private static FileChannel create(Path temporary) throws IOException {
    FileAttribute<?>[] ownerOnly =
        hasPosix(temporary.getParent())
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    return FileChannel.open(
        temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly);
  }

  private static boolean hasPosix(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void flush(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    channel.force(true);
  }

  private static void takeOverAttributes(Path target, Path temporary) throws IOException {
    if (!hasPosix(target.getParent())) {
      return;
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (!Files.exists(target)) {
      // answer files hold passwords: a new one belongs to its owner alone
      return;
    }
    PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
    PosixFileAttributes own = Files.readAttributes(temporary, PosixFileAttributes.class);
    if (!old.group().equals(own.group())) {
      try {
        view.setGroup(old.group());
      } catch (IOException e) {
        // not a member of that group any more: the file stays readable to its owner
        return;
      }
    }
    if (!old.owner().equals(own.owner())) {
      try {
        view.setOwner(old.owner());
      } catch (IOException e) {
        // only an administrator may give files away; permissions still fit
        view.setPermissions(old.permissions());
        return;
      }
    }
    view.setPermissions(old.permissions());
  }

  private static void moveOver(Path temporary, Path target) throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void removeQuietly(Path temporary) {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // the drive is gone; there is nothing left to tidy, and the first fault is the one to tell
        return;
      }
    }
  }

  /** The sentence for a failed reading. */
  private static String readSentence(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return text("file.not-found", file);
    }
    if (e instanceof AccessDeniedException) {
      return text("file.not-readable", file);
    }
    if (e instanceof FileSystemException && Files.isSymbolicLink(file) && !Files.exists(file)) {
      return text("file.link-loop", file);
    }
    return text("file.read-failed", file, reason(e));
  }

  /** The sentence for a failed writing. */
  public static String writeSentence(Path file, Exception e) {
    String reason = reason(e).toLowerCase(Locale.ROOT);
    if (e instanceof NoSuchFileException) {
      return text("file.folder-not-found", file);
    }
    if (e instanceof AccessDeniedException
        || e instanceof ReadOnlyFileSystemException
        || reason.contains("read-only")) {
      return text("file.not-writable", file);
    }
    if (reason.contains("no space") || reason.contains("not enough space")) {
      return text("file.disk-full", file);
    }
    return text("file.write-failed", file, reason(e));
  }

  private static String reason(Exception e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
