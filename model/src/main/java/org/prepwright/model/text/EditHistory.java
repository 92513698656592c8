package org.prepwright.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
  private final Deque<List<Document>> done = new ArrayDeque<>();
  private final Deque<List<Document>> undone = new ArrayDeque<>();
  private boolean isGoingThroughHistory;
  private long changes;

  /** What was edited since a step of several documents began; null when there is none. */
  private List<Document> together;

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
    if (depth > before && together != null) {
      together.add(edited);
    } else if (depth > before) {
      List<Document> last = done.peek();
      if (last != null && !last.equals(List.of(edited))) {
        // what is typed there later is another step than what was typed there before
        last.forEach(Document::sealLastEdit);
      }
      done.push(List.of(edited));
    } else if (depth < before) {
      forgetLast(edited);
    }
  }

  /** Somebody went back in this document alone. */
  private void forgetLast(Document edited) {
    List<List<Document>> steps = new ArrayList<>(done);
    for (int i = 0; i < steps.size(); i++) {
      int place = steps.get(i).lastIndexOf(edited);
      if (place >= 0) {
        List<Document> rest = new ArrayList<>(steps.get(i));
        rest.remove(place);
        steps.set(i, List.copyOf(rest));
        break;
      }
    }
    done.clear();
    steps.stream().filter(step -> !step.isEmpty()).forEach(done::addLast);
  }

  /** Makes all edits of a change, in whatever documents, one step of undo. */
  public void inOneStep(Runnable change) {
    if (together != null) {
      change.run();
      return;
    }
    depths.keySet().forEach(Document::sealLastEdit);
    together = new ArrayList<>();
    try {
      change.run();
    } finally {
      List<Document> edited = List.copyOf(together);
      together = null;
      if (!edited.isEmpty()) {
        done.push(edited);
      }
      depths.keySet().forEach(Document::sealLastEdit);
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
    return done.isEmpty() ? "" : done.peek().get(0).undoLabel();
  }

  /** What {@link #redo()} would do again; empty when nothing. */
  public String redoLabel() {
    return undone.isEmpty() ? "" : undone.peek().get(undone.peek().size() - 1).redoLabel();
  }

  /** Takes the last edit back; does nothing when there is none. */
  public void undo() {
    move(done, undone, Document::undo);
  }

  /** Does the last undone edit again; does nothing when there is none. */
  public void redo() {
    move(undone, done, Document::redo);
  }

  private void move(Deque<List<Document>> from, Deque<List<Document>> to, Step step) {
    if (from.isEmpty()) {
      return;
    }
    List<Document> backwards = new ArrayList<>(from.pop());
    Collections.reverse(backwards);
    // moved first, so that whoever hears of the change sees the list as it is afterwards
    to.push(List.copyOf(backwards));
    isGoingThroughHistory = true;
    try {
      backwards.forEach(step::take);
    } finally {
      isGoingThroughHistory = false;
    }
  }

  private interface Step {
    void take(Document document);
  }
}
