package org.prepwright.model.bundle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.KeyedLine;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

/**
 * What the scripts {@code unattend.bat} and {@code dos.bat} of an unattended bundle are told.
 * Immutable. The place of the Setup files is the only free text, and it is refused unless it is
 * made of letters that mean nothing in a script.
 *
 * @param product what is installed
 * @param setupSource the folder with winnt32.exe on the computer, such as {@code D:\i386} or {@code
 *     \\server\share\i386}; empty lets the script ask
 * @param copiesLanguages whether Setup needs the folder of languages ({@code /copysource:lang})
 * @param computers the number of ids in the uniqueness file; 0 when there is none
 * @param looksForOemFolder whether Setup has to find {@code $OEM$} at the source, since the bundle
 *     has one and the answer file names no other place
 */
public record UnattendFacts(
    Product product,
    String setupSource,
    boolean copiesLanguages,
    int computers,
    boolean looksForOemFolder) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 _\\\\:.~+,$#@()-]*");
  private static final Pattern FULL =
      Pattern.compile("[A-Za-z]:\\\\.*|\\\\\\\\[^\\\\]+\\\\[^\\\\]+.*");
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9-]{1,63}");

  /** Windows takes paths of 260 characters, of which file names below need some. */
  private static final int LONGEST_SOURCE = 200;

  /**
   * Takes facts as they stand.
   *
   * @throws IllegalArgumentException when {@link #objectionTo} has one; the message is its sentence
   */
  public UnattendFacts {
    objectionTo(setupSource)
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
  }

  /**
   * The facts of a bundle.
   *
   * @param answers the answer file
   * @param uniqueness the uniqueness file; empty when there is none
   * @param setupSource the folder with winnt32.exe as stated; a backslash at its end does not count
   * @param files the other files of the bundle
   * @throws IllegalArgumentException when {@link #objectionTo} has one
   */
  public static UnattendFacts of(
      AnswerFile answers,
      Optional<AnswerFile> uniqueness,
      String setupSource,
      List<BundleFile> files) {
    boolean hasOemFolder =
        files.stream().anyMatch(file -> file.path().startsWith(OnTarget.SETUP_OEM + "/"));
    return new UnattendFacts(
        answers.product(),
        withoutEndingBackslash(setupSource.strip()),
        !answers.document().entries(answers.regionalSettings.name()).isEmpty(),
        uniqueness.map(file -> idsIn(file).size()).orElse(0),
        hasOemFolder && !answers.unattended.oemFilesPath.isPresent());
  }

  /**
   * Why a script cannot name this place of the Setup files; empty when it can.
   *
   * @param setupSource a folder, or an empty text
   */
  public static Optional<String> objectionTo(String setupSource) {
    String source = withoutEndingBackslash(setupSource.strip());
    if (!PLAIN.matcher(source).matches()) {
      return Optional.of(text("unattend.source.letters", source));
    }
    if (!source.isEmpty() && (!FULL.matcher(source).matches() || source.indexOf(':', 2) >= 0)) {
      return Optional.of(text("unattend.source.form", source));
    }
    if (source.length() > LONGEST_SOURCE) {
      return Optional.of(text("unattend.source.long", source.length(), LONGEST_SOURCE));
    }
    return Optional.empty();
  }

  /**
   * Which computers of a uniqueness file the script cannot be told, one sentence each: ids with
   * other letters than those of a computer name.
   */
  public static List<String> objectionsTo(AnswerFile uniqueness) {
    return idsIn(uniqueness).stream()
        .filter(id -> !isPlainName(id))
        .map(id -> text("unattend.udf.id", id))
        .toList();
  }

  /** The computers that the script can be told, in file order. */
  static List<String> plainNamesIn(AnswerFile uniqueness) {
    return idsIn(uniqueness).stream().filter(UnattendFacts::isPlainName).toList();
  }

  private static boolean isPlainName(String id) {
    return PLAIN_NAME.matcher(id).matches();
  }

  private static List<String> idsIn(AnswerFile uniqueness) {
    return uniqueness.uniqueIds.computers.lines().stream().map(KeyedLine::key).toList();
  }

  /** Whether the computers have answers of their own. */
  boolean hasComputers() {
    return computers > 0;
  }

  private static String withoutEndingBackslash(String path) {
    return path.length() > 2 && path.endsWith("\\") && !path.endsWith("\\\\")
        ? path.substring(0, path.length() - 1)
        : path;
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
