package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.HandsOffServer;
import org.prepwright.model.answers.constraint.LicencesCounted;
import org.prepwright.model.answers.constraint.LicensingModeChosen;
import org.prepwright.model.answers.constraint.NotInFile;
import org.prepwright.model.answers.constraint.Server2003;
import org.prepwright.model.answers.constraint.Xp;

/** {@code [LicenseFilePrintData]}: licensing of server products. */
@NotInFile(groups = Xp.class)
@LicencesCounted(groups = Server2003.class)
@LicensingModeChosen(groups = HandsOffServer.class)
public final class LicenseFilePrintData extends TypedSection {
  /** Licensing mode. */
  public final Setting<LicensingMode> autoMode =
      choice("AutoMode", LicensingMode.class, LicensingMode::word);

  /** Number of licences with {@link LicensingMode#PER_SERVER}. */
  public final Setting<Integer> autoUsers = number("AutoUsers");

  LicenseFilePrintData(AnswerFile answerFile) {
    super(answerFile, "LicenseFilePrintData");
  }
}
