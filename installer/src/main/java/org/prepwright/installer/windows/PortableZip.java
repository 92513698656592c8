package org.prepwright.installer.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildStep;

/**
 * The ZIP that runs from where it is unpacked, a USB drive for example. The same folder gives the
 * same bytes.
 */
public final class PortableZip implements BuildStep {
  private static final String TOP = "prepwright/";

  @Override
  public String name() {
    return "portable ZIP for Windows";
  }

  @Override
  public Optional<String> lack() {
    return Optional.empty();
  }

  @Override
  public void make(Build build) throws IOException {
    Path folder = WindowsFolder.of(build);
    write(
        folder,
        build.packages().resolve("prepwright-" + build.version() + "-windows.zip"),
        WindowsFolder.timeOf(folder));
  }

  /** Writes a folder with all that is in it, every file with the same time. */
  static void write(Path folder, Path zip, LocalDateTime time) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (Path file : WindowsFolder.files(folder)) {
        ZipEntry entry = new ZipEntry(TOP + file.toString().replace('\\', '/'));
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        Files.copy(folder.resolve(file), out);
        out.closeEntry();
      }
    }
  }
}
