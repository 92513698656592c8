package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.LicenseFilePrintData;
import org.prepwright.model.answers.constraint.NotInFile;

/** Rule {@code licence-on-client}. */
public final class NotInFileValidator extends Judge<NotInFile, LicenseFilePrintData> {
  @Override
  void judge(LicenseFilePrintData licensing, Breaches breaches) {
    if (licensing.isInFile()) {
      breaches.at(licensing, "licence-on-client", licensing.answerFile().product().label());
    }
  }
}
