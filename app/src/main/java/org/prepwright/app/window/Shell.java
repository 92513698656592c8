package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.prepwright.app.editing.BundleExport;
import org.prepwright.app.editing.Checks;
import org.prepwright.app.editing.Dialogs;
import org.prepwright.app.editing.FileActions;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.editing.PageQuestions;
import org.prepwright.app.editing.TaskRunner;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.app.start.StartView;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.message.Language;
import org.prepwright.model.preset.Preset;
import org.prepwright.model.preset.Presets;

/** The content of the window: the start view, or the open file. */
final class Shell extends StackPane {
  private final FileActions files;
  private final BundleExport export;
  private final PageQuestions questions;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final UserSettings settings;
  private final Presets presets;
  private final PageSource source;
  private final ObservableValue<RunningTask> running;
  private final Shortcuts shortcuts = new Shortcuts(this);
  private final ReadOnlyStringWrapper title =
      new ReadOnlyStringWrapper(this, "title", text("window.name"));
  private FileView view;
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
    this.files = new FileActions(dialogs, tasks, settings);
    this.export = new BundleExport(dialogs, tasks);
    this.questions = new PageQuestions(dialogs, tasks);
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.settings = settings;
    this.presets = new Presets(settings.presetFolder());
    this.source = source;
    this.running = running;
    getStyleClass().add("shell");
    getStylesheets().add(Shell.class.getResource("shell.css").toExternalForm());
    files.fileProperty().addListener((file, before, now) -> openView(now));
    settings.languageProperty().addListener(changed -> speak());
    sceneProperty().addListener((scene, before, now) -> listenTo(before, now));
    setOnDragOver(this::offerToOpen);
    setOnDragDropped(this::openDropped);
    show(null);
  }

  /** The files the window works on. */
  FileActions files() {
    return files;
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
    if (file == null) {
      view = null;
      StartView start = new StartView(settings, presets.all(), new StartCommands());
      getChildren().setAll(start);
      title.set(text("window.name"));
      start.focusFirst();
    } else {
      PresetMenu presetMenu = new PresetMenu(file, presets, dialogs);
      TopBar topBar = new TopBar(file, new FileCommands(file), presetMenu);
      view = new FileView(file, source, topBar, export, questions, running, files::readAs);
      view.rememberPreview(settings);
      getChildren().setAll(view);
      showTitle(file);
      // the page and the preview scroll to what gets the focus, so they need their size before
      applyCss();
      layout();
      view.focusPage();
    }
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

  /** Opens the first file; the others are put where one click opens them. */
  void open(List<Path> paths) {
    if (!paths.isEmpty()) {
      paths.stream().skip(1).forEach(settings::remember);
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
  }
}
