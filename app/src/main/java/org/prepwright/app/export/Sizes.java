package org.prepwright.app.export;

import java.text.NumberFormat;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.message.Language;

/** Numbers of bytes as a person reads them. */
final class Sizes {
  private static final long KB = 1024;
  private static final long MB = KB * 1024;
  private static final long GB = MB * 1024;
  private static final double TENTHS = 10;

  private Sizes() {}

  /** A size with its unit and at most one decimal, in the language of the program. */
  static String text(long bytes) {
    if (bytes < KB) {
      return AppMessages.counted("export.size.bytes", bytes);
    }
    if (bytes < MB) {
      return inUnits("export.size.kb", bytes, KB);
    }
    return bytes < GB ? inUnits("export.size.mb", bytes, MB) : inUnits("export.size.gb", bytes, GB);
  }

  private static String inUnits(String key, long bytes, long unit) {
    NumberFormat form = NumberFormat.getNumberInstance(Language.current().locale());
    return AppMessages.text(key, form.format(Math.round(bytes * TENTHS / unit) / TENTHS));
  }
}
