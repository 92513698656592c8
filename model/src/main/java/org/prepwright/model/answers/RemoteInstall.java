package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.RepartitionStated;
import org.prepwright.model.answers.constraint.WholeFile;

/** {@code [RemoteInstall]}: what RIS does with the disk. */
@RepartitionStated(groups = WholeFile.class)
public final class RemoteInstall extends TypedSection {
  /** Whether the disk is partitioned anew, so that everything on it is lost. */
  public final Setting<Boolean> repartition = yesNo("Repartition");

  /** Whether one partition gets the whole disk. */
  public final Setting<Boolean> useWholeDisk = yesNo("UseWholeDisk");

  RemoteInstall(AnswerFile answerFile) {
    super(answerFile, "RemoteInstall");
  }
}
