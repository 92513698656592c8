package org.prepwright.model.computers;

import java.util.List;
import java.util.SortedSet;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/**
 * The names of computers as a file beside the answer file lists them: read from its text once, and
 * the edits of that text that change the list. Names are neither judged nor compared here.
 */
public interface NameList {
  /** The names in file order. */
  List<String> names();

  /**
   * The edit that puts names behind the others.
   *
   * @param names the names, each fit for a computer
   * @param label what undo will say
   * @throws EditRefusedException with a sentence when the file does not take them
   */
  Edit adding(List<String> names, String label) throws EditRefusedException;

  /**
   * The edit that takes computers out, with everything the file holds for them alone.
   *
   * @param places their places in {@link #names()}
   * @param label what undo will say
   * @throws EditRefusedException with a sentence when the lines around would then read differently
   */
  Edit removing(SortedSet<Integer> places, String label) throws EditRefusedException;
}
