package org.prepwright.pages.advanced;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.EditableLines;
import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.PrinterCommand;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/**
 * Install Printers: the commands of Run Once that connect printers, each shown as its printer. The
 * commands are what the file holds; nothing else is kept.
 */
final class InstallPrintersPage implements EditableLines {
  static final String ID = "install-printers";

  private final FormBuilder form;
  private final PageContext context;
  private final AnswerFile answers;
  private final GuiRunOnce section;
  private final ObservableList<String> printers = FXCollections.observableArrayList();

  private InstallPrintersPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    section = answers.guiRunOnce;
    section.commands().addListener((ListChangeListener<String>) change -> showFile());
    showFile();
  }

  static WizardPage of(PageContext context) {
    return new InstallPrintersPage(context).build();
  }

  private WizardPage build() {
    LineEditor editor = new LineEditor(ID, this, LineEditor.Words.of(form));
    editor.field().setId("install-printers-printer");
    form.row(form.label("printer"), editor.entry(), editor.field(), List.of())
        .help(form.text("printer.help"))
        .refusal(editor.refusalProperty());
    editor.list().setId("install-printers-list");
    editor
        .list()
        .focusedProperty()
        .addListener(
            (focus, before, now) -> {
              if (Boolean.TRUE.equals(now)) {
                context.fieldFocused(section.name(), "");
              }
            });
    form.row(form.label("list"), editor.lines(), editor.list(), List.of())
        .help(form.text("list.help"));
    return form.build();
  }

  private void showFile() {
    List<String> found =
        section.commands().stream()
            .flatMap(command -> PrinterCommand.printerIn(command).stream())
            .toList();
    if (!found.equals(printers)) {
      printers.setAll(found);
    }
  }

  /** Where the commands of the printers stand among all commands. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < section.commands().size(); i++) {
      if (PrinterCommand.printerIn(section.commands().get(i)).isPresent()) {
        places.add(i);
      }
    }
    return places;
  }

  /** The printers, each as it is named. */
  @Override
  public ObservableList<String> commands() {
    return printers;
  }

  @Override
  public void add(String line) throws EditRefusedException {
    section.add(commandFor(line, -1));
  }

  @Override
  public void set(int index, String line) throws EditRefusedException {
    section.set(places().get(index), commandFor(line, index));
  }

  private String commandFor(String line, int index) throws EditRefusedException {
    String printer = line.strip();
    if (!PrinterCommand.isPrinter(printer)) {
      throw new EditRefusedException(form.text("no-printer"));
    }
    for (int i = 0; i < printers.size(); i++) {
      boolean isThereAlready = i != index && printers.get(i).equalsIgnoreCase(printer);
      if (isThereAlready) {
        throw new EditRefusedException(form.text("there-already", printers.get(i)));
      }
    }
    return PrinterCommand.of(printer);
  }

  @Override
  public void remove(int index) throws EditRefusedException {
    section.remove(places().get(index));
  }

  /** Past the next printer, whatever other commands stand between the two. */
  @Override
  public void move(int index, boolean down) throws EditRefusedException {
    int one = places().get(index);
    int other = places().get(down ? index + 1 : index - 1);
    String first = section.commands().get(one);
    String second = section.commands().get(other);
    OneStep.apply(
        answers,
        section.name(),
        copy -> {
          copy.guiRunOnce.set(one, second);
          copy.guiRunOnce.set(other, first);
        });
  }
}
