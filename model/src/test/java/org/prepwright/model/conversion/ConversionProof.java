package org.prepwright.model.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Severity;
import org.prepwright.model.conversion.Conversion.Outcome;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/** What holds for every conversion: no new error, and every key is in the result or the report. */
final class ConversionProof {
  private ConversionProof() {}

  static void prove(AnswerFile source, Kind target) throws ConversionRefusedException {
    Conversion conversion = Conversion.of(source, target, CodePage.WINDOWS_1252);
    Set<String> errors = errors(conversion.result());
    errors.removeAll(errors(source));
    assertThat(errors).as("new errors in %s", target).isEmpty();
    assertThat(conversion.result().kind()).isEqualTo(target);
    for (Section section : source.document().sections()) {
      for (Entry entry : section.entries()) {
        assertThat(isAccountedFor(conversion, section.name(), entry))
            .as(
                "[%s] %s in line %d, from %s to %s, reported %s",
                section.name(),
                entry.key().orElse(""),
                entry.lineNumber(),
                source.kind(),
                target,
                conversion.report())
            .isTrue();
      }
    }
  }

  private static boolean isAccountedFor(Conversion conversion, String section, Entry entry) {
    List<Entry> there = conversion.result().document().entries(section);
    String key = entry.key().orElse("");
    boolean carriedOver =
        there.stream()
            .anyMatch(
                other ->
                    other.key().map(Document::fold).equals(entry.key().map(Document::fold))
                        && other.rawValue().equals(entry.rawValue()));
    return carriedOver
        || conversion.report().stream()
            .anyMatch(
                step ->
                    step.outcome() != Outcome.ADDED
                        && step.section().equalsIgnoreCase(section)
                        && step.key().equalsIgnoreCase(key)
                        && !step.reason().isBlank());
  }

  private static Set<String> errors(AnswerFile answers) {
    Set<String> errors = new TreeSet<>();
    Checker.check(answers).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(
            finding ->
                errors.add(
                    finding.rule()
                        + " "
                        + Document.fold(finding.section())
                        + " "
                        + Document.fold(finding.key())));
    return errors;
  }
}
