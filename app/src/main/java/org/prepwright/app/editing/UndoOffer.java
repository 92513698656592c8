package org.prepwright.app.editing;

import org.prepwright.model.text.EditHistory;

/**
 * The offer to take back the last step, made while other steps may follow: it takes back that step
 * and no other.
 */
public final class UndoOffer {
  private final EditHistory history;
  private final long steps;

  /** Offers to take back the step that was just done. */
  public UndoOffer(EditHistory history) {
    this.history = history;
    this.steps = history.changes();
  }

  /**
   * Takes the step back.
   *
   * @return false when something else was changed since, so that nothing was done
   */
  public boolean take() {
    boolean isStillLast = history.changes() == steps && history.canUndo();
    if (isStillLast) {
      history.undo();
    }
    return isStillLast;
  }
}
