package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.LineList;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.answers.constraint.OemFilesUsed;

/** Rule {@code oem-preinstall-required}: at each thing that Setup would pass over. */
public final class OemFilesUsedValidator extends Judge<OemFilesUsed, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<Boolean> used = answers.unattended.oemPreinstall;
    boolean unused = !used.isGiven() || used.is(false);
    if (!unused) {
      return;
    }
    Setting<String> path = answers.unattended.oemPnPDriversPath;
    if (path.isGiven() && !path.isPlaceholder()) {
      breaches.at(path, "oem-preinstall-required", path.key());
    }
    judge(answers.massStorageDrivers, answers.massStorageDrivers.drivers, breaches);
    judge(answers.oemBootFiles, answers.oemBootFiles.files, breaches);
  }

  private static void judge(TypedSection section, LineList<?> lines, Breaches breaches) {
    if (!lines.lines().isEmpty()) {
      breaches.at(section, "oem-preinstall-required", "[" + section.name() + "]");
    }
  }
}
