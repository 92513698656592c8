package org.prepwright.app.recovery;

/**
 * A line of unsaved work. A line with a secret is not kept, only what may be shown of it.
 *
 * @param text the line with its line break, one character for each unit of the file; null for a
 *     line with a secret
 * @param shown what may be shown of a line with a secret; null for any other
 * @param secret what the secret is called, for example {@code [GuiUnattended] AdminPassword}; null
 *     for any other
 * @param from the place of the same line in the file on disk, from 0; -1 where the secret is not on
 *     disk
 */
record DraftLine(String text, String shown, String secret, int from) {
  static DraftLine plain(String text) {
    return new DraftLine(text, null, null, -1);
  }

  static DraftLine withheld(String shown, String secret, int from) {
    return new DraftLine(null, shown, secret, from);
  }

  boolean isWithheld() {
    return text == null;
  }
}
