package org.prepwright.model.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that stands where a new bundle shall go. It may be replaced only when nothing in it
 * would be lost: it is an exported bundle, as it was written, to which at most the deployment tools
 * of Windows were added.
 */
final class ExistingBundle {
  /** What README.txt tells people to add, below the bundle, in lower case. */
  private static final Set<String> TOOLS =
      Set.of("sysprep/sysprep.exe", "sysprep/setupcl.exe", "sysprep/factory.exe");

  private final List<String> tools;

  private ExistingBundle(List<String> tools) {
    this.tools = List.copyOf(tools);
  }

  /**
   * Looks through a folder.
   *
   * @throws ExportException when it must not be replaced; the message says why
   * @throws IOException when it cannot be read
   */
  static ExistingBundle in(Path folder) throws ExportException, IOException {
    Manifest manifest = manifestOf(folder);
    List<String> tools = new ArrayList<>();
    for (Path entry : entriesOf(folder)) {
      String path = folder.relativize(entry).toString().replace('\\', '/');
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!path.equals(SysprepBundle.SYSPREP_FOLDER)) {
          throw new ExportException(ExportException.Reason.FOREIGN_FILE, folder, path);
        }
      } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        throw new ExportException(ExportException.Reason.FOREIGN_FILE, folder, path);
      } else if (manifest.lists(path)) {
        if (!manifest.confirms(path, Files.readAllBytes(entry))) {
          throw new ExportException(ExportException.Reason.CHANGED_FILE, folder, path);
        }
      } else if (TOOLS.contains(path.toLowerCase(Locale.ROOT))) {
        tools.add(path);
      } else if (!path.equals(Manifest.FILE_NAME)) {
        throw new ExportException(ExportException.Reason.FOREIGN_FILE, folder, path);
      }
    }
    return new ExistingBundle(tools);
  }

  private static Manifest manifestOf(Path folder) throws ExportException, IOException {
    Path manifest = folder.resolve(Manifest.FILE_NAME);
    Path script = folder.resolve(PrepScript.FILE_NAME);
    boolean isOurs =
        Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(script, LinkOption.NOFOLLOW_LINKS)
            && textOf(script).lines().limit(2).anyMatch(PrepScript.TAG::equals);
    if (!isOurs) {
      throw new ExportException(ExportException.Reason.NOT_A_BUNDLE, folder);
    }
    return Manifest.read(textOf(manifest))
        .orElseThrow(() -> new ExportException(ExportException.Reason.NOT_A_BUNDLE, folder));
  }

  /** Bytes that are no UTF-8 match no line of ours, so replacing them is harmless. */
  private static String textOf(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static List<Path> entriesOf(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.filter(entry -> !entry.equals(folder)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The deployment tools that were added, as paths with {@code /} below the folder. */
  List<String> tools() {
    return tools;
  }
}
