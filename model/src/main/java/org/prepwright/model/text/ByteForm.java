package org.prepwright.model.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a file stores its text. Bytes become text and text becomes bytes by a bijection, so that a
 * wrong guess about the language of a file can never cost a byte.
 *
 * <p>The text made here consists of <em>units</em>: one character for each byte (0 to 255), or for
 * each 16-bit unit of a UTF-16 file. What a unit means to a person is the business of {@link
 * CodePage}.
 */
public enum ByteForm {
  /** One byte a unit, no mark: ASCII and every ANSI, OEM and double-byte page. */
  EIGHT_BIT(new byte[0], 1),
  /** One byte a unit behind the mark EF BB BF. */
  UTF8_WITH_MARK(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 1),
  /** Two bytes a unit, low byte first, behind the mark FF FE. */
  UTF16_LE(new byte[] {(byte) 0xFF, (byte) 0xFE}, 2),
  /** Two bytes a unit, high byte first, behind the mark FE FF. */
  UTF16_BE(new byte[] {(byte) 0xFE, (byte) 0xFF}, 2);

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written to
  private final byte[] mark;

  private final int bytesPerUnit;

  ByteForm(byte[] mark, int bytesPerUnit) {
    this.mark = mark;
    this.bytesPerUnit = bytesPerUnit;
  }

  /** Tells the form by the byte-order mark alone; without one it is {@link #EIGHT_BIT}. */
  public static ByteForm of(byte[] bytes) {
    for (ByteForm form : new ByteForm[] {UTF8_WITH_MARK, UTF16_LE, UTF16_BE}) {
      if (bytes.length >= form.mark.length
          && Arrays.equals(bytes, 0, form.mark.length, form.mark, 0, form.mark.length)) {
        return form;
      }
    }
    return EIGHT_BIT;
  }

  /** Whether a unit is a UTF-16 code unit. */
  public boolean isUtf16() {
    return bytesPerUnit == 2;
  }

  /** The units of a file, without mark and without an odd last byte. */
  public String toUnits(byte[] bytes) {
    int length = bytes.length - mark.length;
    if (bytesPerUnit == 1) {
      return new String(bytes, mark.length, length, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[length / 2];
    int high = this == UTF16_BE ? 0 : 1;
    for (int i = 0; i < units.length; i++) {
      int at = mark.length + 2 * i;
      units[i] = (char) (((bytes[at + high] & 0xFF) << 8) | (bytes[at + 1 - high] & 0xFF));
    }
    return new String(units);
  }

  /** The bytes behind the last whole unit: none, or the odd last byte of a UTF-16 file. */
  public byte[] oddTail(byte[] bytes) {
    int odd = (bytes.length - mark.length) % bytesPerUnit;
    return Arrays.copyOfRange(bytes, bytes.length - odd, bytes.length);
  }

  /** The bytes of a file: mark, units, odd tail. */
  public byte[] toBytes(CharSequence units, byte[] oddTail) {
    if (this == EIGHT_BIT) {
      return units.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] bytes = new byte[mark.length + units.length() * bytesPerUnit + oddTail.length];
    System.arraycopy(mark, 0, bytes, 0, mark.length);
    int at = mark.length;
    if (bytesPerUnit == 1) {
      byte[] body = units.toString().getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(body, 0, bytes, at, body.length);
      at += body.length;
    } else {
      for (int i = 0; i < units.length(); i++) {
        char unit = units.charAt(i);
        byte high = (byte) (unit >> 8);
        byte low = (byte) unit;
        bytes[at++] = this == UTF16_BE ? high : low;
        bytes[at++] = this == UTF16_BE ? low : high;
      }
    }
    System.arraycopy(oddTail, 0, bytes, at, oddTail.length);
    return bytes;
  }
}
