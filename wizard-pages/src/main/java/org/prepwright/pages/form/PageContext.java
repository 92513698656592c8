package org.prepwright.pages.form;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companions;

/** What a page may know and ask of the window around it. All of it on the JavaFX thread. */
public interface PageContext {
  /** The answer file the pages edit. */
  AnswerFile answers();

  /** The files that belong to the answer file and lie beside it; saved together with it. */
  Companions companions();

  /** Where the values of the answer file come from. */
  Origins origins();

  /** All current findings in file order; changes on the JavaFX thread. */
  ObservableList<Finding> findings();

  /**
   * Tells the window that the field of this setting has the focus, so that the preview can show its
   * lines.
   */
  void fieldFocused(String section, String key);

  /** Shows the page of a setting and gives its field the focus. */
  void goToSetting(String section, String key);

  /**
   * Shows a page.
   *
   * @param id its id
   * @return false when there is no such page for this file
   */
  boolean goToPage(String id);

  /**
   * Opens the reference.
   *
   * @param name a section, {@code Section/Key} or the id of a rule
   */
  void explain(String name);

  /** Whether a finding has a remedy that leaves no choice. */
  boolean isFixable(Finding finding);

  /**
   * The words on the button that applies the remedy of a finding: the value it writes where that is
   * one.
   */
  String fixLabel(Finding finding);

  /** Applies the remedy of a finding, as one step that can be undone. */
  void fix(Finding finding);

  /**
   * Asks for a file and reads it beside the window; what goes wrong is told.
   *
   * @param then takes the bytes
   */
  void readFile(FileQuestion question, Consumer<byte[]> then);

  /**
   * Asks for a file of which a page wants the name alone.
   *
   * @param then takes the name, without its folder
   */
  void chooseFile(FileQuestion question, Consumer<String> then);

  /**
   * Asks for a folder to read.
   *
   * @param title the title of the dialog
   * @param then takes the folder
   */
  void chooseFolderToRead(String title, Consumer<Path> then);

  /** Asks for a file and writes it beside the window; what goes wrong is told. */
  void writeFile(FileQuestion question, Supplier<byte[]> content);

  /**
   * Does what may take over 100 ms beside the window, with progress and a cancel button.
   *
   * @param title what is being done
   * @param work the work; must not touch what the window shows
   * @param then takes the result
   */
  <T> void inBackground(String title, Callable<T> work, Consumer<T> then);

  /**
   * Does what may take long beside the window, with its steps and a cancel button. What is called
   * off leaves nothing to take.
   *
   * @param title what is being done
   * @param work the work; must not touch what the window shows
   * @param then takes the result
   */
  <T> void inBackgroundWatched(String title, WatchedWork<T> work, Consumer<T> then);

  /** Makes what a change does to the answer file and to the files beside it one step of undo. */
  void inOneStep(Runnable change);

  /** Shows for a while what was taken away, with a button that undoes it. */
  void tellRemoved(String sentence);

  /** Tells what could not be done, and what to do instead. */
  void tellProblem(String heading, String sentence);

  /** Asks where to, and saves the report on the answer file as one HTML page. */
  void saveReport();

  /** Prints the report on the answer file. */
  void printReport();

  /**
   * What sysprep.exe is told when the bundle is made, as {@code deployment.ini} keeps it; the usual
   * of the product until chosen. Switches that conflict are kept for the window alone.
   */
  ObjectProperty<SysprepSwitches> switches();

  /** What the bundle is called as long as nobody names it. */
  String proposedTitle();

  /**
   * Asks the window to export the bundle: it asks for the medium and its place, runs the task,
   * tells the end.
   */
  void export();
}
