package org.prepwright.model.answers;

/** {@code [MassStorageDrivers]}: controllers that text-mode Setup loads to reach the disk. */
public final class MassStorageDrivers extends TypedSection {
  /**
   * Description of the driver, as in {@code [SCSI]} of its table, and {@code RETAIL} or {@code
   * OEM}.
   */
  public final KeyedLines drivers = listed(KeyedLines.quoted(this));

  MassStorageDrivers(AnswerFile answerFile) {
    super(answerFile, "MassStorageDrivers");
  }
}
