package org.prepwright.model.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One list of edits over several documents that are worked on together, such as an answer file and
 * the files beside it: undo takes back what was done last, wherever it was done.
 */
public final class EditHistory {
  private final Map<Document, Integer> depths = new HashMap<>();
  private final Deque<Document> done = new ArrayDeque<>();
  private final Deque<Document> undone = new ArrayDeque<>();
  private boolean isGoingThroughHistory;
  private long changes;

  /** Follows documents from now on; what was done in them before is not taken back. */
  public EditHistory(List<Document> documents) {
    for (Document document : documents) {
      depths.put(document, document.undoDepth());
      document.addListener(change -> note(document));
    }
  }

  private void note(Document edited) {
    changes++;
    int depth = edited.undoDepth();
    int before = depths.put(edited, depth);
    if (isGoingThroughHistory) {
      return;
    }
    forgetUndone();
    if (depth > before) {
      Document last = done.peek();
      if (last != null && last != edited) {
        // what is typed there later is another step than what was typed there before
        last.sealLastEdit();
      }
      done.push(edited);
    } else if (depth < before) {
      // somebody went back in this document alone
      done.removeFirstOccurrence(edited);
    }
  }

  private void forgetUndone() {
    undone.clear();
  }

  /** How many changes there were so far, those by undo and redo among them. */
  public long changes() {
    return changes;
  }

  /** Whether there is something to take back. */
  public boolean canUndo() {
    return !done.isEmpty();
  }

  /** Whether there is something to do again. */
  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /** What {@link #undo()} would take back; empty when nothing. */
  public String undoLabel() {
    return done.isEmpty() ? "" : done.peek().undoLabel();
  }

  /** What {@link #redo()} would do again; empty when nothing. */
  public String redoLabel() {
    return undone.isEmpty() ? "" : undone.peek().redoLabel();
  }

  /** Takes the last edit back; does nothing when there is none. */
  public void undo() {
    move(done, undone, Document::undo);
  }

  /** Does the last undone edit again; does nothing when there is none. */
  public void redo() {
    move(undone, done, Document::redo);
  }

  private void move(Deque<Document> from, Deque<Document> to, Step step) {
    if (from.isEmpty()) {
      return;
    }
    Document document = from.pop();
    // moved first, so that whoever hears of the change sees the list as it is afterwards
    to.push(document);
    isGoingThroughHistory = true;
    try {
      step.take(document);
    } finally {
      isGoingThroughHistory = false;
    }
  }

  private interface Step {
    void take(Document document);
  }
}
