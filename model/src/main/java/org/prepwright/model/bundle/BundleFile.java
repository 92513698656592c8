package org.prepwright.model.bundle;

import java.util.Arrays;

/**
 * One file of a bundle: where it lies below the bundle's folder and what it holds. Immutable. Its
 * content may be secret, so it is never shown.
 */
public final class BundleFile {
  private final String path;
  private final byte[] content;

  /**
   * Makes a file.
   *
   * @param path relative to the bundle's folder, with {@code /} between folders
   * @param content a copy of it is kept
   */
  public BundleFile(String path, byte[] content) {
    this.path = path;
    this.content = content.clone();
  }

  /** The path relative to the bundle's folder, with {@code /} between folders. */
  public String path() {
    return path;
  }

  /** A copy of the bytes. */
  public byte[] content() {
    return content.clone();
  }

  /** The number of bytes. */
  public int size() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BundleFile that
        && path.equals(that.path)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return path + " (" + content.length + " bytes)";
  }
}
