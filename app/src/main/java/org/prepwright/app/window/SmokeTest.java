package org.prepwright.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.export.ExportAnswer;
import org.prepwright.app.export.ExportChoices;
import org.prepwright.model.media.Verification;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.FileQuestion;

/**
 * Proof that a packaged program starts: with the system property {@value #PROPERTY} the window
 * opens as usual, a picture of it is written to the file the property names, and the program ends:
 * with 0, or with 1 when anything went wrong. Nothing is asked meanwhile.
 */
final class SmokeTest extends AnimationTimer {
  /** The system property that names the picture. */
  static final String PROPERTY = "prepwright.smoke";

  private static final int LAYOUTS = 2;

  private static int exitCode;

  private final Stage stage;
  private final Faults faults;
  private final SilentDialogs dialogs;
  private final Shell shell;
  private final boolean expectsFile;
  private int layouts;

  private SmokeTest(
      Stage stage, Faults faults, SilentDialogs dialogs, Shell shell, boolean expectsFile) {
    this.stage = stage;
    this.faults = faults;
    this.dialogs = dialogs;
    this.shell = shell;
    this.expectsFile = expectsFile;
  }

  static boolean isWanted() {
    return !System.getProperty(PROPERTY, "").isEmpty();
  }

  static int exitCode() {
    return exitCode;
  }

  static void watch(
      Stage stage, Faults faults, SilentDialogs dialogs, Shell shell, boolean expectsFile) {
    new SmokeTest(stage, faults, dialogs, shell, expectsFile).start();
  }

  /** Called before each layout. */
  @Override
  public void handle(long now) {
    boolean isThere = shell.view() == null ? !expectsFile : shell.view().isChecked();
    boolean isWrong = faults.count() > 0 || dialogs.problems() > 0;
    if (isWrong) {
      end(1);
    } else if (isThere && layouts < LAYOUTS) {
      layouts++;
    } else if (isThere) {
      end(write(stage.getScene()));
    }
  }

  private static int write(Scene scene) {
    try {
      Snapshot.write(scene, Path.of(System.getProperty(PROPERTY)));
      return 0;
    } catch (IOException e) {
      System.getLogger(SmokeTest.class.getName())
          .log(System.Logger.Level.ERROR, "The picture was not written", e);
      return 1;
    }
  }

  private void end(int code) {
    stop();
    exitCode = code;
    stage.close();
  }

  /** Asks nobody, chooses nothing, and counts the problems it was told. */
  static final class SilentDialogs implements Dialogs {
    private int problems;

    int problems() {
      return problems;
    }

    @Override
    public Unsaved askUnsaved(String fileName) {
      return Unsaved.CANCEL;
    }

    @Override
    public ChangedOnDisk askChangedOnDisk(String sentence) {
      return ChangedOnDisk.CANCEL;
    }

    @Override
    public Optional<Map<Asked, SecretText>> askSecrets(AskedAtExport asked) {
      return Optional.empty();
    }

    @Override
    public ExportAnswer askExport(ExportChoices choices) {
      return ExportAnswer.CANCEL;
    }

    @Override
    public boolean askReplace(String sentence, Path place) {
      return false;
    }

    @Override
    public Optional<Path> chooseBundleFolder() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseBundleFile() {
      return Optional.empty();
    }

    @Override
    public void tellUnsound(List<Verification.Result> results) {
      // nobody is there to read it
    }

    @Override
    public Optional<Path> chooseFileToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFileToSave(Path proposed) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFileToRead(FileQuestion question) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolderToRead(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFileToWrite(FileQuestion question) {
      return Optional.empty();
    }

    @Override
    public void tellUndoable(String sentence, BooleanSupplier undo) {
      // nobody is there to read it
    }

    @Override
    public void tellDone(String sentence) {
      // nobody is there to read it
    }

    @Override
    public boolean confirmSave(String fileName, List<FileChange> changes) {
      return false;
    }

    @Override
    public void showChanges(String fileName, List<FileChange> changes) {
      // nobody is there to read it
    }

    @Override
    public void tellFault(String code, String details) {
      problems++;
    }

    @Override
    public void tellProblem(String heading, String sentence) {
      problems++;
      System.getLogger(SmokeTest.class.getName())
          .log(System.Logger.Level.ERROR, heading + " " + sentence);
    }

    @Override
    public void tellExported(Path bundle, Runnable verify) {
      // nobody is there to read it
    }
  }
}
