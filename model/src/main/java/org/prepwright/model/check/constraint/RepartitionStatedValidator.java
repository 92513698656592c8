package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.RemoteInstall;
import org.prepwright.model.answers.constraint.RepartitionStated;

/** Rule {@code ris-repartition-missing}. */
public final class RepartitionStatedValidator extends Judge<RepartitionStated, RemoteInstall> {
  @Override
  void judge(RemoteInstall remoteInstall, Breaches breaches) {
    boolean stated = remoteInstall.repartition.isGiven();
    if (!stated && FilesOfSetup.includes(remoteInstall.answerFile())) {
      breaches.at(remoteInstall.repartition, "ris-repartition-missing");
    }
  }
}
