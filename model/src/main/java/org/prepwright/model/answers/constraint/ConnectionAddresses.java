package org.prepwright.model.answers.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** IPv4 addresses that computers and gateways have on a network. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConnectionAddresses {
  /** Not shown: each violation carries the id of its rule. */
  String message() default "ConnectionAddresses";

  /** When the constraint holds; always by default. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};
}
