package org.prepwright.pages.network;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.prepwright.model.check.NameIntake;
import org.prepwright.model.computers.ComputerNamePattern;
import org.prepwright.model.computers.NameFile;
import org.prepwright.model.computers.NameTemplate;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;

/** Shows the list of names, and takes names typed, numbered and imported into it. */
final class NameListEditor {
  private static final String ID = "computer-name";
  private static final int COLUMNS = 18;

  private final FormBuilder form;
  private final PageContext context;
  private final NamesBeside names;
  private final ObservableList<String> items = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(items);
  private final TextField name = new TextField();
  private final StringProperty refusal = new SimpleStringProperty("");
  private final StringProperty removal = new SimpleStringProperty("");

  /** What an imported file came to. */
  private record Import(NameIntake intake, String problem) {}

  NameListEditor(FormBuilder form, PageContext context, NamesBeside names) {
    this.form = form;
    this.context = context;
    this.names = names;
  }

  /** Adds the rows of the list to the page. */
  List<FieldRow> addRows() {
    name.setId(ID + "-name");
    name.setPrefColumnCount(FormBuilder.columns(COLUMNS));
    name.setPromptText(form.text("names.prompt"));
    name.setOnAction(entered -> addTyped());
    FieldRow adder =
        form.row(
                form.label("label.names"),
                FormBuilder.inLine(
                    name,
                    button("add", form.text("names.add"), this::addTyped),
                    button("import", form.text("names.import"), this::importNames)),
                name,
                List.of())
            .help(form.text("names.help", ComputerNamePattern.EXAMPLE))
            .refusal(refusal);
    NumberedNames numbers = new NumberedNames(form, this::addNumbered);
    FieldRow numbered =
        form.row(form.label("label.numbers"), numbers, numbers.first(), List.of())
            .help("")
            .refusal(numbers.refusalProperty());
    list.setId(ID + "-names");
    list.getStyleClass().add(FormStyles.DENSE);
    list.setPlaceholder(FormBuilder.styled(form.text("names.empty"), "list-placeholder"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new NameCell());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            removeChosen();
          }
        });
    Node remove = button("remove", form.text("names.remove"), this::removeChosen);
    FieldRow listRow =
        form.row(
                form.label("label.list"),
                FormBuilder.stacked(list, FormBuilder.inLine(remove)),
                list,
                List.of())
            .refusal(removal);
    return List.of(adder, numbered, listRow);
  }

  private Button button(String action, String label, Runnable step) {
    Button button = new Button(label);
    button.setId(ID + "-" + action);
    button.setOnAction(pressed -> step.run());
    return button;
  }

  void focusName() {
    name.requestFocus();
  }

  /** Shows the names as they were read last. */
  void show() {
    if (!items.equals(names.names())) {
      items.setAll(names.names());
    }
    removal.set(names.problem());
  }

  private void addTyped() {
    String text = name.getText().strip();
    try {
      List<String> wanted =
          ComputerNamePattern.isMeantBy(text)
              ? NameTemplate.parse(text).names().names()
              : List.of(text);
      if (add(NameIntake.of(names.names(), wanted), refusal)) {
        name.clear();
      }
    } catch (PatternRefusedException e) {
      refusal.set(e.getMessage());
    }
  }

  private String addNumbered(List<String> wanted) {
    StringProperty objection = new SimpleStringProperty("");
    add(NameIntake.of(names.names(), wanted), objection);
    return objection.get();
  }

  /** Adds what can be added, says what cannot; true when all of it is in the list. */
  private boolean add(NameIntake intake, StringProperty objection) {
    String sentence =
        intake.refused().isEmpty()
            ? ""
            : intake.refused().size() == 1 && intake.accepted().isEmpty()
                ? intake.refused().get(0).sentence()
                : notTaken(intake);
    try {
      if (!intake.accepted().isEmpty()) {
        names.add(intake.accepted(), form.text("edit.add"));
        list.scrollTo(items.size() - 1);
      }
    } catch (EditRefusedException e) {
      sentence = e.getMessage();
    }
    objection.set(sentence);
    return sentence.isEmpty();
  }

  private String notTaken(NameIntake intake) {
    return form.counted(
        "names.not-taken", intake.refused().size(), intake.refused().get(0).sentence());
  }

  private void importNames() {
    FileQuestion question =
        new FileQuestion(
            form.text("names.import.title"),
            form.text("names.import.filter"),
            List.of("*.txt", "*.csv"),
            "");
    context.readFile(
        question,
        bytes -> {
          List<String> there = names.names();
          context.inBackground(form.text("names.importing"), () -> read(there, bytes), this::take);
        });
  }

  private Import read(List<String> there, byte[] bytes) {
    try {
      List<String> found = NameFile.read(bytes);
      String problem = found.isEmpty() ? form.text("names.nothing") : "";
      return new Import(NameIntake.of(there, found), problem);
    } catch (UnreadableTableException e) {
      return new Import(new NameIntake(List.of(), List.of()), e.getMessage());
    }
  }

  private void take(Import read) {
    if (!read.problem().isEmpty()) {
      refusal.set(read.problem());
      return;
    }
    add(read.intake(), refusal);
    if (!read.intake().refused().isEmpty()) {
      context.tellProblem(form.text("names.not-taken.heading"), notTaken(read.intake()));
    }
  }

  private void removeChosen() {
    SortedSet<Integer> places = new TreeSet<>(list.getSelectionModel().getSelectedIndices());
    if (places.isEmpty()) {
      removal.set(form.text("names.choose-first"));
      return;
    }
    int first = places.first();
    list.getSelectionModel().clearSelection();
    remove(places);
    list.getSelectionModel().select(Math.min(first, items.size() - 1));
  }

  /** Takes all names out of the list; does nothing when there are none. */
  void removeAll() {
    if (!names.names().isEmpty()) {
      remove(new TreeSet<>(IntStream.range(0, names.names().size()).boxed().toList()));
    }
  }

  private void remove(SortedSet<Integer> places) {
    try {
      names.remove(places, form.text("edit.remove"));
      removal.set("");
      context.tellRemoved(form.counted("names.removed", places.size(), ""));
    } catch (EditRefusedException e) {
      removal.set(e.getMessage());
    }
  }
}
