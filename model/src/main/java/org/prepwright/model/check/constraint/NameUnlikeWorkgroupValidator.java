package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.NameUnlikeWorkgroup;

/** Rule {@code computer-name-equals-workgroup}. */
public final class NameUnlikeWorkgroupValidator extends Judge<NameUnlikeWorkgroup, AnswerFile> {
  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<String> name = answers.userData.computerName;
    Setting<String> workgroup = answers.identification.joinWorkgroup;
    boolean known = name.isGiven() && !name.isPlaceholder();
    if (known && name.valueOr("").equalsIgnoreCase(workgroup.get())) {
      breaches.at(name, "computer-name-equals-workgroup", name.valueOr(""));
    }
  }
}
