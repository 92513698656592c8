package org.prepwright.pages.network.table;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The controls around the grid. */
final class TableTools {
  private TableTools() {}

  /** Controls side by side, on more lines where there is no room. */
  static FlowPane line(Node... nodes) {
    FlowPane line = new FlowPane(nodes);
    line.getStyleClass().add("table-tools");
    return line;
  }

  static Button button(String id, String text, String tip, Runnable step) {
    Button button = new Button(text);
    button.setId("computer-table-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(tip));
    button.setOnAction(pressed -> step.run());
    return button;
  }
}
