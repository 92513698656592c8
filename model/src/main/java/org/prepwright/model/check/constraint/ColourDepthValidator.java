package org.prepwright.model.check.constraint;

import java.util.Set;
import org.prepwright.model.answers.constraint.ColourDepth;

/** Rule {@code display-depth}. */
public final class ColourDepthValidator extends Judge<ColourDepth, Integer> {
  private static final Set<Integer> DEPTHS = Set.of(4, 8, 15, 16, 24, 32);

  @Override
  void judge(Integer bits, Breaches breaches) {
    if (!DEPTHS.contains(bits)) {
      breaches.add("display-depth", bits);
    }
  }
}
