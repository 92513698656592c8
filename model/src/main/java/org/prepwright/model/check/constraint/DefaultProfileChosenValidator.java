package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.DefaultProfileChosen;
import org.prepwright.model.catalog.Product;

/**
 * Rule {@code default-profile-copy}. The service pack of the image is not in the file, so this
 * tells what each does. Windows XP x64 Edition has no Service Pack 3 and copies like Server 2003.
 */
public final class DefaultProfileChosenValidator extends Judge<DefaultProfileChosen, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<Boolean> copied = answers.unattended.updateServerProfileDirectory;
    if (answers.product() != Product.XP_PROFESSIONAL_X64 && !copied.isGiven()) {
      breaches.at(copied, "default-profile-copy");
    }
  }
}
