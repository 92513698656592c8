package org.prepwright.model.check.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.answers.RegionalSettings;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.LanguageGroupsComplete;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.LocaleFact;

/** Rule {@code language-group-missing}: once for each group, at the first locale that needs it. */
public final class LanguageGroupsCompleteValidator
    extends Judge<LanguageGroupsComplete, RegionalSettings> {
  /** Western Europe and United States, which every Windows has. */
  private static final int ALWAYS_THERE = 1;

  @Override
  void judge(RegionalSettings regional, Breaches breaches) {
    if (regional.languageGroup.isPlaceholder()) {
      return;
    }
    Set<Integer> there = new HashSet<>(Set.of(ALWAYS_THERE));
    regional.languageGroup.valueOr(List.of()).stream()
        .flatMap(item -> LocaleIds.languageGroup(item).stream())
        .forEach(group -> there.add(group.id()));
    for (Setting<?> setting : settingsThatCount(regional)) {
      for (LocaleFact locale : locales(setting)) {
        boolean missing = locale.languageGroups().stream().noneMatch(there::contains);
        if (missing) {
          int group = locale.languageGroups().get(0);
          breaches.at(setting, "language-group-missing", locale.label(), name(group), group);
          there.add(group);
        }
      }
    }
  }

  private static List<Setting<?>> settingsThatCount(RegionalSettings regional) {
    List<Setting<?>> settings = new ArrayList<>();
    if (regional.language.isGiven()) {
      settings.add(regional.language);
    } else {
      settings.add(regional.systemLocale);
      settings.add(regional.userLocale);
      settings.add(regional.inputLocale);
    }
    settings.add(regional.userLocaleDefaultUser);
    settings.add(regional.inputLocaleDefaultUser);
    return settings;
  }

  /** Of pairs with a keyboard layout the locales in front of the colons. */
  private static List<LocaleFact> locales(Setting<?> setting) {
    return setting.isPlaceholder()
        ? List.of()
        : Arrays.stream(setting.plainText().split(",", -1))
            .flatMap(item -> LocaleIds.known(item.split(":", -1)[0]).stream())
            .toList();
  }

  private static String name(int group) {
    return Catalogue.standard().languageGroup(group).orElseThrow().name();
  }
}
