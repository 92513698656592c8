package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.TcpIpSettings;
import org.prepwright.model.answers.constraint.AddressOfOneComputer;

/** Rule {@code ip-static-in-image}. */
public final class AddressOfOneComputerValidator
    extends Judge<AddressOfOneComputer, TcpIpSettings> {
  @Override
  void judge(TcpIpSettings settings, Breaches breaches) {
    if (settings.hasFixedAddress() && settings.answerFile().servesSeveralComputers()) {
      breaches.at(settings.ipAddress, "ip-static-in-image", settings.ipAddress.plainText());
    }
  }
}
