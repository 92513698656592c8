package org.prepwright.pages.deployment;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.bundle.SysprepSwitch;
import org.prepwright.model.text.Editor;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Sysprep Options: the switches of sysprep.exe, and what it does before it seals the image. */
final class SysprepOptionsPage {
  static final String ID = "sysprep-options";
  private static final String CONTROLLERS = "SysprepMassStorage";
  private static final String CLEANUP = "SysprepCleanup";

  private final FormBuilder form;
  private final PageContext context;
  private final AnswerFile answers;
  private final StringProperty refusal = new SimpleStringProperty("");

  private SysprepOptionsPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
  }

  static WizardPage of(PageContext context) {
    return new SysprepOptionsPage(context).build();
  }

  private WizardPage build() {
    SwitchBoxes switches = new SwitchBoxes(answers.productProperty(), context.switches());
    form.row(
            form.label("switches"),
            switches,
            switches.box(SysprepSwitch.MINI),
            List.of(context.companions().deployment().bundle.switches))
        .help(form.text("switches.help"))
        .refusal(switches.conflictProperty());
    form.group("storage.group");
    addMassStorage();
    addCleanup();
    return form.build();
  }

  private void addMassStorage() {
    Setting<Boolean> setting = answers.sysprep.buildMassStorageSection;
    CheckBox box = new CheckBox(Facts.label(setting));
    box.setAccessibleText(Facts.label(setting));
    box.setId(Ids.of(setting));
    FormBuilder.wrap(box);
    Sync sync = new Sync(answers.document(), () -> box.setSelected(setting.is(true)));
    sync.showFile();
    box.selectedProperty().addListener((selected, before, now) -> sync.send(() -> build(now)));
    form.row("", box, box, List.of(setting)).help(Facts.help(setting)).refusal(refusal);
  }

  /** Sysprep fills the section only where it is there already. */
  private void build(boolean isWanted) {
    String label = answers.sysprep.buildMassStorageSection.key();
    refusal.set(
        OneStep.tryOut(
            answers,
            label,
            copy -> {
              copy.sysprep.buildMassStorageSection.change(isWanted ? true : null);
              if (isWanted && copy.document().section(CONTROLLERS).isEmpty()) {
                copy.document().apply(new Editor(copy.document()).addSection(CONTROLLERS));
              }
            }));
  }

  private void addCleanup() {
    Label state = FormBuilder.styled("", FormStyles.MUTED);
    Button remove = new Button(form.text("cleanup.remove"));
    remove.setId(ID + "-remove-cleanup");
    StringProperty objection = new SimpleStringProperty("");
    remove.setOnAction(
        pressed -> {
          int lines = answers.document().entries(CLEANUP).size();
          objection.set(
              OneStep.tryOut(
                  answers,
                  form.text("cleanup"),
                  copy ->
                      copy.document().apply(new Editor(copy.document()).removeSection(CLEANUP))));
          if (objection.get().isEmpty()) {
            context.tellRemoved(form.counted("cleanup.removed", lines, ""));
          }
        });
    form.section(form.label("cleanup"), FormBuilder.stacked(state, remove), remove, CLEANUP)
        .help(form.text("cleanup.help"))
        .refusal(objection);
    Sync sync =
        new Sync(
            answers.document(),
            () -> {
              boolean isThere = answers.document().section(CLEANUP).isPresent();
              int lines = answers.document().entries(CLEANUP).size();
              state.setText(
                  isThere ? form.counted("cleanup.there", lines, "") : form.text("cleanup.none"));
              remove.setVisible(isThere);
              remove.setManaged(isThere);
            });
    sync.showFile();
  }
}
