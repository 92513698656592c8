package org.prepwright.installer.windows;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of the program as orders to NSIS, one by one: what the installer puts there, and
 * nothing else, is what the uninstaller removes.
 */
final class FileList {
  private final Path folder;
  private final List<Path> files;

  /**
   * A list.
   *
   * @param folder where the files lie when the installer is built
   * @param files relative to it
   */
  FileList(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  /** The macros {@code InstallFiles} and {@code RemoveFiles}. */
  String macros() {
    StringBuilder macros = new StringBuilder("!macro InstallFiles\n");
    String current = null;
    for (Path file : files) {
      String target = target(file.getParent());
      if (!target.equals(current)) {
        macros.append("  SetOutPath \"").append(target).append("\"\n");
        current = target;
      }
      macros.append("  File \"").append(escaped(folder.resolve(file).toString())).append("\"\n");
    }
    macros.append("!macroend\n!macro RemoveFiles\n");
    for (Path file : files) {
      macros.append("  Delete \"").append(target(file)).append("\"\n");
    }
    for (Path inner : foldersFromWithin()) {
      // without /r: a folder with a file of somebody else stays
      macros.append("  RMDir \"").append(target(inner)).append("\"\n");
    }
    return macros.append("!macroend\n").toString();
  }

  private List<Path> foldersFromWithin() {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path file : files) {
      for (Path inner = file.getParent(); inner != null; inner = inner.getParent()) {
        folders.add(inner);
      }
    }
    return folders.stream()
        .sorted((a, b) -> Integer.compare(b.getNameCount(), a.getNameCount()))
        .collect(Collectors.toList());
  }

  private static String target(Path file) {
    return file == null ? "$INSTDIR" : "$INSTDIR\\" + escaped(file.toString()).replace('/', '\\');
  }

  private static String escaped(String text) {
    return text.replace("$", "$$");
  }
}
