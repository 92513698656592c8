package org.prepwright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.secrecy.Redaction;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code redact FILE --out FILE [--force] [--json]}: a copy that can be sent to anybody. */
@Command(name = "redact")
final class RedactCommand implements Callable<Integer> {
  /** The answer as JSON. */
  record Result(
      String file,
      String out,
      List<Redaction.Replaced> replaced,
      List<Integer> linesWithSameText,
      boolean checksTheSame) {}

  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.redact.file")
  private Path file;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.fix.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() throws FileProblemException {
    if (Files.isDirectory(file)) {
      throw new TroubleException(AppMessages.text("cli.redact.folder", file));
    }
    if (out.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new TroubleException(AppMessages.text("cli.redact.itself", file));
    }
    overwriting.refuse(out);
    Redaction redaction = redaction(FileStore.read(file));
    overwriting.write(out, redaction.toBytes());
    if (json) {
      root.printJson(
          new Result(
              file.toString(),
              out.toString(),
              redaction.replaced(),
              redaction.linesWithSameText(),
              redaction.isCheckedTheSame()));
    } else {
      print(redaction);
    }
    return redaction.isCheckedTheSame() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Redaction redaction(byte[] bytes) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv")) {
      return Redaction.of(choice.open(file, bytes));
    }
    try {
      return Redaction.ofTable(bytes);
    } catch (UnreadableTableException e) {
      throw new TroubleException(AppMessages.text("cli.check.table", file, e.getMessage()));
    }
  }

  private void print(Redaction redaction) {
    for (Redaction.Replaced one : redaction.replaced()) {
      String place =
          one.section().isEmpty() ? one.key() : ("[" + one.section() + "] " + one.key()).strip();
      root.terminal().out().println(AppMessages.text("cli.redact.line", one.line(), place));
    }
    root.terminal()
        .out()
        .println(AppMessages.text("cli.redact.done", out, redaction.replaced().size()));
    for (int line : redaction.linesWithSameText()) {
      root.terminal().err().println(AppMessages.text("cli.redact.same", line));
    }
    if (!redaction.isCheckedTheSame()) {
      root.terminal().err().println(AppMessages.text("cli.redact.differs"));
    }
  }
}
