package org.prepwright.model.text;

import java.nio.file.Path;
import org.prepwright.model.message.Messages;

/** Somebody changed the file since it was opened; nothing was written. */
public final class ChangedOnDiskException extends FileProblemException {
  ChangedOnDiskException(Path file) {
    super(Messages.model().text("file.changed-on-disk", file), null);
  }
}
