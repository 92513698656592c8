package org.prepwright.pages.file;

import java.util.regex.Pattern;
import org.prepwright.model.answers.SecretMask;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Rows;

/**
 * The rows of a file as the page shows them. A row may be shown by a stand-in: one with a password
 * as long as secrets are hidden, and one so long that no editor can lay it out.
 */
final class ShownRows {
  /** What is shown of a longer row, in characters. */
  static final int LONGEST_ROW = 2000;

  private static final Pattern LINE_BREAK = Pattern.compile("\r?\n");
  private static final int NONE = -1;

  private final Document document;
  private final Rows rows;
  private boolean showsSecrets;
  private int openRow = NONE;

  ShownRows(Document document) {
    this.document = document;
    rows = new Rows(document);
  }

  Rows rows() {
    return rows;
  }

  /** Whether passwords and product keys are shown. */
  boolean showsSecrets() {
    return showsSecrets;
  }

  void setShowsSecrets(boolean shows) {
    showsSecrets = shows;
  }

  /** The row in which somebody is typing a secret that he sees until he leaves the row; or -1. */
  int openRow() {
    return openRow;
  }

  void open(int row) {
    openRow = row;
  }

  void closeRow() {
    openRow = NONE;
  }

  /** What the row shows. */
  String text(int row) {
    return row == openRow ? cut(rows.text(row)) : hidden(row);
  }

  /** What the row shows when nobody is typing in it. */
  String hidden(int row) {
    String plain = rows.text(row);
    int line = rows.lineOf(row);
    if (showsSecrets || line == document.lines().size()) {
      return cut(plain);
    }
    String whole = document.lineText(line);
    String masked = SecretMask.shown(document, line);
    if (masked.equals(whole)) {
      return cut(plain);
    }
    int part = row - rows.rowOf(line);
    String[] parts = LINE_BREAK.split(masked, -1);
    return part < parts.length ? parts[part] : SecretText.MASK;
  }

  private static String cut(String text) {
    return text.length() > LONGEST_ROW ? text.substring(0, LONGEST_ROW) + SecretText.MASK : text;
  }

  /** Whether the row shows something else than the file has, so that it cannot be edited. */
  boolean isStandIn(int row) {
    return !text(row).equals(rows.text(row));
  }

  /** Whether the row holds a secret, shown or not. */
  boolean isSecret(int row) {
    int line = rows.lineOf(row);
    return line < document.lines().size()
        && !SecretMask.shown(document, line).equals(document.lineText(line));
  }
}
