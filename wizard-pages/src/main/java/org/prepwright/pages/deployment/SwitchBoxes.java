package org.prepwright.pages.deployment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.prepwright.model.bundle.SysprepSwitch;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/** The switches of sysprep.exe; one that does not go with the others cannot be ticked. */
final class SwitchBoxes extends VBox {
  private final Map<SysprepSwitch, CheckBox> boxes = new EnumMap<>(SysprepSwitch.class);
  private final Map<SysprepSwitch, Tooltip> reasons = new EnumMap<>(SysprepSwitch.class);
  private final Label commandLine = FormBuilder.styled("", FormStyles.VERBATIM);
  private final Label remarks = FormBuilder.styled("", FormStyles.MUTED);
  private final ReadOnlyStringWrapper conflict = new ReadOnlyStringWrapper(this, "conflict", "");
  private final ReadOnlyObjectProperty<Product> product;
  private final ObjectProperty<SysprepSwitches> chosen;
  private boolean isShowing;

  SwitchBoxes(ReadOnlyObjectProperty<Product> product, ObjectProperty<SysprepSwitches> chosen) {
    this.product = product;
    this.chosen = chosen;
    getStyleClass().add(FormStyles.STACKED);
    for (SysprepSwitch one : SysprepSwitch.values()) {
      getChildren().add(line(one));
    }
    getChildren().addAll(commandLine, remarks);
    chosen.addListener(changed -> show());
    product.addListener(changed -> show());
    show();
  }

  private HBox line(SysprepSwitch one) {
    CheckBox box = new CheckBox(one.label());
    box.setId("sysprep-switch-" + one.word());
    box.setAccessibleText(Texts.text("sysprep-options.switch", one.label(), one.text()));
    box.selectedProperty()
        .addListener(
            (selected, old, now) -> {
              if (!isShowing) {
                SysprepSwitches before = chosen.get();
                chosen.set(now ? before.with(one) : before.without(one));
              }
            });
    Label word = new Label(one.text());
    word.getStyleClass().addAll(FormStyles.VERBATIM, FormStyles.MUTED);
    HBox line = FormBuilder.inLine(box, word);
    // a disabled control shows no tooltip, its line does
    Tooltip reason = new Tooltip();
    reason.setWrapText(true);
    reason.setMaxWidth(400);
    Tooltip.install(line, reason);
    boxes.put(one, box);
    reasons.put(one, reason);
    return line;
  }

  CheckBox box(SysprepSwitch one) {
    return boxes.get(one);
  }

  /** Why sysprep.exe would not take the switches; empty when it would. */
  ReadOnlyStringProperty conflictProperty() {
    return conflict.getReadOnlyProperty();
  }

  private void show() {
    SysprepSwitches now = chosen.get();
    isShowing = true;
    try {
      boxes.forEach(
          (one, box) -> {
            Optional<String> reason = now.conflictsWith(one);
            box.setSelected(now.contains(one));
            box.setDisable(reason.isPresent());
            String words = reason.orElseGet(one::explanation);
            reasons.get(one).setText(words);
            box.setAccessibleHelp(words);
          });
    } finally {
      isShowing = false;
    }
    commandLine.setText(("sysprep.exe " + now.commandLine()).strip());
    remarks.setText(String.join(" ", now.remarks(product.get())));
    remarks.setVisible(!remarks.getText().isEmpty());
    remarks.setManaged(remarks.isVisible());
    conflict.set(String.join(" ", now.conflicts()));
  }
}
