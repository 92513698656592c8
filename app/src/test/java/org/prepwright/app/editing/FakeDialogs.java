package org.prepwright.app.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.prepwright.app.export.ExportAnswer;
import org.prepwright.app.export.ExportChoices;
import org.prepwright.app.export.ExportMedium;
import org.prepwright.model.media.Verification;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.FileQuestion;

/** Answers as a test tells it, and keeps what it was asked and told. */
public final class FakeDialogs implements Dialogs {
  public Unsaved unsaved = Unsaved.CANCEL;
  public ChangedOnDisk changedOnDisk = ChangedOnDisk.CANCEL;
  public ExportAnswer exportWithErrors = ExportAnswer.SHOW_ERROR;
  public boolean isReplacing;

  /** The medium a bundle goes to; null for what was chosen last. */
  public ExportMedium exportMedium;

  /** Where a bundle goes; null when the person thinks better of it. */
  public Path fileToOpen;

  public Path fileToSave;
  public Path exportFolder;
  public Path folderToRead;
  public final List<String> asked = new ArrayList<>();
  public final List<String> problems = new ArrayList<>();
  public final List<String> removed = new ArrayList<>();
  public final List<String> done = new ArrayList<>();
  public final List<String> faults = new ArrayList<>();
  public final List<List<FileChange>> confirmed = new ArrayList<>();
  public final List<List<FileChange>> shownChanges = new ArrayList<>();
  public boolean isSavingConfirmed = true;
  public BooleanSupplier offer;
  public Path exported;
  public Runnable verify;
  public Path bundleToVerify;
  public ExportChoices choices;
  public Map<Asked, SecretText> secrets;
  public final List<Verification.Result> unsound = new ArrayList<>();

  @Override
  public Unsaved askUnsaved(String fileName) {
    asked.add("unsaved " + fileName);
    return unsaved;
  }

  @Override
  public ChangedOnDisk askChangedOnDisk(String sentence) {
    asked.add("changed on disk");
    return changedOnDisk;
  }

  @Override
  public ExportAnswer askExport(ExportChoices offered) {
    choices = offered;
    asked.add("export " + offered.subject().title());
    if (offered.subject().firstError().isPresent() && exportWithErrors != ExportAnswer.EXPORT) {
      return exportWithErrors;
    }
    if (exportMedium != null) {
      offered.mediumProperty().set(exportMedium);
    }
    if (exportFolder == null) {
      return ExportAnswer.CANCEL;
    }
    ExportMedium medium = offered.mediumProperty().get();
    Path place = medium.isFile() ? exportFolder.resolve(offered.fileName(medium)) : exportFolder;
    offered.placeProperty(medium).set(place.toString());
    return ExportAnswer.EXPORT;
  }

  @Override
  public boolean askReplace(String sentence, Path place) {
    asked.add("replace " + place);
    return isReplacing;
  }

  @Override
  public Optional<Map<Asked, SecretText>> askSecrets(AskedAtExport marks) {
    asked.add("secrets " + marks.marked());
    return Optional.ofNullable(secrets);
  }

  @Override
  public Optional<Path> chooseBundleFolder() {
    return Optional.ofNullable(bundleToVerify);
  }

  @Override
  public Optional<Path> chooseBundleFile() {
    return Optional.ofNullable(bundleToVerify);
  }

  @Override
  public void tellUnsound(List<Verification.Result> results) {
    unsound.addAll(results);
  }

  @Override
  public Optional<Path> chooseFileToOpen() {
    asked.add("file to open");
    return Optional.ofNullable(fileToOpen);
  }

  @Override
  public Optional<Path> chooseFileToSave(Path proposed) {
    asked.add("file to save " + proposed.getFileName());
    return Optional.ofNullable(fileToSave);
  }

  @Override
  public Optional<Path> chooseFolderToRead(String title) {
    asked.add("folder to read");
    return Optional.ofNullable(folderToRead);
  }

  @Override
  public void tellProblem(String heading, String sentence) {
    problems.add(sentence);
  }

  @Override
  public void tellExported(Path bundle, Runnable verification) {
    exported = bundle;
    verify = verification;
  }

  @Override
  public Optional<Path> chooseFileToRead(FileQuestion question) {
    asked.add(question.title());
    return Optional.ofNullable(fileToOpen);
  }

  @Override
  public Optional<Path> chooseFileToWrite(FileQuestion question) {
    asked.add(question.title());
    return Optional.ofNullable(fileToSave);
  }

  @Override
  public void tellUndoable(String sentence, BooleanSupplier undo) {
    removed.add(sentence);
    offer = undo;
  }

  @Override
  public void tellDone(String sentence) {
    done.add(sentence);
  }

  @Override
  public boolean confirmSave(String fileName, List<FileChange> changes) {
    confirmed.add(changes);
    return isSavingConfirmed;
  }

  @Override
  public void showChanges(String fileName, List<FileChange> changes) {
    shownChanges.add(changes);
  }

  @Override
  public void tellFault(String code, String details) {
    faults.add(code + "\n" + details);
  }
}
