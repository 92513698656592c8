package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Optional;

/** How far a row of the catalogue may be trusted, the most trusted first. */
public enum Certainty {
  /** The named page shows the entry and its values: a check may call a breach an error. */
  VERIFIED("verified"),
  /** The entry was seen in a page, its values or their form were not. */
  VALUES_RECALL("values-recall"),
  /** Nothing of the row was seen in a page. */
  RECALL("recall");

  private final String id;

  Certainty(String id) {
    this.id = id;
  }

  /** The word the tables write. */
  public String id() {
    return id;
  }

  /** Whether a check may call a breach of the documented values an error. */
  public boolean isVerified() {
    return this == VERIFIED;
  }

  /** The less trusted of the two. */
  Certainty weaker(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Finds a certainty by its {@link #id()}. */
  static Optional<Certainty> byId(String id) {
    return Arrays.stream(values()).filter(certainty -> certainty.id.equals(id)).findFirst();
  }
}
