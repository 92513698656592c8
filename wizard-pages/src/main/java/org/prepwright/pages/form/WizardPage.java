package org.prepwright.pages.form;

import javafx.scene.Node;

/** One page in the middle of the window. Made anew each time an answer file is opened. */
public interface WizardPage {
  /** What is shown; the same node each time. */
  Node node();

  /** Shows the problems of all fields, also of those nobody has been to: Next was pressed. */
  void revealProblems();

  /** Gives the first field with a problem the focus, else the first field. */
  void focusFirst();

  /**
   * Gives the field of a setting the focus.
   *
   * @return false when the page has no such field
   */
  boolean focusSetting(String section, String key);

  /**
   * Gives a line of the file the focus.
   *
   * @param line its number from 1
   * @return false when the page does not show lines
   */
  default boolean focusLine(int line) {
    return false;
  }
}
