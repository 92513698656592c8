package org.prepwright.model.check.constraint;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.answers.RegionalSettings;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.LanguageAlone;

/** Rule {@code language-overrides-locales}. */
public final class LanguageAloneValidator extends Judge<LanguageAlone, RegionalSettings> {
  @Override
  void judge(RegionalSettings regional, Breaches breaches) {
    String ignored =
        Stream.of(regional.systemLocale, regional.userLocale, regional.inputLocale)
            .filter(Setting::isGiven)
            .map(Setting::key)
            .collect(Collectors.joining(", "));
    if (regional.language.isGiven() && !ignored.isEmpty()) {
      breaches.at(regional.language, "language-overrides-locales", ignored);
    }
  }
}
