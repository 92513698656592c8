package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/**
 * The values of a list under one another, each in a field of its own; two lists that belong
 * together stand side by side. Every keystroke goes into the file. A line that is still empty is
 * not in the file, and goes when the lines are left.
 */
final class ValueLines extends VBox {
  private static final double LEAST_FIELD_WIDTH = 84;

  private final AnswerFile answers;
  private final Function<AnswerFile, List<Setting<List<String>>>> lists;
  private final List<Setting<List<String>>> columns;
  private final int characters;
  private final VBox place = new VBox();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final Button add = new Button();
  private final Sync sync;
  private UnaryOperator<List<String>> completion = UnaryOperator.identity();
  private boolean wasTypedIn;

  /**
   * Makes the lines.
   *
   * @param lists finds the lists in the answer file or in a copy of it
   * @param characters how long a value usually is
   * @param addText what the button says that adds a line
   */
  ValueLines(
      AnswerFile answers,
      Function<AnswerFile, List<Setting<List<String>>>> lists,
      int characters,
      String addText) {
    this.answers = answers;
    this.lists = lists;
    this.characters = characters;
    columns = lists.apply(answers);
    place.getStyleClass().add("value-lines-fields");
    add.setText(addText);
    add.setId(Ids.of(columns.get(0)) + "-add");
    add.setOnAction(pressed -> addLine());
    getStyleClass().add("value-lines");
    if (columns.size() > 1) {
      getChildren().add(names());
    }
    getChildren().addAll(place, FormBuilder.inLine(add));
    focusWithinProperty()
        .addListener(
            (focus, before, now) -> {
              if (Boolean.FALSE.equals(now)) {
                leave();
              }
            });
    sync = new Sync(answers.document(), this::showFile);
    sync.pause(() -> showAll(inFile()));
  }

  /** What fills in the rest of a line whose field was left. */
  ValueLines completedBy(UnaryOperator<List<String>> values) {
    completion = values;
    return this;
  }

  /** The first field takes the focus for all. */
  @Override
  public void requestFocus() {
    lines.get(0).fields.get(0).requestFocus();
  }

  private HBox names() {
    HBox names = new HBox();
    names.getStyleClass().add(FormStyles.IN_LINE);
    for (Setting<?> column : columns) {
      Label name = FormBuilder.styled(Facts.label(column), FormStyles.MUTED);
      name.setPrefWidth(1);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      names.getChildren().add(name);
    }
    Region besideSigns = new Region();
    besideSigns.getStyleClass().add("value-lines-signs");
    names.getChildren().add(besideSigns);
    return names;
  }

  // ------------------------------------------------------------------ from the file

  private List<List<String>> inFile() {
    return columns.stream().map(column -> column.valueOr(List.of())).toList();
  }

