package org.prepwright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.text.ChangedOnDiskException;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Option;

/** Writing a file that a command was told to make: over another one only with {@code --force}. */
final class Overwriting {
  @Option(names = "--force", descriptionKey = "cli.new.force")
  private boolean force;

  /** Ends the command before it does any work when the file is there. */
  void refuse(Path out) {
    if (!force && Files.exists(out)) {
      throw new TroubleException(AppMessages.text("cli.new.exists", out));
    }
  }

  /**
   * Writes the file. One that came meanwhile is not replaced either.
   *
   * @throws FileProblemException with a sentence when that fails
   */
  void write(Path out, byte[] bytes) throws FileProblemException {
    try {
      FileStore.write(out, bytes, force ? null : FileStamp.ABSENT);
    } catch (ChangedOnDiskException e) {
      throw new TroubleException(AppMessages.text("cli.new.exists", out));
    }
  }
}
