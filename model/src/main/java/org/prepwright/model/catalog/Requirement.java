package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an answer file needs an entry. */
public enum Requirement {
  /** It may be left out. */
  NO,
  /** It has to be there. */
  YES,
  /** Without it somebody is asked, so a run that nobody attends needs it. */
  UNATTENDED,
  /** It depends on another entry or on the kind of file, or it is not verified. */
  CONDITIONAL;

  /** The word the tables write. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a requirement by its {@link #id()}. */
  static Optional<Requirement> byId(String id) {
    return Arrays.stream(values()).filter(requirement -> requirement.id().equals(id)).findFirst();
  }
}
