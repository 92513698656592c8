package org.prepwright.pages.advanced;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Sync;

/** The addresses reached without the proxy, and a tick for all names of the intranet. */
final class ProxyExceptions extends VBox {
  private static final String LOCAL = "<local>";
  private static final int COLUMNS = 36;

  private final Setting<List<String>> setting;
  private final TextField field = new TextField();
  private final CheckBox local;
  private final Sync sync;

  ProxyExceptions(Document document, Setting<List<String>> setting, String localName) {
    this.setting = setting;
    local = new CheckBox(localName);
    local.setId(Ids.of(setting) + "-local");
    FormBuilder.wrap(local);
    field.setPrefColumnCount(FormBuilder.columns(COLUMNS));
    field.setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add(FormStyles.STACKED);
    getChildren().setAll(field, local);
    sync = new Sync(document, this::showFile);
    sync.showFile();
    field.textProperty().addListener((text, before, now) -> sync.send(this::write));
    local.selectedProperty().addListener((tick, before, now) -> sync.send(this::write));
  }

  TextField field() {
    return field;
  }

  private void write() {
    List<String> all =
        Stream.concat(typed().stream(), Stream.of(LOCAL).filter(mark -> local.isSelected()))
            .toList();
    setting.set(all.isEmpty() ? null : all);
  }

  private List<String> typed() {
    return Arrays.stream(field.getText().split("[;,]", -1))
        .map(String::strip)
        .filter(site -> !site.isEmpty() && !isLocal(site))
        .toList();
  }

  private static boolean isLocal(String site) {
    return site.equalsIgnoreCase(LOCAL);
  }

  private void showFile() {
    List<String> inFile = setting.valueOr(List.of());
    List<String> others = inFile.stream().filter(site -> !isLocal(site)).toList();
    if (!typed().equals(others)) {
      field.setText(String.join("; ", others));
    }
    local.setSelected(inFile.stream().anyMatch(ProxyExceptions::isLocal));
  }
}
