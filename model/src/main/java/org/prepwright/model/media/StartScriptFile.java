package org.prepwright.model.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** The script in the root of a drive that offers all bundles on it. */
final class StartScriptFile {
  /** Its name. */
  static final String FILE_NAME = "start.cmd";

  /** A line near its top by which it is known as ours. */
  private static final String TAG = "@rem SetupMgrTag";

  private static final int TAG_WITHIN_LINES = 3;

  /** Ours is far smaller. */
  private static final long LARGEST = 1 << 20;

  private final Disk disk;
  private final Path folder;
  private final byte[] text;

  StartScriptFile(Disk disk, Path folder, byte[] text) {
    this.disk = disk;
    this.folder = folder;
    this.text = text.clone();
  }

  /** Whether something of that name is there that we did not write. */
  boolean isForeign() {
    Path file = folder.resolve(FILE_NAME);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file);
  }

  private static boolean isOurs(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= LARGEST
          && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
              .lines()
              .limit(TAG_WITHIN_LINES)
              .anyMatch(TAG::equals);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes it under another name and then gives it its own, unless it is there as it shall be. */
  void write() throws IOException {
    Path file = folder.resolve(FILE_NAME);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), text)) {
      return;
    }
    String id = UUID.randomUUID().toString().substring(0, 8);
    Path part = folder.resolve("." + FILE_NAME + ".part-" + id);
    try {
      try (FileChannel channel = disk.create(part, false)) {
        disk.write(channel, ByteBuffer.wrap(text));
        disk.flush(channel);
      }
      disk.rename(part, file);
      disk.flushNames(folder);
    } catch (IOException e) {
      disk.deleteAll(part);
      throw e;
    }
  }
}
