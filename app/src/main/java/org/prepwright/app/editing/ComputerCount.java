package org.prepwright.app.editing;

import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.UniquenessNames;
import org.prepwright.model.computers.UnreadableTableException;

/** How many computers have answers of their own in a bundle. */
final class ComputerCount {
  private ComputerCount() {}

  /** Their number; 0 when the bundle is for one, or its table cannot be read. */
  static int of(BundleOrder order) {
    Companions companions = order.companions();
    int inTable = 0;
    try {
      if (!companions.computers().lines().isEmpty()) {
        inTable = ComputerTable.parse(companions.computers().toBytes()).computers().size();
      }
    } catch (UnreadableTableException e) {
      // a finding says so; no number is known
      return 0;
    }
    boolean takesUniqueness = order.answers().kind() == Kind.UNATTEND;
    return inTable == 0 && takesUniqueness
        ? new UniquenessNames(companions.uniqueness().document()).names().size()
        : inTable;
  }
}
