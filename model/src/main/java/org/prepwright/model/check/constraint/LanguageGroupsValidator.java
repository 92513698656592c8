package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.constraint.LanguageGroups;

/** Rule {@code language-group-unknown}. */
public final class LanguageGroupsValidator extends Judge<LanguageGroups, List<?>> {
  @Override
  void judge(List<?> items, Breaches breaches) {
    items.stream()
        .map(Object::toString)
        .filter(item -> LocaleIds.languageGroup(item).isEmpty())
        .findFirst()
        .ifPresent(item -> breaches.add("language-group-unknown", item));
  }
}
