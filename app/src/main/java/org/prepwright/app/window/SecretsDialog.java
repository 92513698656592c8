package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.prepwright.app.look.Look;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secret.SecretText;

/**
 * Asks for the secrets that are not kept, all at once: passwords twice unless they are shown. What
 * cannot be used is said in the dialog, which then stays open.
 */
final class SecretsDialog extends Dialog<Map<Asked, SecretText>> {
  private static final double WIDTH = 600;
  private static final double PART_OF_WINDOW = 0.92;

  private final AskedAtExport asked;
  private final Map<Asked, SecretField> fields = new LinkedHashMap<>();
  private final Map<Asked, SecretField> confirmations = new LinkedHashMap<>();
  private final CheckBox show = new CheckBox(text("secrets.show"));
  private final Label problem = new Label();

  SecretsDialog(Window owner, AskedAtExport asked) {
    this.asked = asked;
    initOwner(owner);
    setTitle(text("window.name"));
    setHeaderText(text("secrets.heading"));
    GridPane rows = new GridPane();
    rows.getStyleClass().add("settings-rows");
    ColumnConstraints fieldColumn = new ColumnConstraints();
    fieldColumn.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().setAll(new ColumnConstraints(), fieldColumn);
    for (Asked one : asked.marked()) {
      fields.put(one, add(rows, one.label(), idOf(one)));
      if (one.isPassword()) {
        String label = text("secrets.confirm", one.label());
        confirmations.put(one, add(rows, label, idOf(one) + "-confirm"));
      }
    }
    show.setId("secrets-show");
    problem.setId("secrets-problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.setMaxWidth(Double.MAX_VALUE);
    problem.getStyleClass().add("export-objection");
    problem.setVisible(false);
    problem.setManaged(false);
    VBox content = new VBox(rows, show, problem);
    content.getStyleClass().add("secrets-pane");
    getDialogPane().getStylesheets().add(Shell.sheet());
    getDialogPane().getStyleClass().add("export-dialog");
    getDialogPane().setContent(content);
    double width = Math.min(WIDTH * Look.factorProperty().get(), owner.getWidth() * PART_OF_WINDOW);
    getDialogPane().setPrefWidth(width);
    ButtonType use = new ButtonType(text("secrets.use"), ButtonData.OK_DONE);
    getDialogPane()
        .getButtonTypes()
        .setAll(use, new ButtonType(text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    Button button = (Button) getDialogPane().lookupButton(use);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setId("secrets-use");
    button.addEventFilter(ActionEvent.ACTION, this::stayUnlessUsable);
    setResultConverter(pressed -> pressed == use ? given() : null);
    setOnShown(shown -> fields.values().stream().findFirst().ifPresent(SecretField::focusField));
  }

  static String idOf(Asked asked) {
    return "secret-" + asked.section() + "-" + asked.key();
  }

  private SecretField add(GridPane rows, String name, String id) {
    SecretField field = new SecretField(name, id, show.selectedProperty());
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    rows.addRow(rows.getRowCount(), label, field);
    return field;
  }

  private Map<Asked, SecretText> given() {
    Map<Asked, SecretText> given = new LinkedHashMap<>();
    fields.forEach((one, field) -> given.put(one, field.secret()));
    return given;
  }

  private void stayUnlessUsable(ActionEvent pressed) {
    for (Asked one : List.copyOf(fields.keySet())) {
      Optional<String> objection = objectionTo(one);
      if (objection.isPresent()) {
        pressed.consume();
        boolean namesIt = objection.get().contains(one.label());
        problem.setText(namesIt ? objection.get() : one.label() + ": " + objection.get());
        problem.setVisible(true);
        problem.setManaged(true);
        fields.get(one).focusField();
        getDialogPane().getScene().getWindow().sizeToScene();
        return;
      }
    }
  }

  private Optional<String> objectionTo(Asked one) {
    SecretField again = confirmations.get(one);
    SecretText given = fields.get(one).secret();
    boolean differs = again != null && !show.isSelected() && !again.secret().equals(given);
    return differs ? Optional.of(text("secrets.differ")) : asked.objectionTo(one, given);
  }
}
