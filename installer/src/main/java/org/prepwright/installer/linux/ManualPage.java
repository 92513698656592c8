package org.prepwright.installer.linux;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A manual page in the macros of man(7), from picocli's model of the commands. One page tells all
 * of them: they share most of their words.
 */
final class ManualPage {
  private final ManualHeadings headings;
  private final String date;
  private final StringBuilder page = new StringBuilder();

  ManualPage(ManualHeadings headings, String date) {
    this.headings = headings;
    this.date = date;
  }

  String of(CommandLine program) {
    CommandSpec root = program.getCommandSpec();
    String purpose = words(root.usageMessage().header());
    macro(".TH PREPWRIGHT 1 " + date + " Prepwright");
    macro(".SH " + headings.name());
    text("prepwright \\- " + escaped(purpose.replaceAll("\\.$", "")));
    macro(".SH " + headings.synopsis());
    macro(".B prepwright");
    macro(".RI [ " + headings.file() + " ...]");
    macro(".br");
    macro(".B prepwright");
    macro(".I " + headings.command());
    macro(".RI [ " + headings.options() + " ...]");
    macro(".SH " + headings.description());
    text(escaped(purpose));
    macro(".PP");
    text(escaped(words(root.usageMessage().description())));
    macro(".SH " + headings.options());
    root.options().forEach(this::option);
    macro(".SH " + headings.commands());
    List<String> shared =
        root.options().stream().map(OptionSpec::longestName).collect(Collectors.toList());
    for (CommandLine command : commandsOf(program)) {
      tell(command, shared);
    }
    macro(".SH " + headings.environment());
    macro(".TP");
    macro(".B PREPWRIGHT_JAVA_OPTS");
    text(escaped(headings.javaOptions()));
    return page.toString();
  }

  private static Collection<CommandLine> commandsOf(CommandLine program) {
    return new LinkedHashSet<>(program.getSubcommands().values());
  }

  private void tell(CommandLine command, List<String> shared) {
    CommandSpec spec = command.getCommandSpec();
    macro(".SS prepwright " + escaped(spec.name()));
    text(escaped(words(spec.usageMessage().header())));
    String description = words(spec.usageMessage().description());
    if (!description.isEmpty()) {
      macro(".PP");
      text(escaped(description));
    }
    macro(".PP");
    macro(".nf");
    text(escaped(synopsis(command)));
    macro(".fi");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
    }
    spec.options().stream()
        .filter(option -> !shared.contains(option.longestName()))
        .forEach(this::option);
  }

  private static String synopsis(CommandLine command) {
    return command.getHelp().synopsis(0).stripTrailing();
  }

  private void option(OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    boolean hasValue = option.arity().max() > 0;
    entry(names + (hasValue ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : ""), option);
  }

  private void entry(String name, ArgSpec argument) {
    if (!argument.hidden()) {
      macro(".TP");
      text(name);
      text(escaped(words(argument.description())));
    }
  }

  private static String words(String[] lines) {
    return Arrays.stream(lines)
        .map(line -> Ansi.OFF.string(line).replace("%n", " ").replace("%%", "%").strip())
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .lines()
        .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
        .collect(Collectors.joining("\n"));
  }

  private void macro(String line) {
    page.append(line).append('\n');
  }

  private void text(String text) {
    page.append(text).append('\n');
  }
}
