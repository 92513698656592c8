package org.prepwright.model.bundle;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prepwright.model.companion.CommandLines;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/**
 * The files below {@code $OEM$} of an unattended bundle, or below {@code i386\$oem$} of a Sysprep
 * folder: the folder of a person, cmdlines.txt, drivers and what the program adds. Collects them
 * one source after the other; what cannot go in is told in a sentence and left out.
 *
 * <p>Belongs to one thread.
 */
public final class OemTree {
  private static final String COMMAND_FILE = "cmdlines.txt";

  private final String root;
  private final Map<String, BundleFile> files = new TreeMap<>();

  /** Folded paths of files and folders, and which source brought them. */
  private final Map<String, String> fileSources = new HashMap<>();

  private final Map<String, String> folderSources = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private OemTree(String root) {
    this.root = root;
  }

  /** The tree {@code $OEM$} of an unattended installation. */
  public static OemTree unattended() {
    return new OemTree(OnTarget.SETUP_OEM);
  }

  /** The files beside cmdlines.txt in the folder of Sysprep. */
  public static OemTree sysprep() {
    return new OemTree(OnTarget.SYSPREP_OEM);
  }

  /** The folder of the bundle that everything lies in. */
  public String root() {
    return root;
  }

  /**
   * Adds the files of a person's folder at the same places below the root. A symbolic link is
   * followed to a file within the folder only. Empty folders are left out, as everywhere in a
   * bundle.
   *
   * @param folder a folder that need not exist
   */
  public OemTree addFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      problems.add(text("oem.folder.missing", folder));
      return this;
    }
    Map<String, Path> found = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, folder.toRealPath(), found));
    } catch (IOException e) {
      problems.add(text("oem.unreadable", folder));
    }
    found.forEach((path, file) -> addFileOnDisk(path, file, folder.toString()));
    return this;
  }

  /** Tells the files of a folder apart. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path real;
    private final Map<String, Path> found;

    private Collector(Path folder, Path real, Map<String, Path> found) {
      this.folder = folder;
      this.real = real;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (attributes.isRegularFile() || isLinkToFileWithin(file, attributes)) {
        found.put(path, file);
      } else {
        problems.add(text("oem.link", file));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLinkToFileWithin(Path file, BasicFileAttributes attributes) {
      try {
        return attributes.isSymbolicLink()
            && Files.isRegularFile(file)
            && file.toRealPath().startsWith(real);
      } catch (IOException e) {
        return false;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      problems.add(text("oem.unreadable", file));
      return FileVisitResult.CONTINUE;
    }
  }

  private void addFileOnDisk(String path, Path file, String source) {
    if (!Files.isReadable(file)) {
      problems.add(text("oem.unreadable", file));
      return;
    }
    try {
      put(BundleFile.of(root + "/" + path, Content.ofFile(file)), source);
    } catch (IOException e) {
      problems.add(text("oem.unreadable", file));
    }
  }

  /**
   * Adds one file from a disk, for example of a driver.
   *
   * @param path where it goes below the root, with {@code /} between folders
   * @param file the file
   */
  public OemTree addFile(String path, Path file) {
    addFileOnDisk(path, file, file.toString());
    return this;
  }

  /**
   * Adds files whose paths begin with the root already.
   *
   * @param added the files
   * @param source what brings them, as a person knows it, for the sentence on a collision
   * @throws IllegalArgumentException when a path lies elsewhere
   */
  public OemTree addAll(List<BundleFile> added, String source) {
    for (BundleFile file : added) {
      if (!file.path().startsWith(root + "/")) {
        throw new IllegalArgumentException(file.path() + " is not below " + root);
      }
      put(file, source);
    }
    return this;
  }

  /**
   * Adds cmdlines.txt: the one beside the answer file, and the lines that the program needs. A
   * cmdlines.txt in the folder of a person collides with it.
   *
   * @param companion the text beside the answer file, which may be empty and is not changed
   * @param added further commands, in front of which those of the person run
   */
  public OemTree addCommands(Document companion, List<String> added) {
    Document text = companion.snapshot();
    CommandLines lines = new CommandLines(text);
    for (String command : added) {
      if (lines.commands().contains(command)) {
        continue;
      }
      try {
        lines.add(command);
      } catch (EditRefusedException e) {
        problems.add(text("oem.commands", command, e.getMessage()));
      }
    }
    if (!lines.commands().isEmpty()) {
      // a command may hold a password
      put(BundleFile.secret(root + "/" + COMMAND_FILE, Content.of(text.toBytes())), COMMAND_FILE);
    }
    return this;
  }

  private void put(BundleFile file, String source) {
    String folded = Document.fold(file.path());
    Optional<String> other = sourceInTheWay(folded);
    if (other.isPresent()) {
      problems.add(text("oem.collision", file.path(), source, other.get()));
      return;
    }
    files.put(file.path(), file);
    fileSources.put(folded, source);
    for (String folder : foldersOf(folded)) {
      folderSources.putIfAbsent(folder, source);
    }
  }

  /** The source of a file of the same path, of a folder there, or of a file above it. */
  private Optional<String> sourceInTheWay(String folded) {
    return Optional.ofNullable(fileSources.get(folded))
        .or(() -> Optional.ofNullable(folderSources.get(folded)))
        .or(
            () ->
                foldersOf(folded).stream()
                    .filter(fileSources::containsKey)
                    .map(fileSources::get)
                    .findFirst());
  }

  private static List<String> foldersOf(String path) {
    List<String> folders = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
    return folders;
  }

  /** What was left out and why, one sentence each; empty when everything went in. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** The files, by path. */
  public List<BundleFile> files() {
    return List.copyOf(files.values());
  }

  /**
   * The files under short names, with the {@code $$Rename.txt} by which Setup gives the long ones
   * back, for a start from DOS.
   *
   * @param oem the OEM code page of the Windows that is installed
   */
  public ForDos forDos(Charset oem) {
    Map<String, BundleFile> byPath = new LinkedHashMap<>();
    files.values().forEach(file -> byPath.put(file.path().substring(root.length() + 1), file));
    RenameTable table = RenameTable.of(byPath.keySet(), oem);
    List<String> sentences = new ArrayList<>(problems);
    sentences.addAll(table.problems());
    for (String path : byPath.keySet()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (Document.fold(name).equals(Document.fold(RenameTable.FILE_NAME)) && !table.isEmpty()) {
        sentences.add(text("oem.rename.exists", path));
      }
    }
    return new ForDos(table.applyTo(files(), root), sentences);
  }

  /**
   * The tree for a start from DOS.
   *
   * @param files the files under short names and the tables of long ones
   * @param problems what was left out or cannot be given back, one sentence each
   */
  public record ForDos(List<BundleFile> files, List<String> problems) {
    /** Keeps copies of the lists. */
    public ForDos {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
