package org.prepwright.app.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands there are, in the order of the help. Reading the options of all of them takes much
 * longer than most commands themselves: where one is called, only that one is read.
 */
final class Commands {
  private static final Map<String, Supplier<Object>> KNOWN = known();

  private Commands() {}

  private static Map<String, Supplier<Object>> known() {
    Map<String, Supplier<Object>> known = new LinkedHashMap<>();
    known.put("new", NewCommand::new);
    known.put("show", ShowCommand::new);
    known.put("set", SetCommand::new);
    known.put("check", CheckCommand::new);
    known.put("report", ReportCommand::new);
    known.put("convert", ConvertCommand::new);
    known.put("fix", FixCommand::new);
    known.put("asks", AsksCommand::new);
    known.put("computers", ComputersCommand::new);
    known.put("drivers", DriversCommand::new);
    known.put("export", ExportCommand::new);
    known.put("redact", RedactCommand::new);
    known.put("drives", DrivesCommand::new);
    known.put("verify", VerifyCommand::new);
    known.put("diff", DiffCommand::new);
    known.put("explain", ExplainCommand::new);
    known.put("hash-password", HashPasswordCommand::new);
    known.put("help", HelpCommand::new);
    return Collections.unmodifiableMap(known);
  }

  /** Their names, in the order of the help. */
  static Set<String> names() {
    return KNOWN.keySet();
  }

  /**
   * Adds to a command line what it takes to run it.
   *
   * @param root the command line without commands
   * @param word its first word; empty for none
   */
  static void addTo(CommandLine root, String word) {
    boolean isAlone = KNOWN.containsKey(word) && !word.equals("help");
    KNOWN.forEach(
        (name, command) -> {
          if (!isAlone || name.equals(word)) {
            root.addSubcommand(name, command.get());
          }
        });
  }
}
