package org.prepwright.model.answers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command of {@code [GuiRunOnce]} that connects whoever logs on to a printer of the network:
 * {@code rundll32 printui.dll,PrintUIEntry /in /n \\server\printer}. Setup Manager's page Install
 * Printers writes one for each printer.
 */
public final class PrinterCommand {
  private static final String START = "rundll32 printui.dll,PrintUIEntry /in /n ";
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\s*(?:\\S*\\\\)?rundll32(?:\\.exe)?\\s+printui(?:\\.dll)?\\s*,\\s*PrintUIEntry(\\s.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONNECTS =
      Pattern.compile("\\s/in(?=\\s|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "\\s/n\\s*(?:\"(\\\\\\\\[^\"]+)\"|(\\\\\\\\[^\\s\"]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHARE =
      Pattern.compile("\\\\\\\\[^\\s\\\\/:*?\"<>|,;]+\\\\[^\\\\/\"<>|,;]*[^\\s\\\\/\"<>|,;]");

  private PrinterCommand() {}

  /** Whether a text names a printer of a server, {@code \\server\printer}. */
  public static boolean isPrinter(String name) {
    return SHARE.matcher(name).matches();
  }

  /** The command for a printer. A name with blanks is put in quotes. */
  public static String of(String printer) {
    boolean hasBlank = printer.indexOf(' ') >= 0;
    return START + (hasBlank ? '"' + printer + '"' : printer);
  }

  /** The printer a command connects to, with whatever other options; empty for other commands. */
  public static Optional<String> printerIn(String command) {
    Matcher matcher = COMMAND.matcher(command);
    if (!matcher.matches() || !CONNECTS.matcher(matcher.group(1)).find()) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(matcher.group(1));
    return name.find()
        ? Optional.of(name.group(1) == null ? name.group(2) : name.group(1))
        : Optional.empty();
  }
}
