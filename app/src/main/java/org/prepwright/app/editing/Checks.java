package org.prepwright.app.editing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.ComputerCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;

/**
 * Keeps the findings of an open file up to date: checks a copy of it beside the window, one check
 * at a time, and after it the newest text. Files that take long wait for a pause in the typing; of
 * a uniqueness file the computer that is typed in is judged at once.
 */
public final class Checks {
  /** A check that takes longer than this, in nanoseconds, is not made for every letter. */
  static final long QUICK = 40_000_000;

  /** How long nothing must change before a long check begins. */
  static final Duration PAUSE = Duration.ofMillis(600);

  private record Result(List<Finding> findings, long nanoseconds, RuntimeException fault) {}

  private final OpenedFile file;
  private final TaskRunner tasks;
  private final BiFunction<AnswerFile, List<String>, List<Finding>> checker;
  private final LongSupplier clock;
  private final TaskRunner.Delayed afterPause;
  private boolean isRunning;
  private boolean isOutdated;
  private long lastTook;

  /** Checks a file now, and after every change of its text, its kind or its product. */
  public Checks(OpenedFile file, TaskRunner tasks) {
    this(
        file,
        tasks,
        (answers, asked) -> Checker.check(answers, answers.isHandsOff(), asked),
        System::nanoTime);
  }

  Checks(
      OpenedFile file,
      TaskRunner tasks,
      Function<AnswerFile, List<Finding>> checker,
      LongSupplier clock) {
    this(file, tasks, (answers, asked) -> checker.apply(answers), clock);
  }

  private Checks(
      OpenedFile file,
      TaskRunner tasks,
      BiFunction<AnswerFile, List<String>, List<Finding>> checker,
      LongSupplier clock) {
    this.file = file;
    this.tasks = tasks;
    this.checker = checker;
    this.clock = clock;
    this.afterPause = tasks.delayed(PAUSE, this::checkNow);
    file.answers().document().addListener(this::textChanged);
    file.companions().texts().forEach(text -> text.addListener(change -> changed()));
    file.answers().productProperty().addListener(changed -> changed());
    file.answers().kindProperty().addListener(changed -> changed());
    checkNow();
  }

  private void textChanged(Edit change) {
    changed();
    if (lastTook > QUICK) {
      file.answers()
          .document()
          .sectionsOf(change)
          .flatMap(sections -> ComputerCheck.afterChange(file.answers(), sections, file.findings()))
          .ifPresent(file::found);
    }
  }

  private void changed() {
    file.outdated();
    isOutdated = isRunning;
    if (lastTook > QUICK) {
      afterPause.restart();
    } else if (!isRunning) {
      checkNow();
    }
  }

  /** Checks without waiting: now, or when the check that is running has ended. */
  public void checkNow() {
    if (isRunning) {
      isOutdated = true;
      return;
    }
    isRunning = true;
    isOutdated = false;
    Supplier<AnswerFile> copy = file.answers().snapshotLater();
    // the texts alone: the typed views of long ones are made beside the window
    Map<Companion, Document> beside = file.companions().snapshots();
    tasks.runQuietly(() -> check(copy, beside), this::ended);
  }

  private Result check(Supplier<AnswerFile> copy, Map<Companion, Document> beside) {
    long start = clock.getAsLong();
    List<Finding> found = new ArrayList<>();
    RuntimeException fault = null;
    try {
      AnswerFile answers = copy.get();
      // those without a line come first, as everywhere
      Companions companions = Companions.of(beside);
      found.addAll(ChecksBeside.check(answers, companions));
      found.addAll(
          checker.apply(answers, companions.deployment().bundle.askAtExport.valueOr(List.of())));
    } catch (RuntimeException e) {
      fault = e;
    }
    return new Result(found, clock.getAsLong() - start, fault);
  }

  private void ended(Result result) {
    isRunning = false;
    lastTook = result.nanoseconds();
    if (result.fault() != null) {
      // told like any other fault of the program; the next change is checked again
      throw result.fault();
    }
    if (!isOutdated) {
      file.found(result.findings());
    } else if (lastTook > QUICK) {
      afterPause.restart();
    } else {
      checkNow();
    }
  }
}
