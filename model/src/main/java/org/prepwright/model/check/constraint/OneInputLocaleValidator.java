package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.constraint.OneInputLocale;

/** Rule {@code input-locale-default-user}, and {@code input-locale-decimal} for its pair. */
public final class OneInputLocaleValidator extends Judge<OneInputLocale, List<?>> {
  @Override
  void judge(List<?> items, Breaches breaches) {
    if (items.isEmpty()) {
      return;
    }
    String first = items.get(0).toString();
    boolean looksDecimal = LocaleIds.meantByDecimal(first).isPresent();
    if (items.size() > 1 || !LocaleIds.isPair(first) && !looksDecimal) {
      breaches.add("input-locale-default-user", items.size(), first);
    } else if (looksDecimal) {
      breaches.add("input-locale-decimal", first, LocaleIds.meantByDecimal(first).orElseThrow());
    }
  }
}
