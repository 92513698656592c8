package org.prepwright.model.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.constraint.Breach;
import org.prepwright.model.check.constraint.ComputerNameValidator;
import org.prepwright.model.message.Messages;

/**
 * Names that shall come into a list of computers, each judged as a computer name and compared with
 * those that are there: what NetBIOS holds for the same name is the same.
 *
 * @param accepted the names that the list can take, in their order
 * @param refused the others, with the reason
 */
public record NameIntake(List<String> accepted, List<Refused> refused) {
  private static final String GENERATED = "*";

  /**
   * A name that no computer of the list can have.
   *
   * @param name the name
   * @param sentence why, and what to do
   */
  public record Refused(String name, String sentence) {}

  /** Copies the lists. */
  public NameIntake {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }

  /**
   * Judges names.
   *
   * @param there the names in the list
   * @param wanted the names to come; blank ones are left out, blanks around one do not count
   */
  public static NameIntake of(Collection<String> there, Collection<String> wanted) {
    Roster roster = new Roster(Kind.UDF);
    int number = 0;
    for (String name : there) {
      roster.addName(new Roster.Use("there " + number++, name, 0));
    }
    List<String> accepted = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (String text : wanted) {
      String name = text.strip();
      if (name.isEmpty()) {
        continue;
      }
      Optional<String> objection = objectionTo(name);
      if (objection.isEmpty()) {
        objection =
            roster
                .addName(new Roster.Use("wanted " + number++, name, 0))
                .map(other -> Messages.model().text("names.repeated", name, other.text()));
      }
      if (objection.isPresent()) {
        refused.add(new Refused(name, objection.get()));
      } else {
        accepted.add(name);
      }
    }
    return new NameIntake(accepted, refused);
  }

  /** The findings of a name by itself, all severities; none for a good one. */
  public static List<Finding> findings(String name) {
    List<Finding> findings = new ArrayList<>();
    for (Breach breach : ComputerNameValidator.breachesBy(name)) {
      findings.add(
          Finding.of(
              breach.rule(), 0, 0, "UserData", "ComputerName", breach.arguments().toArray()));
    }
    return findings;
  }

  private static Optional<String> objectionTo(String name) {
    if (name.equals(GENERATED)) {
      return Optional.of(Messages.model().text("names.generated"));
    }
    return findings(name).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .findFirst()
        .map(finding -> finding.message() + " " + finding.remedy());
  }
}
