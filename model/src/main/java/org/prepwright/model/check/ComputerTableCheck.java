package org.prepwright.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.constraint.Breach;
import org.prepwright.model.check.constraint.ComputerNameValidator;
import org.prepwright.model.computers.Cell;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.computers.Heading;
import org.prepwright.model.message.Messages;

/**
 * Gives all findings of a table of computers at once: the rules {@code roster-*}, and those of one
 * name.
 */
public final class ComputerTableCheck {
  private final ComputerTable table;
  private final DocumentedSections sections;
  private final Roster roster;
  private final List<Finding> found = new ArrayList<>();
  private final FindingLimit limit = new FindingLimit();

  private ComputerTableCheck(AnswerFile answers, ComputerTable table) {
    this.table = table;
    this.sections = answers.documentedSections();
    this.roster = new Roster(answers.kind());
  }

  /**
   * Checks a table of computers.
   *
   * @param answers the answer file that the computers share, whose adapter sections may have names
   *     of their own
   * @param table the table
   * @return the findings by line, column and rule of the table
   */
  public static List<Finding> check(AnswerFile answers, ComputerTable table) {
    return new ComputerTableCheck(answers, table).run();
  }

  private List<Finding> run() {
    for (int i = 0; i < table.headings().size(); i++) {
      judgeHeading(i, table.headings().get(i));
    }
    for (Computer computer : table.computers()) {
      for (int i = 0; i < table.headings().size(); i++) {
        Heading heading = table.headings().get(i);
        Optional<Cell> cell = computer.cell(i);
        if (cell.isPresent() && heading.isComputerName()) {
          judgeName(computer, heading, cell.get());
        } else if (cell.isPresent() && isFixedAddress(heading, computer)) {
          judgeAddresses(computer, heading, cell.get());
        }
      }
    }
    return limit.withRemarks(found).stream().sorted(Findings.FILE_ORDER).distinct().toList();
  }

  private void judgeHeading(int column, Heading heading) {
    boolean isDocumented =
        !Catalogue.standard().findAnywhere(sections.of(heading.section()), heading.key()).isEmpty();
    if (!isDocumented && !heading.isUniqueId() && !table.isBlank(column)) {
      String name =
          heading.cell().isBlank()
              ? Messages.model().text("computers.no-heading")
              : heading.cell().text();
      add("roster-column-unknown", heading, heading.cell(), name);
    }
  }

  private void judgeName(Computer computer, Heading heading, Cell cell) {
    if (!roster.isOpen(cell.text())) {
      for (Breach breach : ComputerNameValidator.breachesBy(cell.text())) {
        add(breach.rule(), heading, cell, breach.arguments().toArray());
      }
    }
    roster
        .addName(use(computer, cell.text(), cell))
        .ifPresent(
            other ->
                add(
                    "roster-name-repeated",
                    heading,
                    cell,
                    cell.text(),
                    other.text(),
                    other.line()));
  }

  private void judgeAddresses(Computer computer, Heading heading, Cell cell) {
    for (String address : Roster.addressesIn(cell.text())) {
      roster
          .addAddress(use(computer, address, cell))
          .ifPresent(other -> add("roster-address-repeated", heading, cell, address, other.line()));
    }
  }

  /** An address beside {@code DHCP=Yes} is not used. */
  private boolean isFixedAddress(Heading heading, Computer computer) {
    if (!heading.names(heading.section(), "IPAddress")) {
      return false;
    }
    for (int i = 0; i < table.headings().size(); i++) {
      boolean asksForAddress =
          table.headings().get(i).names(heading.section(), "DHCP")
              && computer.cell(i).map(Cell::text).filter("yes"::equalsIgnoreCase).isPresent();
      if (asksForAddress) {
        return false;
      }
    }
    return true;
  }

  private static Roster.Use use(Computer computer, String text, Cell cell) {
    return new Roster.Use(String.valueOf(computer.cells().get(0).line()), text, cell.line());
  }

  private void add(String rule, Heading heading, Cell cell, Object... arguments) {
    Severity severity = Rules.find(rule).orElseThrow().severity();
    if (!limit.isReachedBy(rule, severity, cell.line(), cell.column())) {
      found.add(
          Finding.of(
              rule, cell.line(), cell.column(), heading.section(), heading.key(), arguments));
    }
  }
}
