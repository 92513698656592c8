package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.DocumentComparison;
import org.prepwright.model.text.DocumentComparison.Difference;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diff A B}: what the two files say differently, whatever their layout. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.diff.a")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.diff.b")
  private Path second;

  @Override
  public Integer call() throws FileProblemException {
    List<Difference> differences =
        DocumentComparison.of(choice.open(first).document(), choice.open(second).document());
    for (Difference difference : differences) {
      difference.before().forEach(value -> print("-", difference, value));
      difference.after().forEach(value -> print("+", difference, value));
    }
    return differences.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void print(String sign, Difference difference, String value) {
    String line;
    if (difference.key().isEmpty()) {
      line = "[" + difference.section() + "]" + (value.isEmpty() ? "" : " " + value);
    } else {
      boolean secret = Catalogue.standard().isSecret(difference.section(), difference.key(), value);
      String path = new SettingName(difference.section(), difference.key()).toString();
      line = path + "=" + (secret ? SecretText.MASK : value);
    }
    root.terminal().out().println(AppMessages.text("cli.diff.line", sign, line));
  }
}
