package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.List;
import org.prepwright.model.media.Verification;
import org.prepwright.model.media.VerificationException;

/** Reads a bundle back, wherever it lies, and tells how it stands to its manifest. */
public final class BundleVerification {
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  /** Makes a verification that asks and works through these. */
  public BundleVerification(Dialogs dialogs, TaskRunner tasks) {
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** Asks for the folder of a bundle and verifies it. */
  public void chooseFolder() {
    dialogs.chooseBundleFolder().ifPresent(this::verify);
  }

  /** Asks for the file of a bundle and verifies it. */
  public void chooseFile() {
    dialogs.chooseBundleFile().ifPresent(this::verify);
  }

  /** Verifies a bundle. */
  public void verify(Path place) {
    tasks.run(
        text("window.task.verifying", place.getFileName()),
        watch -> Verification.verify(place, new ByteProgress(watch)),
        found -> {
          List<Verification.Result> unsound =
              found.stream().filter(result -> !result.isSound()).toList();
          if (unsound.isEmpty()) {
            dialogs.tellDone(text("verify.sound", place));
          } else {
            dialogs.tellUnsound(unsound);
          }
        },
        this::tellNotVerified);
  }

  private void tellNotVerified(Exception problem) {
    boolean isOurs = problem instanceof VerificationException;
    boolean isCancelled =
        problem instanceof VerificationException refused
            && refused.reason() == VerificationException.Reason.CANCELLED;
    if (!isCancelled) {
      dialogs.tellProblem(
          text("verify.not-done"),
          isOurs
              ? problem.getMessage()
              : text("dialog.unexpected", problem.getClass().getSimpleName()));
    }
  }
}
