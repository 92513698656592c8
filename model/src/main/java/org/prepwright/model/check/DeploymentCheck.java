package org.prepwright.model.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.FactSection;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * Gives all findings of a {@code deployment.ini} at once, judged together with the answer file it
 * is used with.
 *
 * <p>Rules hold for the kind of the answer file, and for its product or the one that {@code
 * [Master] Product} states: the facts are about the master, and the product of an answer file is
 * often only a guess. Where the two contradict each other, a finding says so.
 */
public final class DeploymentCheck {
  /** What the sentences of this file begin with in the bundle. */
  private static final String WORDING = "deployment.";

  /** The text rules that mean something in a file that only this program reads. */
  private static final Set<String> TEXT_RULES =
      Set.of(
          "text-before-first-section",
          "text-unclosed-section",
          "text-section-name-length",
          "text-repeated-key",
          "text-backslash-joins-line",
          "text-control-character",
          "text-lone-cr",
          "text-not-representable");

  private final AnswerFile answers;
  private final Deployment deployment;
  private final Document document;
  private final Findings findings;

  private DeploymentCheck(AnswerFile answers, Deployment deployment) {
    this.answers = answers;
    this.deployment = deployment;
    this.document = deployment.document();
    this.findings = new Findings(document, this::holds, WORDING);
  }

  /**
   * Checks the facts outside an answer file. Whatever they hold, this gives findings and does not
   * throw.
   *
   * @param answers the answer file
   * @param deployment the facts; from another thread hand over snapshots
   * @return the findings by line, column and rule of {@code deployment.ini}, those without a line
   *     first, each once
   */
  public static List<Finding> check(AnswerFile answers, Deployment deployment) {
    return new DeploymentCheck(answers, deployment).run();
  }

  private List<Finding> run() {
    Rollout rollout = new Rollout(answers, deployment);
    ConstraintChecker.check(rollout, findings);
    judgeProduct();
    document.sections().forEach(this::judgeSection);
    deployment.sections().forEach(section -> section.settings().forEach(this::judgeValue));
    new MissingFacts(rollout, findings).run();
    new TextCheck(document, deployment.sections(), Kind.SYSPREP, findings).run();
    return findings.inFileOrder();
  }

  private boolean holds(Rule rule) {
    return rule.id().startsWith("text-")
        ? TEXT_RULES.contains(rule.id())
        : products().anyMatch(product -> rule.appliesTo(answers.kind(), product));
  }

  private Stream<Product> products() {
    return Stream.of(answers.product(), deployment.master.product.valueOr(answers.product()));
  }

  /** Only where a rule would be judged differently: client or server, Home Edition or not. */
  private void judgeProduct() {
    Product ofAnswers = answers.product();
    Product ofMaster = deployment.master.product.valueOr(ofAnswers);
    boolean contradicts =
        ofMaster.family() != ofAnswers.family()
            || (ofMaster == Product.XP_HOME) != (ofAnswers == Product.XP_HOME);
    if (contradicts) {
      findings.addAt(
          Place.of(deployment.master.product),
          "key-wrong-product",
          ofMaster.label(),
          ofAnswers.label());
    }
  }

  private void judgeSection(Section section) {
    Optional<FactSection> known = deployment.section(section.name());
    if (known.isEmpty()) {
      findings.addIn(
          section.headerIndex(), 0, Place.of(section.name()), "section-unknown", section.name());
      return;
    }
    for (Entry entry : section.entries()) {
      String key = entry.key().orElse("");
      if (known.get().settings().stream().noneMatch(setting -> entry.hasKey(setting.key()))) {
        findings.addAt(
            Place.of(section.name(), entry),
            "key-unknown",
            key.isEmpty() ? entry.value() : key,
            section.name(),
            known.get().settings().stream().map(Setting::key).toList());
      }
    }
  }

  private void judgeValue(Setting<?> setting) {
    if (setting.state() != Setting.State.UNREADABLE || !setting.isGiven()) {
      return;
    }
    Place place = Place.of(setting);
    if (setting.words().isEmpty()) {
      findings.addAt(place, "value-type", setting.key(), setting.plainText(), setting.form());
    } else {
      findings.addAt(
          place, "value-not-allowed", setting.key(), setting.plainText(), setting.words());
    }
  }
}
