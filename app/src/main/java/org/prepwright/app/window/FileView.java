package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.app.editing.BundleExport;
import org.prepwright.app.editing.Cures;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.editing.PageQuestions;
import org.prepwright.app.editing.ReportActions;
import org.prepwright.app.findings.ToldFinding;
import org.prepwright.app.help.HelpTopic;
import org.prepwright.app.look.Look;
import org.prepwright.app.navigation.Navigation;
import org.prepwright.app.navigation.PageState;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.Finding;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.computers.TablePlace;
import org.prepwright.model.text.CodePage;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.WatchedWork;

/** One open file: page list, page, preview, findings. */
final class FileView extends BorderPane implements PageContext, FindingsPane.Commands {
  /** Below this width of the window the preview folds away by itself, in pixels. */
  static final double WIDTH_FOR_PREVIEW = 1200;

  private static final double LEAST_PREVIEW_WIDTH = 480;
  private static final String RAW_TEXT_PAGE = "raw-text";

  private final OpenedFile file;
  private final BundleExport export;
  private final PageQuestions questions;
  private final ReportActions reports;
  private final PageSource source;
  private final Navigation navigation;
  private final TopBar topBar;
  private final PageList pageList;
  private final PageArea pageArea;
  private final PreviewPane preview;
  private final FindingsPane findings;
  private final HBox middle = new HBox();
  private final Cures cures;
  private final Consumer<HelpTopic> help;

  /** What is told of the findings: one thing once. */
  private final ObservableList<ToldFinding> told = FXCollections.observableArrayList();

  private final ObservableList<Finding> toldFindings = FXCollections.observableArrayList();
  private final Map<String, String> pageTitles = new HashMap<>();
  private String focusedSection = "";
  private String focusedKey = "";
  private BooleanSupplier isPreviewWanted = () -> true;

  FileView(
      OpenedFile file,
      PageSource source,
      TopBar topBar,
      BundleExport export,
      PageQuestions questions,
      ReportActions reports,
      ObservableValue<RunningTask> running,
      Consumer<CodePage> readAs,
      Cures cures,
      Consumer<HelpTopic> help) {
    this.file = file;
    this.source = source;
    this.topBar = topBar;
    this.export = export;
    this.questions = questions;
    this.reports = reports;
    this.cures = cures;
    this.help = help;
    takeFindings();
    // before the pages hear of them
    file.findings().addListener((ListChangeListener<Finding>) change -> takeFindings());
    AnswerFile answers = file.answers();
    navigation = new Navigation(source.applying(answers.kind(), answers.product()));
    pageArea = new PageArea(navigation, this, this::explainPage);
    pageList = new PageList(navigation, this::stateOf, pageArea::focusPage);
    preview = new PreviewPane(answers.document(), this::goToSetting);
    findings = new FindingsPane(told, file.checkedProperty(), this::pageTitleOf, cures, this);
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
    navigation.currentProperty().addListener(changed -> forgetFocusedSetting());
  }

  private PageState stateOf(PageDescriptor page) {
    boolean isVisited = navigation.visited().contains(page.id());
    return PageState.of(page, isVisited, file.answers(), toldFindings);
  }

  private void takeFindings() {
    List<ToldFinding> now = ToldFinding.of(file.findings());
    toldFindings.setAll(now.stream().map(ToldFinding::finding).toList());
    told.setAll(now);
  }

  private void forgetFocusedSetting() {
    focusedSection = "";
    focusedKey = "";
    preview.highlight("", "");
  }

