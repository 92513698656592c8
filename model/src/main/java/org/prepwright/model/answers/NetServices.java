package org.prepwright.model.answers;

/**
 * {@code [NetServices]}: network services to install. Each value names the section with the
 * parameters, which may be missing when there are none.
 */
public final class NetServices extends TypedSection {
  /** File and Printer Sharing. */
  public final Setting<String> server = text("MS_Server");

  /** QoS Packet Scheduler. */
  public final Setting<String> packetScheduler = text("MS_PSched");

  /** SAP Agent. */
  public final Setting<String> sapAgent = text("MS_NwSapAgent");

  /** Remote access. */
  public final Setting<String> remoteAccess = text("MS_RAS");

  /** Remote access server. */
  public final Setting<String> remoteAccessServer = text("MS_RasSrv");

  /** Network Load Balancing. */
  public final Setting<String> loadBalancing = text("MS_WLBS");

  NetServices(AnswerFile answerFile) {
    super(answerFile, "NetServices");
  }
}
