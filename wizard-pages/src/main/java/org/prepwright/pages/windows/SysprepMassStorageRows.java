package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.KeyedLine;
import org.prepwright.model.answers.KeyedLines;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.OptionBox;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** The controllers a Sysprep image can start from: hardware id and the file of its driver. */
final class SysprepMassStorageRows implements LineEditor.Store {
  private static final String SECTION = "SysprepMassStorage";
  private static final int FILTER_COLUMNS = 24;

  private final FormBuilder form;
  private final AnswerFile answers;
  private final KeyedLines controllers;
  private final FilteredList<KeyedLine> shown;
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Label count = FormBuilder.styled("", FormStyles.MUTED);

  SysprepMassStorageRows(FormBuilder form, AnswerFile answers) {
    this.form = form;
    this.answers = answers;
    controllers = answers.sysprepMassStorage.controllers;
    shown = new FilteredList<>(controllers.lines());
  }

  void add() {
    addCollecting(answers.sysprep.buildMassStorageSection);
    LinePart id = LinePart.ofText("drivers-hardware-id", "PCI\\VEN_8086&DEV_2652");
    LinePart inf = LinePart.ofText("drivers-inf", "C:\\Drivers\\Storage\\iastor.inf");
    LineEditor<KeyedLine> editor =
        new LineEditor<>(
            "drivers-controllers",
            shown,
            line -> List.of(line.key(), line.value()),
            List.of(id, inf),
            Texts.text("page.drivers.controllers.empty"),
            this);
    editor
        .list()
        .unordered()
        .list()
        .setCellFactory(view -> new TwoLineCell<>(KeyedLine::key, KeyedLine::value));
    form.row(Texts.text("page.drivers.hardware-id"), id.node(), id.node(), List.of())
        .help(Texts.text("page.drivers.hardware-id.help"));
    form.row(
            Texts.text("page.drivers.inf"),
            FormBuilder.stacked(inf.node(), editor.buttons()),
            inf.node(),
            List.of())
        .help(Texts.text("page.drivers.inf.help"))
        .refusal(editor.refusalProperty());
    TextField filter = new TextField();
    filter.setId("drivers-controllers-filter");
    filter.setPromptText(Texts.text("page.drivers.controllers.filter"));
    filter.setAccessibleText(Texts.text("page.drivers.controllers.filter"));
    filter.setPrefColumnCount(FormBuilder.columns(FILTER_COLUMNS));
    filter.textProperty().addListener((text, before, now) -> find(now));
    editor.list().list().getStyleClass().remove("short-list");
    editor.list().list().setId("SysprepMassStorage-lines");
    form.section(
            Texts.text("page.drivers.controllers"),
            FormBuilder.stacked(FormBuilder.inLine(filter, count), editor.list()),
            editor.list().list(),
            SECTION)
        .help(Texts.text("page.drivers.controllers.help"));
    new Sync(answers.document(), this::showCount).showFile();
  }

  /** Sysprep fills the section only when the file has it, so it comes along. */
  private void addCollecting(Setting<Boolean> setting) {
    OptionBox<Boolean> box =
        new OptionBox<>(
            answers.document(),
            setting::get,
            this::collect,
            List.of(
                new Option<>(null, DocumentedRows.withoutEntry(setting)),
                new Option<>(true, Texts.text("page.drivers.collect.yes")),
                new Option<>(false, Texts.text("page.drivers.collect.no"))),
            String::valueOf);
    form.row(setting, FormBuilder.inLine(box), box).refusal(refusal);
  }

  private void collect(Boolean wanted) {
    refusal.set(
        OneStep.tryOut(
            answers,
            Texts.text("page.drivers.title"),
            copy -> {
              copy.sysprep.buildMassStorageSection.change(wanted);
              boolean needsSection =
                  Boolean.TRUE.equals(wanted) && !copy.sysprepMassStorage.isInFile();
              if (needsSection) {
                copy.document().apply(new Editor(copy.document()).addSection(SECTION));
              }
            }));
  }

  private void find(String wanted) {
    List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    shown.setPredicate(
        line -> {
          String all = (line.key() + " " + line.value()).toLowerCase(Locale.ROOT);
          return words.stream().allMatch(all::contains);
        });
    showCount();
  }

  private void showCount() {
    count.setText(
        shown.size() == controllers.lines().size()
            ? Texts.text("page.drivers.controllers.count", shown.size())
            : Texts.text(
                "page.drivers.controllers.found", shown.size(), controllers.lines().size()));
  }

  @Override
  public void add(List<String> parts) throws EditRefusedException {
    refuseUnlessWhole(parts);
    if (controllers.find(parts.get(0)).isPresent()) {
      throw new EditRefusedException(Texts.text("page.drivers.controllers.twice", parts.get(0)));
    }
    controllers.add(parts.get(0), fields(parts.get(1)));
  }

  @Override
  public void set(int index, List<String> parts) throws EditRefusedException {
    refuseUnlessWhole(parts);
    int place = shown.getSourceIndex(index);
    KeyedLine before = controllers.lines().get(place);
    boolean isTaken =
        !parts.get(0).equalsIgnoreCase(before.key()) && controllers.find(parts.get(0)).isPresent();
    if (isTaken) {
      throw new EditRefusedException(Texts.text("page.drivers.controllers.twice", parts.get(0)));
    }
    OneStep.apply(
        answers,
        Texts.text("page.drivers.title"),
        copy -> {
          KeyedLines there = copy.sysprepMassStorage.controllers;
          if (!parts.get(0).equals(before.key())) {
            there.rename(place, parts.get(0));
          }
          there.set(place, fields(parts.get(1)));
        });
  }

  @Override
  public void remove(int index) throws EditRefusedException {
    controllers.remove(shown.getSourceIndex(index));
  }

  private static void refuseUnlessWhole(List<String> parts) throws EditRefusedException {
    if (parts.stream().anyMatch(String::isEmpty)) {
      throw new EditRefusedException(Texts.text("page.drivers.controllers.both"));
    }
  }

  /** Folder, description and tag of a driver disk may follow after commas. */
  private static List<String> fields(String typed) {
    return new ArrayList<>(Stream.of(typed.split(",", -1)).map(String::strip).toList());
  }
}
