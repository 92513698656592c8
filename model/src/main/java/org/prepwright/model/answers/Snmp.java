package org.prepwright.model.answers;

import java.util.List;

/** {@code [SNMP]}: the SNMP service. */
public final class Snmp extends TypedSection {
  /** Accepted communities, at most three, each {@code name} or {@code name:right}. */
  public final Setting<List<String>> acceptCommunityName = list("Accept_CommunityName");

  /** Whether packets of every host are accepted. */
  public final Setting<Boolean> anyHost = yesNo("Any_Host");

  /** Accepted hosts otherwise, at most three. */
  public final Setting<List<String>> limitHost = list("Limit_Host");

  /** Whether a refused request sends a trap. */
  public final Setting<Boolean> sendAuthentication = yesNo("Send_Authentication");

  /** Community of the traps. */
  public final Setting<String> communityName = text("Community_Name");

  /** Where traps go, at most three addresses. */
  public final Setting<List<String>> traps = list("Traps");

  /** Who looks after the computer. */
  public final Setting<String> contactName = text("Contact_Name");

  /** Where it stands. */
  public final Setting<String> location = text("Location");

  /** What the computer does, for example {@code Applications}. */
  public final Setting<List<String>> service = list("Service");

  Snmp(AnswerFile answerFile) {
    super(answerFile, "SNMP");
  }
}
