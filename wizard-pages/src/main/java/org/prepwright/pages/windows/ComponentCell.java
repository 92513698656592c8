package org.prepwright.pages.windows;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Setting.State;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.RawText;
import org.prepwright.pages.form.Texts;

/** A component with its name, its key and what the file says; or the name of a group. */
final class ComponentCell extends ListCell<ComponentLine> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

  private final Label name = new Label();
  private final Label key = new Label();
  private final Label state = new Label();
  private final HBox line;

  ComponentCell() {
    getStyleClass().add("component-cell");
    key.getStyleClass().addAll(FormStyles.MUTED, "component-key");
    state.getStyleClass().add("component-state");
    name.setMinWidth(0);
    state.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(name, key, space, state);
    line.getStyleClass().add(FormStyles.IN_LINE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ComponentLine item, boolean isEmpty) {
    super.updateItem(item, isEmpty);
    boolean isGroup = item != null && item.isGroup();
    pseudoClassStateChanged(GROUP, !isEmpty && isGroup);
    pseudoClassStateChanged(SAID, false);
    setGraphic(null);
    setText(null);
    setAccessibleText(null);
    if (isEmpty || item == null) {
      return;
    }
    if (isGroup) {
      setText(item.group().title());
    } else {
      show(item.setting().orElseThrow());
    }
  }

  private void show(Setting<Boolean> setting) {
    name.setText(Facts.label(setting));
    key.setText(setting.key());
    state.setText(stateOf(setting));
    pseudoClassStateChanged(SAID, setting.isPresent());
    setAccessibleText(name.getText() + ", " + state.getText());
    setGraphic(line);
  }

  private static String stateOf(Setting<Boolean> setting) {
    if (setting.state() == State.UNREADABLE) {
      return RawText.of(setting);
    }
    if (!setting.isPresent()) {
      return Texts.text("windows.not-set");
    }
    return setting.is(true) ? Texts.text("components.on") : Texts.text("components.off");
  }
}
