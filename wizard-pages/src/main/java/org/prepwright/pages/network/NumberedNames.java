package org.prepwright.pages.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.prepwright.model.computers.ComputerNamePattern;
import org.prepwright.model.computers.NameTemplate;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;

/** A small form that makes names which differ in a number. */
final class NumberedNames extends VBox {
  private static final String ID = "computer-name";

  private final FormBuilder form;
  private final Function<List<String>, String> adding;
  private final TextField prefix = field("prefix", "LAB-", 10);
  private final TextField first = field("first", "1", 5);
  private final TextField count = field("count", "30", 5);
  private final TextField digits = field("digits", "2", 3);
  private final Label preview = FormBuilder.styled("", FormStyles.MUTED);
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

  /**
   * Makes the form.
   *
   * @param adding adds names, and gives the reason where it cannot
   */
  NumberedNames(FormBuilder form, Function<List<String>, String> adding) {
    this.form = form;
    this.adding = adding;
    getStyleClass().add(FormStyles.STACKED);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("numbered-names");
    addField(grid, 0, form.text("numbers.prefix"), prefix);
    addField(grid, 1, form.text("numbers.first"), first);
    addField(grid, 2, form.text("numbers.count"), count);
    addField(grid, 3, form.text("numbers.digits"), digits);
    Button add = new Button(form.text("numbers.add"));
    add.setId(ID + "-numbers-add");
    add.setOnAction(pressed -> add());
    getChildren().setAll(grid, FormBuilder.inLine(add, preview));
    List.of(prefix, first, count, digits)
        .forEach(
            field -> {
              field.textProperty().addListener(changed -> typed());
              field.setOnAction(entered -> add());
            });
    typed();
  }

  private static TextField field(String name, String proposed, int characters) {
    TextField field = new TextField(proposed);
    field.setId(ID + "-numbers-" + name);
    field.setPrefColumnCount(FormBuilder.columns(characters));
    return field;
  }

  private static void addField(GridPane grid, int column, String text, TextField field) {
    Label label = new Label(text);
    label.getStyleClass().addAll(FormStyles.MUTED, FormStyles.HELP);
    label.setLabelFor(field);
    field.setAccessibleText(text);
    grid.add(label, column, 0);
    grid.add(field, column, 1);
  }

  TextField first() {
    return prefix;
  }

  /** Why these names cannot be made; empty when they can, or nobody tried. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  private void typed() {
    refusal.set("");
    preview.setText(names().map(this::previewOf).orElse(""));
  }

  private String previewOf(List<String> names) {
    return names.size() == 1
        ? names.get(0)
        : form.text("numbers.preview", names.get(0), names.get(names.size() - 1));
  }

  private Optional<List<String>> names() {
    try {
      return Optional.of(read());
    } catch (PatternRefusedException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A beginning with braces says itself where the number stands, and with how many digits. */
  private List<String> read() throws PatternRefusedException {
    String begin = prefix.getText().strip();
    long from = Long.parseLong(first.getText().strip());
    long number = Long.parseLong(count.getText().strip());
    if (ComputerNamePattern.isMeantBy(begin)) {
      return NameTemplate.parse(begin).numbered(from, number).names();
    }
    int width = Integer.parseInt(digits.getText().strip());
    return ComputerNamePattern.of(begin, from, number, width, "").names();
  }

  private void add() {
    try {
      refusal.set(adding.apply(read()));
    } catch (PatternRefusedException e) {
      refusal.set(e.getMessage());
    } catch (NumberFormatException e) {
      refusal.set(form.text("numbers.whole"));
    }
  }
}
