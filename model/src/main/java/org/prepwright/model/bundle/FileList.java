package org.prepwright.model.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The list {@code files.txt} by which a launch script finds out whether its bundle is complete:
 * Windows XP has no program for the sums of the manifest. One line per file: size in bytes, a
 * blank, the path with backslashes. Sorted, ASCII, CR LF; itself and the manifest are left out.
 *
 * <p>A name with letters beyond ASCII is left out too, since cmd.exe would read it in the code page
 * of the console, which differs from computer to computer. A remark with {@code ;}, which FOR /F
 * skips, says how many there are.
 */
final class FileList {
  /** The file's name in the bundle. */
  static final String FILE_NAME = "files.txt";

  private FileList() {}

  /** The list of these files. */
  static BundleFile of(List<BundleFile> files) {
    List<BundleFile> listed =
        files.stream()
            .filter(file -> !file.path().equals(FILE_NAME))
            .filter(file -> !file.path().equals(Manifest.FILE_NAME))
            .sorted(Comparator.comparing(BundleFile::path))
            .toList();
    StringBuilder lines = new StringBuilder();
    int leftOut = 0;
    for (BundleFile file : listed) {
      if (isPlain(file.path())) {
        lines.append(file.size()).append(' ').append(file.path().replace('/', '\\')).append("\r\n");
      } else {
        leftOut++;
      }
    }
    if (leftOut > 0) {
      lines.append(
          String.format(
              Locale.ROOT,
              "; Files with other letters than a to z in their names, not listed: %d\r\n",
              leftOut));
    }
    return BundleFile.ascii(FILE_NAME, lines.toString());
  }

  private static boolean isPlain(String path) {
    return path.chars().allMatch(one -> one >= ' ' && one < 0x7f);
  }
}
