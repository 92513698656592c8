package org.prepwright.pages.general;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.OptionBox;
import org.prepwright.pages.form.RawField;

/** A list to choose a value from, whose last choice opens fields to type another one. */
final class OwnValueBox<T> extends VBox {
  private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper(this, "own");
  private final OptionBox<T> box;

  /**
   * Makes the list and the fields.
   *
   * @param current what the file says; null for nothing
   * @param choose puts a value of the list into the file
   * @param options the values of the list
   * @param ownValue the last choice; its value stands for no value of a file
   * @param nameOfOther the name of a value of the file that is not in the list
   * @param fields the fields, and what stands between them
   */
  OwnValueBox(
      Document document,
      Supplier<T> current,
      Consumer<T> choose,
      List<Option<T>> options,
      Option<T> ownValue,
      Function<T, String> nameOfOther,
      List<Node> fields) {
    Node place = FormBuilder.inLine(fields.toArray(Node[]::new));
    place.visibleProperty().bind(own);
    place.managedProperty().bind(own);
    box =
        new OptionBox<>(
            document,
            () -> own.get() ? ownValue.value() : current.get(),
            value -> {
              own.set(ownValue.value().equals(value));
              if (!own.get()) {
                choose.accept(value);
              }
            },
            Stream.concat(options.stream(), Stream.of(ownValue)).toList(),
            nameOfOther);
    getStyleClass().add(FormStyles.STACKED);
    getChildren().setAll(FormBuilder.inLine(box), place);
    for (Node field : fields) {
      if (field instanceof RawField raw) {
        raw.focusedProperty().addListener((focus, before, now) -> commitWhenLeft(raw, now));
      }
    }
  }

  private static void commitWhenLeft(RawField field, boolean isFocused) {
    if (!isFocused) {
      field.commit();
    }
  }

  OptionBox<T> box() {
    return box;
  }

  /** Whether the value is typed. */
  ReadOnlyBooleanProperty ownProperty() {
    return own.getReadOnlyProperty();
  }
}
