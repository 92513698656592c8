package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.EntriesTakeEffect;

/** {@code [PCHealth]}: error reporting and Remote Assistance. */
@EntriesTakeEffect
public final class PcHealth extends TypedSection {
  /** Whether the Help and Support Center shows headlines (XP). */
  public final Setting<Boolean> display = oneZero("Display");

  /** Where the headlines come from (XP). */
  public final Setting<String> headlines = text("Headlines");

  /** Whether the user is told of an error and asked before it is reported. */
  public final Setting<Boolean> erDisplayUi = oneZero("ER_Display_UI");

  /** Errors of which programs are reported: {@code All}, {@code Listed} or {@code None}. */
  public final Setting<String> erEnableApplications = text("ER_Enable_Applications");

  /** Whether errors of the kernel are reported. */
  public final Setting<Boolean> erEnableKernelErrors = oneZero("ER_Enable_Kernel_Errors");

  /** Whether errors are reported at all. */
  public final Setting<Boolean> erEnableReporting = oneZero("ER_Enable_Reporting");

  /** Whether errors of Windows components are reported. */
  public final Setting<Boolean> erEnableWindowsComponents = oneZero("ER_Enable_Windows_Components");

  /** Programs whose errors are not reported. */
  public final NumberedSettings<String> erExcludeExe =
      numbered("ER_Exclude_EXE", "", Codecs.text());

  /** Whether reports wait until an administrator logs on. */
  public final Setting<Boolean> erForceQueueMode = oneZero("ER_Force_Queue_Mode");

  /** Programs whose errors are reported with {@code Listed}. */
  public final NumberedSettings<String> erIncludeExe =
      numbered("ER_Include_EXE", "", Codecs.text());

  /** Whether errors of Microsoft's programs are reported with {@code Listed}. */
  public final Setting<Boolean> erIncludeMsApps = oneZero("ER_Include_MSApps");

  /** Whether unplanned shutdowns are reported. */
  public final Setting<Boolean> erIncludeShutdownErrs = oneZero("ER_Include_Shutdown_Errs");

  /** Whether a helper may take over the computer. */
  public final Setting<Boolean> raAllowFullControl = oneZero("RA_AllowFullControl");

  /** Whether Remote Assistance is on. */
  public final Setting<Boolean> raAllowToGetHelp = oneZero("RA_AllowToGetHelp");

  /** Whether help may be offered unasked; has no effect. */
  public final Setting<Boolean> raAllowUnsolicited = oneZero("RA_AllowUnsolicited");

  /** Seconds an invitation holds; has no effect. */
  public final Setting<Integer> raMaxTicketExpiry = number("RA_MaxTicketExpiry");

  PcHealth(AnswerFile answerFile) {
    super(answerFile, "PCHealth");
  }
}
