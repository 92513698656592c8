package org.prepwright.model.text;

import java.nio.file.Path;
import org.prepwright.model.message.Messages;

/** Somebody changed the file since it was opened; nothing was written. */
public final class ChangedOnDiskException extends FileProblemException {
  /** Tells that a file does not hold what it held when it was opened. */
  public ChangedOnDiskException(Path file) {
    this("file.changed-on-disk", file);
  }

  private ChangedOnDiskException(String key, Path file) {
    super(Messages.model().text(key, file), null);
  }

  /** Tells that a file is where a new one should come. */
  public static ChangedOnDiskException inTheWay(Path file) {
    return new ChangedOnDiskException("file.in-the-way", file);
  }
}
