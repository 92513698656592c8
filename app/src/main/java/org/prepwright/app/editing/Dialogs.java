package org.prepwright.app.editing;

import java.nio.file.Path;
import java.util.Optional;

/** The questions the program asks, and what it has to tell. */
public interface Dialogs {
  /** What becomes of unsaved changes. */
  enum Unsaved {
    /** They are saved first. */
    SAVE,
    /** They are given up. */
    DISCARD,
    /** Everything stays as it is. */
    CANCEL
  }

  /** What becomes of a file that somebody else changed. */
  enum ChangedOnDisk {
    /** It is overwritten. */
    OVERWRITE,
    /** The text goes to another file. */
    SAVE_AS,
    /** Nothing is saved. */
    CANCEL
  }

  /** What becomes of an export that errors stand against. */
  enum ExportWithErrors {
    /** It is called off, and the first error is shown. */
    SHOW_ERROR,
    /** It is done all the same. */
    EXPORT
  }

  /**
   * Asks what becomes of unsaved changes.
   *
   * @param fileName the name of the file
   */
  Unsaved askUnsaved(String fileName);

  /**
   * Asks what becomes of a file that somebody else changed.
   *
   * @param sentence what happened
   */
  ChangedOnDisk askChangedOnDisk(String sentence);

  /**
   * Asks whether to export in spite of errors.
   *
   * @param sentence how many errors there are and what the first one is
   */
  ExportWithErrors askExportWithErrors(String sentence);

  /** Asks for a file to open; empty when the person thinks better of it. */
  Optional<Path> chooseFileToOpen();

  /**
   * Asks for a file to save to; empty when the person thinks better of it.
   *
   * @param proposed the file so far, or only a name
   */
  Optional<Path> chooseFileToSave(Path proposed);

  /** Asks for the folder an export goes to; empty when the person thinks better of it. */
  Optional<Path> chooseExportFolder();

  /**
   * Tells what went wrong.
   *
   * @param heading what did not happen
   * @param sentence why, and what to do
   */
  void tellProblem(String heading, String sentence);

  /**
   * Tells that an export is done.
   *
   * @param bundle where it is
   */
  void tellExported(Path bundle);
}
