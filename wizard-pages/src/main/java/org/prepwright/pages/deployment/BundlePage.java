package org.prepwright.pages.deployment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.deployment.BundleFacts;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Bundle: what the export is called, and what goes into it beside the answer file. */
final class BundlePage {
  static final String ID = "bundle";

  private static final int TITLE_COLUMNS = 28;
  private static final int DESCRIPTION_COLUMNS = 48;
  private static final int SOURCE_COLUMNS = 28;
  private static final Set<Kind> WITH_OEM_FOLDER =
      EnumSet.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT);

  private final PageContext context;
  private final FormBuilder form;
  private final AnswerFile answers;
  private final BundleFacts facts;
  private final TextField title = new TextField();
  private final Label holds = FormBuilder.styled("", FormStyles.NOTE);

  private BundlePage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    facts = context.companions().deployment().bundle;
  }

  static WizardPage of(PageContext context) {
    return new BundlePage(context).build();
  }

  private WizardPage build() {
    form.add(holds);
    addTitle();
    text(facts.description, "description", DESCRIPTION_COLUMNS);
    FieldRow tools = folder(facts.deploymentTools, "tools");
    FieldRow source = text(facts.setupSource, "source", SOURCE_COLUMNS);
    FieldRow oem = folder(facts.oemFolder, "oem");
    PermissionEditor editor = new PermissionEditor(ID, facts.permissions, context::tellRemoved);
    FieldRow permissions =
        form.row(form.label("permissions"), editor, editor.target(), List.of(facts.permissions))
            .help(form.text("permissions.help"))
            .refusal(editor.refusalProperty());
    FormPage page = form.build();
    InvalidationListener follow =
        changed -> {
          Kind kind = answers.kind();
          holds.setText(form.text("holds." + kind.name().toLowerCase(Locale.ROOT)));
          tools.setShown(kind == Kind.SYSPREP);
          source.setShown(kind == Kind.UNATTEND);
          oem.setShown(WITH_OEM_FOLDER.contains(kind));
          permissions.setShown(kind == Kind.SYSPREP);
        };
    answers.kindProperty().addListener(follow);
    follow.invalidated(answers.kindProperty());
    // a page that is not shown need not follow every keystroke
    page.node().sceneProperty().addListener(shown -> proposeTitle());
    proposeTitle();
    return page;
  }

  private void addTitle() {
    StringProperty objection = new SimpleStringProperty("");
    title.setPrefColumnCount(FormBuilder.columns(TITLE_COLUMNS));
    title.setId(Ids.of(facts.title));
    title
        .textProperty()
        .addListener(
            (text, before, now) ->
                objection.set(now.isEmpty() ? "" : BundleTitle.objectionTo(now).orElse("")));
    form.bind(title, facts.title);
    form.row(form.label("title.label"), FormBuilder.inLine(title), title, List.of(facts.title))
        .headOf(facts.name())
        .help(form.text("title.help"))
        .refusal(objection);
  }

  private void proposeTitle() {
    title.setPromptText(context.proposedTitle());
  }

  private FieldRow text(Setting<String> fact, String key, int characters) {
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(characters));
    field.setId(Ids.of(fact));
    form.bind(field, fact);
    return form.row(form.label(key), FormBuilder.inLine(field), field, List.of(fact))
        .help(form.text(key + ".help"));
  }

  private FieldRow folder(Setting<String> fact, String key) {
    TextField field = new TextField();
    field.setId(Ids.of(fact));
    form.bind(field, fact);
    Button browse = new Button(form.text("browse"));
    browse.setId(Ids.of(fact) + "-browse");
    browse.setAccessibleText(form.text("browse.spoken", form.text(key)));
    browse.setOnAction(
        pressed ->
            context.chooseFolderToRead(
                form.text(key + ".choose"), folder -> fact.set(folder.toString())));
    HBox line = FormBuilder.inLine(field, browse);
    HBox.setHgrow(field, Priority.ALWAYS);
    return form.row(form.label(key), line, field, List.of(fact)).help(form.text(key + ".help"));
  }
}
