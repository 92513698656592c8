package org.prepwright.model.bundle;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.DeviceNames;

/**
 * The name of a bundle and of its folder: legal on FAT and NTFS, at most {@value #LONGEST}
 * characters, so that the paths below stay far from the 260 characters of Windows.
 */
public final class BundleTitle {
  /** The most characters (UTF-16 units, as Windows counts) that a title may have. */
  public static final int LONGEST = 64;

  private static final String BAD_CHARACTERS = "\\/:*?\"<>|";
  private static final String FALLBACK = "sysprep-bundle";

  private static final Set<String> ANSWER_FILE_EXTENSIONS = Set.of("inf", "txt", "sif", "udf");

  private final String text;

  private BundleTitle(String text) {
    this.text = text;
  }

  /**
   * Takes a title as it stands.
   *
   * @throws TitleRefusedException when no folder can have this name; the message says why
   */
  public static BundleTitle of(String text) throws TitleRefusedException {
    Optional<String> objection = objectionTo(text);
    if (objection.isPresent()) {
      throw new TitleRefusedException(objection.get());
    }
    return new BundleTitle(text);
  }

  /** Says in a sentence why no folder can have this name; empty when it can. */
  public static Optional<String> objectionTo(String text) {
    Messages messages = Messages.model();
    if (text.isBlank()) {
      return Optional.of(messages.text("bundle-title.empty", FALLBACK));
    }
    if (text.codePoints().anyMatch(BundleTitle::isUnseen)) {
      return Optional.of(messages.text("bundle-title.control-character"));
    }
    Optional<String> bad =
        text.chars()
            .filter(one -> BAD_CHARACTERS.indexOf(one) >= 0)
            .mapToObj(Character::toString)
            .findFirst();
    if (bad.isPresent()) {
      return Optional.of(
          messages.text(
              "bundle-title.bad-character",
              bad.get(),
              String.join(" ", BAD_CHARACTERS.split("", -1)).strip()));
    }
    if (text.length() > LONGEST) {
      return Optional.of(messages.text("bundle-title.too-long", text.length(), LONGEST));
    }
    if (!text.strip().equals(text) || text.endsWith(".")) {
      return Optional.of(messages.text("bundle-title.edge"));
    }
    if (DeviceNames.isDevice(text)) {
      return Optional.of(messages.text("bundle-title.reserved", DeviceNames.deviceIn(text)));
    }
    return Optional.empty();
  }

  /**
   * Makes a legal title out of a file name (a path and the extension of an answer file are left
   * out) or a computer name. What a folder name cannot hold becomes a hyphen.
   *
   * @return a title in every case; {@value #FALLBACK} when nothing useful is left
   */
  public static BundleTitle proposedFrom(String fileNameOrComputerName) {
    StringBuilder made = new StringBuilder();
    withoutPathAndExtension(fileNameOrComputerName)
        .codePoints()
        .map(one -> isUnseen(one) || BAD_CHARACTERS.indexOf(one) >= 0 ? '-' : one)
        .takeWhile(one -> made.length() + Character.charCount(one) <= LONGEST)
        .forEachOrdered(made::appendCodePoint);
    String tidy = withoutBadEdges(made.toString());
    if (DeviceNames.isDevice(tidy)) {
      tidy = "bundle-" + tidy;
      tidy = withoutBadEdges(tidy.substring(0, Math.min(tidy.length(), LONGEST)));
    }
    boolean saysSomething = tidy.codePoints().anyMatch(Character::isLetterOrDigit);
    return new BundleTitle(saysSomething && objectionTo(tidy).isEmpty() ? tidy : FALLBACK);
  }

  private static String withoutPathAndExtension(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    boolean isAnswerFile =
        dot > 0
            && ANSWER_FILE_EXTENSIONS.contains(last.substring(dot + 1).toLowerCase(Locale.ROOT));
    return isAnswerFile ? last.substring(0, dot) : last;
  }

  private static String withoutBadEdges(String text) {
    String stripped = text.strip();
    int end = stripped.length();
    while (end > 0 && (stripped.charAt(end - 1) == '.' || isBlank(stripped.charAt(end - 1)))) {
      end--;
    }
    return stripped.substring(0, end);
  }

  private static boolean isBlank(int one) {
    return Character.isWhitespace(one) || Character.isSpaceChar(one);
  }

  private static boolean isUnseen(int one) {
    int type = Character.getType(one);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** The folder name. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BundleTitle that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
