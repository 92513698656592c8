package org.prepwright.model.answers;

/** {@code [Unattended]}: how Setup or Mini-Setup runs. */
public final class Unattended extends TypedSection {
  /** Interaction level; not in {@code sysprep.inf}. */
  public final Setting<String> unattendMode = text("UnattendMode");

  /** Whether the licence is accepted for the user. */
  public final Setting<Boolean> oemSkipEula = yesNo("OemSkipEula");

  /** Where Mini-Setup finds language and component files. */
  public final Setting<String> installFilesPath = text("InstallFilesPath");

  /** {@code 0}, {@code 1}, or megabytes the system partition grows by. */
  public final Setting<String> extendOemPartition = text("ExtendOemPartition");

  /** Driver folders relative to the system drive, parted by semicolons. */
  public final Setting<String> oemPnPDriversPath = text("OemPnPDriversPath");

  /** Whether Mini-Setup looks for newer drivers for known devices. */
  public final Setting<Boolean> updateInstalledDrivers = yesNo("UpdateInstalledDrivers");

  /** {@code Block}, {@code Warn} or {@code Ignore}. */
  public final Setting<String> driverSigningPolicy = text("DriverSigningPolicy");

  /** Any text keeps the page file of the image. */
  public final Setting<String> keepPageFile = text("KeepPageFile");

  /** Whether the telephony location is preset. */
  public final Setting<Boolean> tapiConfigured = yesNo("TapiConfigured");

  Unattended(AnswerFile answerFile) {
    super(answerFile, "Unattended");
  }
}
