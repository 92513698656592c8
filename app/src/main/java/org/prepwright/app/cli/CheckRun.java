package org.prepwright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFileFinder;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.FileProblemException;

/**
 * One run of {@code check}: goes through files and folders, reports each file, and knows the exit
 * code. What cannot be read keeps nothing else from being checked.
 */
final class CheckRun {
  private final CheckReport report;
  private final Terminal terminal;
  private final Severity failOn;
  private final Check check;
  private final ProgressLine progress;
  private int exitCode = ExitCode.FINE;

  /** Opens and checks a file. */
  interface Check {
    CheckedFile check(Path file) throws FileProblemException;
  }

  CheckRun(CheckReport report, Terminal terminal, Severity failOn, Check check) {
    this.report = report;
    this.terminal = terminal;
    this.failOn = failOn;
    this.check = check;
    this.progress = terminal.progressLine();
  }

  /** Checks a file, or the answer files of a folder and the folders below it. */
  void check(Path path) {
    if (Files.isDirectory(path)) {
      checkFolder(path);
    } else {
      checkFile(path);
    }
  }

  /** Takes a file that was checked already. */
  void add(CheckedFile file) {
    progress.wipe();
    if (file.hasFindingFrom(failOn)) {
      exitCode = Math.max(exitCode, ExitCode.FINDINGS);
    }
    report.add(file);
  }

  /** Takes a file or folder that cannot be checked, and says why. */
  void addTrouble(Path path, String sentence) {
    progress.wipe();
    exitCode = ExitCode.TROUBLE;
    terminal.err().println(sentence);
    report.addTrouble(path, sentence);
  }

  /**
   * Ends the report.
   *
   * @return the {@link ExitCode}
   */
  int finish() {
    progress.wipe();
    report.finish();
    return exitCode;
  }

  private void checkFile(Path file) {
    progress.showWhenSlow(file);
    try {
      add(check.check(file));
    } catch (FileProblemException e) {
      addTrouble(file, e.getMessage());
    }
  }

  private void checkFolder(Path folder) {
    AnswerFileFinder.Walk walk = AnswerFileFinder.walk(folder);
    walk.problems().forEach(problem -> addTrouble(folder, problem.getMessage()));
    int reported = walk.problems().size();
    for (int i = 0; i < walk.candidates().size(); i++) {
      progress.show(i, walk.candidates().size());
      if (checkCandidate(walk.candidates().get(i))) {
        reported++;
      }
    }
    if (reported == 0) {
      // a build that checks nothing should not look as if all were well
      addTrouble(folder, AppMessages.text("cli.check.no-answer-file", folder));
    }
  }

  /** Whether there was something to report. */
  private boolean checkCandidate(Path candidate) {
    try {
      if (!AnswerFileFinder.isAnswerFile(candidate)) {
        return false;
      }
    } catch (FileProblemException e) {
      addTrouble(candidate, e.getMessage());
      return true;
    }
    checkFile(candidate);
    return true;
  }
}
