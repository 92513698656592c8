package org.prepwright.app.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
public final class CommandLineProgram {
  private final Terminal terminal;
  private final Charset charset;

  /**
   * Makes the program.
   *
   * @param input where passwords come from when nobody types
   * @param out results
   * @param err sentences about trouble
   * @param charset what both print in
   * @param console the keyboard, or null when standard input is not one
   */
  public CommandLineProgram(
      InputStream input, PrintStream out, PrintStream err, Charset charset, Console console) {
    terminal = new Terminal(input, out, err, console);
    this.charset = charset;
  }

  /** Whether the first word of a command line is a command or an option of ours. */
  public static boolean understands(String word) {
    return word.startsWith("-") || Commands.names().contains(word);
  }

  /** All commands with their options and texts, for manuals and completion made of them. */
  public CommandLine describe() {
    return commandLine("");
  }

  /**
   * Runs a command.
   *
   * @return an {@link ExitCode}
   */
  public int run(String... arguments) {
    int exitCode;
    try {
      exitCode = commandLine(arguments.length == 0 ? "" : arguments[0]).execute(arguments);
    } catch (OutOfMemoryError e) {
      terminal.err().println(AppMessages.text("cli.out-of-memory"));
      exitCode = ExitCode.TROUBLE;
    }
    terminal.out().flush();
    terminal.err().flush();
    return exitCode;
  }

  private CommandLine commandLine(String word) {
    PrintStream out = terminal.out();
    PrintStream err = terminal.err();
    CommandLine commandLine = new CommandLine(new RootCommand(terminal));
    // before what follows, which goes on to the commands
    Commands.addTo(commandLine, word);
    commandLine.setResourceBundle(AppMessages.bundle());
    // a file may be called @room.inf; that is no list of arguments
    commandLine.setExpandAtFiles(false);
    commandLine.setOut(new PrintWriter(new OutputStreamWriter(out, charset), true));
    commandLine.setErr(new PrintWriter(new OutputStreamWriter(err, charset), true));
    commandLine.setParameterExceptionHandler(
        (exception, arguments) -> {
          err.println(sentence(exception));
          err.println(
              AppMessages.text(
                  "cli.see-help", exception.getCommandLine().getCommandSpec().qualifiedName()));
          return ExitCode.TROUBLE;
        });
    commandLine.setExecutionExceptionHandler(
        (exception, line, result) -> {
          err.println(sentence(exception));
          return ExitCode.TROUBLE;
        });
    return commandLine;
  }

  private static String sentence(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return sentence(unmatched);
    }
    if (exception instanceof MissingParameterException missing) {
      return AppMessages.text(
          "cli.missing",
          missing.getMissing().stream()
              .map(CommandLineProgram::name)
              .collect(Collectors.joining(", ")));
    }
    if (exception instanceof OverwrittenOptionException repeated) {
      return AppMessages.text("cli.repeated", name(repeated.getOverwritten()));
    }
    if (exception.getCause() instanceof TypeConversionException ours) {
      return ours.getMessage();
    }
    if (exception.getCause() != null && exception.getArgSpec() != null) {
      return AppMessages.text("cli.bad-value", exception.getArgSpec().paramLabel());
    }
    return exception.getMessage();
  }

  private static String sentence(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return AppMessages.text("cli.unknown-option", first);
    }
    boolean isFirstWord = unmatched.getCommandLine().getParent() == null;
    return AppMessages.text(isFirstWord ? "cli.no-command" : "cli.not-understood", first);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String sentence(Exception exception) {
    if (exception instanceof TroubleException || exception instanceof FileProblemException) {
      return exception.getMessage();
    }
    // the class alone: a message might repeat a value
    return AppMessages.text("cli.unexpected", exception.getClass().getSimpleName());
  }
}
