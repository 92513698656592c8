package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkReference;
import org.prepwright.model.answers.constraint.NetworkSectionsExist;

/** Rule {@code network-section-missing}. */
public final class NetworkSectionsExistValidator extends Judge<NetworkSectionsExist, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    for (NetworkReference reference : answers.network.brokenReferences()) {
      breaches.at(
          reference.section(), reference.entry(), "network-section-missing", reference.named());
    }
  }
}
