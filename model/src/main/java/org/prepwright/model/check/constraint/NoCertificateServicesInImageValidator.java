package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Components;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.NoCertificateServicesInImage;

/** Rule {@code master-certificate-services}, as far as the answer file can break it. */
public final class NoCertificateServicesInImageValidator
    extends Judge<NoCertificateServicesInImage, Components> {
  @Override
  void judge(Components components, Breaches breaches) {
    Setting<Boolean> services = components.component("certsrv").orElseThrow();
    if (services.is(true)) {
      breaches.at(services, "master-certificate-services");
    }
  }
}
