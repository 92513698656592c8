package org.prepwright.model.check.constraint;

import java.util.List;
import java.util.Optional;

/**
 * What a violation carries beside the id of its rule.
 *
 * @param place what it is about; empty when it is the setting whose value was judged
 * @param arguments what the sentences of the rule put in
 */
public record Breach(Optional<Place> place, List<Object> arguments) {
  /** Keeps its own copy of the arguments. */
  public Breach {
    arguments = List.copyOf(arguments);
  }
}
