package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.prepwright.model.bundle.Manifest;

/**
 * What lies in a ZIP file. The bundle lies in its one folder with a manifest; what lies beside that
 * folder keeps its whole path.
 */
final class ZipFiles implements StoredFiles {
  private static final String MANIFEST = "/" + Manifest.FILE_NAME;

  private final ZipFile zip;
  private final List<? extends ZipEntry> all;
  private final String prefix;

  /**
   * Opens a ZIP file of the default file system.
   *
   * @throws IOException when it is none, or is damaged
   */
  ZipFiles(Path file) throws IOException {
    zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    all = readAll();
    prefix =
        all.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.endsWith(MANIFEST))
            .filter(name -> name.indexOf('/') == name.length() - MANIFEST.length())
            .findFirst()
            .map(name -> name.substring(0, name.length() - Manifest.FILE_NAME.length()))
            .orElse("");
  }

  /** Java reads the names late, and calls one that is no UTF-8 a wrong argument. */
  private List<? extends ZipEntry> readAll() throws IOException {
    try {
      return zip.stream().toList();
    } catch (IllegalArgumentException e) {
      zip.close();
      throw new IOException("a name that is not UTF-8", e);
    }
  }

  /** The folder with the manifest; empty when there is none. */
  Optional<String> title() {
    return prefix.isEmpty()
        ? Optional.empty()
        : Optional.of(prefix.substring(0, prefix.length() - 1));
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    all.stream()
        .filter(entry -> !entry.getName().equals(prefix))
        .forEach(
            entry -> {
              Type type = entry.isDirectory() ? Type.FOLDER : Type.FILE;
              entries.add(new Entry(pathOf(entry), Math.max(0, entry.getSize()), type));
            });
    return entries;
  }

  private String pathOf(ZipEntry entry) {
    String name = entry.getName();
    String below = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    return entry.isDirectory() ? below.substring(0, below.length() - 1) : below;
  }

  @Override
  public InputStream open(String path) throws IOException {
    ZipEntry entry = zip.getEntry(prefix + path);
    if (entry == null) {
      entry = zip.getEntry(path);
    }
    if (entry == null) {
      throw new IOException("no entry " + path);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