  /** What stands in the fields, list by list, empty fields left out. */
  private List<List<String>> onDisplay() {
    List<List<String>> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      values.add(
          lines.stream()
              .flatMap(line -> Arrays.stream(line.text(column).split("[,;]", -1)))
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .toList());
    }
    return values;
  }

  private void showFile() {
    if (!onDisplay().equals(inFile())) {
      showAll(inFile());
    }
    showButtons();
  }

  private void showAll(List<List<String>> values) {
    int count = Math.max(1, values.stream().mapToInt(List::size).max().orElse(1));
    while (lines.size() > count) {
      lines.remove(lines.size() - 1);
    }
    while (lines.size() < count) {
      lines.add(new Line());
    }
    for (int i = 0; i < count; i++) {
      for (int column = 0; column < columns.size(); column++) {
        List<String> list = values.get(column);
        lines.get(i).show(column, i < list.size() ? list.get(i) : "");
      }
    }
    arrange();
  }

  private void arrange() {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).name(i);
    }
    // line by line, since a line that is taken out for a moment loses the focus
    place.getChildren().removeIf(child -> !lines.contains(child));
    for (int i = 0; i < lines.size(); i++) {
      boolean isInPlace =
          i < place.getChildren().size() && place.getChildren().get(i).equals(lines.get(i));
      if (!isInPlace) {
        place.getChildren().remove(lines.get(i));
        place.getChildren().add(i, lines.get(i));
      }
    }
    showButtons();
  }

  private void showButtons() {
    boolean isOneEmptyLine = lines.size() == 1 && lines.get(0).isEmpty();
    for (Line line : lines) {
      line.remove.setVisible(!isOneEmptyLine);
      boolean isMovable = !isOneEmptyLine && lines.size() > 1;
      line.up.setVisible(isMovable && line != lines.get(0));
      line.up.setManaged(isMovable || columns.size() > 1);
    }
  }

  // ------------------------------------------------------------------ to the file

  private void typed() {
    wasTypedIn = true;
    List<List<String>> values = onDisplay();
    for (int i = 0; i < columns.size(); i++) {
      Setting<List<String>> column = columns.get(i);
      boolean changes = !column.valueOr(List.of()).equals(values.get(i));
      if (changes) {
        column.set(values.get(i));
      }
    }
  }

  private void addLine() {
    Line last = lines.get(lines.size() - 1);
    if (!last.isEmpty()) {
      last = new Line();
      lines.add(last);
      arrange();
    }
    last.fields.get(0).requestFocus();
  }

  private void remove(Line line) {
    int index = lines.indexOf(line);
    lines.remove(line);
    if (lines.isEmpty()) {
      lines.add(new Line());
    }
    writeInOneStep();
    arrange();
    lines.get(Math.min(index, lines.size() - 1)).fields.get(0).requestFocus();
  }

  private void move(Line line, int by) {
    int index = lines.indexOf(line);
    int target = index + by;
    if (target >= 0 && target < lines.size()) {
      lines.remove(index);
      lines.add(target, line);
      writeInOneStep();
      arrange();
      line.fields.get(0).requestFocus();
    }
  }

  private void writeInOneStep() {
    List<List<String>> values = onDisplay();
    if (values.equals(inFile())) {
      return;
    }
    sync.send(
        () -> {
          if (columns.size() == 1) {
            answers.document().sealLastEdit();
            columns.get(0).set(values.get(0).isEmpty() ? null : values.get(0));
            answers.document().sealLastEdit();
          } else {
            String refusal = OneStep.tryOut(answers, Facts.label(columns.get(0)), writing(values));
            if (!refusal.isEmpty()) {
              showAll(inFile());
            }
          }
        });
  }

  private OneStep.Change writing(List<List<String>> values) {
    return copy -> {
      List<Setting<List<String>>> there = lists.apply(copy);
      for (int i = 0; i < there.size(); i++) {
        there.get(i).change(values.get(i).isEmpty() ? null : values.get(i));
      }
    };
  }

  private void complete(Line line) {
    List<String> values = line.fields.stream().map(field -> field.getText().strip()).toList();
    List<String> completed = completion.apply(values);
    if (!completed.equals(values)) {
      sync.send(
          () -> {
            for (int i = 0; i < completed.size(); i++) {
              line.show(i, completed.get(i));
            }
            typed();
          });
    }
  }

  private void leave() {
    if (wasTypedIn) {
      wasTypedIn = false;
      columns.stream()
          .filter(column -> column.isPresent() && column.valueOr(List.of()).isEmpty())
          .forEach(column -> sync.send(() -> column.set(null)));
    }
    sync.pause(() -> showAll(inFile()));
  }

  /** One value of each list. */
  private final class Line extends HBox {
    private final List<TextField> fields = new ArrayList<>();
    private final IconButton up =
        new IconButton("sign-up", Texts.text("networking.line.up"), () -> move(this, -1));
    private final IconButton remove =
        new IconButton("sign-remove", Texts.text("networking.line.remove"), this::removeThis);

    Line() {
      getStyleClass().add(FormStyles.IN_LINE);
      for (int i = 0; i < columns.size(); i++) {
        fields.add(field());
      }
      getChildren().addAll(fields);
      getChildren().addAll(up, remove);
      addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private TextField field() {
      TextField field = new TextField();
      field.setPrefColumnCount(FormBuilder.columns(characters));
      field.setMinWidth(LEAST_FIELD_WIDTH);
      if (columns.size() > 1) {
        HBox.setHgrow(field, Priority.ALWAYS);
      }
      field.textProperty().addListener((text, before, now) -> sync.send(ValueLines.this::typed));
      field.accessibleHelpProperty().bind(ValueLines.this.accessibleHelpProperty());
      field
          .focusedProperty()
          .addListener(
              (focus, before, now) -> {
                if (Boolean.FALSE.equals(now)) {
                  complete(this);
                }
              });
      return field;
    }

    void name(int index) {
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).setId(Ids.of(columns.get(i)) + "-" + index);
        fields
            .get(i)
            .setAccessibleText(
                Texts.text("networking.line.name", Facts.label(columns.get(i)), index + 1));
      }
      remove.setId(Ids.of(columns.get(0)) + "-remove-" + index);
      up.setId(Ids.of(columns.get(0)) + "-up-" + index);
    }

    String text(int column) {
      return fields.get(column).getText();
    }

    void show(int column, String text) {
      if (!fields.get(column).getText().equals(text)) {
        fields.get(column).setText(text);
      }
    }

    boolean isEmpty() {
      return fields.stream().allMatch(field -> field.getText().isBlank());
    }

    private void removeThis() {
      remove(this);
    }

    private void keyPressed(KeyEvent event) {
      boolean moves =
          event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
      if (moves) {
        move(this, event.getCode() == KeyCode.UP ? -1 : 1);
        event.consume();
      } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
        addLine();
        event.consume();
      }
    }
  }
}
