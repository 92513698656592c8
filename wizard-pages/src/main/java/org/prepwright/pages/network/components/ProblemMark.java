package org.prepwright.pages.network.components;

import javafx.scene.layout.Region;
import org.prepwright.pages.form.Texts;

/** The mark on what covers a field with a problem. */
final class ProblemMark extends Region {
  ProblemMark() {
    getStyleClass().add("problem-mark");
    setAccessibleText(Texts.text("networking.problem"));
  }
}
