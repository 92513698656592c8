package org.prepwright.pages.windows;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.Sync;

/** A text field for the members of a list, with commas between them. */
final class ListText {
  private final TextField field;
  private final Setting<List<String>> setting;
  private final Sync sync;

  private ListText(Document document, TextField field, Setting<List<String>> setting) {
    this.field = field;
    this.setting = setting;
    sync = new Sync(document, this::showFile);
  }

  /** Keeps a field and a setting in step; a comma or a blank being typed stays in the field. */
  static void bind(Document document, TextField field, Setting<List<String>> setting) {
    ListText text = new ListText(document, field, setting);
    text.sync.showFile();
    field.textProperty().addListener((typed, before, now) -> text.write());
  }

  private void write() {
    List<String> members = members();
    sync.send(() -> setting.set(members.isEmpty() ? null : members));
  }

  private void showFile() {
    List<String> inFile = setting.valueOr(List.of());
    if (!sync.isSending() && !members().equals(inFile)) {
      field.setText(String.join(",", inFile));
    }
  }

  private List<String> members() {
    return Stream.of(field.getText().split(",", -1))
        .map(String::strip)
        .filter(member -> !member.isEmpty())
        .toList();
  }
}
