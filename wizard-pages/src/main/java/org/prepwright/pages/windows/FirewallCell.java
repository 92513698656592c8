package org.prepwright.pages.windows;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.prepwright.pages.form.FormStyles;

/** A profile, or indented below it one of its exceptions. */
final class FirewallCell extends ListCell<FirewallEntry> {
  private static final PseudoClass EXCEPTION = PseudoClass.getPseudoClass("exception");

  private final Label name = new Label();
  private final Label detail = new Label();
  private final VBox both = new VBox(name, detail);

  FirewallCell() {
    getStyleClass().add("firewall-cell");
    name.getStyleClass().add("firewall-name");
    detail.getStyleClass().add(FormStyles.MUTED);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(FirewallEntry item, boolean isEmpty) {
    super.updateItem(item, isEmpty);
    boolean isThere = !isEmpty && item != null;
    pseudoClassStateChanged(EXCEPTION, isThere && !item.isProfile());
    if (!isThere) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(item.name());
    detail.setText(item.detail());
    setAccessibleText(name.getText() + ", " + detail.getText());
    setGraphic(both);
  }
}
