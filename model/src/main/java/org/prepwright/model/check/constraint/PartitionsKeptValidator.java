package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.PartitionsKept;

/** Rule {@code repartition-wipes-disk}. */
public final class PartitionsKeptValidator extends Judge<PartitionsKept, Boolean> {
  @Override
  void judge(Boolean repartition, Breaches breaches) {
    if (repartition) {
      breaches.add("repartition-wipes-disk");
    }
  }
}
