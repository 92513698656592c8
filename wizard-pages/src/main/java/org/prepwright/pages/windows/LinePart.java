package org.prepwright.pages.windows;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** The field for one part of a line: what stands left or right of the equals sign. */
interface LinePart {
  Control node();

  String text();

  void show(String text);

  /** Empties the field for the next line. */
  void clear();

  /** Runs a step when Enter is pressed in the field. */
  void onEnter(Runnable step);

  /** A field for any text. */
  static LinePart ofText(String id, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(prompt);
    return new LinePart() {
      @Override
      public Control node() {
        return field;
      }

      @Override
      public String text() {
        return field.getText();
      }

      @Override
      public void show(String text) {
        field.setText(text);
      }

      @Override
      public void clear() {
        field.clear();
      }

      @Override
      public void onEnter(Runnable step) {
        field.setOnAction(entered -> step.run());
      }
    };
  }

  /** A choice of some words; the first one is chosen for the next line. */
  static LinePart ofWords(String id, List<String> words) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(words);
    box.getSelectionModel().selectFirst();
    return new LinePart() {
      @Override
      public Control node() {
        return box;
      }

      @Override
      public String text() {
        return box.getValue();
      }

      @Override
      public void show(String text) {
        box.setValue(
            words.stream().filter(word -> word.equalsIgnoreCase(text)).findFirst().orElse(text));
      }

      @Override
      public void clear() {
        box.getSelectionModel().selectFirst();
      }

      @Override
      public void onEnter(Runnable step) {
        // Enter chooses from the list
      }
    };
  }
}
