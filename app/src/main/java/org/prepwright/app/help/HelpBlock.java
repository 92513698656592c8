package org.prepwright.app.help;

import java.util.List;

/** A part of what the reference says about a topic. */
sealed interface HelpBlock {
  /**
   * A heading.
   *
   * @param text its words
   */
  record Heading(String text) implements HelpBlock {}

  /**
   * A paragraph.
   *
   * @param text its sentences
   */
  record Paragraph(String text) implements HelpBlock {}

  /**
   * Lines as a file has them.
   *
   * @param text the lines
   */
  record Example(String text) implements HelpBlock {}

  /**
   * A table of two columns.
   *
   * @param rows its rows
   */
  record Table(List<Row> rows) implements HelpBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param label what it is about
   * @param text what there is to say
   */
  record Row(String label, String text) {}

  /**
   * A way to another topic.
   *
   * @param topic the topic
   * @param name its name
   * @param text what it is; may be empty
   */
  record Link(HelpTopic topic, String name, String text) implements HelpBlock {}
}
