package org.prepwright.model.deployment;

/** How Windows came onto the master computer. */
public enum InstalledBy {
  /** By a clean installation. */
  CLEAN("Clean"),
  /** By an upgrade of an older Windows. */
  UPGRADE("Upgrade"),
  /** By the maker of the computer. */
  OEM_PREINSTALL("OemPreinstall");

  private final String word;

  InstalledBy(String word) {
    this.word = word;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }
}
