package org.prepwright.model.check.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.answers.RegionalSettings;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.LocaleFact;

/**
 * A language group that a locale needs and the file does not install.
 *
 * @param setting the first setting that needs it
 * @param locale the locale in it
 * @param group the group's id: the main one of the locale
 */
public record MissingLanguageGroup(Setting<?> setting, LocaleFact locale, int group) {
  /** Western Europe and United States, which every Windows has. */
  private static final int ALWAYS_THERE = 1;

  /** All that are missing, each once, in the order of the settings that count. */
  public static List<MissingLanguageGroup> of(RegionalSettings regional) {
    if (regional.languageGroup.isPlaceholder()) {
      return List.of();
    }
    Set<Integer> there = new HashSet<>(Set.of(ALWAYS_THERE));
    regional.languageGroup.valueOr(List.of()).stream()
        .flatMap(item -> LocaleIds.languageGroup(item).stream())
        .forEach(group -> there.add(group.id()));
    List<MissingLanguageGroup> missing = new ArrayList<>();
    for (Setting<?> setting : settingsThatCount(regional)) {
      for (LocaleFact locale : locales(setting)) {
        if (locale.languageGroups().stream().noneMatch(there::contains)) {
          int group = locale.languageGroups().get(0);
          missing.add(new MissingLanguageGroup(setting, locale, group));
          there.add(group);
        }
      }
    }
    return missing;
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
}
