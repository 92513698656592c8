package org.prepwright.pages;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Setting.State;
import org.prepwright.model.text.Document;

/**
 * What stands in the place of a control whose setting the file gives in a text that is not of its
 * type: the text, which may be changed, and a way back to the control. Empty until it is wanted.
 */
final class RawEditor extends VBox {
  private static final int COLUMNS = 16;

  private final Document document;
  private final List<Setting<?>> settings;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
  private List<RawField> fields = List.of();

  RawEditor(Document document, List<Setting<?>> settings) {
    this.document = document;
    this.settings = settings;
    getStyleClass().add("field-raw");
    setVisible(false);
    setManaged(false);
  }

  /** Shows or hides the text. */
  void setShown(boolean isShown) {
    if (isShown && fields.isEmpty()) {
      makeFields();
    }
    setVisible(isShown);
    setManaged(isShown);
  }

  private void makeFields() {
    fields = settings.stream().map(this::fieldOf).toList();
    Button choose = new Button(Texts.text("field.unreadable.choose"));
    choose.setAccessibleHelp(Texts.text("field.unreadable.choose.help"));
    choose.setOnAction(pressed -> removeUnreadable());
    HBox line = new HBox();
    line.getStyleClass().add(FormStyles.IN_LINE);
    line.getChildren().setAll(fields);
    line.getChildren().add(choose);
    Label note = new Label(Texts.text("field.unreadable.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add(FormStyles.HELP);
    getChildren().setAll(line, note);
  }

  private RawField fieldOf(Setting<?> setting) {
    RawField field = new RawField(document, setting);
    field.setId(Ids.of(setting) + "-raw");
    field.setPrefColumnCount(COLUMNS);
    field.setPromptText(Facts.label(setting));
    field.setAccessibleText(Texts.text("field.unreadable.accessible", Facts.label(setting)));
    field.refusalProperty().addListener((sentence, before, now) -> refusal.set(now));
    return field;
  }

  private void removeUnreadable() {
    settings.stream()
        .filter(setting -> setting.state() == State.UNREADABLE)
        .forEach(setting -> setting.set(null));
  }

  boolean isTypedIn() {
    return fields.stream().anyMatch(Node::isFocused);
  }

  Node firstField() {
    return fields.isEmpty() ? this : fields.get(0);
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void commit() {
    fields.forEach(RawField::commit);
  }
}
