package org.prepwright.model.check.constraint;

import java.util.List;
import java.util.Optional;

/**
 * What a violation carries.
 *
 * @param rule id of the rule that is broken
 * @param place what it is about; empty when it is the setting whose value was judged
 * @param arguments what the sentences of the rule put in
 */
public record Breach(String rule, Optional<Place> place, List<Object> arguments) {
  /** Keeps its own copy of the arguments. */
  public Breach {
    arguments = List.copyOf(arguments);
  }
}
