package org.prepwright.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.secret.SecretText;

/** What a command reads from and prints to. */
final class Terminal {
  private final BufferedReader input;
  private final PrintStream out;
  private final PrintStream err;
  private final Console console;

  Terminal(InputStream input, PrintStream out, PrintStream err, Console console) {
    this.input = new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()));
    this.out = out;
    this.err = err;
    this.console = console;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** A line for somebody who waits; shows nothing where nobody looks. */
  ProgressLine progressLine() {
    return new ProgressLine(isInteractive() ? err : null, System::nanoTime);
  }

  /** Whether both keyboard and screen are there. From Java 22 on a console may be neither. */
  private boolean isInteractive() {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      // an older Java: there is a console only where there is a terminal
      return true;
    }
  }

  /** Asks without echo, or takes the next line of standard input. */
  SecretText secret(String question) {
    if (console != null) {
      char[] typed = console.readPassword("%s: ", question);
      return SecretText.of(typed == null ? "" : new String(typed));
    }
    try {
      String line = input.readLine();
      if (line == null) {
        throw new TroubleException(AppMessages.text("cli.secret-missing", question));
      }
      return SecretText.of(line);
    } catch (IOException e) {
      throw new TroubleException(AppMessages.text("cli.secret-missing", question));
    }
  }

  /** Asks twice where somebody types, since nothing is seen. */
  SecretText newSecret(String question) {
    SecretText first = secret(question);
    if (console != null && !first.equals(secret(AppMessages.text("cli.secret-again")))) {
      throw new TroubleException(AppMessages.text("cli.secret-differs"));
    }
    return first;
  }
}
