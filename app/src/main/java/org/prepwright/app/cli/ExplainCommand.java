package org.prepwright.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.reference.Explanation;
import org.prepwright.model.reference.Reference;
import org.prepwright.model.reference.ReferenceMarkdown;
import org.prepwright.model.reference.ReferenceText;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain Section[/Key]|RULE [--json]}, {@code explain --all [--json|--out FILE]}. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "Section[/Key]|RULE",
      converter = SettingName.Converter.class,
      descriptionKey = "cli.explain.name")
  private SettingName name;

  @Option(names = "--all", descriptionKey = "cli.explain.all")
  private boolean all;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.explain.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Override
  public Integer call() throws FileProblemException {
    if (all == (name != null)) {
      throw new TroubleException(AppMessages.text("cli.explain.one-of"));
    }
    if (out != null && (!all || json)) {
      throw new TroubleException(AppMessages.text("cli.explain.out-without-all"));
    }
    if (out != null) {
      overwriting.refuse(out);
      overwriting.write(out, ReferenceMarkdown.write().getBytes(StandardCharsets.UTF_8));
    } else if (json) {
      root.printJson(all ? Reference.all() : explanation());
    } else if (all) {
      root.terminal().out().print(ReferenceMarkdown.write());
    } else {
      ReferenceText.of(explanation()).forEach(root.terminal().out()::println);
    }
    return ExitCode.FINE;
  }

  private Explanation explanation() {
    Optional<Explanation> found =
        name.isWholeSection()
            ? Reference.explain(name.section())
            : Reference.explain(name.section(), name.key());
    return found.orElseThrow(() -> new TroubleException(notKnown()));
  }

  private String notKnown() {
    if (name.isWholeSection()) {
      return Reference.suggestion(name.section())
          .map(near -> AppMessages.text("cli.explain.unknown-near", name.section(), near))
          .orElseGet(() -> AppMessages.text("cli.explain.unknown", name.section()));
    }
    return Reference.suggestion(name.section(), name.key())
        .map(near -> AppMessages.text("cli.explain.unknown-near", name, near))
        .orElseGet(() -> AppMessages.text("cli.explain.unknown", name));
  }
}
