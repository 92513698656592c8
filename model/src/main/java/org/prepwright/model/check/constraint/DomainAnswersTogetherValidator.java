package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Identification;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.DomainAnswersTogether;

/**
 * Rules {@code join-domain-credentials}, {@code credentials-without-domain} and {@code
 * ou-without-domain}.
 */
public final class DomainAnswersTogetherValidator
    extends Judge<DomainAnswersTogether, Identification> {
  @Override
  void judge(Identification identification, Breaches breaches) {
    boolean hasAccount = identification.domainAdmin.isGiven();
    boolean hasPassword = identification.domainAdminPassword.isGiven();
    if (identification.joinDomain.isGiven()) {
      if (!hasAccount || !hasPassword) {
        breaches.at(
            identification.joinDomain,
            "join-domain-credentials",
            (hasAccount ? identification.domainAdminPassword : identification.domainAdmin).key());
      }
      return;
    }
    if (hasAccount || hasPassword) {
      Setting<?> idle =
          hasAccount ? identification.domainAdmin : identification.domainAdminPassword;
      breaches.at(idle, "credentials-without-domain", idle.key());
    }
    if (identification.machineObjectOu.isGiven()) {
      breaches.at(identification.machineObjectOu, "ou-without-domain");
    }
  }
}
