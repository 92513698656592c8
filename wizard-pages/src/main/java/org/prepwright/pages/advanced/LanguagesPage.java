package org.prepwright.pages.advanced;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.constraint.MissingLanguageGroup;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.LocaleNames;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Languages: the groups of languages whose files are installed. */
final class LanguagesPage {
  static final String ID = "languages";

  private final FormBuilder form;
  private final AnswerFile answers;
  private final Setting<List<String>> groups;
  private final Label needed = FormBuilder.styled("", "beside-label");
  private final Button add;
  private FieldRow list;

  private LanguagesPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    groups = answers.regionalSettings.languageGroup;
    add = new Button(form.text("add"));
  }

  static WizardPage of(PageContext context) {
    return new LanguagesPage(context).build();
  }

  private WizardPage build() {
    LanguageGroupList view = new LanguageGroupList(answers.document(), groups);
    list = form.row(groups, view, view);
    add.setId("languages-add");
    add.setOnAction(pressed -> addNeeded());
    form.row(form.label("needed"), FormBuilder.stacked(needed, add), add, List.of());
    answers.kindProperty().addListener(changed -> showFile());
    new Sync(answers.document(), this::showFile).showFile();
    return form.build();
  }

  private void addNeeded() {
    groups.set(
        Stream.concat(
                groups.valueOr(List.of()).stream(),
                missing().stream().map(one -> LocaleNames.written(one.group())))
            .toList());
  }

  private List<MissingLanguageGroup> missing() {
    return MissingLanguageGroup.of(answers.regionalSettings);
  }

  private void showFile() {
    boolean isImage = answers.kind() == Kind.SYSPREP;
    list.help(isImage ? form.text("list.help.sysprep") : form.text("list.help"));
    List<MissingLanguageGroup> missing = missing();
    needed.setText(
        missing.isEmpty()
            ? form.text("needed.none")
            : missing.stream()
                .map(
                    one ->
                        form.text(
                            "needed.by",
                            one.locale().label(),
                            LocaleNames.group(LocaleNames.written(one.group()))))
                .collect(Collectors.joining("\n")));
    add.setVisible(!missing.isEmpty());
    add.setManaged(!missing.isEmpty());
  }
}
