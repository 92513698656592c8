package org.prepwright.pages.network;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.NameIntake;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;

/** A name of the list, and what stands against it. */
final class NameCell extends ListCell<String> {
  @Override
  protected void updateItem(String name, boolean isEmpty) {
    super.updateItem(name, isEmpty);
    setTooltip(null);
    setGraphic(null);
    setAccessibleText(null);
    if (isEmpty || name == null) {
      setText(null);
      return;
    }
    setText(name);
    List<Finding> findings = NameIntake.findings(name);
    if (!findings.isEmpty()) {
      showFinding(name, findings.get(0));
    }
  }

  private void showFinding(String name, Finding finding) {
    Region mark = new Region();
    mark.getStyleClass().add(FormStyles.MESSAGE_MARK);
    HBox message = new HBox(mark);
    message.getStyleClass().addAll(FormStyles.MESSAGE, finding.severity().id());
    setText(null);
    setGraphic(FormBuilder.inLine(new Label(name), message));
    String sentence = finding.message() + " " + finding.remedy();
    Tooltip tooltip = new Tooltip(sentence);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(400);
    setTooltip(tooltip);
    setAccessibleText(name + ". " + sentence);
  }
}
