package org.prepwright.pages.network.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.prepwright.model.check.NameIntake;
import org.prepwright.model.check.Severity;
import org.prepwright.model.computers.ComputerNamePattern;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.MessageLine;
import org.prepwright.pages.form.Texts;

/** Makes names of a pattern, and says beforehand which, and which are taken. */
final class NamesForm extends VBox {
  private static final int SHOWN = 3;

  private final Supplier<List<String>> there;
  private final Consumer<List<String>> adding;
  private final TextField pattern = new TextField();
  private final TextField first = new TextField("1");
  private final TextField count = new TextField("30");
  private final MessageLine preview = new MessageLine();
  private final PauseTransition pause = new PauseTransition(Duration.millis(150));

  /**
   * Makes the form.
   *
   * @param there the names in the table
   * @param adding adds names that can be added
   */
  NamesForm(Supplier<List<String>> there, Consumer<List<String>> adding) {
    this.there = there;
    this.adding = adding;
    Label label = new Label(Texts.text("page.computer-table.names"));
    label.setLabelFor(pattern);
    pattern.setId("computer-table-pattern");
    pattern.setPrefColumnCount(11);
    pattern.setPromptText(ComputerNamePattern.EXAMPLE);
    pattern.setAccessibleText(Texts.text("page.computer-table.names"));
    Button make = new Button(Texts.text("page.computer-table.names.make"));
    make.setId("computer-table-make");
    make.setMinWidth(Region.USE_PREF_SIZE);
    make.setOnAction(pressed -> make());
    FlowPane line =
        TableTools.line(
            label,
            pattern,
            named(first, "first", Texts.text("page.computer-table.names.first")),
            first,
            named(count, "count", Texts.text("page.computer-table.names.count")),
            count,
            make);
    getChildren().setAll(line, preview);
    preview.explain(Texts.text("page.computer-table.names.help", ComputerNamePattern.EXAMPLE));
    pause.setOnFinished(paused -> look());
    for (TextField field : List.of(pattern, first, count)) {
      field.textProperty().addListener(changed -> pause.playFromStart());
      field.setOnAction(entered -> make());
    }
    pattern.textProperty().addListener((text, before, now) -> showCounting(now));
  }

  private static Label named(TextField field, String id, String text) {
    field.setId("computer-table-" + id);
    field.setPrefColumnCount(FormBuilder.columns(5));
    field.setAccessibleText(text);
    Label label = FormBuilder.styled(text, FormStyles.MUTED);
    label.setLabelFor(field);
    return label;
  }

  private void showCounting(String text) {
    boolean countsItself = ProposedNames.countsItself(text);
    first.setEditable(!countsItself);
    count.setEditable(!countsItself);
    first.setOpacity(countsItself ? 0.5 : 1);
    count.setOpacity(countsItself ? 0.5 : 1);
  }

  /** Says which names would come. */
  void look() {
    pause.stop();
    preview.hide();
    if (pattern.getText().isBlank()) {
      preview.explain(Texts.text("page.computer-table.names.help", ComputerNamePattern.EXAMPLE));
      return;
    }
    proposed()
        .ifPresent(
            names -> {
              String sentence = Texts.text("page.computer-table.names.preview", shown(names));
              NameIntake intake = NameIntake.of(there.get(), names);
              if (intake.refused().isEmpty()) {
                preview.explain(sentence);
              } else {
                preview.show(sentence + " " + refused(intake), Severity.WARNING);
              }
            });
  }

  private static String shown(List<String> names) {
    List<String> begin = names.subList(0, Math.min(SHOWN, names.size()));
    String list = String.join(", ", begin);
    return names.size() <= SHOWN
        ? list
        : Texts.text("page.computer-table.names.to", list, names.get(names.size() - 1));
  }

  private static String refused(NameIntake intake) {
    return TableWords.counted(
        "page.computer-table.names.refused",
        intake.refused().size(),
        intake.refused().get(0).sentence());
  }

  private Optional<List<String>> proposed() {
    try {
      return Optional.of(
          ProposedNames.of(pattern.getText(), first.getText(), count.getText()).names());
    } catch (PatternRefusedException | ProposedNames.NotANumberException e) {
      preview.show(e.getMessage(), Severity.ERROR);
      return Optional.empty();
    }
  }

  private void make() {
    pause.stop();
    preview.hide();
    if (pattern.getText().isBlank()) {
      preview.show(Texts.text("page.computer-table.names.blank"), Severity.ERROR);
      pattern.requestFocus();
      return;
    }
    proposed()
        .ifPresent(
            names -> {
              NameIntake intake = NameIntake.of(there.get(), names);
              if (!intake.accepted().isEmpty()) {
                adding.accept(intake.accepted());
              }
              String made =
                  TableWords.counted("page.computer-table.names.made", intake.accepted().size());
              if (intake.refused().isEmpty()) {
                preview.explain(made);
              } else {
                preview.show(made + " " + refused(intake), Severity.WARNING);
              }
            });
  }
}
