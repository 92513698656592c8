package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.constraint.ImagingProgramNamed;

/** Rule {@code imaging-program-missing}: an empty entry says that there is none. */
public final class ImagingProgramNamedValidator extends Judge<ImagingProgramNamed, String> {
  @Override
  void judge(String program, Breaches breaches) {
    if (program.isBlank()) {
      breaches.add("imaging-program-missing");
    }
  }
}
