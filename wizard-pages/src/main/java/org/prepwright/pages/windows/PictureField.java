package org.prepwright.pages.windows;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** A picture for Setup: a bitmap, or a library and the number of the picture in it. */
final class PictureField {
  private static final int FILE_COLUMNS = 32;
  private static final int NUMBER_COLUMNS = 5;

  private final Setting<List<String>> setting;
  private final TextField file = new TextField();
  private final TextField number = new TextField();
  private final StringProperty notInFile = new SimpleStringProperty("");
  private final Sync sync;

  PictureField(Document document, Setting<List<String>> setting) {
    this.setting = setting;
    file.setPrefColumnCount(FormBuilder.columns(FILE_COLUMNS));
    file.setPromptText(Texts.text("page.oem-branding.file.prompt"));
    file.setAccessibleText(Facts.label(setting));
    number.setPrefColumnCount(FormBuilder.columns(NUMBER_COLUMNS));
    number.setId(Ids.of(setting) + "-number");
    number.setAccessibleText(
        Texts.text("page.oem-branding.number.accessible", Facts.label(setting)));
    sync = new Sync(document, this::showFile);
    sync.showFile();
    file.textProperty().addListener((text, before, now) -> write());
    number.textProperty().addListener((text, before, now) -> write());
  }

  FieldRow addTo(FormBuilder form) {
    Label name = new Label(Texts.text("page.oem-branding.number"));
    name.setMinWidth(Label.USE_PREF_SIZE);
    name.getStyleClass().add(FormStyles.MUTED);
    name.setLabelFor(number);
    return form.row(
            setting,
            FormBuilder.stacked(FormBuilder.inLine(file), FormBuilder.inLine(number, name)),
            file)
        .refusal(notInFile);
  }

  private void write() {
    sync.send(
        () -> {
          List<String> fields =
              Stream.of(file.getText(), number.getText())
                  .map(String::strip)
                  .filter(text -> !text.isEmpty())
                  .toList();
          boolean hasFile = !file.getText().isBlank();
          notInFile.set(
              hasFile || fields.isEmpty() ? "" : Texts.text("page.oem-branding.number.alone"));
          setting.set(hasFile ? fields : null);
        });
  }

  /** What is being typed stays as it is typed. */
  private void showFile() {
    if (sync != null && sync.isSending()) {
      return;
    }
    notInFile.set("");
    List<String> fields = setting.valueOr(List.of());
    int first = Math.min(1, fields.size());
    show(file, String.join(",", fields.subList(0, first)));
    show(number, String.join(",", fields.subList(first, fields.size())));
  }

  private static void show(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
