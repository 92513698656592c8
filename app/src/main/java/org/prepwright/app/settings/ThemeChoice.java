package org.prepwright.app.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which colours the person wants. */
public enum ThemeChoice {
  /** As the desktop has it. */
  SYSTEM,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK,
  /** White and bright colours on black, each text at least seven times as bright as its ground. */
  HIGH_CONTRAST;

  /** The word in the settings file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds a choice by its {@link #id()}, without regard to case. */
  public static Optional<ThemeChoice> byId(String id) {
    return Arrays.stream(values()).filter(choice -> choice.id().equalsIgnoreCase(id)).findFirst();
  }
}
