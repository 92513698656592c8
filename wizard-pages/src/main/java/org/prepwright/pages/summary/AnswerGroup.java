package org.prepwright.pages.summary;

import java.util.List;
import java.util.Optional;
import org.prepwright.pages.form.PageDescriptor;

/**
 * The answers of one page, or of a section that is on no page.
 *
 * @param title the page's name, or the section's
 * @param page the page; empty for a section that is on none
 * @param rows its answers in file order
 */
public record AnswerGroup(String title, Optional<PageDescriptor> page, List<AnswerRow> rows) {
  /** Copies the list. */
  public AnswerGroup {
    rows = List.copyOf(rows);
  }
}
