package org.prepwright.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sum of a file's bytes. */
public final class FileSum {
  private FileSum() {}

  /**
   * Makes it.
   *
   * @param algorithm as Java calls it, for example {@code SHA-256}
   * @return hexadecimal digits in lower case
   * @throws BuildFailure when this Java does not know the algorithm
   */
  public static String of(Path file, String algorithm) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new BuildFailure("This Java has no " + algorithm + ": " + e.getMessage());
    }
  }
}
