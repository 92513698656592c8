package org.prepwright.model.answers;

/** {@code [SystemRestore]}: restore points (XP). */
public final class SystemRestore extends TypedSection {
  /** Days between restore points. */
  public final Setting<Integer> checkpointCalendarFrequency = number("CheckpointCalendarFrequency");

  /** Hours of use between restore points. */
  public final Setting<Integer> checkpointSessionFrequency = number("CheckpointSessionFrequency");

  /** Most space of the disk in percent. */
  public final Setting<Integer> maximumDataStorePercentOfDisk =
      number("MaximumDataStorePercentOfDisk");

  /** Days a restore point is kept. */
  public final Setting<Integer> restorePointLife = number("RestorePointLife");

  SystemRestore(AnswerFile answerFile) {
    super(answerFile, "SystemRestore");
  }
}
