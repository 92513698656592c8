package org.prepwright.model.media;

import org.prepwright.model.message.Messages;

/**
 * An export that did not happen, or needs a hand at its end ({@link Reason#OLD_LEFT}). The message
 * is a sentence for a person: what, where and what to do. The cause, where there is one, is for the
 * log.
 */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What stood in the way. */
  public enum Reason {
    /** The target folder does not exist. */
    TARGET_MISSING("target-missing"),
    /** The target is a file. */
    TARGET_IS_A_FILE("target-is-a-file"),
    /** The target folder or its medium takes no files. */
    TARGET_READ_ONLY("target-read-only"),
    /** The medium is full. */
    NO_ROOM("no-room"),
    /** The file system takes no name as long as one of the bundle. */
    NAME_TOO_LONG("name-too-long"),
    /** The operating system refuses the name. */
    BAD_PATH("bad-path"),
    /** The bundle does not fit the medium: names, size; the message holds the findings. */
    UNFIT("unfit"),
    /** The root folder of a floppy disk has too few entries for the names. */
    TOO_MANY_NAMES("too-many-names"),
    /** Another bundle of the same title is there, and nobody said that it shall be replaced. */
    BUNDLE_EXISTS("bundle-exists"),
    /** A file that belongs into the bundle cannot be read. */
    SOURCE_UNREADABLE("source-unreadable"),
    /** The medium gives back other bytes than were written. */
    READ_BACK("read-back"),
    /** The medium was taken out, or its connection was lost. */
    TARGET_GONE("target-gone"),
    /** The start script in the root of the drive could not be written; the bundle is in place. */
    NO_START_SCRIPT("no-start-script"),
    /** Something of this name exists and is not ours. */
    NOT_A_BUNDLE("not-a-bundle"),
    /** The existing bundle holds a file that would be lost. */
    FOREIGN_FILE("foreign-file"),
    /** A file of the existing bundle was edited, and that would be lost. */
    CHANGED_FILE("changed-file"),
    /** The medium reported a fault. */
    FAILED("failed"),
    /** The old bundle was moved aside and could not be moved back. */
    OLD_SET_ASIDE("old-set-aside"),
    /** The new bundle is in place, but what it replaced could not be deleted. */
    OLD_LEFT("old-left"),
    /** The person called it off. */
    CANCELLED("cancelled");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private final Reason reason;

  ExportException(Reason reason, Object... arguments) {
    super(Messages.model().text("export." + reason.key, arguments));
    this.reason = reason;
  }

  ExportException(Exception cause, Reason reason, Object... arguments) {
    this(reason, arguments);
    initCause(cause);
  }

  /** What stood in the way. */
  public Reason reason() {
    return reason;
  }
}
