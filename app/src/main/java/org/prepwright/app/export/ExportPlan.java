package org.prepwright.app.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.prepwright.model.bundle.Bundle;

/**
 * What an export would write to a medium.
 *
 * @param bundle the files; empty when no bundle can be made
 * @param remarks sentences about what was added for it, and what a person should know
 * @param freeBytes the room at the place; empty when it is not known
 * @param refusal why it cannot be written there, in sentences; empty when it can
 */
public record ExportPlan(
    Optional<Bundle> bundle, List<String> remarks, OptionalLong freeBytes, String refusal) {
  /** Copies the list. */
  public ExportPlan {
    remarks = List.copyOf(remarks);
  }

  static ExportPlan refused(String sentence) {
    return new ExportPlan(Optional.empty(), List.of(), OptionalLong.empty(), sentence);
  }
}
