package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.MassStorageSectionGiven;

/** Rule {@code mass-storage-section-missing}. */
public final class MassStorageSectionGivenValidator
    extends Judge<MassStorageSectionGiven, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<Boolean> build = answers.sysprep.buildMassStorageSection;
    if (build.is(true) && !answers.sysprepMassStorage.isInFile()) {
      breaches.at(build, "mass-storage-section-missing");
    }
  }
}
