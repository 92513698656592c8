package org.prepwright.model.text;

/** Hears of every change of a document. */
@FunctionalInterface
public interface DocumentListener {
  /**
   * Called after lines were replaced.
   *
   * @param change what was done, in the direction it was done (an undo arrives as the inverse)
   */
  void documentChanged(Edit change);
}
