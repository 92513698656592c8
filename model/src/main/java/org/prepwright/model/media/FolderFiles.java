package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies in a folder. Links are told and never followed. */
final class FolderFiles implements StoredFiles {
  private final Disk disk;
  private final Path folder;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Lists a folder and all below it.
   *
   * @throws IOException when some of it cannot be listed
   */
  FolderFiles(Disk disk, Path folder) throws IOException {
    this.disk = disk;
    this.folder = folder;
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (!path.equals(folder)) {
              entries.add(new Entry(pathOf(path), 0, Type.FOLDER));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            Type type = attributes.isRegularFile() ? Type.FILE : Type.OTHER;
            entries.add(new Entry(pathOf(path), attributes.size(), type));
            return FileVisitResult.CONTINUE;
          }
        });
    entries.sort(Comparator.comparing(Entry::path));
  }

  private String pathOf(Path path) {
    String separator = folder.getFileSystem().getSeparator();
    return folder.relativize(path).toString().replace(separator, "/");
  }

  @Override
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return disk.read(folder.resolve(path));
  }
}
