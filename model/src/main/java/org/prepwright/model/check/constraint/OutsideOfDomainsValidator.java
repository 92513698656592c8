package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.DomainRole;
import org.prepwright.model.deployment.constraint.OutsideOfDomains;

/** Rules {@code master-domain-controller} and {@code master-domain-member}. */
public final class OutsideOfDomainsValidator extends Judge<OutsideOfDomains, DomainRole> {
  @Override
  void judge(DomainRole role, Breaches breaches) {
    switch (role) {
      case DOMAIN_CONTROLLER -> breaches.add("master-domain-controller");
      case MEMBER -> breaches.add("master-domain-member");
      case WORKGROUP -> {}
    }
  }
}
