package org.prepwright.pages.summary;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.BundleFacts;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.WizardPage;

/** Summary: what is wrong, the export, and all settings page by page. */
public final class SummaryPage {
  /** Short name of the page. */
  public static final String ID = "summary";

  /** The page that chooses the switches; it is in another package. */
  private static final String SWITCHES_PAGE = "sysprep-options";

  private static final int TITLE_COLUMNS = 28;

  private final PageContext context;
  private final AnswerFile answers;
  private final BiFunction<Kind, Product, List<PageDescriptor>> pages;
  private final FormBuilder form;
  private final FindingsOverview findings;
  private final PagesStrip strip;
  private final SettingsOverview settings;
  private final Label commandLine = FormBuilder.styled("", FormStyles.VERBATIM);
  private final StringProperty switchObjection = new SimpleStringProperty("");
  private final TextField title = new TextField();
  private final BundleFacts facts;
  private final StringProperty titleObjection = new SimpleStringProperty("");
  private final VBox notExported;
  private final Button export;
  private FieldRow titleRow;
  private FieldRow switchRow;
  private FormPage page;
  private boolean isOutdated = true;

  private SummaryPage(PageContext context, BiFunction<Kind, Product, List<PageDescriptor>> pages) {
    this.context = context;
    this.pages = pages;
    answers = context.answers();
    facts = context.companions().deployment().bundle;
    form = new FormBuilder(ID, context);
    findings = new FindingsOverview(context);
    strip = new PagesStrip(context);
    settings = new SettingsOverview(context);
    notExported = new VBox(FormBuilder.styled(form.text("not-exported"), FormStyles.NOTE));
    export = new Button(form.label("export"));
  }

  /** Makes the page. */
  public static WizardPage of(
      PageContext context, BiFunction<Kind, Product, List<PageDescriptor>> pages) {
    return new SummaryPage(context, pages).build();
  }

  private WizardPage build() {
    form.add(findings);
    form.group("strip.group").add(strip);
    form.group("export.group").add(notExported);
    title.setPrefColumnCount(FormBuilder.columns(TITLE_COLUMNS));
    title.setId("export-title");
    title
        .textProperty()
        .addListener(
            (text, before, now) ->
                titleObjection.set(now.isEmpty() ? "" : BundleTitle.objectionTo(now).orElse("")));
    form.bind(title, facts.title);
    title.focusedProperty().addListener((focus, before, now) -> facts.title.commit());
    titleRow =
        form.row(form.label("export.title"), FormBuilder.inLine(title), title, List.of())
            .help(form.text("export.title.help"))
            .refusal(titleObjection);
    Hyperlink options = new Hyperlink(form.text("export.switches.choose"));
    options.setId("export-switches");
    options.setOnAction(pressed -> context.goToPage(SWITCHES_PAGE));
    switchRow =
        form.row(
                form.label("export.switches"),
                FormBuilder.stacked(commandLine, options),
                options,
                List.of())
            .refusal(switchObjection);
    export.setId("export");
    export.getStyleClass().add("accent");
    export.setAccessibleText(form.text("export"));
    export.setOnAction(pressed -> export());
    VBox place = new VBox(export);
    place.getStyleClass().add("export-place");
    form.add(place);
    form.group("settings.group").add(reportButtons()).add(settings);
    page = form.build();
    follow();
    return page;
  }

  private Node reportButtons() {
    Button save = new Button(form.label("report.save"));
    save.setId("save-report");
    save.setAccessibleText(form.text("report.save"));
    save.setOnAction(pressed -> context.saveReport());
    Button print = new Button(form.label("report.print"));
    print.setId("print-report");
    print.setAccessibleText(form.text("report.print"));
    print.setOnAction(pressed -> context.printReport());
    HBox buttons = FormBuilder.inLine(save, print);
    buttons.getStyleClass().add("report-buttons");
    return buttons;
  }

  private void follow() {
    InvalidationListener outdated = changed -> outdated();
    answers.document().addListener(change -> outdated());
    answers.kindProperty().addListener(outdated);
    answers.productProperty().addListener(outdated);
    context.findings().addListener(outdated);
    context.switches().addListener(outdated);
    // a page that is not shown need not follow every keystroke
    page.node().sceneProperty().addListener((scene, before, now) -> showIfOutdated());
    show();
  }

  private void outdated() {
    isOutdated = true;
    showIfOutdated();
  }

  private void showIfOutdated() {
    if (isOutdated && page.node().getScene() != null) {
      show();
    }
  }

  private void show() {
    isOutdated = false;
    findings.showFindings();
    strip.showPages();
    settings.show(pages.apply(answers.kind(), answers.product()));
    SysprepSwitches switches = context.switches().get();
    commandLine.setText(("sysprep.exe " + switches.commandLine()).strip());
    switchObjection.set(String.join(" ", switches.conflicts()));
    boolean isSysprep = answers.kind() == Kind.SYSPREP;
    boolean isExported = answers.kind() != Kind.UDF;
    titleRow.setShown(isExported);
    switchRow.setShown(isSysprep);
    setShown(export.getParent(), isExported);
    setShown(notExported, !isExported);
    title.setPromptText(context.proposedTitle());
  }

  private static void setShown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private void export() {
    if (!titleObjection.get().isEmpty()) {
      titleRow.focusControl();
    } else if (answers.kind() == Kind.SYSPREP && !switchObjection.get().isEmpty()) {
      switchRow.focusControl();
    } else {
      context.export();
    }
  }
}
