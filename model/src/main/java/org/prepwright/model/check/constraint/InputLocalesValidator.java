package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.constraint.InputLocales;

/** Rules {@code input-locale-*} of a list of pairs. */
public final class InputLocalesValidator extends Judge<InputLocales, List<?>> {
  private static final int MOST = 7;

  @Override
  void judge(List<?> items, Breaches breaches) {
    items.stream()
        .map(Object::toString)
        .filter(pair -> !LocaleIds.isPair(pair) && LocaleIds.meantByDecimal(pair).isEmpty())
        .findFirst()
        .ifPresent(pair -> breaches.add("input-locale-format", pair));
    items.stream()
        .map(Object::toString)
        .filter(pair -> LocaleIds.meantByDecimal(pair).isPresent())
        .findFirst()
        .ifPresent(
            pair ->
                breaches.add(
                    "input-locale-decimal", pair, LocaleIds.meantByDecimal(pair).orElseThrow()));
    if (items.size() > MOST) {
      breaches.add("input-locale-count", items.size(), MOST);
    }
  }
}
