package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.prepwright.app.look.Look;
import org.prepwright.model.media.Verification;
import org.prepwright.model.media.Verification.Result;

/** What of a bundle is missing, changed or foreign. */
public final class VerificationDialog extends Dialog<Void> {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 420;
  private static final double PART_OF_WINDOW = 0.92;

  /**
   * Makes the dialog.
   *
   * @param owner the window
   * @param sheet the style sheet of the window
   * @param results what was found, one for each bundle
   */
  public VerificationDialog(Window owner, String sheet, List<Verification.Result> results) {
    initOwner(owner);
    setTitle(text("window.name"));
    setHeaderText(counted("verify.heading", results.size(), results.get(0).place()));
    setResizable(true);
    VBox content = new VBox();
    content.getStyleClass().add("export-pane");
    addPart(content, "verify.missing", results, Result::missing);
    addPart(content, "verify.changed", results, Result::changed);
    addPart(content, "verify.foreign", results, Result::foreign);
    Label more = new Label(text("verify.more"));
    more.setWrapText(true);
    more.setMinHeight(Label.USE_PREF_SIZE);
    content.getChildren().add(more);
    getDialogPane().getStylesheets().add(sheet);
    getDialogPane().setContent(content);
    ButtonType close = new ButtonType(text("dialog.close"), ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(close);
    Node closeButton = getDialogPane().lookupButton(close);
    closeButton.setId("verification-close");
    setOnShown(shown -> closeButton.requestFocus());
    double factor = Look.factorProperty().get();
    getDialogPane()
        .setPrefSize(
            Math.min(WIDTH * factor, owner.getWidth() * PART_OF_WINDOW),
            Math.min(HEIGHT * factor, owner.getHeight() * PART_OF_WINDOW));
  }

  private static void addPart(
      VBox content,
      String headingKey,
      List<Result> results,
      Function<Result, List<String>> pathsOf) {
    List<String> paths =
        results.stream()
            .flatMap(
                result -> pathsOf.apply(result).stream().map(path -> shown(path, result, results)))
            .toList();
    if (paths.isEmpty()) {
      return;
    }
    Label heading = new Label(text(headingKey));
    heading.getStyleClass().add("export-heading");
    ListView<String> list = new ListView<>();
    list.getItems().setAll(paths);
    list.setId(headingKey.replace('.', '-'));
    list.setAccessibleText(heading.getText());
    heading.setLabelFor(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    content.getChildren().addAll(heading, list);
  }

  /** Of several bundles each path is told with its own. */
  private static String shown(String path, Result result, List<Result> results) {
    return results.size() == 1 ? path : result.place().getFileName() + "/" + path;
  }
}
