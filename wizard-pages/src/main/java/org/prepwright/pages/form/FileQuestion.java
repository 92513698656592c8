package org.prepwright.pages.form;

import java.util.List;

/**
 * What a page asks the person a file for.
 *
 * @param title the title of the file dialog
 * @param filterName what the files are called, for example "Lists of names"
 * @param patterns which files are offered, for example {@code *.csv}
 * @param proposedName the name proposed for a file to write; empty for one to read
 */
public record FileQuestion(
    String title, String filterName, List<String> patterns, String proposedName) {
  /** Copies the list. */
  public FileQuestion {
    patterns = List.copyOf(patterns);
  }
}
