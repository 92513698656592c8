package org.prepwright.app.cli;

import java.nio.file.Path;

/** Prints what a check found, in one format. Files come one after the other, then the end. */
interface CheckReport {
  /** Takes a file that was checked. */
  void add(CheckedFile file);

  /**
   * Takes a file or folder that could not be checked. Standard error has the sentence already.
   *
   * @param sentence what is wrong and what to do
   */
  default void addTrouble(Path path, String sentence) {}

  /** Prints what can be said only when all files are known. */
  default void finish() {}
}
