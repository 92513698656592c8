package org.prepwright.model.media;

import java.time.LocalDateTime;

/** The time that every file of an archive or image bears, so that the same bundle is the same. */
final class FixedTime {
  /**
   * Noon of the first day of FAT. Midnight would not do: Java takes it for a time before FAT's
   * first one and writes the zone of the computer beside it.
   */
  static final LocalDateTime VALUE = LocalDateTime.of(1980, 1, 1, 12, 0);

  private FixedTime() {}
}
