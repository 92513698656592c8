package org.prepwright.app.editing;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prepwright.model.text.EditHistory;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.WatchedWork;

/** What pages ask for beyond their answer file: other files, work beside the window, notes. */
public final class PageQuestions {
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  /** Asks through these dialogs and works through this runner. */
  public PageQuestions(Dialogs dialogs, TaskRunner tasks) {
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /** Asks for a file and reads it; what goes wrong is told. */
  public void readFile(FileQuestion question, Consumer<byte[]> then) {
    dialogs
        .chooseFileToRead(question)
        .ifPresent(
            path ->
                tasks.run(
                    text("window.task.opening", path.getFileName()),
                    watch -> FileStore.read(path),
                    then,
                    problem -> tellProblem(text("dialog.not-opened"), sentence(problem))));
  }

  /** Asks for a file of which only the name is wanted. */
  public void chooseFile(FileQuestion question, Consumer<String> then) {
    dialogs
        .chooseFileToRead(question)
        .ifPresent(path -> then.accept(path.getFileName().toString()));
  }

  /** Asks for a folder to read. */
  public void chooseFolderToRead(String title, Consumer<Path> then) {
    dialogs.chooseFolderToRead(title).ifPresent(then);
  }

  /** Asks for a file and writes it; what goes wrong is told. */
  public void writeFile(FileQuestion question, Supplier<byte[]> content) {
    dialogs
        .chooseFileToWrite(question)
        .ifPresent(
            path -> {
              byte[] bytes = content.get();
              tasks.run(
                  text("window.task.saving", path.getFileName()),
                  watch -> FileStore.write(path, bytes, null),
                  written -> {},
                  problem -> tellProblem(text("dialog.not-saved"), sentence(problem)));
            });
  }

  /** Works beside the window. */
  public <T> void inBackground(String title, Callable<T> work, Consumer<T> then) {
    tasks.run(
        title,
        watch -> work.call(),
        then,
        problem -> tellProblem(text("dialog.not-done"), sentence(problem)));
  }

  /** Works beside the window with progress; what was called off is not told. */
  public <T> void inBackgroundWatched(String title, WatchedWork<T> work, Consumer<T> then) {
    tasks.run(
        title,
        watch -> work.run(new Steps(watch)),
        then,
        problem -> {
          if (!(problem instanceof CancellationException)) {
            tellProblem(text("dialog.not-done"), sentence(problem));
          }
        });
  }

  /** The watch of a task as a page sees it. */
  private record Steps(TaskRunner.Watch watch) implements WatchedWork.Watch {
    @Override
    public void step(String what, long done, long total) {
      watch.step(what, done, total);
    }

    @Override
    public boolean isCancelled() {
      return watch.isCancelled();
    }
  }

  /**
   * Tells for a while what was taken away, with a button that takes back the last step.
   *
   * @param history the steps of the file that it was taken from
   */
  public void tellRemoved(String sentence, EditHistory history) {
    dialogs.tellUndoable(sentence, new UndoOffer(history)::take);
  }

  /** Tells what could not be done. */
  public void tellProblem(String heading, String sentence) {
    dialogs.tellProblem(heading, sentence);
  }

  /** Only sentences of our own are shown; others might hold anything. */
  static String sentence(Exception problem) {
    return problem instanceof FileProblemException
        ? problem.getMessage()
        : text("dialog.unexpected", problem.getClass().getSimpleName());
  }
}
