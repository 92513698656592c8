package org.prepwright.app.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.prepwright.app.export.ExportAnswer;
import org.prepwright.app.export.ExportChoices;
import org.prepwright.model.media.Verification;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.FileQuestion;

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
   * Asks for the secrets that are not kept, all at once, and takes only what can be used.
   *
   * @return a value for each of {@link AskedAtExport#marked()}; empty when the person thinks better
   *     of it
   */
  Optional<Map<Asked, SecretText>> askSecrets(AskedAtExport asked);

  /**
   * Asks what a bundle is put on and where, and shows what that leads to.
   *
   * @param choices begin with what was chosen last, and hold what was chosen in the end
   */
  ExportAnswer askExport(ExportChoices choices);

  /**
   * Asks whether a bundle of the same title is replaced.
   *
   * @param sentence what is there
   * @param place what would be replaced
   */
  boolean askReplace(String sentence, Path place);

  /** Asks for a bundle to verify: a folder; empty when the person thinks better of it. */
  Optional<Path> chooseBundleFolder();

  /** Asks for a bundle to verify: a file; empty when the person thinks better of it. */
  Optional<Path> chooseBundleFile();

  /**
   * Tells which bundles are not as they were written, and what of them.
   *
   * @param results what was found, one for each such bundle
   */
  void tellUnsound(List<Verification.Result> results);

  /** Asks for a file to open; empty when the person thinks better of it. */
  Optional<Path> chooseFileToOpen();

  /**
   * Asks for a file to save to; empty when the person thinks better of it.
   *
   * @param proposed the file so far, or only a name
   */
  Optional<Path> chooseFileToSave(Path proposed);

  /** Asks for a file that a page wants to read; empty when the person thinks better of it. */
  Optional<Path> chooseFileToRead(FileQuestion question);

  /**
   * Asks for a folder that a page wants to read; empty when the person thinks better of it.
   *
   * @param title the title of the dialog
   */
  Optional<Path> chooseFolderToRead(String title);

  /** Asks for a file that a page wants to write; empty when the person thinks better of it. */
  Optional<Path> chooseFileToWrite(FileQuestion question);

  /**
   * Tells for a while what was done, with a button that takes it back.
   *
   * @param undo takes it back; false when that is not possible any more
   */
  void tellUndoable(String sentence, BooleanSupplier undo);

  /** Tells for a while what has ended well. */
  void tellDone(String sentence);

  /**
   * Shows what saving would change and asks whether to save.
   *
   * @param fileName the name of the file
   * @param changes what it holds and what it would hold, for each file that would change
   */
  boolean confirmSave(String fileName, List<FileChange> changes);

  /**
   * Shows what saving would change.
   *
   * @param fileName the name of the file
   * @param changes what it holds and what it would hold, for each file that would change
   */
  void showChanges(String fileName, List<FileChange> changes);

  /**
   * Tells a fault of the program.
   *
   * @param code a short name of the fault, always the same for the same one
   * @param details what whoever mends it needs to know; holds nothing of the file
   */
  void tellFault(String code, String details);

  /**
   * Tells what went wrong.
   *
   * @param heading what did not happen
   * @param sentence why, and what to do
   */
  void tellProblem(String heading, String sentence);

  /**
   * Tells for a while that an export is done, with buttons that open its folder and verify it.
   *
   * @param bundle where it is
   * @param verify reads it back once more
   */
  void tellExported(Path bundle, Runnable verify);
}
