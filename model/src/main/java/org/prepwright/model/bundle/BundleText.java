package org.prepwright.model.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code bundle.txt}: title and description of a bundle, for the list that {@code start.cmd} shows
 * and for a drive with several bundles.
 *
 * <p>Lines 1 and 2 are what a command prompt of any code page shows right: ASCII, with {@code ?}
 * for other letters, and a hyphen for an empty description. Lines 4 and 5 are the exact texts in
 * UTF-8 without a mark. Lines end with CR LF.
 */
public final class BundleText {
  /** The file's name in the bundle. */
  public static final String FILE_NAME = "bundle.txt";

  /** No title has this letter, so start.cmd takes it for the mark of a comment, which it is not. */
  private static final char COMMENT = '|';

  private static final String EMPTY = "-";
  private static final String EXACT = "In UTF-8:";
  private static final String LINE_BREAK = "\r\n";

  private final String title;
  private final String description;

  private BundleText(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /**
   * Takes the texts of a bundle.
   *
   * @param title its title
   * @param description what it is for; line breaks become blanks
   */
  public static BundleText of(BundleTitle title, String description) {
    return new BundleText(title.text(), oneLine(description));
  }

  /**
   * Reads a file, whoever wrote it: without exact texts the first two lines count. Never fails.
   *
   * @param bytes the bytes of a {@code bundle.txt}
   */
  public static BundleText read(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    boolean hasExact = lines.size() >= 4 && lines.get(2).equals(EXACT);
    String title = line(lines, hasExact ? 3 : 0);
    String description = line(lines, hasExact ? 4 : 1);
    boolean saysNothing = !hasExact && description.equals(EMPTY);
    return new BundleText(oneLine(title), saysNothing ? "" : oneLine(description));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /** The exact title. */
  public String title() {
    return title;
  }

  /** The exact description, in one line; may be empty. */
  public String description() {
    return description;
  }

  /** The file. */
  public BundleFile asFile() {
    String text =
        String.join(LINE_BREAK, shown(title), shown(description), EXACT, title, description, "");
    return BundleFile.of(FILE_NAME, Content.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(one -> shown.append(one < ' ' || one > '~' || one == COMMENT ? '?' : (char) one));
    String stripped = shown.toString().strip();
    return stripped.isEmpty() ? EMPTY : stripped;
  }

  /** Control characters, of which line breaks are some, become blanks. */
  private static String oneLine(String text) {
    StringBuilder made = new StringBuilder();
    text.codePoints()
        .map(one -> Character.isISOControl(one) || one == 0x2028 || one == 0x2029 ? ' ' : one)
        .forEach(made::appendCodePoint);
    return made.toString().strip();
  }
}
