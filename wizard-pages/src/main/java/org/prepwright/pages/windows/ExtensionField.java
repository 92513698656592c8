package org.prepwright.pages.windows;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** How far the system partition grows: not at all, as far as it can, or by so many megabytes. */
final class ExtensionField {
  private static final int COLUMNS = 7;

  private enum Extent {
    /** No entry. */
    UNSAID,
    /** 0. */
    NONE,
    /** 1. */
    ALL,
    /** Any other text, usually a number of megabytes. */
    MEGABYTES
  }

  private final Setting<String> setting;
  private final ComboBox<Extent> box = new ComboBox<>();
  private final TextField megabytes = new TextField();
  private final HBox amount;
  private final Sync sync;

  ExtensionField(Document document, Setting<String> setting) {
    this.setting = setting;
    box.getItems().setAll(Extent.values());
    box.setConverter(new Names());
    megabytes.setId(Ids.of(setting) + "-megabytes");
    megabytes.setPrefColumnCount(FormBuilder.columns(COLUMNS));
    megabytes.setMaxWidth(TextField.USE_PREF_SIZE);
    megabytes.setAccessibleText(Texts.text("page.disk-and-partition.extend.megabytes"));
    Label unit = new Label(Texts.text("page.disk-and-partition.extend.unit"));
    unit.getStyleClass().add(FormStyles.MUTED);
    unit.setLabelFor(megabytes);
    amount = FormBuilder.inLine(megabytes, unit);
    sync = new Sync(document, this::showFile);
    sync.showFile();
    box.valueProperty().addListener((value, before, now) -> sync.send(() -> choose(now)));
    megabytes.textProperty().addListener((text, before, now) -> sync.send(() -> setting.set(now)));
  }

  FieldRow addTo(FormBuilder form) {
    return form.row(setting, FormBuilder.stacked(FormBuilder.inLine(box), amount), box);
  }

  private void choose(Extent extent) {
    switch (extent) {
      case UNSAID -> setting.set(null);
      case NONE -> setting.set("0");
      case ALL -> setting.set("1");
      case MEGABYTES -> {
        // a number has to be typed first, so what the file had is out of date
        setting.set(null);
        megabytes.clear();
        megabytes.requestFocus();
      }
    }
  }

  private void showFile() {
    String inFile = setting.valueOr("");
    boolean waitsForNumber = inFile.isEmpty() && box.getValue() == Extent.MEGABYTES;
    boolean keepsChoice = waitsForNumber && sync != null && sync.isSending();
    boolean isTyped = sync != null && sync.isSending() && megabytes.isFocused();
    if (!keepsChoice && !isTyped) {
      box.setValue(extentOf(inFile));
    }
    boolean hasAmount = box.getValue() == Extent.MEGABYTES;
    amount.setVisible(hasAmount);
    amount.setManaged(hasAmount);
    if (hasAmount && !megabytes.getText().equals(inFile)) {
      megabytes.setText(inFile);
    }
  }

  private Extent extentOf(String text) {
    if (!setting.isPresent()) {
      return Extent.UNSAID;
    }
    return switch (text) {
      case "0" -> Extent.NONE;
      case "1" -> Extent.ALL;
      default -> Extent.MEGABYTES;
    };
  }

  private final class Names extends StringConverter<Extent> {
    @Override
    public String toString(Extent extent) {
      if (extent == null) {
        return Facts.label(setting);
      }
      return switch (extent) {
        case UNSAID -> DocumentedRows.withoutEntry(setting);
        case NONE -> Texts.text("page.disk-and-partition.extend.none");
        case ALL -> Texts.text("page.disk-and-partition.extend.all");
        case MEGABYTES -> Texts.text("page.disk-and-partition.extend.megabytes");
      };
    }

    @Override
    public Extent fromString(String text) {
      throw new UnsupportedOperationException("the box is not typed in");
    }
  }
}
