package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.prepwright.app.settings.LanguageChoice;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.message.Language;

/** Language, colours and size of the text; each choice takes effect at once. */
final class SettingsDialog extends Dialog<Void> {
  /**
   * Makes the dialog.
   *
   * @param owner the window
   * @param settings what is chosen
   */
  SettingsDialog(Window owner, UserSettings settings) {
    initOwner(owner);
    setTitle(text("window.settings"));
    GridPane rows = new GridPane();
    rows.getStyleClass().add("settings-rows");
    add(
        rows,
        "settings-language",
        choice(
            LanguageChoice.values(),
            settings.languageProperty(),
            language -> language.fixed().map(Language::ownName).orElse(text("settings.system"))));
    add(
        rows,
        "settings-theme",
        choice(
            ThemeChoice.values(),
            settings.themeProperty(),
            theme -> text("window.theme." + theme.id())));
    add(
        rows,
        "settings-text-size",
        choice(
            TextSize.values(),
            settings.textSizeProperty(),
            size -> text("settings.percent", size.percent())));
    getDialogPane().getStylesheets().add(Shell.class.getResource("shell.css").toExternalForm());
    getDialogPane().setContent(rows);
    getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(text("dialog.close"), ButtonData.CANCEL_CLOSE));
  }

  private static void add(GridPane rows, String id, ChoiceBox<?> choice) {
    Label label = new Label(text(id));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(choice);
    choice.setId(id);
    choice.setAccessibleText(label.getText());
    choice.setMaxWidth(Double.MAX_VALUE);
    rows.addRow(rows.getRowCount(), label, choice);
  }

  private static <T> ChoiceBox<T> choice(
      T[] values, ObjectProperty<T> chosen, Function<T, String> label) {
    ChoiceBox<T> choice = new ChoiceBox<>();
    choice.getItems().setAll(values);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : label.apply(value);
          }

          @Override
          public T fromString(String shown) {
            return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(shown))
                .findFirst()
                .orElseThrow();
          }
        });
    choice.setValue(chosen.get());
    choice.valueProperty().addListener((value, before, now) -> chosen.set(now));
    return choice;
  }
}
