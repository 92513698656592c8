package org.prepwright.model.answers;

import javafx.collections.ObservableList;
import org.prepwright.model.text.EditRefusedException;

/** Lines of a file as a list that a person adds to and sorts; each change is one step of undo. */
public interface EditableLines {
  /** The lines in file order, as they are meant; changes with the file. */
  ObservableList<String> commands();

  /**
   * Adds a line at the end.
   *
   * @throws EditRefusedException when it is blank or cannot be written
   */
  void add(String line) throws EditRefusedException;

  /**
   * Replaces a line.
   *
   * @param index its place in {@link #commands()}
   * @throws EditRefusedException when the new one is blank or cannot be written
   */
  void set(int index, String line) throws EditRefusedException;

  /**
   * Takes a line away.
   *
   * @param index its place in {@link #commands()}
   * @throws EditRefusedException when the lines around would then read differently
   */
  void remove(int index) throws EditRefusedException;

  /**
   * Exchanges a line with its neighbour.
   *
   * @param index its place in {@link #commands()}
   * @param down whether it is to stand further below
   * @throws EditRefusedException when the lines would then read differently
   */
  void move(int index, boolean down) throws EditRefusedException;
}
