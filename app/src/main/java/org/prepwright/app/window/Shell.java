package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.prepwright.app.editing.BundleExport;
import org.prepwright.app.editing.BundleVerification;
import org.prepwright.app.editing.Checks;
import org.prepwright.app.editing.Cures;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.editing.FileActions;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.editing.PageQuestions;
import org.prepwright.app.editing.RedactedCopy;
import org.prepwright.app.editing.ReportActions;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.help.HelpTopic;
import org.prepwright.app.recovery.Autosave;
import org.prepwright.app.recovery.Draft;
import org.prepwright.app.recovery.Drafts;
import org.prepwright.app.search.SearchEntry;
import org.prepwright.app.search.SearchIndex;
import org.prepwright.app.search.SearchOverlay;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.app.start.StartView;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Language;
import org.prepwright.model.preset.Preset;
import org.prepwright.model.preset.Presets;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.PageDescriptor;

/** The content of the window: the start view, or the open file. */
final class Shell extends StackPane {
  private final FileActions files;
  private final BundleExport export;
  private final BundleVerification verification;
  private final PageQuestions questions;
  private final ReportActions reports;
  private final RedactedCopy redactedCopy;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final UserSettings settings;
  private final Presets presets;
  private final PageSource source;
  private final ObservableValue<RunningTask> running;
  private final Shortcuts shortcuts = new Shortcuts(this);
  private final ReadOnlyStringWrapper title =
      new ReadOnlyStringWrapper(this, "title", text("window.name"));
  private final BorderPane frame = new BorderPane();
  private final RecoveryBar recoveryBar = new RecoveryBar();
  private final SearchOverlay searchOverlay = new SearchOverlay();
  private final HelpWindow help = new HelpWindow();
  private FileView view;
  private Autosave autosave;
  private Drafts drafts;
  private Consumer<Path> openElsewhere;
  private Runnable openWindow = () -> {};
  private Runnable quit = () -> {};
  private List<SearchEntry> searchable = List.of();
  private Checks checks;

  /**
   * Makes the content.
   *
   * @param dialogs what it asks through
   * @param tasks where work runs
   * @param settings what is remembered of the person
   * @param source the pages
   * @param running the work a person waits for; null value when there is none
   */
  Shell(
      Dialogs dialogs,
      TaskRunner tasks,
      UserSettings settings,
      PageSource source,
      ObservableValue<RunningTask> running) {
    this.dialogs = dialogs;
    this.openElsewhere = settings::remember;
    this.files = new FileActions(dialogs, tasks, settings);
    this.export = new BundleExport(dialogs, tasks, settings);
    this.verification = new BundleVerification(dialogs, tasks);
    this.reports = new ReportActions(dialogs, tasks);
    this.redactedCopy = new RedactedCopy(dialogs, tasks);
    this.questions = new PageQuestions(dialogs, tasks);
    this.tasks = tasks;
    this.settings = settings;
    this.presets = new Presets(settings.presetFolder());
    this.source = source;
    this.running = running;
    getStyleClass().add("shell");
    getStylesheets().add(sheet());
    frame.setTop(recoveryBar);
    getChildren().setAll(frame, searchOverlay);
    files.fileProperty().addListener((file, before, now) -> openView(now));
    settings.languageProperty().addListener(changed -> speak());
    sceneProperty().addListener((scene, before, now) -> listenTo(before, now));
    setOnDragOver(this::offerToOpen);
    setOnDragDropped(this::openDropped);
    show(null);
  }

  /** The style sheet of the window and of what opens over it. */
  static String sheet() {
    return Shell.class.getResource("shell.css").toExternalForm();
  }

  /**
   * Says what becomes of requests that are not for this window alone.
   *
   * @param openElsewhere opens a file in another window
   * @param openWindow opens an empty window
   * @param quit closes all windows
   */
  void connect(Consumer<Path> openElsewhere, Runnable openWindow, Runnable quit) {
    this.openElsewhere = openElsewhere;
    this.openWindow = openWindow;
    this.quit = quit;
  }

  /**
   * Keeps unsaved work from now on, and offers what was left behind.
   *
   * @param place where it is kept
   * @param left what a crash left behind
   */
  void keepDrafts(Drafts place, List<Drafts.Left> left) {
    drafts = place;
    recoveryBar.offer(left, place, this::recover);
    if (files.file() != null) {
      autosave = new Autosave(files.file(), drafts, tasks);
    }
  }

  /** The files the window works on. */
  FileActions files() {
    return files;
  }

  /** Whether a file is being read, or anything else a person waits for. */
  boolean isOpening() {
    return running.getValue() != null;
  }

  /** The title of the window. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** The open file as it is shown; null for the start view. */
  FileView view() {
    return view;
  }

