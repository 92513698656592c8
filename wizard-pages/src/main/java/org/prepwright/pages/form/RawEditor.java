package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Setting.State;

/**
 * What stands in the place of a control whose setting the file gives in a text that is not of its
 * type: the text, which may be changed, and a way back to the control. Empty until it is wanted.
 */
public final class RawEditor extends VBox {
  private static final int CHARACTERS = 16;

  private final List<Setting<?>> settings;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
  private List<RawField> fields = List.of();

  public RawEditor(List<Setting<?>> settings) {
    this.settings = settings;
    getStyleClass().add("field-raw");
    setVisible(false);
    setManaged(false);
  }

  /** Shows or hides the text. */
  public void setShown(boolean isShown) {
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
    List<Node> line = new ArrayList<>(fields);
    line.add(choose);
    getChildren().setAll(FormBuilder.inLine(line.toArray(new Node[0])));
  }

  private RawField fieldOf(Setting<?> setting) {
    RawField field = new RawField(setting.document(), setting);
    field.setId(Ids.of(setting) + "-raw");
    field.setPrefColumnCount(FormBuilder.columns(CHARACTERS));
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

  public boolean isTypedIn() {
    return fields.stream().anyMatch(Node::isFocused);
  }

  public Node firstField() {
    return fields.isEmpty() ? this : fields.get(0);
  }

  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public void commit() {
    fields.forEach(RawField::commit);
  }
}
