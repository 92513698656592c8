package org.prepwright.pages.network.table;

import java.util.List;
import java.util.Optional;
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
import org.prepwright.model.computers.NameTemplate;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.MessageLine;
import org.prepwright.pages.form.Texts;

/** Makes names of a pattern, and says beforehand which, and which are taken. */
final class NamesForm extends VBox {
  private static final int SHOWN = 3;

  private final NamedTable table;
  private final TextField pattern = new TextField();
  private final TextField first = new TextField("1");
  private final TextField count = new TextField("30");
  private final MessageLine preview = new MessageLine();
  private final PauseTransition pause = new PauseTransition(Duration.millis(150));

  /** The table that names are made for. */
  interface NamedTable extends ProposedNames.TableSource {
    /** The names in the table. */
    List<String> names();

    /** Adds computers with names that can be added. */
    void add(List<String> names);

    /** Gives each computer of the table its name; false when the table does not take them. */
    boolean rename(List<String> names);
  }

  /** Makes the form. */
  NamesForm(NamedTable table) {
    this.table = table;
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
    preview.explain(Texts.text("page.computer-table.names.help", NameTemplate.EXAMPLES));
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
    show(first, ProposedNames.asksForFirst(text));
    show(count, ProposedNames.asksForCount(text));
  }

  private static void show(TextField field, boolean isAsked) {
    field.setEditable(isAsked);
    field.setOpacity(isAsked ? 1 : 0.5);
  }

  /** Says which names would come. */
  void look() {
    pause.stop();
    preview.hide();
    if (pattern.getText().isBlank()) {
      preview.explain(Texts.text("page.computer-table.names.help", NameTemplate.EXAMPLES));
      return;
    }
    proposed().ifPresent(this::preview);
  }

  private void preview(ProposedNames proposed) {
    String names = shown(proposed.names());
    String sentence =
        proposed.isForRows()
            ? Texts.text("page.computer-table.names.rows.preview", names)
            : Texts.text("page.computer-table.names.preview", names);
    NameIntake intake = intake(proposed);
    if (intake.refused().isEmpty()) {
      preview.explain(sentence);
    } else {
      preview.show(sentence + " " + refused(proposed, intake), Severity.WARNING);
    }
  }

  /** Names for the computers in the table come in place of those that are there. */
  private NameIntake intake(ProposedNames proposed) {
    return NameIntake.of(proposed.isForRows() ? List.of() : table.names(), proposed.names());
  }

  private static String shown(List<String> names) {
    List<String> begin = names.subList(0, Math.min(SHOWN, names.size()));
    String list = String.join(", ", begin);
    return names.size() <= SHOWN
        ? list
        : Texts.text("page.computer-table.names.to", list, names.get(names.size() - 1));
  }

  private static String refused(ProposedNames proposed, NameIntake intake) {
    int number = intake.refused().size();
    String first = intake.refused().get(0).sentence();
    return proposed.isForRows()
        ? TableWords.counted("page.computer-table.names.rows.refused", number, first)
        : TableWords.counted("page.computer-table.names.refused", number, first);
  }

  private Optional<ProposedNames> proposed() {
    try {
      return Optional.of(
          ProposedNames.of(pattern.getText(), first.getText(), count.getText(), table));
    } catch (PatternRefusedException
        | ProposedNames.NotANumberException
        | UnreadableTableException e) {
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
            proposed -> {
              if (proposed.isForRows()) {
                rename(proposed);
              } else {
                add(proposed);
              }
            });
  }

  private void add(ProposedNames proposed) {
    NameIntake intake = intake(proposed);
    if (!intake.accepted().isEmpty()) {
      table.add(intake.accepted());
    }
    String made = TableWords.counted("page.computer-table.names.made", intake.accepted().size());
    if (intake.refused().isEmpty()) {
      preview.explain(made);
    } else {
      preview.show(made + " " + refused(proposed, intake), Severity.WARNING);
    }
  }

  /** All computers get their names or none does: a table named by half is in no order. */
  private void rename(ProposedNames proposed) {
    NameIntake intake = intake(proposed);
    if (!intake.refused().isEmpty()) {
      preview.show(refused(proposed, intake), Severity.ERROR);
    } else if (table.rename(proposed.names())) {
      preview.hide();
      preview.explain(
          TableWords.counted("page.computer-table.names.rows.made", proposed.names().size()));
    }
  }
}
