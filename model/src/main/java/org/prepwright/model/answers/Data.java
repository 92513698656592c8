package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.CdStartMarked;
import org.prepwright.model.answers.constraint.WholeFile;

/** {@code [Data]}: how Setup was started; read by the loader and in text mode. */
@CdStartMarked(groups = WholeFile.class)
public final class Data extends TypedSection {
  /** {@code Yes} or {@code 1} switches Automatic Updates on and hides its page. */
  public final Setting<String> automaticUpdates = text("AutomaticUpdates");

  /** Whether Setup takes the first partition with enough room that holds no Windows. */
  public final Setting<Boolean> autoPartition = oneZero("AutoPartition");

  /**
   * Whether the local Administrator account is switched off once a RIS client joined its domain.
   */
  public final Setting<Boolean> disableAdminAccountOnDomainJoin =
      oneZero("DisableAdminAccountOnDomainJoin");

  /** Whether the source was copied to the disk or comes over the network; not so from CD. */
  public final Setting<Boolean> msDosInitiated = oneZero("MsDosInitiated");

  /** Whether an unattended installation from CD runs. */
  public final Setting<Boolean> unattendedInstall = yesNo("UnattendedInstall");

  /** Whether Setup starts through the BIOS even where a driver would do. */
  public final Setting<Boolean> useBiosToBoot = oneZero("UseBIOSToBoot");

  /**
   * Port of Emergency Management Services: {@code com1}, {@code com2} or {@code usebiossettings}.
   */
  public final Setting<String> emsPort = text("EMSPort");

  /** Speed of that port in baud. */
  public final Setting<Integer> emsBaudRate = number("EMSBaudRate");

  /** Whether no start floppy is expected; RIS. */
  public final Setting<Boolean> floppyless = oneZero("floppyless");

  /** UNC folder of the RIS image. */
  public final Setting<String> oriSrc = quotedText("OriSrc");

  /** Type of the source; {@code 4} stands for the network. */
  public final Setting<Integer> oriTyp = number("OriTyp");

  /** Whether later installations ask for the CD instead of the RIS server. */
  public final Setting<Boolean> localSourceOnCd = oneZero("LocalSourceOnCD");

  Data(AnswerFile answerFile) {
    super(answerFile, "Data");
  }
}
