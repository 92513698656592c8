package org.prepwright.model.check.constraint;

import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.deployment.HalFit;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.deployment.constraint.HalFitsMaster;
import org.prepwright.model.message.Messages;

/** Rules {@code hal-*}: the step that Windows takes by itself goes before what can run. */
public final class HalFitsMasterValidator extends Judge<HalFitsMaster, Target> {
  @Override
  void judge(Target target, Breaches breaches) {
    HalFact image = target.master().hal.get();
    HalFact here = target.hal.get();
    if (image == null || here == null) {
      return;
    }
    switch (HalFit.of(image, here)) {
      case SAME -> {}
      case AUTOMATIC_UPGRADE ->
          breaches.at(target.hal, "hal-automatic-upgrade", image.name(), here.name(), here.id());
      case INCOMPATIBLE -> breaches.at(target.hal, "hal-incompatible", image.name(), here.name());
      case OFFERED -> unsupported(target, image, here, "deployment.hal.offered", breaches);
      case NOT_OFFERED -> unsupported(target, image, here, "deployment.hal.not-offered", breaches);
    }
  }

  private static void unsupported(
      Target target, HalFact image, HalFact here, String key, Breaches breaches) {
    breaches.at(
        target.hal,
        "hal-unsupported-change",
        image.name(),
        here.name(),
        Messages.model().text(key));
  }
}
