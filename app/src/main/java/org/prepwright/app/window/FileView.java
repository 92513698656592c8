package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.app.editing.BundleExport;
import org.prepwright.app.editing.Checks;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.editing.PageQuestions;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.navigation.Navigation;
import org.prepwright.app.navigation.PageState;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.CodePage;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;

/** One open file: page list, page, preview, findings. */
final class FileView extends BorderPane implements PageContext {
  /** Below this width of the window the preview folds away by itself, in pixels. */
  static final double WIDTH_FOR_PREVIEW = 1200;

  private static final double LEAST_PREVIEW_WIDTH = 480;
  private static final String EXPORT_BUTTON = "#export";

  private final OpenedFile file;
  private final BundleExport export;
  private final PageQuestions questions;
  private final PageSource source;
  private final Navigation navigation;
  private final TopBar topBar;
  private final PageList pageList;
  private final PageArea pageArea;
  private final PreviewPane preview;
  private final FindingsPane findings;
  private final HBox middle = new HBox();

  FileView(
      OpenedFile file,
      PageSource source,
      TopBar topBar,
      BundleExport export,
      PageQuestions questions,
      TaskRunner tasks,
      ObservableValue<RunningTask> running,
      Consumer<CodePage> readAs) {
    this.file = file;
    this.source = source;
    this.topBar = topBar;
    this.export = export;
    this.questions = questions;
    AnswerFile answers = file.answers();
    navigation = new Navigation(source.applying(answers.kind(), answers.product()));
    pageArea = new PageArea(navigation, this);
    pageList = new PageList(navigation, this::stateOf, pageArea::focusPage);
    preview = new PreviewPane(answers.document(), this::goToSetting);
    findings =
        new FindingsPane(file.findings(), file.checkedProperty(), FileView::placeOf, this::goTo);
    getStyleClass().add("file-view");
    setTop(new VBox(topBar, workBar(running)));
    setLeft(pageList);
    setCenter(middle);
    setBottom(new VBox(findings, new StatusLine(file, running, readAs)));
    layOutMiddle();
    file.findings().addListener((ListChangeListener<Finding>) change -> pageList.refresh());
    answers.document().addListener(change -> pageList.refresh());
    answers.productProperty().addListener(changed -> listPagesAnew());
    answers.kindProperty().addListener(changed -> listPagesAnew());
    navigation.currentProperty().addListener(changed -> preview.highlight("", ""));
    new Checks(file, tasks);
  }

  private PageState stateOf(PageDescriptor page) {
    boolean isVisited = navigation.visited().contains(page.id());
    return PageState.of(page, isVisited, file.answers(), file.findings());
  }

