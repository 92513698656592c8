package org.prepwright.pages.deployment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Bundle: what the export is called, and what goes into it beside the answer file. */
final class BundlePage {
  static final String ID = "bundle";

  /** The page that reads driver packages. */
  private static final String DRIVERS_PAGE = "drivers";

  private static final int TITLE_COLUMNS = 28;
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
    holds.getStyleClass().add("bundle-holds");
    form.add(holds);
    addTitle();
    sentence(facts.description, "description");
    FieldRow tools = folder(facts.deploymentTools, "tools");
    FieldRow source = text(facts.setupSource, "source", SOURCE_COLUMNS);
    FieldRow dos = tick(facts.startFromDos, "dos");
    FieldRow drivers = drivers();
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
          dos.setShown(kind == Kind.UNATTEND);
          drivers.setShown(kind == Kind.SYSPREP || kind == Kind.UNATTEND);
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

  /** A text as wide as the page. */
  private void sentence(Setting<String> fact, String key) {
    TextField field = new TextField();
    field.setId(Ids.of(fact));
    form.bind(field, fact);
    HBox line = FormBuilder.inLine(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    form.row(form.label(key), line, field, List.of(fact)).help(form.text(key + ".help"));
  }

  private FieldRow text(Setting<String> fact, String key, int characters) {
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(characters));
    field.setId(Ids.of(fact));
    form.bind(field, fact);
    return form.row(form.label(key), FormBuilder.inLine(field), field, List.of(fact))
        .help(form.text(key + ".help"));
  }

  /** No is what a bundle without the line means, so it is not written. */
  private FieldRow tick(Setting<Boolean> fact, String key) {
    CheckBox box = new CheckBox(form.label(key));
    box.setAccessibleText(form.text(key));
    box.setId(Ids.of(fact));
    FormBuilder.wrap(box);
    Sync sync = new Sync(fact.document(), () -> box.setSelected(fact.is(true)));
    sync.showFile();
    box.selectedProperty()
        .addListener((selected, before, now) -> sync.send(() -> fact.set(now ? true : null)));
    return form.row("", box, box, List.of(fact)).help(form.text(key + ".help"));
  }

  /** The folders are chosen on another page; here is only said which they are. */
  private FieldRow drivers() {
    Label none = FormBuilder.styled(form.text("drivers.none"), FormStyles.MUTED);
    Label folders = FormBuilder.styled("", FormStyles.VERBATIM);
    folders.setId(ID + "-drivers-folders");
    folders.setMinHeight(Region.USE_PREF_SIZE);
    folders.managedProperty().bind(folders.visibleProperty());
    none.managedProperty().bind(none.visibleProperty());
    Hyperlink choose = new Hyperlink(form.text("drivers.choose"));
    choose.setId(ID + "-drivers-choose");
    choose.setOnAction(pressed -> context.goToPage(DRIVERS_PAGE));
    Sync sync =
        new Sync(
            facts.driverFolders.document(),
            () -> {
              List<String> chosen = facts.driverFolders.valueOr(List.of());
              folders.setText(String.join("\n", chosen));
              folders.setVisible(!chosen.isEmpty());
              none.setVisible(chosen.isEmpty());
            });
    sync.showFile();
    return form.row(
            form.label("drivers"), FormBuilder.stacked(none, folders, choose), choose, List.of())
        .help(form.text("drivers.help"));
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
