package org.prepwright.model.check.constraint;

import java.util.OptionalInt;
import org.prepwright.model.answers.constraint.WorkgroupName;

/** Rules {@code workgroup-name} and {@code workgroup-name-length}. */
public final class WorkgroupNameValidator extends Judge<WorkgroupName, String> {
  private static final int LONGEST = 15;

  @Override
  void judge(String name, Breaches breaches) {
    OptionalInt forbidden = name.codePoints().filter(Names::isForbiddenByNetbios).findFirst();
    if (forbidden.isPresent()) {
      breaches.add("workgroup-name", name, Names.shown(forbidden.getAsInt()));
    }
    if (name.length() > LONGEST) {
      breaches.add("workgroup-name-length", name, name.length(), LONGEST);
    }
  }
}
