package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Identification;
import org.prepwright.model.answers.constraint.JoinsOneOnly;

/** Rule {@code join-both}. */
public final class JoinsOneOnlyValidator extends Judge<JoinsOneOnly, Identification> {
  @Override
  void judge(Identification identification, Breaches breaches) {
    if (identification.joinDomain.isGiven() && identification.joinWorkgroup.isGiven()) {
      breaches.at(
          identification.joinWorkgroup,
          "join-both",
          identification.joinDomain.plainText(),
          identification.joinWorkgroup.plainText());
    }
  }
}
