package org.prepwright.model.media;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.text.Document;

/** The files of a bundle as folders and files, sorted, each with the name that DOS knows it by. */
final class FileTree {
  private final String name;
  private final String path;
  private final BundleFile file;
  private final Map<String, FileTree> children = new TreeMap<>();
  private String shortName = "";

  private FileTree(String name, String path, BundleFile file) {
    this.name = name;
    this.path = path;
    this.file = file;
  }

  /** The root of a tree of files. */
  static FileTree of(List<BundleFile> files) {
    FileTree root = new FileTree("", "", null);
    for (BundleFile file : files) {
      root.add(file);
    }
    root.nameShort();
    return root;
  }

  private void add(BundleFile file) {
    String[] names = file.path().split("/", -1);
    FileTree folder = this;
    for (int i = 0; i < names.length - 1; i++) {
      FileTree parent = folder;
      String name = names[i];
      folder =
          folder.children.computeIfAbsent(
              Document.fold(name), key -> new FileTree(name, parent.pathOf(name), null));
    }
    String last = names[names.length - 1];
    folder.children.put(Document.fold(last), new FileTree(last, folder.pathOf(last), file));
  }

  private String pathOf(String child) {
    return path.isEmpty() ? child : path + "/" + child;
  }

  private void nameShort() {
    Set<String> taken = new HashSet<>();
    for (FileTree child : children.values()) {
      if (FatShortNames.isShort(child.name)) {
        child.shortName = FatShortNames.upper(child.name);
        taken.add(child.shortName);
      }
    }
    for (FileTree child : children.values()) {
      if (child.shortName.isEmpty()) {
        child.shortName = FatShortNames.aliasFor(child.name, taken);
        taken.add(child.shortName);
      }
      child.nameShort();
    }
  }

  boolean isFolder() {
    return file == null;
  }

  /** The name as the bundle has it. */
  String name() {
    return name;
  }

  /** The path below the root. */
  String path() {
    return path;
  }

  /** Eight characters, a dot and three, in capitals; a name of its own within the folder. */
  String shortName() {
    return shortName;
  }

  /** What lies in a folder, sorted. */
  List<FileTree> children() {
    return List.copyOf(children.values());
  }

  /** The file; null for a folder. */
  BundleFile file() {
    return file;
  }

  /** Bytes of a file. */
  long size() {
    return file.size();
  }

  /** All folders, this one first, level by level. */
  List<FileTree> foldersByLevel() {
    List<FileTree> folders = new ArrayList<>(List.of(this));
    for (int i = 0; i < folders.size(); i++) {
      folders.get(i).children.values().stream().filter(FileTree::isFolder).forEach(folders::add);
    }
    return folders;
  }

  /** All files below, in the order of their paths' folders. */
  List<FileTree> filesBelow() {
    List<FileTree> files = new ArrayList<>();
    for (FileTree folder : foldersByLevel()) {
      folder.children.values().stream().filter(child -> !child.isFolder()).forEach(files::add);
    }
    return files;
  }
}
