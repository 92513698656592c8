package org.prepwright.model.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prepwright.model.message.Messages;

/**
 * What an account may do in a folder or with a file of the computer that was set up: one line of
 * {@code Permissions} in {@code deployment.ini}, {@code folder|account|right}.
 *
 * @param path a full path with a drive letter; ASCII
 * @param account a user or group, {@code DOMAIN\name} for one of a domain; ASCII
 * @param right what it may do
 */
public record FilePermission(String path, String account, Right right) {
  /** The rights that cacls.exe of Windows XP and Server 2003 gives. */
  public enum Right {
    /** No access at all. */
    NONE("None", 'N'),
    /** Reading and running. */
    READ("Read", 'R'),
    /** Writing. */
    WRITE("Write", 'W'),
    /** Reading, writing, deleting. */
    CHANGE("Change", 'C'),
    /** Everything. */
    FULL_CONTROL("FullControl", 'F');

    private final String word;
    private final char letter;

    Right(String word, char letter) {
      this.word = word;
      this.letter = letter;
    }

    /** The word in the file. */
    public String word() {
      return word;
    }

    /** The letter that cacls.exe takes. */
    char letter() {
      return letter;
    }

    /** The right of a word, without regard to case and blanks. */
    public static Optional<Right> of(String word) {
      String plain = word.replace(" ", "").toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(right -> right.word.toLowerCase(Locale.ROOT).equals(plain))
          .findFirst();
    }
  }

  /** The most characters of a path that Windows takes. */
  private static final int LONGEST_PATH = 247;

  /** Windows takes 20 characters for a user and 256 for a group, and a domain before them. */
  private static final int LONGEST_ACCOUNT = 256;

  private static final Pattern PATH = Pattern.compile("[A-Za-z]:(\\\\[^\\\\/:*?\"<>|%]+)+");
  private static final Pattern ACCOUNT =
      Pattern.compile("([^\\\\/\"\\[\\]:;|=,+*?<>@%]+\\\\)?[^\\\\/\"\\[\\]:;|=,+*?<>%]+");
  private static final Pattern ASCII = Pattern.compile("[\\x20-\\x7E]*");

  /**
   * Takes a permission as it stands.
   *
   * @throws IllegalArgumentException when {@link #objectionTo} has one; the message is its sentence
   */
  public FilePermission {
    objectionTo(path, account)
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
  }

  /** A permission, or why there is none. */
  public record Parsed(Optional<FilePermission> permission, String objection) {}

  /**
   * Reads a line {@code folder|account|right}; blanks around the parts do not count.
   *
   * @return the permission, or a sentence that says what is wrong with the line
   */
  public static Parsed parse(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 3) {
      return refused(text("permission.form", line.strip()));
    }
    String path = withoutEndingBackslash(parts[0].strip());
    String account = parts[1].strip();
    Optional<String> objection = objectionTo(path, account);
    if (objection.isPresent()) {
      return refused(objection.get());
    }
    return Right.of(parts[2])
        .map(right -> new Parsed(Optional.of(new FilePermission(path, account, right)), ""))
        .orElseGet(() -> refused(text("permission.right", parts[2].strip(), rightWords())));
  }

  /**
   * Why a permission cannot be set by a script; empty when it can.
   *
   * @param path the folder or file
   * @param account who it is for
   */
  public static Optional<String> objectionTo(String path, String account) {
    if (!ASCII.matcher(path).matches()) {
      return Optional.of(text("permission.path.ascii", path));
    }
    if (path.matches("[A-Za-z]:\\\\?")) {
      return Optional.of(text("permission.path.drive", path));
    }
    boolean hasBadName =
        Arrays.stream(path.split("\\\\", -1))
            .anyMatch(name -> name.endsWith(" ") || name.endsWith("."));
    if (!PATH.matcher(path).matches() || hasBadName || path.length() > LONGEST_PATH) {
      return Optional.of(text("permission.path.form", path));
    }
    if (!ASCII.matcher(account).matches()) {
      return Optional.of(text("permission.account.ascii", account));
    }
    if (account.length() > LONGEST_ACCOUNT
        || account.isBlank()
        || !account.equals(account.strip())
        || !ACCOUNT.matcher(account).matches()) {
      return Optional.of(text("permission.account.form", account));
    }
    return Optional.empty();
  }

  /** The line as {@code deployment.ini} holds it. */
  public String format() {
    return path + "|" + account + "|" + right.word();
  }

  /**
   * Whether the account is one of a domain, which Windows knows only when it has joined and reaches
   * a domain controller.
   */
  public boolean isOfDomain() {
    int backslash = account.indexOf('\\');
    if (backslash < 0) {
      return false;
    }
    String authority = account.substring(0, backslash).toUpperCase(Locale.ROOT);
    return !authority.equals("BUILTIN") && !authority.equals("NT AUTHORITY");
  }

  private static Parsed refused(String sentence) {
    return new Parsed(Optional.empty(), sentence);
  }

  private static String withoutEndingBackslash(String path) {
    return path.length() > 3 && path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
  }

  private static String rightWords() {
    return String.join(", ", Arrays.stream(Right.values()).map(Right::word).toList());
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
