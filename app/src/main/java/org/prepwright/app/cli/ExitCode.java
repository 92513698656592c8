package org.prepwright.app.cli;

/** What the program ends with. */
public final class ExitCode {
  /** All is well. */
  public static final int FINE = 0;

  /** Findings at or above the wanted severity, or files that differ. */
  public static final int FINDINGS = 1;

  /** Wrong use, or a file that cannot be read or written. */
  public static final int TROUBLE = 2;

  /** The window was asked for and there is no display. */
  public static final int NO_DISPLAY = 3;

  private ExitCode() {}
}
