package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.bundle.Manifest;

/**
 * Something that stands where a new bundle shall go. It may be replaced only when nothing in it
 * would be lost: it is an exported bundle, as it was written, to which at most the deployment tools
 * of Windows were added.
 */
final class ExistingBundle {
  /** What README.txt tells people to add, below the bundle, in lower case. */
  private static final Set<String> TOOLS =
      Set.of("sysprep/sysprep.exe", "sysprep/setupcl.exe", "sysprep/factory.exe");

  /** By this word, in a remark on their first lines, tools know the files that we write. */
  private static final String TAG = "SetupMgrTag";

  /** The mark of a bundle whose scripts are of no kind with a tag. */
  private static final String DESCRIPTION = "bundle.txt";

  private static final int TAG_WITHIN_BYTES = 200;
  private static final int TAG_WITHIN_LINES = 2;

  private final List<String> tools;

  private ExistingBundle(List<String> tools) {
    this.tools = List.copyOf(tools);
  }

  /**
   * Looks through what is there.
   *
   * @param place how it is called in sentences
   * @throws ExportException when it must not be replaced; the message says why
   * @throws IOException when it cannot be read, or when it was called off
   */
  static ExistingBundle in(StoredFiles files, Object place, Tally tally)
      throws ExportException, IOException {
    Optional<Manifest> manifest = Comparison.manifestIn(files);
    if (manifest.isEmpty() || !isMarked(files, manifest.get())) {
      throw new ExportException(ExportException.Reason.NOT_A_BUNDLE, place);
    }
    Comparison comparison = Comparison.of(files, manifest.get(), tally);
    if (!comparison.changed().isEmpty()) {
      throw new ExportException(
          ExportException.Reason.CHANGED_FILE, place, comparison.changed().get(0));
    }
    List<String> tools = toolsIn(comparison, files);
    for (String foreign : comparison.foreign()) {
      boolean holdsTools = tools.stream().anyMatch(tool -> tool.startsWith(foreign + "/"));
      if (!tools.contains(foreign) && !holdsTools) {
        throw new ExportException(ExportException.Reason.FOREIGN_FILE, place, foreign);
      }
    }
    return new ExistingBundle(tools);
  }

  /** The deployment tools among what is foreign. */
  static List<String> toolsIn(Comparison comparison, StoredFiles files) {
    Set<String> foreign = Set.copyOf(comparison.foreign());
    List<String> tools = new ArrayList<>();
    for (StoredFiles.Entry entry : files.entries()) {
      if (entry.type() == StoredFiles.Type.FILE
          && foreign.contains(entry.path())
          && TOOLS.contains(entry.path().toLowerCase(Locale.ROOT))) {
        tools.add(entry.path());
      }
    }
    return tools;
  }

  /** Whether one of the files at its top says that it is ours. */
  private static boolean isMarked(StoredFiles files, Manifest manifest) throws IOException {
    for (StoredFiles.Entry entry : files.entries()) {
      boolean isAtTop = entry.path().indexOf('/') < 0 && entry.type() == StoredFiles.Type.FILE;
      if (isAtTop && manifest.lists(entry.path())) {
        if (entry.path().equals(DESCRIPTION) || holdsTag(files, entry.path())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsTag(StoredFiles files, String path) throws IOException {
    byte[] beginning;
    try (InputStream in = files.open(path)) {
      beginning = in.readNBytes(TAG_WITHIN_BYTES);
    }
    return new String(beginning, StandardCharsets.ISO_8859_1)
        .lines()
        .limit(TAG_WITHIN_LINES)
        .anyMatch(line -> line.endsWith(TAG));
  }

  /** The deployment tools that were added, as paths with {@code /} below the bundle. */
  List<String> tools() {
    return tools;
  }
}
