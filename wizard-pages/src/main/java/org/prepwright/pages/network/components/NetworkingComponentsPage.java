package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.check.Finding;
import org.prepwright.pages.form.ChangingParts;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Networking Components: the typical ones, or adapters and components one by one. */
public final class NetworkingComponentsPage {
  /** The page's id. */
  public static final String ID = "networking-components";

  /** The settings the page edits. */
  public static final List<String> PATHS =
      List.of(
          "Networking/InstallDefaultComponents",
          "Networking/ProcessPageSections",
          "NetAdapters/*",
          "NetClients/*",
          "NetServices/*",
          "NetProtocols/*",
          "NetBindings/*",
          "params.*/*");

  private enum Way {
    TYPICAL,
    CUSTOM
  }

  private final FormBuilder form;
  private final PageContext context;
  private final AnswerFile answers;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final NetworkDrawing drawing = new NetworkDrawing();
  private final VBox custom = new VBox();
  private final Sync sync;
  private AdaptersPart adapters;
  private ComponentsPart components;
  private BindingsPart bindings;
  private FieldRow pageSections;
  private List<Fold> folds;
  private FormPage page;
  private boolean isOutdated = true;

  private NetworkingComponentsPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    sync = new Sync(answers.document(), this::follow);
  }

  /** Makes the page. */
  public static WizardPage of(PageContext context) {
    return new NetworkingComponentsPage(context).build();
  }

  private WizardPage build() {
    Setting<Boolean> typical = answers.networking.installDefaultComponents;
    form.row(
            form.label("choice"),
            FormBuilder.stacked(
                ways.add(Way.TYPICAL, form.radio("typical")),
                ways.add(Way.CUSTOM, form.radio("custom"))),
            ways.button(Way.TYPICAL),
            List.of(typical))
        .help(form.text("choice.help"))
        .refusal(refusal);
    PartRows old = new PartRows(form, answers, answers.networking.name());
    pageSections = old.yesNo(answers.networking.processPageSections);
    form.add(drawing);
    Fold first = new Fold("adapters");
    adapters = new AdaptersPart(first.form, context, first::unfold);
    adapters.onChosen(this::draw);
    Fold second = new Fold("components");
    second.pane.setExpanded(false);
    components = new ComponentsPart(second.form, context, second::unfold);
    Fold third = new Fold("bindings");
    third.pane.setExpanded(!answers.netBindings.bindings().isEmpty());
    bindings = new BindingsPart(third.form, context);
    custom.getChildren().setAll(first.pane, second.pane, third.pane);
    folds = List.of(first, second, third);
    custom.getStyleClass().add("networking-parts");
    form.add(custom);
    page = form.build(new Parts());
    page.node()
        .sceneProperty()
        .addListener(
            (scene, before, now) -> {
              showIfOutdated();
              markProblems();
            });
    InvalidationListener changed = property -> follow();
    answers.kindProperty().addListener(changed);
    answers.productProperty().addListener(changed);
    InvalidationListener found =
        property -> {
          if (page.node().getScene() != null) {
            markProblems();
          }
        };
    context.findings().addListener(found);
    sync.pause(this::showFile);
    return page;
  }

  // ------------------------------------------------------------------ changing over

  private void choose(Way way) {
    boolean takesAway =
        way == Way.TYPICAL && answers.networking.customSections().findAny().isPresent();
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(
                    answers,
                    form.text("title"),
                    way == Way.TYPICAL ? NetworkChange::toTypical : NetworkChange::toCustom)));
    if (takesAway && refusal.get().isEmpty()) {
      context.tellRemoved(form.text("removed"));
    }
  }

  private void follow() {
    isOutdated = true;
    showIfOutdated();
  }

  /** A page that is not on display need not follow every keystroke. */
  private void showIfOutdated() {
    if (isOutdated && page != null && page.node().getScene() != null) {
      showFile();
    }
  }

  /** A file that says both shows both, so that nothing in it is out of sight. */
  private void showFile() {
    isOutdated = false;
    boolean saysTypical = answers.networking.installDefaultComponents.is(true);
    boolean saysCustom =
        answers.networking.installDefaultComponents.is(false)
            || answers.networking.customSections().findAny().isPresent();
    boolean saysOne = saysTypical != saysCustom;
    ways.show(saysOne ? (saysTypical ? Way.TYPICAL : Way.CUSTOM) : null);
    if (!sync.isSending()) {
      refusal.set("");
    }
    pageSections.setShown(answers.networking.processPageSections.isPresent());
    custom.setVisible(saysCustom);
    custom.setManaged(saysCustom);
    adapters.showFile();
    components.showFile();
    bindings.showFile();
    folds.get(0).pane.setText(form.text("adapters", answers.adapters().size()));
    folds.get(1).pane.setText(form.text("components", Component.inFile(answers).size()));
    folds.get(2).pane.setText(form.text("bindings", answers.netBindings.bindings().size()));
    markProblems();
    draw();
  }

  private void draw() {
    drawing.show(AdapterSketch.of(answers), adapters.chosenPlace());
  }

  private void markProblems() {
    adapters.markProblems();
    folds.get(0).mark(adapters.hasProblem());
    folds.get(1).mark(components.hasProblem());
  }

  /** A part of the page that can be folded. */
  private final class Fold {
    private final TitledPane pane = new TitledPane();
    private final FormBuilder form;

    Fold(String id) {
      VBox content = new VBox();
      content.getStyleClass().add("networking-part");
      pane.setId(ID + "-" + id);
      pane.setContent(content);
      pane.setAnimated(false);
      form = NetworkingComponentsPage.this.form.part(content, this::unfold);
    }

    void mark(boolean hasProblem) {
      boolean isMarked = pane.getGraphic() != null;
      if (isMarked != hasProblem) {
        pane.setGraphic(hasProblem ? new ProblemMark() : null);
      }
    }

    void unfold() {
      pane.setExpanded(true);
    }
  }

  /** The rows of the adapter and the component on display. */
  private final class Parts implements ChangingParts {
    @Override
    public List<FieldRow> rows() {
      List<FieldRow> rows = new ArrayList<>(folds.get(0).form.rows());
      rows.addAll(adapters.rows());
      rows.addAll(folds.get(1).form.rows());
      rows.addAll(components.rows());
      rows.addAll(folds.get(2).form.rows());
      return rows;
    }

    @Override
    public void bring(String section, String key) {
      if (isOutdated) {
        sync.pause(NetworkingComponentsPage.this::showFile);
      }
      if (!adapters.bring(section, key)) {
        components.bring(section, key);
      }
    }

    @Override
    public void bringProblem() {
      boolean isOnDisplay = page.rows().stream().anyMatch(FieldRow::hasProblem);
      if (isOnDisplay) {
        return;
      }
      List<Finding> worstFirst =
          context.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
      for (Finding finding : worstFirst) {
        boolean isBrought =
            adapters.bring(finding.section(), finding.key())
                || components.bring(finding.section(), finding.key());
        if (isBrought) {
          return;
        }
      }
    }
  }
}
