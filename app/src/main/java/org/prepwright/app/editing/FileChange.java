package org.prepwright.app.editing;

import java.util.List;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Line;

/**
 * What a file held and what it would hold.
 *
 * @param fileName the name of the file
 * @param before its text as it was; a copy
 * @param after its text as it would be; a copy
 * @param isTable whether it is a table of computers
 */
public record FileChange(String fileName, Document before, Document after, boolean isTable) {
  /** Whether any line differs. */
  public boolean isChange() {
    List<Line> old = before.lines();
    List<Line> now = after.lines();
    boolean isSame = old.size() == now.size();
    for (int i = after.sameLinesAtBeginning(before); isSame && i < old.size(); i++) {
      isSame = old.get(i).units().equals(now.get(i).units());
    }
    return !isSame;
  }
}
