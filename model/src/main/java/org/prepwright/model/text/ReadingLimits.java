package org.prepwright.model.text;

import java.nio.file.Path;
import org.prepwright.model.message.Messages;

/**
 * How much of a file the program takes. Answer files have some KB, uniqueness files and tables some
 * MB; whatever is larger by far is another sort of file, and is told at once instead of filling the
 * memory.
 */
final class ReadingLimits {
  /** Bytes of a file at most: 128 MiB. */
  private static final long LARGEST = 128L << 20;

  /** Lines of a file at most: more than 20,000 computers with 50 lines each. */
  private static final long MOST_LINES = 2_000_000;

  /** Bytes of a line at most: 1 MiB. Windows takes fields of 4095 characters. */
  private static final int LONGEST_LINE = 1 << 20;

  /**
   * Of a small memory a file may take this part: an opened one keeps less than 3.5 times its size.
   */
  private static final long PART_FOR_BYTES = 4;

  /** Bytes of memory that a line takes, its text included, while the file is judged. */
  private static final long BYTES_PER_LINE = 96;

  private ReadingLimits() {}

  /**
   * Refuses a file by its size.
   *
   * @param size its bytes
   * @throws FileProblemException with a sentence when there are too many
   */
  static void refuseTooLarge(Path file, long size) throws FileProblemException {
    long most = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / PART_FOR_BYTES);
    if (size > most) {
      throw new FileProblemException(
          Messages.model().text("file.too-large", file, most >> 20), null);
    }
  }

  /**
   * Refuses a text by its lines: how many there are, and how long the longest is.
   *
   * @param bytes the content of the file
   * @throws FileProblemException with a sentence when there are too many, or one is too long
   */
  static void refuseTooManyLines(Path file, byte[] bytes) throws FileProblemException {
    long most = Math.min(MOST_LINES, Runtime.getRuntime().maxMemory() / BYTES_PER_LINE);
    long lines = 0;
    int start = 0;
    int longest = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines++;
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    longest = Math.max(longest, bytes.length - start);
    if (lines > most) {
      throw new FileProblemException(
          Messages.model().text("file.too-many-lines", file, lines, most), null);
    }
    if (longest > LONGEST_LINE) {
      throw new FileProblemException(
          Messages.model().text("file.too-long-line", file, LONGEST_LINE >> 20), null);
    }
  }
}
