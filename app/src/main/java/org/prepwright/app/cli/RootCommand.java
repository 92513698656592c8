package org.prepwright.app.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code prepwright}: holds what all commands share. */
@Command(
    name = "prepwright",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final Terminal terminal;

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  void printJson(Object value) {
    Gson gson =
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
    terminal.out().println(gson.toJson(value));
  }

  @Override
  public Integer call() {
    CommandLine.usage(spec, terminal.err());
    return ExitCode.TROUBLE;
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Prepwright " + number().orElse("(built from source)")};
    }

    /** The number alone; empty where the classes come from no jar. */
    static Optional<String> number() {
      return Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion());
    }
  }
}
