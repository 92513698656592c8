package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.UserData;
import org.prepwright.model.answers.constraint.GeneratedNameHasPrefix;

/** Rule {@code org-name-blank-with-generated-name}. */
public final class GeneratedNameHasPrefixValidator extends Judge<GeneratedNameHasPrefix, UserData> {
  @Override
  void judge(UserData user, Breaches breaches) {
    if (user.computerName.is("*") && !user.orgName.isGiven()) {
      breaches.at(user.orgName, "org-name-blank-with-generated-name");
    }
  }
}
