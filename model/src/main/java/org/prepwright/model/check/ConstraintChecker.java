package org.prepwright.model.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.answers.constraint.HandsOffServer;
import org.prepwright.model.answers.constraint.Server2003;
import org.prepwright.model.answers.constraint.Sysprep;
import org.prepwright.model.answers.constraint.WholeFile;
import org.prepwright.model.answers.constraint.Xp;
import org.prepwright.model.answers.constraint.XpHome;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.constraint.Breach;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.check.constraint.Validators;
import org.prepwright.model.deployment.Rollout;

/**
 * Runs the constraints on the typed model and turns their violations into findings. The only class
 * that runs the validator, which takes about a quarter of a second to begin with.
 *
 * <p>Safe for use by several threads.
 */
final class ConstraintChecker {
  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private ConstraintChecker() {}

  /** Makes the validator and lets it read the annotations of the model. */
  static void warmUp() {
    AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.SERVER_2003_STANDARD);
    check(answers, new Findings(answers));
  }

  static void check(AnswerFile answers, Findings findings) {
    Class<?>[] groups = groups(answers);
    add(Loaded.VALIDATOR.validate(answers, groups), findings);
    for (TypedSection section : answers.network.sections()) {
      add(Loaded.VALIDATOR.validate(section, groups), findings);
    }
    for (TypedSection section : answers.sectionsOfComputers()) {
      add(Loaded.VALIDATOR.validate(section, groups), findings);
    }
  }

  static void check(Rollout rollout, Findings findings) {
    add(Loaded.VALIDATOR.validate(rollout), findings);
  }

  /** What holds beside the constraints that always do. */
  private static Class<?>[] groups(AnswerFile answers) {
    List<Class<?>> groups = new ArrayList<>(List.of(Default.class));
    if (answers.kind() != Kind.UDF) {
      groups.add(WholeFile.class);
      boolean server = answers.product().isServer();
      groups.add(server ? Server2003.class : Xp.class);
      if (server && answers.isHandsOff()) {
        groups.add(HandsOffServer.class);
      }
      if (answers.product() == Product.XP_HOME) {
        groups.add(XpHome.class);
      }
    }
    if (answers.kind() == Kind.SYSPREP) {
      groups.add(Sysprep.class);
    }
    return groups.toArray(Class<?>[]::new);
  }

  private static <T> void add(Set<ConstraintViolation<T>> violations, Findings findings) {
    for (ConstraintViolation<T> violation : violations) {
      HibernateConstraintViolation<?> details =
          violation.unwrap(HibernateConstraintViolation.class);
      Breach breach = details.getDynamicPayload(Breach.class);
      Place place = breach.place().orElseGet(() -> Place.of(settingOf(violation)));
      findings.addAt(place, breach.rule(), breach.arguments().toArray());
    }
  }

  /** The setting whose value broke a constraint: a public field of its section. */
  private static Setting<?> settingOf(ConstraintViolation<?> violation) {
    String field = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PROPERTY) {
        field = node.getName();
      }
    }
    Object section = violation.getLeafBean();
    try {
      return (Setting<?>) section.getClass().getField(field).get(section);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No setting " + field + " in " + section.getClass(), e);
    }
  }

  /** Makes the validator when it is first asked for. */
  private static final class Loaded {
    static final Validator VALIDATOR = validator();

    // the factory lives as long as the program
    @SuppressWarnings("resource")
    private static Validator validator() {
      // it greets with its version, which is nothing to a technician
      VALIDATOR_LOG.setLevel(Level.WARNING);
      HibernateValidatorConfiguration configuration =
          Validation.byProvider(HibernateValidator.class).configure();
      ConstraintMapping constraints = configuration.createConstraintMapping();
      Validators.defineIn(constraints);
      return configuration
          .ignoreXmlConfiguration()
          .messageInterpolator(new ParameterMessageInterpolator())
          .addValueExtractor(new SettingExtractor())
          .addMapping(constraints)
          .buildValidatorFactory()
          .getValidator();
    }
  }
}
