package org.prepwright.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.prepwright.app.cli.CommandLineProgram;
import org.prepwright.app.cli.ExitCode;
import org.prepwright.app.message.AppMessages;
import org.prepwright.app.settings.SettingsPlace;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.app.window.PrepwrightApplication;
import org.prepwright.model.message.Language;

/**
 * Start of the program. Not the JavaFX application itself: on the class path that one would refuse
 * to start.
 */
public final class Launcher {
  /** Loaded where it is needed. Kept, since a logger that nobody holds forgets its level. */
  private static final class JavaFxLog {
    static final Logger LOGGER = Logger.getLogger("javafx");
  }

  private Launcher() {}

  /**
   * Opens the window, or runs a command.
   *
   * @param arguments a command with its arguments; or files to open in the window; or nothing
   */
  public static void main(String[] arguments) {
    Charset charset = terminalCharset();
    PrintStream out = stream(FileDescriptor.out, charset);
    PrintStream err = stream(FileDescriptor.err, charset);
    Language.use(
        UserSettings.load(SettingsPlace.ofThisPerson())
            .languageProperty()
            .get()
            .language(Locale.getDefault()));
    int exitCode =
        arguments.length == 0
            ? openWindow(List.of(), err)
            : runOrOpen(
                arguments,
                new CommandLineProgram(System.in, out, err, charset, System.console()),
                err);
    System.exit(exitCode);
  }

  private static int runOrOpen(String[] arguments, CommandLineProgram program, PrintStream err) {
    return !CommandLineProgram.understands(arguments[0]) && areFiles(arguments)
        ? openWindow(Arrays.stream(arguments).map(Path::of).toList(), err)
        : program.run(arguments);
  }

  private static int openWindow(List<Path> files, PrintStream err) {
    if (!Display.isThere()) {
      err.println(AppMessages.text("start.no-display"));
      return ExitCode.NO_DISPLAY;
    }
    if (!Application.class.getModule().isNamed()) {
      // its only message at this level says that JavaFX came from the class path, as it should
      JavaFxLog.LOGGER.setLevel(Level.SEVERE);
    }
    try {
      PrepwrightApplication.open(files);
      return ExitCode.FINE;
    } catch (UnsupportedOperationException e) {
      // the display that is named cannot be reached
      err.println(AppMessages.text("start.no-display"));
      return ExitCode.NO_DISPLAY;
    }
  }

  private static boolean areFiles(String[] arguments) {
    try {
      return Arrays.stream(arguments).map(Path::of).allMatch(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Terminals of Unix take UTF-8, those of Windows their own code page. */
  private static Charset terminalCharset() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    return windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
