package org.prepwright.model.answers;

/** Where the value of a setting comes from. */
public enum Origin {
  /** Nowhere: the file does not have the setting. */
  NONE,
  /** The file that was opened. */
  FILE,
  /** What a new file begins with. */
  DEFAULT,
  /** A preset that was applied. */
  PRESET,
  /** The person at the window. */
  YOU
}
