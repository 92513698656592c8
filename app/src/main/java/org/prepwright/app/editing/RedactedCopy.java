package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.secrecy.Redaction;
import org.prepwright.model.text.FileStore;
import org.prepwright.pages.form.FileQuestion;

/** Saves a copy of the file in the window that holds no secrets. The file stays as it is. */
public final class RedactedCopy {
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  /** Asks through these dialogs and works through this runner. */
  public RedactedCopy(Dialogs dialogs, TaskRunner tasks) {
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** Asks where to, and writes the copy there. */
  public void save(OpenedFile file) {
    FileQuestion question =
        new FileQuestion(
            text("dialog.choose-redacted"),
            text("dialog.filter.answer-files"),
            List.of("*.inf", "*.txt", "*.sif", "*.udf"),
            proposedName(file.name()));
    Optional<Path> target = dialogs.chooseFileToWrite(question);
    if (target.isEmpty()) {
      return;
    }
    if (isSame(target.get(), file)) {
      dialogs.tellProblem(text("dialog.not-saved"), text("dialog.redacted-over-itself"));
      return;
    }
    AnswerFile copy = file.answers().snapshot();
    tasks.run(
        text("window.task.saving", target.get().getFileName()),
        watch -> {
          Redaction redaction = Redaction.of(copy);
          FileStore.write(target.get(), redaction.toBytes(), null);
          return redaction;
        },
        redaction -> tell(redaction, target.get()),
        problem -> dialogs.tellProblem(text("dialog.not-saved"), PageQuestions.sentence(problem)));
  }

  private static String proposedName(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + "-without-secrets"
        : name.substring(0, dot) + "-without-secrets" + name.substring(dot);
  }

  private static boolean isSame(Path target, OpenedFile file) {
    return file.path()
        .filter(
            path -> path.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize()))
        .isPresent();
  }

  private void tell(Redaction redaction, Path target) {
    StringBuilder sentence =
        new StringBuilder(text("dialog.redacted", target, redaction.replaced().size()));
    if (!redaction.linesWithSameText().isEmpty()) {
      sentence.append(' ').append(text("dialog.redacted.same", lines(redaction)));
    }
    if (!redaction.isCheckedTheSame()) {
      sentence.append(' ').append(text("dialog.redacted.differs"));
    }
    dialogs.tellDone(sentence.toString());
  }

  private static String lines(Redaction redaction) {
    return String.join(", ", redaction.linesWithSameText().stream().map(String::valueOf).toList());
  }
}
