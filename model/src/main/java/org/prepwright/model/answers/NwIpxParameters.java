package org.prepwright.model.answers;

/** The parameters of NWLink IPX/SPX, usually {@code [params.MS_NWIPX]}. */
public final class NwIpxParameters extends TypedSection {
  /** Whether the computer only routes. */
  public final Setting<Boolean> dedicatedRouter = yesNo("DedicatedRouter");

  /** Whether the RIP router runs. */
  public final Setting<Boolean> enableWanRouter = yesNo("EnableWANRouter");

  /** Internal network number, in hexadecimal digits. */
  public final Setting<String> virtualNetworkNumber = text("VirtualNetworkNumber");

  /** Frame type. */
  public final Setting<FrameType> pktType = choice("PktType", FrameType.class, FrameType::word);

  /** External network number, in hexadecimal digits. */
  public final Setting<String> networkNumber = text("NetworkNumber");

  NwIpxParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }
}
