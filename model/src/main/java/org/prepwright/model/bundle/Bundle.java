package org.prepwright.model.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/**
 * Everything that a technician carries to a computer, without the manifest, which is written by
 * whatever writes the bundle. Immutable.
 *
 * @param title names the bundle and its folder
 * @param description what it is for, in one line; may be empty
 * @param kind the kind of its answer file
 * @param product what it is for
 * @param files by path; no two paths are equal without regard to case
 */
public record Bundle(
    BundleTitle title, String description, Kind kind, Product product, List<BundleFile> files) {
  /**
   * Puts the files into order.
   *
   * @throws IllegalArgumentException when two files have the same path for Windows
   */
  public Bundle {
    Set<String> paths = new HashSet<>();
    for (BundleFile file : files) {
      if (!paths.add(Document.fold(file.path()))) {
        throw new IllegalArgumentException("two files are " + file.path());
      }
    }
    List<BundleFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(BundleFile::path));
    files = List.copyOf(sorted);
  }

  /** The number of bytes of all files. */
  public long size() {
    return files.stream().mapToLong(BundleFile::size).sum();
  }

  /** The file of a path, which is there. */
  public BundleFile file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return title + " (" + kind.id() + ", " + product.id() + ", " + files.size() + " files)";
  }
}
