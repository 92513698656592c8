package org.prepwright.model.answers;

/** {@code [TerminalServices]}: Remote Desktop and Terminal Server. */
public final class TerminalServices extends TypedSection {
  /** Whether Remote Desktop is on. */
  public final Setting<Boolean> allowConnections = oneZero("AllowConnections");

  /** {@code PerDevice} or {@code PerUser}, for a Terminal Server. */
  public final Setting<String> licensingMode = text("LicensingMode");

  /** 0 keeps users of a Terminal Server from system files, 1 lets old programs write there. */
  public final Setting<Boolean> permissionsSetting = oneZero("PermissionsSetting");

  TerminalServices(AnswerFile answerFile) {
    super(answerFile, "TerminalServices");
  }
}