  private static Node workBar(ObservableValue<RunningTask> running) {
    ProgressBar bar = new ProgressBar();
    bar.setId("work-bar");
    bar.getStyleClass().add("work-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.visibleProperty().bind(running.map(task -> true).orElse(false));
    running.addListener(
        (value, before, now) -> {
          bar.progressProperty().unbind();
          if (now != null) {
            bar.progressProperty().bind(now.progressProperty());
          }
        });
    return bar;
  }

  /** Whether the findings on show are those of a check that has ended. */
  boolean isChecked() {
    return file.checkedProperty().get();
  }

  /** The page keeps a width at which its lines are readable, the preview takes the rest. */
  private void layOutMiddle() {
    HBox.setHgrow(preview, Priority.ALWAYS);
    preview.setMinWidth(0);
    preview.setPrefWidth(LEAST_PREVIEW_WIDTH);
    preview.visibleProperty().bind(topBar.previewSwitch().selectedProperty());
    preview.managedProperty().bind(preview.visibleProperty());
    middle.getChildren().setAll(pageArea, preview);
    pageArea
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::pageWidth, middle.widthProperty(), preview.visibleProperty()));
    pageArea.maxWidthProperty().bind(pageArea.prefWidthProperty());
    widthProperty()
        .addListener(
            (width, before, now) -> {
              boolean hadRoom = before.doubleValue() >= WIDTH_FOR_PREVIEW;
              boolean hasRoom = now.doubleValue() >= WIDTH_FOR_PREVIEW;
              if (hadRoom != hasRoom) {
                topBar.previewSwitch().setSelected(hasRoom);
              }
            });
  }

  private double pageWidth() {
    double rest = middle.getWidth() - (preview.isVisible() ? LEAST_PREVIEW_WIDTH : 0);
    return Math.max(PageArea.LEAST_WIDTH, Math.min(PageArea.MOST_WIDTH, rest));
  }

  private void listPagesAnew() {
    AnswerFile answers = file.answers();
    navigation.showPages(source.applying(answers.kind(), answers.product()));
    pageList.list();
  }

  // ------------------------------------------------------------------ what pages ask

  @Override
  public AnswerFile answers() {
    return file.answers();
  }

  @Override
  public ObservableList<Finding> findings() {
    return file.findings();
  }

  @Override
  public void fieldFocused(String section, String key) {
    preview.highlight(section, key);
  }

  @Override
  public void goToSetting(String section, String key) {
    if (!pageArea.goToSetting(section, key)) {
      preview.highlight(section, key);
    }
  }

  @Override
  public Companions companions() {
    return file.companions();
  }

  @Override
  public Origins origins() {
    return file.origins();
  }

  @Override
  public boolean goToPage(String id) {
    boolean isThere = navigation.goTo(id);
    if (isThere) {
      pageArea.focusPage();
    }
    return isThere;
  }

  @Override
  public void explain(String name) {
    fieldFocused(name, "");
  }

  @Override
  public boolean isFixable(Finding finding) {
    return false;
  }

  @Override
  public void fix(Finding finding) {
    goTo(finding);
  }

  @Override
  public void readFile(FileQuestion question, Consumer<byte[]> then) {
    questions.readFile(question, then);
  }

  @Override
  public void writeFile(FileQuestion question, Supplier<byte[]> content) {
    questions.writeFile(question, content);
  }

  @Override
  public <T> void inBackground(String title, Callable<T> work, Consumer<T> then) {
    questions.inBackground(title, work, then);
  }

  @Override
  public void tellRemoved(String sentence) {
    questions.tellRemoved(sentence);
  }

  @Override
  public void tellProblem(String heading, String sentence) {
    questions.tellProblem(heading, sentence);
  }

  @Override
  public ObjectProperty<SysprepSwitches> switches() {
    return file.switches();
  }

  @Override
  public void export(String title) {
    export.export(file.answers(), title, file.switches().get(), this::goTo);
  }

  // ------------------------------------------------------------------ what the window asks

  Navigation navigation() {
    return navigation;
  }

  /** Shows the page that holds title and switches of the export, and presses its button. */
  void exportNow() {
    navigation.pages().stream()
        .filter(page -> page.group() == PageGroup.SUMMARY)
        .findFirst()
        .ifPresent(
            page -> {
              navigation.goTo(page.id());
              pageArea.press(EXPORT_BUTTON);
            });
  }

  void goNext() {
    pageArea.goNext();
  }

  void goBack() {
    pageArea.goBack();
  }

  void goToNextFinding() {
    findings.goToNext();
  }

  void focusPage() {
    pageArea.focusPage();
  }

  /** The areas that F6 goes round, in their order. */
  List<Area> areas() {
    return List.of(
        new Area(pageList, pageList::focusCurrent),
        new Area(pageArea, pageArea::focusPage),
        new Area(preview, this::focusPreview),
        new Area(findings, findings::focusTable));
  }

  /**
   * A part of the window that takes the focus as one.
   *
   * @param node the part
   * @param focus gives it the focus
   */
  record Area(Node node, Runnable focus) {}

  private void focusPreview() {
    topBar.previewSwitch().setSelected(true);
    preview.focusLines();
  }

  private void goTo(Finding finding) {
    preview.selectLine(finding.line());
    boolean hasPage =
        !finding.section().isEmpty() && pageArea.goToSetting(finding.section(), finding.key());
    if (!hasPage && finding.line() > 0) {
      focusPreview();
    }
  }

  /** What a finding is about, by the name of the field where there is one. */
  private static String placeOf(Finding finding) {
    if (finding.section().isEmpty()) {
      return "";
    }
    return Catalogue.standard()
        .label(finding.section(), finding.key())
        .orElse(
            finding.key().isEmpty()
                ? text("window.findings.section", finding.section())
                : text("window.findings.setting", finding.section(), finding.key()));
  }
}
