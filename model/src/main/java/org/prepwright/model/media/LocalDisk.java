package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A disk, USB drive or network folder as Java reaches it. */
final class LocalDisk implements Disk {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final Set<StandardOpenOption> NEW_FILE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private static final boolean IS_LINUX = System.getProperty("os.name", "").startsWith("Linux");

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  @Override
  public FileChannel create(Path file, boolean forOwnerOnly) throws IOException {
    boolean knowsOwners =
        forOwnerOnly && file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        knowsOwners ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
    return FileChannel.open(file, NEW_FILE, attributes);
  }

  @Override
  public void write(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void flush(FileChannel file) throws IOException {
    file.force(true);
  }

  @Override
  public boolean flushesTogether() {
    return IS_LINUX;
  }

  /** One call for the whole file system: a flush of each of many files takes far longer. */
  @Override
  public void flushTogether(Path folder) throws IOException {
    if (!IS_LINUX || folder.getFileSystem() != FileSystems.getDefault()) {
      flushEach(folder);
      return;
    }
    Process sync;
    try {
      sync =
          new ProcessBuilder("sync", "-f", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException missing) {
      flushEach(folder);
      return;
    }
    if (waitFor(sync) != 0) {
      // an old sync knows no file systems, and a medium with a fault fails here as well
      flushEach(folder);
    }
  }

  private static int waitFor(Process sync) throws InterruptedIOException {
    try {
      return sync.waitFor();
    } catch (InterruptedException e) {
      sync.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("flushing was interrupted");
    }
  }

  private static void flushEach(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && Files.isWritable(file)) {
              try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Windows opens no folders; there the file system keeps a journal of names. */
  @Override
  public void flushNames(Path folder) throws IOException {
    if (IS_LINUX && folder.getFileSystem() == FileSystems.getDefault()) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public InputStream read(Path file) throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void copyFile(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    // flushing needs a file that may be written, and on a CD's copy it is not
    if (Files.isWritable(to)) {
      try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void deleteAll(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            deleteFile(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Windows deletes no read-only file, and programs copied from a CD are read-only. */
  private static void deleteFile(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (AccessDeniedException denied) {
      DosFileAttributeView dos =
          Files.getFileAttributeView(file, DosFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
      if (dos == null || !dos.readAttributes().isReadOnly()) {
        throw denied;
      }
      dos.setReadOnly(false);
      Files.delete(file);
    }
  }
}
