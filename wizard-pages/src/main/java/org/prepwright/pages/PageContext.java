package org.prepwright.pages;

import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.check.Finding;

/** What a page may know and ask of the window around it. */
public interface PageContext {
  /** The answer file the pages edit. */
  AnswerFile answers();

  /** All current findings in file order; changes on the JavaFX thread. */
  ObservableList<Finding> findings();

  /**
   * Tells the window that the field of this setting has the focus, so that the preview can show its
   * lines.
   */
  void fieldFocused(String section, String key);

  /** Shows the page of a setting and gives its field the focus. */
  void goToSetting(String section, String key);

  /** Asks the window to export the bundle: it asks for the folder, runs the task, tells the end. */
  void export(String title, SysprepSwitches switches);
}