  /** The page that a finding concerns. */
  private String pageTitleOf(Finding finding) {
    return pageTitles.computeIfAbsent(
        finding.section() + "/" + finding.key(),
        path ->
            navigation.pages().stream()
                .filter(page -> PageState.concerns(finding, page))
                .map(PageDescriptor::title)
                .findFirst()
                .orElseGet(() -> text("window.findings.no-page")));
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
              boolean hadRoom = before.doubleValue() >= widthForPreview();
              boolean hasRoom = now.doubleValue() >= widthForPreview();
              if (hadRoom != hasRoom) {
                topBar.previewSwitch().setSelected(hasRoom && isPreviewWanted.getAsBoolean());
                findings.showDetailsBeside(hasRoom);
              }
            });
  }

  /** Folds the preview as the person left it, where there is room for it, and follows. */
  void rememberPreview(UserSettings settings) {
    ToggleButton preview = topBar.previewSwitch();
    preview.setSelected(!settings.previewFoldedProperty().get() && hasRoomForPreview());
    preview.setOnAction(
        pressed -> {
          if (hasRoomForPreview()) {
            settings.previewFoldedProperty().set(!preview.isSelected());
          }
        });
    isPreviewWanted = () -> !settings.previewFoldedProperty().get();
  }

  private boolean hasRoomForPreview() {
    return getWidth() >= widthForPreview();
  }

  /** Larger letters need more room. */
  private static double widthForPreview() {
    return WIDTH_FOR_PREVIEW * Look.factorProperty().get();
  }

  private double pageWidth() {
    // without a preview the scroll bar and the line above the buttons reach the edge of the window
    double most = preview.isVisible() ? PageArea.MOST_WIDTH : Double.MAX_VALUE;
    double rest = middle.getWidth() - (preview.isVisible() ? LEAST_PREVIEW_WIDTH : 0);
    return Math.max(PageArea.LEAST_WIDTH, Math.min(most, rest));
  }

  private void listPagesAnew() {
    AnswerFile answers = file.answers();
    pageTitles.clear();
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
    return toldFindings;
  }

  @Override
  public void fieldFocused(String section, String key) {
    focusedSection = section;
    focusedKey = key;
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
    help.accept(HelpTopic.named(name));
  }

  @Override
  public void saveReport() {
    reports.save(file);
  }

  @Override
  public void printReport() {
    reports.print(file, new FxPrinter(getScene().getWindow()));
  }

  @Override
  public boolean isFixable(Finding finding) {
    return cures.offers(finding);
  }

  @Override
  public String fixLabel(Finding finding) {
    return cures.label(finding);
  }

  @Override
  public void fix(Finding finding) {
    cures.cure(finding);
  }

  @Override
  public void readFile(FileQuestion question, Consumer<byte[]> then) {
    questions.readFile(question, then);
  }

  @Override
  public void chooseFile(FileQuestion question, Consumer<String> then) {
    questions.chooseFile(question, then);
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
  public void chooseFolderToRead(String title, Consumer<Path> then) {
    questions.chooseFolderToRead(title, then);
  }

  @Override
  public <T> void inBackgroundWatched(String title, WatchedWork<T> work, Consumer<T> then) {
    questions.inBackgroundWatched(title, work, then);
  }

  @Override
  public void inOneStep(Runnable change) {
    file.history().inOneStep(change);
  }

  @Override
  public void tellRemoved(String sentence) {
    questions.tellRemoved(sentence, file.history());
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
  public String proposedTitle() {
    return file.proposedTitle();
  }

  @Override
  public void export() {
    export.export(file, this::goTo);
  }

  // ------------------------------------------------------------------ what the window asks

  Navigation navigation() {
    return navigation;
  }

  /** Exports the bundle from whatever page is shown. */
  void exportNow() {
    export();
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

  /** Opens a topic of the reference. */
  void help(HelpTopic topic) {
    help.accept(topic);
  }

  /** Explains what has the focus: a finding, a setting, a line, or the page on display. */
  void explainFocused() {
    if (isWithFocus(findings) && findings.selected().isPresent()) {
      help(HelpTopic.rule(findings.selected().get().rule()));
    } else if (isWithFocus(preview) && preview.selectedPlace().isPresent()) {
      PreviewText.Place place = preview.selectedPlace().get();
      help(HelpTopic.setting(place.section(), place.key()));
    } else if (isWithFocus(pageArea) && !focusedSection.isEmpty()) {
      help(HelpTopic.setting(focusedSection, focusedKey));
    } else {
      explainPage();
    }
  }

  private void explainPage() {
    help(
        navigation.current() == null
            ? HelpTopic.CONTENTS
            : HelpTopic.page(navigation.current().id()));
  }

  private boolean isWithFocus(Node area) {
    return area.isFocusWithin();
  }

  /** Cures the selected finding, or that of the setting with the focus. */
  void fixSelected() {
    findings.fixSelected(
        toldFindings.stream()
            .filter(finding -> finding.concerns(focusedSection, focusedKey))
            .filter(finding -> !focusedSection.isEmpty())
            .filter(cures::offers)
            .findFirst());
  }

  /** Cures everything that leaves no choice. */
  void fixAll() {
    cures.cureAll();
  }

  /** The findings on show, in their order. */
  List<Finding> shownFindings() {
    return findings.shownFindings();
  }

  /** Shows or hides the preview. */
  void switchPreview() {
    topBar.previewSwitch().fire();
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

  @Override
  public void goTo(Finding finding) {
    preview.selectLine(finding.line());
    boolean hasPage =
        !finding.section().isEmpty() && pageArea.goToSetting(finding.section(), finding.key());
    boolean isOnRawText = !hasPage && finding.line() > 0 && goToLine(finding.line());
    if (!hasPage && !isOnRawText && finding.line() > 0) {
      focusPreview();
    }
  }

  private boolean goToLine(int line) {
    return navigation.goTo(RAW_TEXT_PAGE) && pageArea.focusLine(line);
  }

  /** What a finding is about, by the name of the field where there is one. */
  @Override
  public String placeOf(Finding finding) {
    if (finding.section().isEmpty()) {
      return "";
    }
    if (finding.section().equals(TablePlace.FILE)) {
      return pageTitleOf(finding);
    }
    return Catalogue.standard()
        .label(finding.section(), finding.key())
        .orElse(
            finding.key().isEmpty()
                ? text("window.findings.section", finding.section())
                : text("window.findings.setting", finding.section(), finding.key()));
  }
}
