package org.prepwright.app.window;

import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/** The numbers of the preview's rows, from 0, as a list that costs nothing for a million rows. */
final class RowNumbers extends ObservableListBase<Integer> {
  private int size;

  @Override
  public Integer get(int index) {
    return index;
  }

  @Override
  public int size() {
    return size;
  }

  /** Grows or shrinks at the end. */
  void resize(int rows) {
    beginChange();
    int old = size;
    size = rows;
    if (rows > old) {
      nextAdd(old, rows);
    } else if (rows < old) {
      nextRemove(rows, IntStream.range(rows, old).boxed().toList());
    }
    endChange();
  }
}
