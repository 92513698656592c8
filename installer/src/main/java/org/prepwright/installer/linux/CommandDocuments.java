package org.prepwright.installer.linux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prepwright.app.cli.CommandLineProgram;
import org.prepwright.model.message.Language;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes the manual page and the completion from the commands themselves. Run with the program's
 * class path.
 */
public final class CommandDocuments {
  /** The manual page. */
  static final String MANUAL = "prepwright.1";

  /** The completion for bash. */
  static final String COMPLETION = "prepwright.bash";

  private CommandDocuments() {}

  /**
   * Writes them.
   *
   * @param arguments the folder they go to, the language, the date as {@code 2026-11-22}
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Language.use(arguments[1].equals("de") ? Language.GERMAN : Language.ENGLISH);
    CommandLine commands =
        new CommandLineProgram(
                InputStream.nullInputStream(), System.out, System.err, StandardCharsets.UTF_8, null)
            .describe();
    Files.writeString(
        folder.resolve(MANUAL),
        new ManualPage(ManualHeadings.of(arguments[1]), arguments[2]).of(commands));
    Files.writeString(folder.resolve(COMPLETION), AutoComplete.bash("prepwright", commands));
  }
}
