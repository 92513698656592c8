package org.prepwright.model.check.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.ConstraintDefinitionContext;
import org.junit.jupiter.api.Test;

/** Each constraint of the typed model is judged by the validator that has its name. */
class ValidatorsTest {
  @Test
  void everyConstraintHasItsValidator() {
    Map<String, String> expected = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .importPackages(
                "org.prepwright.model.answers.constraint",
                "org.prepwright.model.deployment.constraint")) {
      if (type.isAnnotatedWith(Constraint.class)) {
        expected.put(type.getSimpleName(), type.getSimpleName() + "Validator");
      }
    }
    assertThat(expected).hasSizeGreaterThan(70);
    assertThat(defined()).isEqualTo(expected);
  }

  private static Map<String, String> defined() {
    Map<String, String> defined = new TreeMap<>();
    Validators.defineIn(
        proxy(
            ConstraintMapping.class,
            constraint ->
                proxy(
                    ConstraintDefinitionContext.class,
                    validator -> {
                      defined.put(constraint.getSimpleName(), validator.getSimpleName());
                      return null;
                    })));
    return defined;
  }

  private interface OnClass {
    Object take(Class<?> type);
  }

  /** An object that hands on the classes it is told; calls without one give itself back. */
  private static <T> T proxy(Class<T> type, OnClass told) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof Class<?> named) {
                Object answer = told.take(named);
                return answer == null ? self : answer;
              }
              return self;
            }));
  }
}
