package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Identification;
import org.prepwright.model.answers.constraint.NoDomain;

/** Rule {@code xp-home-domain}. */
public final class NoDomainValidator extends Judge<NoDomain, Identification> {
  @Override
  void judge(Identification identification, Breaches breaches) {
    if (identification.joinDomain.isGiven()) {
      breaches.at(identification.joinDomain, "xp-home-domain");
    }
  }
}
