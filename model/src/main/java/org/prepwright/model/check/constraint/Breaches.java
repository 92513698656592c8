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
  private boolean none = true;

  Breaches(ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    this.context = context.unwrap(HibernateConstraintValidatorContext.class);
  }

  boolean areNone() {
    return none;
  }

  /** A rule that the judged value breaks. */
  void add(String rule, Object... arguments) {
    add(rule, new Breach(Optional.empty(), List.of(arguments)));
  }

  /** A rule that is broken where a setting stands, or is missing. */
  void at(Setting<?> setting, String rule, Object... arguments) {
    add(rule, new Breach(Optional.of(Place.of(setting)), List.of(arguments)));
  }

  /** A rule that a section breaks by standing in the file. */
  void at(SettingsSection section, String rule, Object... arguments) {
    add(rule, new Breach(Optional.of(Place.of(section)), List.of(arguments)));
  }

  /** A rule that one entry of a section breaks. */
  void at(String section, Entry entry, String rule, Object... arguments) {
    add(rule, new Breach(Optional.of(Place.of(section, entry)), List.of(arguments)));
  }

  private void add(String rule, Breach breach) {
    none = false;
    context
        .withDynamicPayload(breach)
        .buildConstraintViolationWithTemplate(rule)
        .addConstraintViolation();
  }
}
