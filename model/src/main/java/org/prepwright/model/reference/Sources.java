package org.prepwright.model.reference;

import java.util.regex.Pattern;

/** The sources of the tables as a person reads them. */
final class Sources {
  /** How the tables mark what was not found in a page. */
  private static final Pattern RECALL = Pattern.compile("\\brecall(ed)?\\b");

  private Sources() {}

  /** The text of a table with its marks in plain words. */
  static String readable(String source) {
    return RECALL.matcher(source).replaceAll("from memory");
  }
}
