package org.prepwright.app.editing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;

/**
 * Keeps the findings of an open file and the files beside it up to date: checks copies beside the
 * window a moment after the last change. A result that a newer change has overtaken is dropped.
 */
public final class Checks {
  /** How long nothing must change before a check begins. */
  static final Duration WAIT = Duration.ofMillis(150);

  private final OpenedFile file;
  private final TaskRunner tasks;
  private final Function<AnswerFile, List<Finding>> checker;
  private final TaskRunner.Delayed delayed;
  private long latest;

  /** Checks a file now, and after every change of its text, its kind or its product. */
  public Checks(OpenedFile file, TaskRunner tasks) {
    this(file, tasks, Checker::check);
  }

  Checks(OpenedFile file, TaskRunner tasks, Function<AnswerFile, List<Finding>> checker) {
    this.file = file;
    this.tasks = tasks;
    this.checker = checker;
    this.delayed = tasks.delayed(WAIT, this::checkNow);
    file.answers().document().addListener(change -> delayed.restart());
    file.companions().texts().forEach(text -> text.addListener(change -> delayed.restart()));
    file.answers().productProperty().addListener(changed -> delayed.restart());
    file.answers().kindProperty().addListener(changed -> delayed.restart());
    checkNow();
  }

  /** Checks without waiting. */
  private void checkNow() {
    latest++;
    long number = latest;
    AnswerFile copy = file.answers().snapshot();
    // the texts alone: the typed views of long ones are made beside the window
    Map<Companion, Document> beside = file.companions().snapshots();
    tasks.runQuietly(
        () -> {
          // those without a line come first, as everywhere
          List<Finding> found = new ArrayList<>(ChecksBeside.check(copy, Companions.of(beside)));
          found.addAll(checker.apply(copy));
          return found;
        },
        found -> {
          if (number == latest) {
            file.found(found);
          }
        });
  }
}
