package org.prepwright.model.text;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was read or written, so that a change made by somebody else is noticed.
 *
 * @param sha256 the digest of its bytes; empty when there was no file
 */
public record FileStamp(String sha256) {
  /** Stands for a file that is not there. */
  public static final FileStamp ABSENT = new FileStamp("");

  /** The stamp of these bytes. */
  public static FileStamp of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new FileStamp(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The stamp of a file as it is now.
   *
   * @throws IOException when the file is there and cannot be read, or is a folder or device
   */
  public static FileStamp of(Path file) throws IOException {
    try {
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        throw new FileSystemException(file.toString(), null, "not a regular file");
      }
      return of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }
}
