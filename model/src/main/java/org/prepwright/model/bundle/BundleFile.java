package org.prepwright.model.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One file of a bundle: where it lies below the bundle's folder and what it holds. Immutable. Its
 * content may be secret, so it is never shown.
 */
public final class BundleFile {
  private final String path;
  private final Content content;
  private final boolean secret;

  private BundleFile(String path, Content content, boolean secret) {
    this.path = path;
    this.content = content;
    this.secret = secret;
  }

  /**
   * A file that anybody may read.
   *
   * @param path relative to the bundle's folder, with {@code /} between folders
   */
  public static BundleFile of(String path, Content content) {
    return new BundleFile(path, content, false);
  }

  /**
   * A file that may hold passwords or product keys, so that only its owner may read it where the
   * file system knows owners.
   *
   * @param path relative to the bundle's folder, with {@code /} between folders
   */
  public static BundleFile secret(String path, Content content) {
    return new BundleFile(path, content, true);
  }

  /**
   * A text for programs of Windows and DOS.
   *
   * @param path relative to the bundle's folder, with {@code /} between folders
   * @param text ASCII characters only
   */
  public static BundleFile ascii(String path, String text) {
    return of(path, Content.of(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The path relative to the bundle's folder, with {@code /} between folders. */
  public String path() {
    return path;
  }

  /** What it holds. */
  public Content content() {
    return content;
  }

  /**
   * What it holds, at once; only for files that fit into memory many times.
   *
   * @throws IOException when it cannot be read
   */
  public byte[] bytes() throws IOException {
    return content.bytes();
  }

  /** The number of bytes. */
  public long size() {
    return content.size();
  }

  /** Whether only its owner may read it. */
  public boolean isSecret() {
    return secret;
  }

  /** The same file below a folder. */
  public BundleFile below(String folder) {
    return new BundleFile(folder + "/" + path, content, secret);
  }

  /** The same file at another path. */
  BundleFile at(String otherPath) {
    return new BundleFile(otherPath, content, secret);
  }

  @Override
  public String toString() {
    return path + " (" + size() + " bytes)";
  }
}
