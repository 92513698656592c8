package org.prepwright.model.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.prepwright.model.text.CodePage;

/** Seeded random bytes and values that look enough like answer files to reach the odd corners. */
public final class RandomText {
  private static final String[] PIECES = {
    "[",
    "]",
    "[s]",
    "[S]",
    "[a b]",
    "\r\n",
    "\r\n",
    "\r\n",
    "\n",
    "\r",
    "=",
    "=",
    "k=v",
    "K = v",
    "key",
    "\"",
    "\"\"",
    ",",
    ";",
    "; c",
    "\\",
    "\\\r\n",
    " ",
    "\t",
    "\0",
    "\u001A",
    "\u00A0",
    "\u00E9",
    "\u0081",
    "\u00FF",
    "%",
    "%%",
    "%10%",
    "a",
    "b",
    "'",
    "#k=1",
    "k",
    "    ",
    "x=\"1\"",
    "[Strings]",
    "]x",
    "/",
    ":",
    "\u000B",
    "\u0095\\",
    "\u0083]"
  };

  private RandomText() {}

  /** The seed of this run: fixed, or given by {@code -Dprepwright.seed}. */
  public static long seed() {
    return Long.getLong("prepwright.seed", 20261122L);
  }

  /**
   * How often a random test goes round: as often as usual, or the percentage given by {@code
   * -Dprepwright.rounds}, at least once.
   */
  public static int rounds(int usual) {
    return (int) Math.max(1, (long) usual * Integer.getInteger("prepwright.rounds", 100) / 100);
  }

  public static byte[] bytes(Random random) {
    StringBuilder units = new StringBuilder(random.nextBoolean() ? "[s]\r\n  k=v\r\n" : "");
    for (int i = random.nextInt(24); i >= 0; i--) {
      units.append(PIECES[random.nextInt(PIECES.length)]);
    }
    byte[] eightBit = units.toString().getBytes(StandardCharsets.ISO_8859_1);
    return switch (random.nextInt(12)) {
      case 0 -> marked(new int[] {0xFF, 0xFE}, units, StandardCharsets.UTF_16LE, random);
      case 1 -> marked(new int[] {0xFE, 0xFF}, units, StandardCharsets.UTF_16BE, random);
      case 2 -> marked(new int[] {0xEF, 0xBB, 0xBF}, units, StandardCharsets.ISO_8859_1, random);
      case 3 -> {
        byte[] noise = new byte[random.nextInt(60)];
        random.nextBytes(noise);
        yield noise;
      }
      default -> eightBit;
    };
  }

  /** Text behind a byte-order mark, sometimes with one byte too many. */
  private static byte[] marked(int[] mark, CharSequence text, Charset charset, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int one : mark) {
      bytes.write(one);
    }
    bytes.writeBytes(text.toString().getBytes(charset));
    if (random.nextBoolean()) {
      bytes.write('x');
    }
    return bytes.toByteArray();
  }

  public static CodePage codePage(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> CodePage.byName("932").orElseThrow();
      case 1 -> CodePage.byName("936").orElseThrow();
      case 2 -> CodePage.byName("850").orElseThrow();
      default -> CodePage.WINDOWS_1252;
    };
  }

  private static final String[] VALUE_PIECES = {
    "\"", "%", ";", "'", "=", "[", "]", "\\", "/", ":", "&", "!", "^", "|", "a", "b", "Z", "1", "0",
    "20", "#", ",", " ", " ", "\t", "\u00E9", "\u00A0", "%%", "%10%", "%x%", "\"\"", "\\\\",
    "\u20AC", "word", "OU=x"
  };

  public static String value(Random random) {
    StringBuilder value = new StringBuilder();
    if (random.nextBoolean()) {
      return "word" + random.nextInt(1000);
    }
    for (int i = random.nextInt(14); i > 0; i--) {
      value.append(VALUE_PIECES[random.nextInt(VALUE_PIECES.length)]);
    }
    return value.toString();
  }
}
