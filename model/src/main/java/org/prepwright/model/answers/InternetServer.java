package org.prepwright.model.answers;

import java.util.List;

/** {@code [InternetServer]}: Internet Information Services. */
public final class InternetServer extends TypedSection {
  /** An application and the groups of extensions it needs: {@code application;group,group}. */
  public final Setting<String> applicationDependency = quotedText("ApplicationDependency");

  /** Whether an upgrade leaves the web service off. */
  public final Setting<Boolean> disableWebServiceOnUpgrade =
      trueFalse("DisableWebServiceOnUpgrade");

  /** Fields that describe an extension file. */
  public final Setting<List<String>> extensionFile = list("ExtensionFile");

  /** Root folder of the FTP service. */
  public final Setting<String> pathFtpRoot = text("PathFTPRoot");

  /** Root folder of the web service. */
  public final Setting<String> pathWwwRoot = text("PathWWWRoot");

  /** Services an upgrade sets to manual start. */
  public final Setting<List<String>> svcManualStart = list("SvcManualStart");

  InternetServer(AnswerFile answerFile) {
    super(answerFile, "InternetServer");
  }
}
