package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code set FILE Section/Key=VALUE... [--unset Section/Key]... [--out FILE]}. Without anything to
 * change and with {@code --out} it copies the bytes.
 */
@Command(name = "set")
final class SetCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Parameters(
      index = "1..*",
      paramLabel = "Section/Key=VALUE",
      converter = AssignmentArgument.Converter.class,
      descriptionKey = "cli.set.assignments")
  private List<AssignmentArgument> assignments = new ArrayList<>();

  @Option(
      names = "--unset",
      paramLabel = "Section/Key",
      converter = SettingName.KeyConverter.class,
      descriptionKey = "cli.set.unset")
  private List<SettingName> removals = new ArrayList<>();

  @Mixin private SecretOption secrets;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.set.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Override
  public Integer call() throws FileProblemException {
    boolean changesNothing = assignments.isEmpty() && removals.isEmpty() && secrets.names.isEmpty();
    if (changesNothing && out == null) {
      throw new TroubleException(AppMessages.text("cli.set.nothing"));
    }
    if (out != null) {
      overwriting.refuse(out);
    }
    byte[] bytes = FileStore.read(file);
    AnswerFile answers = choice.open(file, bytes);
    Editing editing = new Editing(answers, root.terminal());
    editing.remove(removals);
    editing.assign(assignments);
    editing.assignSecrets(secrets.names);
    if (out != null) {
      overwriting.write(out, answers.document().toBytes());
    } else if (answers.document().hasUnsavedEdits()) {
      FileStore.write(file, answers.document().toBytes(), FileStamp.of(bytes));
    }
    return ExitCode.FINE;
  }
}
