package org.prepwright.model.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.message.Messages;

/**
 * The switches of sysprep.exe (version 2.0, Windows XP and Server 2003) that make sense when an
 * image is prepared, in the order in which they are written.
 */
public enum SysprepSwitch {
  /** Mini-Setup instead of Windows Welcome. */
  MINI,
  /** Prepares the computer for delivery. */
  RESEAL,
  /** No confirmation boxes. */
  QUIET,
  /** Full device detection at the next start. */
  PNP,
  /** Keeps the security identifier. */
  NOSIDGEN,
  /** Keeps the activation period. */
  ACTIVATED,
  /** Shutdown for computers that do not switch off by themselves. */
  FORCESHUTDOWN,
  /** Restart instead of shutdown. */
  REBOOT;

  /** The word without its hyphen, for example {@code mini}; also part of the message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The switch as the command line has it, for example {@code -mini}. */
  public String text() {
    return "-" + word();
  }

  /** A few words for a check box. */
  public String label() {
    return Messages.model().text("sysprep-switch." + word() + ".label");
  }

  /** What the switch does, in a sentence or two. */
  public String explanation() {
    return Messages.model().text("sysprep-switch." + word() + ".explanation");
  }

  /** Whether this switch tells sysprep.exe what to do at all. */
  boolean isMode() {
    return this == MINI || this == RESEAL;
  }

  /** Whether this switch only changes how a mode works. */
  boolean needsMode() {
    return this == PNP || this == NOSIDGEN || this == ACTIVATED;
  }

  /** Finds a switch by its {@link #word()}, without regard to the case of plain letters. */
  static Optional<SysprepSwitch> byWord(String word) {
    // not equalsIgnoreCase, which takes the Turkish letters without and with a dot for an i
    String lowerCase = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.word().equals(lowerCase)).findFirst();
  }
}