  /** Shows another file, or none. */
  private void openView(OpenedFile file) {
    show(file);
    if (file == null) {
      checks = null;
    } else {
      checks = new Checks(file, tasks);
      file.unsavedProperty().addListener(changed -> showTitle(file));
      file.pathProperty().addListener(changed -> showTitle(file));
    }
  }

  /** Speaks the language the person chose: everything is shown anew, the file stays as it is. */
  private void speak() {
    Language.use(settings.languageProperty().get().language(Locale.getDefault()));
    String page =
        view == null || view.navigation().current() == null ? "" : view.navigation().current().id();
    show(files.file());
    if (view != null) {
      view.goToPage(page);
      checks.checkNow();
    }
  }

  private void showSettings() {
    new SettingsDialog(getScene().getWindow(), settings).show();
  }

  private void show(OpenedFile file) {
    endAutosave();
    if (file == null) {
      view = null;
      StartView start = new StartView(settings, presets.all(), new StartCommands());
      showInFrame(start);
      frame.setBottom(new WorkPanel(running));
      title.set(text("window.name"));
      start.focusFirst();
    } else {
      PresetMenu presetMenu = new PresetMenu(file, presets, dialogs);
      TopBar topBar = new TopBar(file, new FileCommands(file), presetMenu);
      view =
          new FileView(
              file,
              source,
              topBar,
              export,
              questions,
              reports,
              running,
              files::readAs,
              new Cures(file, dialogs, tasks),
              help::open);
      view.rememberPreview(settings);
      showInFrame(view);
      frame.setBottom(null);
      if (drafts != null) {
        autosave = new Autosave(file, drafts, tasks);
      }
      listSearchable(file);
      showTitle(file);
      // the page and the preview scroll to what gets the focus, so they need their size before
      applyCss();
      layout();
      view.focusPage();
    }
  }

  private void showInFrame(Node content) {
    searchOverlay.close();
    frame.setCenter(content);
  }

  private void endAutosave() {
    if (autosave != null) {
      autosave.end();
      autosave = null;
    }
  }

  /** The window is closed and nothing is lost by it. */
  void end() {
    endAutosave();
    help.close();
  }

  private void recover(Drafts.Left left) {
    Draft draft = left.draft();
    files.recover(
        draft.file(),
        () ->
            new AnswerFile(Document.parse(new byte[0]), draft.answerKind(), draft.answerProduct()),
        opened -> {
          Draft.Restored restored = draft.restoreInto(opened, text("recovery.step"));
          recoveryBar.tell(restored);
          if (autosave != null) {
            autosave.keep(() -> forget(left));
          }
        });
  }

  /** The work is kept anew: the place of the crashed program is not needed any more. */
  private void forget(Drafts.Left left) {
    try {
      drafts.discard(left);
    } catch (IOException e) {
      System.getLogger(Shell.class.getName())
          .log(System.Logger.Level.WARNING, "Unsaved work was not removed: " + left.place(), e);
    }
  }

  // ------------------------------------------------------------------ search and help

  /** Made beside the window, so that the search is ready when it is asked for. */
  private void listSearchable(OpenedFile file) {
    searchable = List.of();
    FileView shown = view;
    listSearchable(
        file,
        shown,
        () -> {
          if (isSearching()) {
            search();
          }
        });
    view.navigation()
        .pages()
        .addListener(
            (ListChangeListener<PageDescriptor>)
                change -> {
                  if (view == shown) {
                    listSearchable(file, shown, () -> {});
                  }
                });
  }

  private void listSearchable(OpenedFile file, FileView shown, Runnable listed) {
    List<PageDescriptor> pages = List.copyOf(shown.navigation().pages());
    Kind kind = file.answers().kind();
    tasks.runQuietly(
        () -> SearchEntries.of(pages, kind, shown),
        entries -> {
          if (view == shown) {
            searchable = entries;
            listed.run();
          }
        });
  }

  /** Opens the field that finds anything. */
  void search() {
    List<SearchEntry> entries = new ArrayList<>(searchable);
    entries.addAll(commands());
    searchOverlay.open();
    searchOverlay.offer(new SearchIndex(entries));
  }

  /** Whether the field that finds anything is open. */
  boolean isSearching() {
    return searchOverlay.isVisible();
  }

  private List<SearchEntry> commands() {
    List<SearchEntry> commands = new ArrayList<>();
    add(commands, "open", "Ctrl+O", files::open);
    add(commands, "new", "Ctrl+N", files::close);
    add(commands, "new-window", "Ctrl+Shift+N", openWindow);
    if (view != null) {
      add(commands, "save", "Ctrl+S", files::save);
      add(commands, "save-as", "Ctrl+Shift+S", files::saveAs);
      add(commands, "save-redacted", "", this::saveRedacted);
      add(commands, "changes", "Ctrl+D", this::showChanges);
      add(commands, "undo", "Ctrl+Z", this::undo);
      add(commands, "redo", "Ctrl+Y", this::redo);
      add(commands, "export", "Ctrl+E", view::exportNow);
      add(commands, "next-finding", "F8", view::goToNextFinding);
      add(commands, "fix-all", "", view::fixAll);
      add(commands, "preview", "", view::switchPreview);
    }
    for (ThemeChoice theme : ThemeChoice.values()) {
      commands.add(
          new SearchEntry(
              text("search.command"),
              text("search.command.theme", text("window.theme." + theme.id())),
              "",
              () -> settings.themeProperty().set(theme)));
    }
    add(commands, "verify-folder", "", verification::chooseFolder);
    add(commands, "verify-file", "", verification::chooseFile);
    add(commands, "reference", "", () -> help.open(HelpTopic.CONTENTS));
    add(commands, "quit", "Ctrl+Q", quit);
    return commands;
  }

