package org.prepwright.model.bundle;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;

/**
 * Short names for an {@code $OEM$} tree that winnt.exe copies under DOS, and the files {@code
 * $$Rename.txt} by which Setup gives the long names back. Immutable.
 *
 * <p>Each folder with a name that is not 8.3 gets a {@code $$Rename.txt} of its own. Its one
 * section is the path of the folder on the target drive ({@code \} for the root of what {@code $1},
 * {@code $$} or a drive letter stand for), in the short names it has while it is copied; each line
 * is {@code short = "long"}. The file is in the OEM code page (Microsoft KB 308387). The form of
 * section and lines is that of the Windows 2000 guide to unattended Setup as far as it is
 * remembered; no genuine file was at hand.
 */
public final class RenameTable {
  /** The file that holds the long names of its folder. */
  public static final String FILE_NAME = "$$Rename.txt";

  private static final int LONGEST_STEM = 8;
  private static final int LONGEST_EXTENSION = 3;
  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$~!#%&'()@^`{}";

  private final Map<String, String> shortPaths = new HashMap<>();
  private final Map<String, byte[]> renameFiles = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Charset oem;

  private RenameTable(Charset oem) {
    this.oem = oem;
  }

  /**
   * Finds short names. The same paths give the same names, in whatever order they come.
   *
   * @param paths the files below {@code $OEM$}, with {@code /} between folders; a path that is not
   *     below a folder of {@code $OEM$} is one that Setup itself asks for by name
   * @param oem the OEM code page of the Windows that is installed, for example IBM850
   */
  public static RenameTable of(Collection<String> paths, Charset oem) {
    RenameTable table = new RenameTable(oem);
    table.nameChildren("", "", new TreeSet<>(paths));
    return table;
  }

  /** The path with short names for a path that was given, or the path of one of its folders. */
  public String shortPath(String path) {
    return shortPaths.getOrDefault(path, path);
  }

  /** Whether every name is short already, so that nothing has to be given back. */
  public boolean isEmpty() {
    return renameFiles.isEmpty();
  }

  /** The files to add: path below {@code $OEM$} in short names, and bytes. */
  public Map<String, byte[]> renameFiles() {
    Map<String, byte[]> copy = new TreeMap<>();
    renameFiles.forEach((path, bytes) -> copy.put(path, bytes.clone()));
    return copy;
  }

  /** Sentences on names that cannot be given back; empty when all can. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * Files below {@code $OEM$} under short names, and the {@code $$Rename.txt} that go with them.
   */
  List<BundleFile> applyTo(List<BundleFile> files, String root) {
    List<BundleFile> renamed = new ArrayList<>();
    for (BundleFile file : files) {
      String path = file.path().substring(root.length() + 1);
      renamed.add(file.at(root + "/" + shortPath(path)));
    }
    renameFiles.forEach(
        (path, bytes) -> renamed.add(BundleFile.of(root + "/" + path, Content.of(bytes))));
    return renamed;
  }

  private void nameChildren(String folder, String shortFolder, Set<String> rests) {
    Map<String, Set<String>> children = new TreeMap<>();
    for (String rest : rests) {
      int slash = rest.indexOf('/');
      Set<String> below =
          children.computeIfAbsent(
              slash < 0 ? rest : rest.substring(0, slash), name -> new TreeSet<>());
      if (slash >= 0) {
        below.add(rest.substring(slash + 1));
      }
    }
    Set<String> taken = new HashSet<>();
    taken.add(Document.fold(FILE_NAME));
    children.keySet().stream()
        .filter(FatNames::isShort)
        .forEach(name -> taken.add(Document.fold(name)));
    StringBuilder lines = new StringBuilder();
    children.forEach(
        (name, below) -> {
          String shortName = FatNames.isShort(name) ? name : freeShortName(name, taken);
          if (!shortName.equals(name)) {
            judge(folder + name, name);
            lines.append(shortName).append(" = \"").append(name).append("\"\r\n");
          }
          shortPaths.put(folder + name, shortFolder + shortName);
          if (!below.isEmpty()) {
            nameChildren(folder + name + "/", shortFolder + shortName + "/", below);
          }
        });
    if (!lines.isEmpty()) {
      String text = "[" + sectionFor(shortFolder) + "]\r\n" + lines;
      renameFiles.put(shortFolder + FILE_NAME, text.getBytes(oem));
    }
  }

  /** {@code $1/DRIVERS/NET/} is {@code \DRIVERS\NET} on the target, {@code $1/} its root. */
  private static String sectionFor(String shortFolder) {
    int root = shortFolder.indexOf('/');
    String below = root < 0 ? "" : shortFolder.substring(root + 1);
    return "\\" + below.replace('/', '\\').replaceFirst("\\\\$", "");
  }

  private void judge(String path, String name) {
    if (path.indexOf('/') < 0) {
      problems.add(Messages.model().text("oem.rename.top", name));
    }
    if (!oem.newEncoder().canEncode(name)) {
      problems.add(Messages.model().text("oem.rename.code-page", path, oem.name()));
    }
  }

  private static String freeShortName(String name, Set<String> taken) {
    int dot = name.lastIndexOf('.');
    boolean hasExtension = dot > 0 && dot < name.length() - 1;
    String stem = plain(hasExtension ? name.substring(0, dot) : name);
    String extension = hasExtension ? plain(name.substring(dot + 1)) : "";
    extension = extension.substring(0, Math.min(extension.length(), LONGEST_EXTENSION));
    for (int number = 1; ; number++) {
      String tail = "~" + number;
      int room = LONGEST_STEM - tail.length();
      String made =
          stem.substring(0, Math.min(stem.length(), room))
              + tail
              + (extension.isEmpty() ? "" : "." + extension);
      if (taken.add(Document.fold(made))) {
        return made;
      }
    }
  }

  /** What DOS takes of a name; letters of other alphabets become underlines, as on FAT. */
  private static String plain(String text) {
    StringBuilder made = new StringBuilder();
    for (char one : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (PLAIN.indexOf(one) >= 0) {
        made.append(one);
      } else if (one != ' ' && one != '.') {
        made.append('_');
      }
    }
    return made.toString();
  }
}
