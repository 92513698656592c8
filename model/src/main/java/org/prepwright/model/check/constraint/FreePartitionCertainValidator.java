package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.FreePartitionCertain;

/**
 * Rule {@code auto-partition-full-disk}. With {@code Repartition=Yes} no old partition is in the
 * way.
 */
public final class FreePartitionCertainValidator extends Judge<FreePartitionCertain, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<Boolean> repartition = answers.unattended.repartition;
    boolean mayBeFull = !repartition.is(true) && !repartition.isPlaceholder();
    if (answers.data.autoPartition.is(true) && mayBeFull) {
      breaches.at(answers.data.autoPartition, "auto-partition-full-disk");
    }
  }
}
