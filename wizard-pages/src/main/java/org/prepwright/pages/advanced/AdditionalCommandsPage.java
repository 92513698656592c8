package org.prepwright.pages.advanced;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.companion.CommandLines;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Additional Commands: those of {@code cmdlines.txt}, which lies beside the answer file. */
final class AdditionalCommandsPage {
  static final String ID = "additional-commands";
  private static final String USUAL_FILES_PATH = "C:\\sysprep\\i386";

  private final FormBuilder form;
  private final AnswerFile answers;
  private final CommandLines lines;
  private final Label place = FormBuilder.styled("", "beside-label");
  private final Button use;
  private FieldRow placeRow;

  private AdditionalCommandsPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    lines = new CommandLines(context.companions().commands());
    use = new Button();
  }

  static WizardPage of(PageContext context) {
    return new AdditionalCommandsPage(context).build();
  }

  private WizardPage build() {
    LineEditor editor = new LineEditor(ID, lines, LineEditor.Words.of(form));
    editor.field().setId("additional-commands-command");
    form.row(form.label("command"), editor.entry(), editor.field(), List.of())
        .help(form.text("command.help"))
        .refusal(editor.refusalProperty());
    editor.list().setId("additional-commands-list");
    form.row(form.label("list"), editor.lines(), editor.list(), List.of())
        .help(form.text("list.help"));
    use.setId("additional-commands-use");
    use.setOnAction(pressed -> use());
    placeRow = form.row(form.label("place"), FormBuilder.stacked(place, use), use, List.of());
    lines.commands().addListener((ListChangeListener<String>) change -> showFile());
    answers.kindProperty().addListener(changed -> showFile());
    new Sync(answers.document(), this::showFile).showFile();
    return form.build();
  }

  private boolean isImage() {
    return answers.kind() == Kind.SYSPREP;
  }

  /** Makes Setup look where the commands lie. */
  private void use() {
    if (isImage()) {
      answers.unattended.installFilesPath.set(USUAL_FILES_PATH);
    } else {
      answers.unattended.oemPreinstall.set(true);
    }
  }

  private void showFile() {
    boolean isLookedFor =
        isImage()
            ? answers.unattended.installFilesPath.isGiven()
            : answers.unattended.oemPreinstall.is(true);
    boolean isInVain = !isLookedFor && !lines.commands().isEmpty();
    place.setText(
        switch (answers.kind()) {
          case SYSPREP -> form.text("place.sysprep");
          case WINNT -> form.text("place.cd");
          case UNATTEND, RIS, UDF -> form.text("place.share");
        });
    use.setText(isImage() ? form.text("use.path", USUAL_FILES_PATH) : form.text("use.share"));
    use.setVisible(isInVain);
    use.setManaged(isInVain);
    placeRow.help(
        isInVain ? isImage() ? form.text("in-vain.path") : form.text("in-vain.share") : "");
  }
}
