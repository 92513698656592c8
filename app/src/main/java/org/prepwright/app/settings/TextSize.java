package org.prepwright.app.settings;

import java.util.Arrays;
import java.util.Optional;

/** How large the window writes. */
public enum TextSize {
  /** As designed: 14 px. */
  NORMAL(100),
  /** A quarter larger. */
  LARGER(125),
  /** Half as large again. */
  LARGE(150),
  /** Twice as large. */
  LARGEST(200);

  private final int percent;

  TextSize(int percent) {
    this.percent = percent;
  }

  /** In percent of the size as designed. */
  public int percent() {
    return percent;
  }

  /** The factor to the size as designed. */
  public double factor() {
    return percent / 100.0;
  }

  /** The word in the settings file. */
  public String id() {
    return String.valueOf(percent);
  }

  /** Finds a size by its {@link #id()}. */
  public static Optional<TextSize> byId(String id) {
    return Arrays.stream(values()).filter(size -> size.id().equals(id.strip())).findFirst();
  }
}
