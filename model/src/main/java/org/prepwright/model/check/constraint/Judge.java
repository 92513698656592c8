package org.prepwright.model.check.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;

/**
 * A validator that can break several rules at once. What is not there, or not known yet, breaks
 * none.
 *
 * @param <A> the constraint
 * @param <T> what is judged
 */
public abstract class Judge<A extends Annotation, T> implements ConstraintValidator<A, T> {
  @Override
  public final boolean isValid(T judged, ConstraintValidatorContext context) {
    if (judged == null) {
      return true;
    }
    Breaches breaches = new Breaches(context);
    judge(judged, breaches);
    return breaches.areNone();
  }

  abstract void judge(T judged, Breaches breaches);
}
