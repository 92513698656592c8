package org.prepwright.app.findings;

/** A row of the list of findings. */
public sealed interface FindingRow {
  /**
   * The name of a group.
   *
   * @param title what its findings are about
   * @param count how many there are
   */
  record Group(String title, int count) implements FindingRow {}

  /**
   * A finding.
   *
   * @param told the finding with those that say the same
   */
  record One(ToldFinding told) implements FindingRow {}
}
