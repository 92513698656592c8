package org.prepwright.model.check.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.SettingsSection;
import org.prepwright.model.text.Entry;

/** Takes down which rules a value or section breaks. */
final class Breaches {
  private final HibernateConstraintValidatorContext context;
  private int count;

  Breaches(ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    this.context = context.unwrap(HibernateConstraintValidatorContext.class);
  }

  boolean areNone() {
    return count == 0;
  }

  /** A rule that the judged value breaks. */
  void add(String rule, Object... arguments) {
    add(new Breach(rule, Optional.empty(), List.of(arguments)));
  }

  /** A rule that is broken where a setting stands, or is missing. */
  void at(Setting<?> setting, String rule, Object... arguments) {
    add(new Breach(rule, Optional.of(Place.of(setting)), List.of(arguments)));
  }

  /** A rule that a section breaks by standing in the file. */
  void at(SettingsSection section, String rule, Object... arguments) {
    add(new Breach(rule, Optional.of(Place.of(section)), List.of(arguments)));
  }

  /** A rule that one entry of a section breaks. */
  void at(String section, Entry entry, String rule, Object... arguments) {
    add(new Breach(rule, Optional.of(Place.of(section, entry)), List.of(arguments)));
  }

  /** A rule that is broken at a place of the file. */
  void at(Place place, String rule, Object... arguments) {
    add(new Breach(rule, Optional.of(place), List.of(arguments)));
  }

  private void add(Breach breach) {
    count++;
    // violations of one bean that have the same template are one to the validator
    context
        .withDynamicPayload(breach)
        .buildConstraintViolationWithTemplate(breach.rule() + count)
        .addConstraintViolation();
  }
}
