package org.prepwright.model.media;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.text.Document;

/**
 * What files take up on a 1.44 MB floppy disk with FAT12: whole sectors, for folders too. The root
 * folder has sectors of its own beside the room for files.
 */
final class FatFloppy {
  /** Room for files: 2847 sectors of 512 bytes. */
  static final long CAPACITY = 1_457_664;

  private static final int SECTOR = 512;
  private static final int ENTRY = 32;

  /** A long name goes into further entries of the folder, 13 characters in each. */
  private static final int CHARACTERS_IN_ENTRY = 13;

  /** The entries . and .. of a folder. */
  private static final int OWN_ENTRIES = 2;

  private FatFloppy() {}

  /** The bytes that files take up there. */
  static long bytesFor(List<BundleFile> files) {
    Map<String, Integer> entriesOfFolders = new HashMap<>();
    long bytes = 0;
    for (BundleFile file : files) {
      bytes += wholeSectors(file.size());
      addTo(entriesOfFolders, file.path());
    }
    for (int entries : entriesOfFolders.values()) {
      bytes += wholeSectors((long) entries * ENTRY);
    }
    return bytes;
  }

  private static void addTo(Map<String, Integer> entriesOfFolders, String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return;
    }
    String folder = path.substring(0, slash);
    String folded = Document.fold(folder);
    if (!entriesOfFolders.containsKey(folded)) {
      entriesOfFolders.put(folded, OWN_ENTRIES);
      addTo(entriesOfFolders, folder);
    }
    entriesOfFolders.merge(folded, entriesFor(path.substring(slash + 1)), Integer::sum);
  }

  /** How many entries a name takes in its folder. */
  static int entriesFor(String name) {
    boolean isShort = FatShortNames.keepsItself(name);
    return isShort ? 1 : 1 + (name.length() + CHARACTERS_IN_ENTRY - 1) / CHARACTERS_IN_ENTRY;
  }

  private static long wholeSectors(long bytes) {
    return (bytes + SECTOR - 1) / SECTOR * SECTOR;
  }
}
