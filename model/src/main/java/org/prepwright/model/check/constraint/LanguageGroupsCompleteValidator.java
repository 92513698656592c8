package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.RegionalSettings;
import org.prepwright.model.answers.constraint.LanguageGroupsComplete;
import org.prepwright.model.catalog.Catalogue;

/** Rule {@code language-group-missing}: once for each group, at the first locale that needs it. */
public final class LanguageGroupsCompleteValidator
    extends Judge<LanguageGroupsComplete, RegionalSettings> {
  @Override
  void judge(RegionalSettings regional, Breaches breaches) {
    for (MissingLanguageGroup missing : MissingLanguageGroup.of(regional)) {
      breaches.at(
          missing.setting(),
          "language-group-missing",
          missing.locale().label(),
          name(missing.group()),
          missing.group());
    }
  }

  private static String name(int group) {
    return Catalogue.standard().languageGroup(group).orElseThrow().name();
  }
}
