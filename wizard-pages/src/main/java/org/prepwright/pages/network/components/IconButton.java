package org.prepwright.pages.network.components;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A small button that shows a sign; its name is spoken and stands in its tooltip. */
final class IconButton extends Button {
  IconButton(String sign, String name, Runnable command) {
    Region icon = new Region();
    icon.getStyleClass().addAll("sign", sign);
    setGraphic(icon);
    getStyleClass().addAll("button-icon", "flat", "sign-button");
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(pressed -> command.run());
  }
}
