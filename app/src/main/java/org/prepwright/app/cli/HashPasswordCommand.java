package org.prepwright.app.cli;

import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.UnencryptablePasswordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code hash-password}: the hash pair for {@code AdminPassword}, from a prompt or a line. */
@Command(name = "hash-password")
final class HashPasswordCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() {
    try {
      String question = AppMessages.text("cli.hash.question");
      root.terminal().out().println(PasswordHash.of(root.terminal().newSecret(question)));
      return ExitCode.FINE;
    } catch (UnencryptablePasswordException e) {
      throw new TroubleException(e.getMessage());
    }
  }
}
