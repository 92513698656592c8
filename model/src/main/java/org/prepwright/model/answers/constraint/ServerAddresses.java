package org.prepwright.model.answers.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** IPv4 addresses of servers; a computer may ask itself. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServerAddresses {
  /** Not shown: each violation carries the id of its rule. */
  String message() default "ServerAddresses";

  /** When the constraint holds; always by default. */
  Class<?>[] groups() default {};

  /** Not used. */
  Class<? extends Payload>[] payload() default {};
}