  private static void add(List<SearchEntry> commands, String name, String keys, Runnable action) {
    commands.add(
        new SearchEntry(text("search.command"), text("search.command." + name), keys, action));
  }

  /** Explains what has the focus. */
  void explain() {
    if (view == null) {
      help.open(HelpTopic.CONTENTS);
    } else {
      view.explainFocused();
    }
  }

  /** The reference as it is shown. */
  HelpWindow help() {
    return help;
  }

  private void showTitle(OpenedFile file) {
    if (file == files.file()) {
      String name = file.isUnsaved() ? text("window.changed-name", file.name()) : file.name();
      title.set(text("window.title", name));
    }
  }

  private void listenTo(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
    }
  }

  // ------------------------------------------------------------------ commands

  void openWindow() {
    openWindow.run();
  }

  void quit() {
    quit.run();
  }

  void showChanges() {
    if (view != null) {
      dialogs.showChanges(files.file().name(), files.file().changes());
    }
  }

  void saveRedacted() {
    if (view != null) {
      redactedCopy.save(files.file());
    }
  }

  void undo() {
    if (view != null) {
      files.file().history().undo();
    }
  }

  void redo() {
    if (view != null) {
      files.file().history().redo();
    }
  }

  /**
   * Gives an area the focus.
   *
   * @param index its place in {@link FileView#areas()}
   */
  void focusArea(int index) {
    if (view != null) {
      view.areas().get(index).focus().run();
    }
  }

  /** Gives the area behind the one with the focus the focus; areas that are folded are left out. */
  void focusNextArea() {
    if (view == null) {
      return;
    }
    List<FileView.Area> areas =
        view.areas().stream().filter(area -> area.node().isVisible()).toList();
    int current = -1;
    for (int i = 0; i < areas.size(); i++) {
      if (holdsFocus(areas.get(i).node())) {
        current = i;
      }
    }
    areas.get((current + 1) % areas.size()).focus().run();
  }

  private boolean holdsFocus(Node area) {
    Node node = getScene() == null ? null : getScene().getFocusOwner();
    while (node != null && node != area) {
      node = node.getParent();
    }
    return node != null;
  }

  private void offerToOpen(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  private void openDropped(DragEvent drag) {
    List<Path> dropped = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    drag.setDropCompleted(!dropped.isEmpty());
    drag.consume();
    open(dropped);
  }

  /** Opens the first file here and the others elsewhere. */
  void open(List<Path> paths) {
    if (!paths.isEmpty()) {
      paths.stream().skip(1).forEach(openElsewhere);
      files.open(paths.get(0));
    }
  }

  /** What the start view asks for. */
  private final class StartCommands implements StartView.Commands {
    @Override
    public void makeNew(NewFileAnswers answers) {
      files.makeNew(answers);
    }

    @Override
    public void makeNew(Preset preset) {
      files.makeNew(preset);
    }

    @Override
    public void open() {
      files.open();
    }

    @Override
    public void open(Path file) {
      files.open(file);
    }

    @Override
    public void showSettings() {
      Shell.this.showSettings();
    }
  }

  /** The buttons of the top bar. */
  private final class FileCommands implements TopBar.Commands {
    private final OpenedFile file;

    FileCommands(OpenedFile file) {
      this.file = file;
    }

    @Override
    public void makeNew() {
      files.close();
    }

    @Override
    public void open() {
      files.open();
    }

    @Override
    public void save() {
      files.save();
    }

    @Override
    public void saveAs() {
      files.saveAs();
    }

    @Override
    public void saveRedacted() {
      Shell.this.saveRedacted();
    }

    @Override
    public void undo() {
      file.history().undo();
    }

    @Override
    public void redo() {
      file.history().redo();
    }

    @Override
    public void showSettings() {
      Shell.this.showSettings();
    }

    @Override
    public void export() {
      view.exportNow();
    }

    @Override
    public void verifyFolder() {
      verification.chooseFolder();
    }

    @Override
    public void verifyFile() {
      verification.chooseFile();
    }

    @Override
    public void search() {
      Shell.this.search();
    }

    @Override
    public void showChanges() {
      Shell.this.showChanges();
    }
  }
}
