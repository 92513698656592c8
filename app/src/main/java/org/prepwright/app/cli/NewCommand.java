package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code new KIND --product P [--set Section/Key=VALUE]... --out FILE}. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Parameters(
      paramLabel = "KIND",
      converter = FileChoice.KindConverter.class,
      descriptionKey = "cli.new.kind")
  private Kind kind;

  @Option(
      names = "--product",
      paramLabel = "PRODUCT",
      converter = FileChoice.ProductConverter.class,
      descriptionKey = "cli.new.product")
  private Product product = Product.XP_PROFESSIONAL;

  @Option(
      names = "--set",
      paramLabel = "Section/Key=VALUE",
      converter = AssignmentArgument.Converter.class,
      descriptionKey = "cli.option.set")
  private List<AssignmentArgument> assignments = new ArrayList<>();

  @Mixin private SecretOption secrets;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.new.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Override
  public Integer call() throws FileProblemException {
    overwriting.refuse(out);
    AnswerFile answers = NewAnswerFile.of(kind, product);
    Editing editing = new Editing(answers, root.terminal());
    editing.assign(assignments);
    editing.assignSecrets(secrets.names);
    overwriting.write(out, answers.document().toBytes());
    return ExitCode.FINE;
  }
}
