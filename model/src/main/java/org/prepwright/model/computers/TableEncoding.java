package org.prepwright.model.computers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the text of a table or a list of names becomes bytes. */
public enum TableEncoding {
  /** UTF-8 without a mark. */
  UTF_8(StandardCharsets.UTF_8, false),
  /** UTF-8 behind the mark EF BB BF, by which Excel knows it. */
  UTF_8_WITH_MARK(StandardCharsets.UTF_8, true),
  /** windows-1252, as the spreadsheets of the time wrote it. */
  ANSI(Charset.forName("windows-1252"), false);

  private final Charset charset;
  private final boolean isMarked;

  TableEncoding(Charset charset, boolean isMarked) {
    this.charset = charset;
    this.isMarked = isMarked;
  }

  Charset charset() {
    return charset;
  }

  /** What stands in front of the text: the byte-order mark, or nothing. */
  String mark() {
    return isMarked ? "\uFEFF" : "";
  }
}
