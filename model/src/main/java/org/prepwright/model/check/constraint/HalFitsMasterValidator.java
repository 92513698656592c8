package org.prepwright.model.check.constraint;

import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.deployment.constraint.HalFitsMaster;
import org.prepwright.model.message.Messages;

/** Rules {@code hal-*}: the step that Windows takes by itself goes before what can run. */
public final class HalFitsMasterValidator extends Judge<HalFitsMaster, Target> {
  @Override
  void judge(Target target, Breaches breaches) {
    HalFact image = target.master().hal.get();
    HalFact here = target.hal.get();
    if (image == null || here == null || image.id().equals(here.id())) {
      return;
    }
    if (image.upgradesTo(here)) {
      breaches.at(target.hal, "hal-automatic-upgrade", image.name(), here.name(), here.id());
    } else if (!image.canRunOn(here)) {
      breaches.at(target.hal, "hal-incompatible", image.name(), here.name());
    } else {
      String key =
          image.isOfferedAs(here) ? "deployment.hal.offered" : "deployment.hal.not-offered";
      breaches.at(
          target.hal,
          "hal-unsupported-change",
          image.name(),
          here.name(),
          Messages.model().text(key));
    }
  }
}
