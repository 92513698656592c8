package org.prepwright.model.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a bundle's files with their SHA-256, as {@code sha256sum -c} reads it within the
 * bundle's folder: 64 hex digits, two blanks, the path with {@code /}; lines end with LF.
 */
public final class Manifest {
  /** The file's name in the bundle. */
  public static final String FILE_NAME = "manifest.sha256";

  /** 64 digits, two blanks and the line feed. */
  private static final int LINE_WITHOUT_PATH = 67;

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^/].*)", Pattern.DOTALL);

  private final Map<String, String> sumByPath;

  private Manifest(Map<String, String> sumByPath) {
    this.sumByPath = Collections.unmodifiableMap(sumByPath);
  }

  static Manifest of(List<BundleFile> files) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (BundleFile file : files) {
      sums.put(file.path(), sumOf(bytesOf(file)));
    }
    return new Manifest(sums);
  }

  private static byte[] bytesOf(BundleFile file) {
    try {
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The manifest of files whose sums are known.
   *
   * @param sumByPath SHA-256 in hex digits of lower case by path, in the order of the lines
   */
  public static Manifest ofSums(Map<String, String> sumByPath) {
    return new Manifest(new LinkedHashMap<>(sumByPath));
  }

  /**
   * How long the manifest of these files is.
   *
   * @return bytes
   */
  public static long sizeFor(List<BundleFile> files) {
    return files.stream()
        .mapToLong(file -> LINE_WITHOUT_PATH + file.path().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Reads a manifest; empty when a line is not as {@link #text()} writes it. */
  public static Optional<Manifest> read(String text) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      sums.put(matcher.group(2), matcher.group(1));
    }
    return Optional.of(new Manifest(sums));
  }

  /** The paths of all files, in the order of the lines. */
  public Set<String> paths() {
    return sumByPath.keySet();
  }

  /** Whether the file of this path is listed, whatever its content. */
  public boolean lists(String path) {
    return sumByPath.containsKey(path);
  }

  /** Whether the file of this path is listed with this content. */
  boolean confirms(String path, byte[] content) {
    return confirmsSum(path, sumOf(content));
  }

  /**
   * Whether the file of this path is listed with this sum.
   *
   * @param sum SHA-256 in hex digits of lower case
   */
  public boolean confirmsSum(String path, String sum) {
    return sum.equals(sumByPath.get(path));
  }

  /** The lines. */
  public String text() {
    StringBuilder lines = new StringBuilder();
    sumByPath.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
    return lines.toString();
  }

  /** The lines as a file of the bundle. */
  public BundleFile asFile() {
    return BundleFile.of(FILE_NAME, Content.of(text().getBytes(StandardCharsets.UTF_8)));
  }

  private static String sumOf(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
