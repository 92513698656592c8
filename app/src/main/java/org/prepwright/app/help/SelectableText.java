package org.prepwright.app.help;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text of as many lines as it needs, of which parts can be selected and copied. */
final class SelectableText extends TextArea {
  private final Text measure = new Text();

  SelectableText(String text, String style) {
    super(text);
    setEditable(false);
    setWrapText(true);
    setFocusTraversable(false);
    setPrefRowCount(1);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("selectable-text", style);
    setAccessibleText(text);
    measure.fontProperty().bind(fontProperty());
    measure.textProperty().bind(textProperty());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wrapping = width < 0 ? getWidth() : width;
    // a line less than a pixel too narrow would wrap here and not there
    measure.setWrappingWidth(Math.max(1, wrapping - 2));
    return Math.ceil(measure.getLayoutBounds().getHeight())
        + snappedTopInset()
        + snappedBottomInset();
  }
}
