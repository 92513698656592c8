package org.prepwright.model.answers;

import java.util.List;
import org.prepwright.model.answers.constraint.DriverPath;
import org.prepwright.model.answers.constraint.DriverPathQuoted;
import org.prepwright.model.answers.constraint.PageFileKept;
import org.prepwright.model.answers.constraint.PartitionExtension;
import org.prepwright.model.answers.constraint.PartitionsKept;
import org.prepwright.model.answers.constraint.TargetFolder;

/** {@code [Unattended]}: how Setup or Mini-Setup runs. */
@DriverPathQuoted
public final class Unattended extends TypedSection {
  /** Interaction level; not in {@code sysprep.inf}. */
  public final Setting<String> unattendMode = text("UnattendMode");

  /** Whether the licence is accepted for the user. */
  public final Setting<Boolean> oemSkipEula = yesNo("OemSkipEula");

  /** Whether Setup uses the {@code $OEM$} folders of the distribution share. */
  public final Setting<Boolean> oemPreinstall = yesNo("OemPreinstall");

  /** Where {@code $OEM$} is, when it is not beside the Setup files. */
  public final Setting<String> oemFilesPath = text("OemFilesPath");

  /** Folder of Windows without drive, for example {@code \WINDOWS}; {@code *} for a new one. */
  public final Setting<@TargetFolder String> targetPath = text("TargetPath");

  /** Where Mini-Setup finds language and component files. */
  public final Setting<String> installFilesPath = text("InstallFilesPath");

  /** What Windows asks for later in place of the Setup files; {@code No} leaves it alone. */
  public final Setting<String> resetSourcePath = text("ResetSourcePath");

  /** {@code 0}, {@code 1}, or megabytes the system partition grows by. */
  public final Setting<@PartitionExtension String> extendOemPartition = text("ExtendOemPartition");

  /** {@code ConvertNTFS} or {@code LeaveAlone}. */
  public final Setting<String> fileSystem = text("FileSystem");

  /** Whether all partitions of the first disk are deleted. */
  public final Setting<@PartitionsKept Boolean> repartition = yesNo("Repartition");

  /** Whether disks larger than 137 GB are addressed in full; Windows XP without service pack. */
  public final Setting<Boolean> enableBigLba = yesNo("EnableBigLba");

  /** Driver folders relative to the system drive, parted by semicolons: {@link DriverFolders}. */
  public final Setting<@DriverPath String> oemPnPDriversPath = text("OemPnPDriversPath");

  /** Whether Mini-Setup looks for newer drivers for known devices. */
  public final Setting<Boolean> updateInstalledDrivers = yesNo("UpdateInstalledDrivers");

  /** {@code Block}, {@code Warn} or {@code Ignore}. */
  public final Setting<String> driverSigningPolicy = text("DriverSigningPolicy");

  /** Whether drivers on virtual devices, such as a RAM disk, are left alone. */
  public final Setting<Boolean> disableVirtualOemDevices = yesNo("DisableVirtualOemDevices");

  /** Whether older network adapters may be used; RIS. */
  public final Setting<Boolean> legacyNic = oneZero("LegacyNIC");

  /** Description of the HAL, and {@code RETAIL} or {@code OEM}. */
  public final Setting<List<String>> computerType = quotedFields("ComputerType");

  /** Whether text-mode Setup chooses the HAL again in an upgrade. */
  public final Setting<Boolean> forceHalDetection = yesNo("ForceHALDetection");

  /** Multiprocessor HAL for the computer, and the {@code .inf} it comes from. */
  public final Setting<List<String>> updateHal = fields("UpdateHAL");

  /** HAL for computers with one processor, and the {@code .inf} it comes from. */
  public final Setting<List<String>> updateUpHal = fields("UpdateUPHAL");

  /** Keyboard layout of text mode. */
  public final Setting<String> keyboardLayout = quotedText("KeyboardLayout");

  /** Any text keeps the page file of the image. */
  public final Setting<@PageFileKept String> keepPageFile = text("KeepPageFile");

  /** Whether the profile of the Administrator becomes that of new users. */
  public final Setting<Boolean> updateServerProfileDirectory =
      oneZero("UpdateServerProfileDirectory");

  /** Whether the telephony location is preset. */
  public final Setting<Boolean> tapiConfigured = yesNo("TapiConfigured");

  /** Whether hibernation is offered. */
  public final Setting<Boolean> hibernation = yesNo("Hibernation");

  /** {@code 0} no dump, {@code 1} all memory, {@code 2} kernel memory, {@code 3} a small one. */
  public final Setting<Integer> crashDumpSetting = number("CrashDumpSetting");

  /** Whether Setup activates Windows over the network. */
  public final Setting<Boolean> autoActivate = yesNo("AutoActivate");

  /** Section with the proxy that activation uses, usually {@code Proxy}. */
  public final Setting<String> activateProxy = text("ActivateProxy");

  /** Whether Dynamic Update is switched off. */
  public final Setting<Boolean> duDisable = yesNo("DUDisable");

  /** Folder with prepared files of Dynamic Update. */
  public final Setting<String> duShare = text("DUShare");

  /** Whether an error of Dynamic Update stops Setup. */
  public final Setting<Boolean> duStopOnError = yesNo("DUStopOnError");

  /** Seen in published files in place of {@link #duDisable}. */
  public final Setting<Boolean> disableDynamicUpdates = yesNo("DisableDynamicUpdates");

  /** Whether Factory.exe runs at the first start. */
  public final Setting<Boolean> factoryMode = yesNo("FactoryMode");

  /** Whether Windows Welcome is left out. */
  public final Setting<Boolean> unattendSwitch = yesNo("UnattendSwitch");

  /** Whether Setup waits 15 seconds before it restarts. */
  public final Setting<Boolean> waitForReboot = yesNo("WaitForReboot");

  /** Folder of programs. */
  public final Setting<String> programFilesDir = text("ProgramFilesDir");

  /** Folder of files that programs share. */
  public final Setting<String> commonProgramFilesDir = text("CommonProgramFilesDir");

  /** Whether a Windows of the NT family is upgraded. */
  public final Setting<Boolean> ntUpgrade = yesNo("NtUpgrade");

  /** Whether Windows 98 or Me is upgraded. */
  public final Setting<Boolean> win9xUpgrade = yesNo("Win9xUpgrade");

  /** Whether Windows 3.x is upgraded; Windows NT 4.0. */
  public final Setting<Boolean> win31Upgrade = yesNo("Win31Upgrade");

  /** Whether an upgrade replaces files of the maker that are named like system files. */
  public final Setting<Boolean> overwriteOemFilesOnUpgrade = yesNo("OverwriteOemFilesOnUpgrade");

  /** Whether Setup asks about the hardware it found; Windows NT 4.0. */
  public final Setting<Boolean> confirmHardware = yesNo("ConfirmHardware");

  /** Whether Setup restarts without waiting after text mode; Windows NT 4.0. */
  public final Setting<Boolean> noWaitAfterTextMode = oneZero("NoWaitAfterTextMode");

  /** Whether Setup restarts without waiting at its end; Windows NT 4.0. */
  public final Setting<Boolean> noWaitAfterGuiMode = oneZero("NoWaitAfterGUIMode");

  Unattended(AnswerFile answerFile) {
    super(answerFile, "Unattended");
  }
}
