package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Networking;
import org.prepwright.model.answers.constraint.NetworkingGiven;

/** Rule {@code networking-section-missing}. */
public final class NetworkingGivenValidator extends Judge<NetworkingGiven, Networking> {
  @Override
  void judge(Networking networking, Breaches breaches) {
    if (networking.answerFile().isHandsOff() && !networking.isInFile()) {
      breaches.at(networking, "networking-section-missing");
    }
  }
}
