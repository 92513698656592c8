package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Networking;
import org.prepwright.model.answers.constraint.TypicalOrCustom;

/** Rule {@code network-default-and-custom}. */
public final class TypicalOrCustomValidator extends Judge<TypicalOrCustom, Networking> {
  @Override
  void judge(Networking networking, Breaches breaches) {
    if (networking.installDefaultComponents.is(true)) {
      networking
          .customSections()
          .findFirst()
          .ifPresent(
              section ->
                  breaches.at(
                      networking.installDefaultComponents, "network-default-and-custom", section));
    }
  }
}
