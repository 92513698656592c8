package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.RegionalPageSkipped;

/** Rule {@code regional-skip}. A value that cannot be read is told as such, and not here. */
public final class RegionalPageSkippedValidator extends Judge<RegionalPageSkipped, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<Boolean> skipped = answers.guiUnattended.oemSkipRegional;
    boolean shown = !skipped.isGiven() || skipped.is(false);
    if (shown && !answers.regionalSettings.isInFile() && FilesOfSetup.includes(answers)) {
      breaches.at(skipped, "regional-skip");
    }
  }
}
