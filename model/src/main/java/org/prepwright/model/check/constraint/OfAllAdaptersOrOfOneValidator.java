package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TcpIpAdapterParameters;
import org.prepwright.model.answers.TcpIpParameters;
import org.prepwright.model.answers.constraint.OfAllAdaptersOrOfOne;

/** Rule {@code ip-key-in-both-sections}. */
public final class OfAllAdaptersOrOfOneValidator
    extends Judge<OfAllAdaptersOrOfOne, TcpIpAdapterParameters> {
  @Override
  void judge(TcpIpAdapterParameters ofAdapter, Breaches breaches) {
    ofAdapter.protocol().ifPresent(protocol -> judge(ofAdapter, protocol, breaches));
  }

  private static void judge(
      TcpIpAdapterParameters ofAdapter, TcpIpParameters protocol, Breaches breaches) {
    for (Setting<?> setting : ofAdapter.settings()) {
      boolean inBoth =
          setting.isGiven()
              && protocol
                  .answerFile()
                  .document()
                  .find(protocol.name(), setting.key())
                  .filter(entry -> !entry.value().isBlank())
                  .isPresent();
      if (inBoth) {
        breaches.at(
            setting, "ip-key-in-both-sections", setting.key(), protocol.name(), ofAdapter.name());
      }
    }
  }
}
