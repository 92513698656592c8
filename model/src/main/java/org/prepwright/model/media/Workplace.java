package org.prepwright.model.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The folder {@code .<name>.part-<id>} in which something is made before it takes its place beside
 * it.
 *
 * <p>It holds a list of what will be in it, locked while it is worked on. So a later export knows
 * what one that was killed left behind: nobody works there, and nothing is in it that was not to
 * be. Anything else is never deleted.
 */
final class Workplace {
  private static final String LIST = ".prepwright-unfinished";
  private static final String HEADING = "# A bundle that is not complete. It can be deleted.\n";

  private final Disk disk;
  private final Path folder;
  private FileChannel list;

  private Workplace(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /**
   * Names a folder that does not exist yet.
   *
   * @param parent where the result will lie
   * @param name how the result will be called
   */
  static Workplace beside(Disk disk, Path parent, String name) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    return new Workplace(disk, parent.resolve("." + name + ".part-" + id));
  }

  Path folder() {
    return folder;
  }

  /** Makes the folder. */
  void create() throws IOException {
    disk.createFolder(folder);
  }

  /**
   * Says what will be in it.
   *
   * @param paths of files, with {@code /} between folders
   */
  void announce(Iterable<String> paths) throws IOException {
    StringBuilder text = new StringBuilder(HEADING);
    paths.forEach(path -> text.append(path).append('\n'));
    list = disk.create(folder.resolve(LIST), true);
    try {
      list.tryLock();
    } catch (IOException | OverlappingFileLockException e) {
      // some network folders know no locks; then leftovers there look unfinished to us alone
      System.getLogger(Workplace.class.getName())
          .log(System.Logger.Level.DEBUG, "No lock in " + folder, e);
    }
    disk.write(list, ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Says that everything is there: the folder holds the result and nothing else. */
  void finish() throws IOException {
    closeList();
    disk.deleteAll(folder.resolve(LIST));
  }

  /** What stood in the way of the export is the news, not what stands in the way of tidying up. */
  void discard() {
    try {
      closeList();
      disk.deleteAll(folder);
    } catch (IOException e) {
      System.getLogger(Workplace.class.getName())
          .log(System.Logger.Level.WARNING, "An unfinished export is left in " + folder, e);
    }
  }

  private void closeList() throws IOException {
    if (list != null) {
      list.close();
      list = null;
    }
  }

  /**
   * Deletes what exports of the same name that were killed left behind. What cannot be looked
   * through or deleted stays.
   *
   * @param parent where the result will lie
   * @param name how the result will be called
   */
  static void tidyUp(Disk disk, Path parent, String name) {
    Pattern pattern = Pattern.compile(Pattern.quote("." + name + ".part-") + "[0-9a-f]{8}");
    List<Path> leftovers = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            parent, entry -> pattern.matcher(entry.getFileName().toString()).matches())) {
      entries.forEach(leftovers::add);
      for (Path leftover : leftovers) {
        if (isLeftover(disk, leftover)) {
          disk.deleteAll(leftover);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      System.getLogger(Workplace.class.getName())
          .log(System.Logger.Level.WARNING, "Unfinished exports are left in " + parent, e);
    }
  }

  private static boolean isLeftover(Disk disk, Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    FolderFiles files = new FolderFiles(disk, folder);
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return files.entries().isEmpty() || isWholeBundle(files, folder);
    }
    return isAbandoned(list) && holdsOnlyWhatIsListed(files, list);
  }

  /** Killed after the list was deleted and before the move; tools in it are copies. */
  private static boolean isWholeBundle(FolderFiles files, Path folder) throws IOException {
    try {
      ExistingBundle.in(files, folder, new Tally(ExportProgress.UNWATCHED, 0));
      return true;
    } catch (ExportException e) {
      return false;
    }
  }

  private static boolean isAbandoned(Path list) {
    try (FileChannel channel = FileChannel.open(list, StandardOpenOption.WRITE)) {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static boolean holdsOnlyWhatIsListed(FolderFiles files, Path list) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(list), StandardCharsets.UTF_8).lines().toList();
    Set<String> expected = new HashSet<>(Set.of(LIST));
    lines.stream().skip(1).forEach(path -> addWithFolders(path, expected));
    return files.entries().stream()
        .allMatch(
            entry -> entry.type() != StoredFiles.Type.OTHER && expected.contains(entry.path()));
  }

  private static void addWithFolders(String path, Set<String> expected) {
    expected.add(path);
    int slash = path.lastIndexOf('/');
    while (slash > 0 && expected.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }
}
