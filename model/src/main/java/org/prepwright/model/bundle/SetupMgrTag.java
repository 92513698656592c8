package org.prepwright.model.bundle;

import java.util.Locale;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.text.ByteForm;

/**
 * The first line by which Setup Manager and other tools know the files of the family: {@code
 * ;SetupMgrTag}, a comment to every reader.
 */
public final class SetupMgrTag {
  private static final String LF = "\n";
  private static final String CRLF = "\r\n";

  private SetupMgrTag() {}

  /**
   * Puts the tag in front of a text that does not begin with it, behind a byte-order mark and with
   * the line break that the text uses first (CR LF when it has none). All other bytes stay.
   *
   * <p>A text of 16-bit units without a mark is left as it is: 8-bit letters would ruin it, and the
   * readers of Windows do not agree on such a file.
   *
   * @param file the bytes of an answer file, a uniqueness file or another text of the family
   */
  public static byte[] putFirst(byte[] file) {
    ByteForm form = ByteForm.of(file);
    String units = form.toUnits(file);
    boolean hasUnmarkedUnits = !form.isUtf16() && units.indexOf(0) >= 0;
    if (hasUnmarkedUnits || isFirstIn(units)) {
      return file.clone();
    }
    return form.toBytes(NewAnswerFile.TAG + lineBreakOf(units) + units, form.oddTail(file));
  }

  /** Whether a text begins with the tag, in any case and with blanks around it. */
  public static boolean isFirstIn(byte[] file) {
    return isFirstIn(ByteForm.of(file).toUnits(file));
  }

  private static boolean isFirstIn(String units) {
    int end = units.indexOf(LF);
    String first = (end < 0 ? units : units.substring(0, end)).strip();
    return first.toLowerCase(Locale.ROOT).equals(NewAnswerFile.TAG.toLowerCase(Locale.ROOT));
  }

  private static String lineBreakOf(String units) {
    int end = units.indexOf(LF);
    boolean endsWithLfAlone = end == 0 || (end > 0 && units.charAt(end - 1) != '\r');
    return endsWithLfAlone ? LF : CRLF;
  }
}
