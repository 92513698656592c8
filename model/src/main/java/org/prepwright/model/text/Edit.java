package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A change of some lines, with the old lines kept, so that it can be taken back. Made by {@link
 * Editor}, applied by {@link Document}.
 */
public final class Edit {
  /** Lines from an index on, and what stands in their place. */
  record Splice(int index, List<Line> before, List<Line> after) {
    Splice {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    Splice inverse() {
      return new Splice(index, after, before);
    }

    boolean keepsName() {
      Line old = before.get(0);
      Line now = after.get(0);
      return old.hasName() && now.hasName() && old.nameUnits().equals(now.nameUnits());
    }

    boolean replacesOneLine() {
      return before.size() == 1 && after.size() == 1;
    }
  }

  private final List<Splice> splices;
  private final String label;
  private final List<String> cautions;

  Edit(List<Splice> splices, String label, List<String> cautions) {
    this.splices = List.copyOf(splices);
    this.label = label;
    this.cautions = List.copyOf(cautions);
  }

  /** Puts several edits, each made for the document the one before leaves, into one undo step. */
  public static Edit sequence(List<Edit> edits, String label) {
    List<Splice> splices = new ArrayList<>();
    List<String> cautions = new ArrayList<>();
    for (Edit edit : edits) {
      splices.addAll(edit.splices);
      cautions.addAll(edit.cautions);
    }
    return new Edit(splices, label, cautions);
  }

  List<Splice> splices() {
    return splices;
  }

  /** What the edit does, for example {@code ComputerName}; shown beside Undo. */
  public String label() {
    return label;
  }

  /** Whether it gives lines other values and leaves their keys, and the number of lines. */
  public boolean keepsNames() {
    return splices.stream().allMatch(splice -> splice.replacesOneLine() && splice.keepsName());
  }

  /** Sentences on what the readers of Windows will not read alike; usually none. */
  public List<String> cautions() {
    return cautions;
  }

  /** Whether nothing would change. */
  public boolean isEmpty() {
    return splices.isEmpty();
  }

  /** Number of lines the document gains (or loses, below zero). */
  public int addedLines() {
    return splices.stream().mapToInt(s -> s.after().size() - s.before().size()).sum();
  }

  Edit inverse() {
    List<Splice> inverse = new ArrayList<>();
    splices.forEach(splice -> inverse.add(splice.inverse()));
    Collections.reverse(inverse);
    return new Edit(inverse, label, List.of());
  }

  /** Whether both replace the same single line, as letter after letter of one field does. */
  boolean continues(Edit earlier) {
    return splices.size() == 1
        && earlier.splices.size() == 1
        && splices.get(0).replacesOneLine()
        && earlier.splices.get(0).after().size() == 1
        && earlier.splices.get(0).before().size() <= 1
        && earlier.splices.get(0).after().get(0).equals(splices.get(0).before().get(0))
        && label.equals(earlier.label);
  }

  Edit joinedTo(Edit earlier) {
    Splice first = earlier.splices.get(0);
    return new Edit(
        List.of(new Splice(first.index(), first.before(), splices.get(0).after())),
        label,
        cautions);
  }
}
