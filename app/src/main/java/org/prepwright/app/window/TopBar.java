package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.look.Icons;
import org.prepwright.app.look.Look;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.EditHistory;

/** The commands on the file, what the file is, and the colours of the window. */
final class TopBar extends HBox {
  /** What the bar asks of the window. */
  interface Commands {
    /** Back to the start view, for a new file. */
    void makeNew();

    /** Opens another file. */
    void open();

    /** Saves the file. */
    void save();

    /** Saves the file under another name. */
    void saveAs();

    /** Saves a copy that holds no secrets. */
    void saveRedacted();

    /** Takes the last change back. */
    void undo();

    /** Does the last undone change again. */
    void redo();

    /** Shows the settings of the program. */
    void showSettings();

    /** Exports the bundle. */
    void export();

    /** Compares a bundle in a folder with its manifest. */
    void verifyFolder();

    /** Compares a bundle in a file with its manifest. */
    void verifyFile();

    /** Looks for anything. */
    void search();

    /** Shows what saving would change. */
    void showChanges();
  }

  /** From this width of the bar on, commands have words beside their icons, in pixels. */
  private static final double WIDTH_FOR_WORDS = 1360;

  private static final double LEAST_NAME_WIDTH = 64;

  private static final String KIND_AND_PRODUCT = "kind-and-product";

  /** Size of the letters in a choice, and what is beside them: padding and arrow; in pixels. */
  private static final double LETTERS = 14;

  private static final double BESIDE_CHOICE = 52;

  private final EditHistory history;
  private final Button undo;
  private final Button redo;
  private final Tooltip undoTip = new Tooltip();
  private final Tooltip redoTip = new Tooltip();
  private final ToggleButton previewSwitch = new ToggleButton(text("window.preview.title"));

  /**
   * Makes the bar.
   *
   * @param file what the commands are about
   * @param commands what they do
   * @param presets the menu of presets
   */
  TopBar(OpenedFile file, Commands commands, MenuButton presets) {
    this.history = file.history();
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    undo = command("undo", Feather.CORNER_UP_LEFT, commands::undo, null);
    redo = command("redo", Feather.CORNER_UP_RIGHT, commands::redo, null);
    Button make =
        command("new", Feather.FILE_PLUS, commands::makeNew, new Tooltip(text("window.new.tip")));
    Button open =
        command("open", Feather.FOLDER, commands::open, new Tooltip(text("window.open.tip")));
    SplitMenuButton save = saveButton(commands);
    previewSwitch.setId("preview-switch");
    previewSwitch.setGraphic(Icons.of(Feather.SIDEBAR));
    previewSwitch.setAccessibleText(text("window.preview.title"));
    previewSwitch.getStyleClass().add(Styles.FLAT);
    previewSwitch.setTooltip(new Tooltip(text("window.preview.tip")));
    Button settings =
        command(
            "settings",
            Feather.SETTINGS,
            commands::showSettings,
            new Tooltip(text("window.settings.tip")));
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    SplitMenuButton export = exportButton(commands);
    getChildren()
        .setAll(
            make,
            open,
            save,
            new Separator(Orientation.VERTICAL),
            explained(undo, undoTip),
            explained(redo, redoTip),
            new Separator(Orientation.VERTICAL),
            fileName(file),
            gap,
            kindAndProduct(file),
            presets,
            command(
                "search", Feather.SEARCH, commands::search, new Tooltip(text("window.search.tip"))),
            previewSwitch,
            settings,
            export);
    getChildren().stream()
        .filter(node -> node instanceof Region && !(node instanceof Label) && node != gap)
        .filter(node -> !node.getStyleClass().contains(KIND_AND_PRODUCT))
        .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
    showWords(List.of(make, open, save, previewSwitch, presets, export));
    file.answers().document().addListener(change -> followUndo());
    file.companions().texts().forEach(text -> text.addListener(change -> followUndo()));
    file.savedAtProperty().addListener(change -> followUndo());
    followUndo();
  }

  /** Shows or hides the preview. */
  ToggleButton previewSwitch() {
    return previewSwitch;
  }

  /** Words beside the icons where there is room for them. */
  private void showWords(List<ButtonBase> commands) {
    for (ButtonBase command : commands) {
      command
          .contentDisplayProperty()
          .bind(
              Bindings.createObjectBinding(
                  () ->
                      getWidth() >= WIDTH_FOR_WORDS * Look.factorProperty().get()
                          ? ContentDisplay.LEFT
                          : ContentDisplay.GRAPHIC_ONLY,
                  widthProperty(),
                  Look.factorProperty()));
    }
  }

  private static Button command(String name, Ikon icon, Runnable action, Tooltip tip) {
    Button button = new Button(text("window." + name), Icons.of(icon));
    button.setAccessibleText(text("window." + name));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setId(name);
    button.getStyleClass().add(Styles.FLAT);
    button.setOnAction(pressed -> action.run());
    button.setTooltip(tip);
    return button;
  }

  /** A disabled button shows no tooltip of its own, so that of the pane around it says why. */
  private static Node explained(Button button, Tooltip tip) {
    StackPane around = new StackPane(button);
    Tooltip.install(around, tip);
    return around;
  }

  private static SplitMenuButton saveButton(Commands commands) {
    SplitMenuButton save = new SplitMenuButton();
    save.setId("save");
    save.setText(text("window.save"));
    save.setGraphic(Icons.of(Feather.SAVE));
    save.setAccessibleText(text("window.save"));
    save.getStyleClass().add(Styles.FLAT);
    save.setTooltip(new Tooltip(text("window.save.tip")));
    save.setOnAction(pressed -> commands.save());
    MenuItem saveAs = new MenuItem(text("window.save-as"));
    saveAs.setId("save-as");
    saveAs.setOnAction(pressed -> commands.saveAs());
    MenuItem changes = new MenuItem(text("window.changes"));
    changes.setId("changes");
    changes.setOnAction(pressed -> commands.showChanges());
    MenuItem redacted = new MenuItem(text("window.save-redacted"));
    redacted.setId("save-redacted");
    redacted.setOnAction(pressed -> commands.saveRedacted());
    save.getItems().setAll(saveAs, redacted, changes);
    return save;
  }

  private static SplitMenuButton exportButton(Commands commands) {
    SplitMenuButton export = new SplitMenuButton();
    export.setId("export-command");
    export.setText(text("window.export"));
    export.setGraphic(Icons.of(Feather.UPLOAD));
    export.setAccessibleText(text("window.export"));
    export.getStyleClass().add(Styles.ACCENT);
    export.setTooltip(new Tooltip(text("window.export.tip")));
    export.setOnAction(pressed -> commands.export());
    MenuItem folder = new MenuItem(text("window.verify-folder"));
    folder.setId("verify-folder");
    folder.setOnAction(pressed -> commands.verifyFolder());
    MenuItem file = new MenuItem(text("window.verify-file"));
    file.setId("verify-file");
    file.setOnAction(pressed -> commands.verifyFile());
    export.getItems().setAll(folder, file);
    return export;
  }

  private static Node fileName(OpenedFile file) {
    Label name = new Label();
    name.setId("file-name");
    name.getStyleClass().add("file-name");
    name.setMinWidth(LEAST_NAME_WIDTH);
    Tooltip tip = new Tooltip();
    Runnable follow =
        () -> {
          name.setText(file.isUnsaved() ? text("window.changed-name", file.name()) : file.name());
          tip.setText(
              file.path().map(path -> path.toAbsolutePath().toString()).orElse(file.name()));
        };
    file.unsavedProperty().addListener(changed -> follow.run());
    file.pathProperty().addListener(changed -> follow.run());
    follow.run();
    name.setTooltip(tip);
    return name;
  }

  private static Node kindAndProduct(OpenedFile file) {
    ChoiceBox<Kind> kind = choice("kind", Kind.values(), Kind::label);
    keepUncut(kind, Kind::label);
    kind.valueProperty().bindBidirectional(file.answers().kindProperty());
    ChoiceBox<Product> product = choice("product", Product.values(), TopBar::shortLabel);
    keepUncut(product, TopBar::shortLabel);
    product.valueProperty().bindBidirectional(file.answers().productProperty());
    HBox both = new HBox(kind, product);
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add(KIND_AND_PRODUCT);
    return both;
  }

  /** All of them are Windows, and the bar is short of room. */
  private static String shortLabel(Product product) {
    return product.label().replaceFirst("^Windows ", "");
  }

  /**
   * As wide as what is chosen, not as the longest that could be. Where the text is larger than
   * designed, the choices give way before the commands do.
   */
  private static <T> void keepUncut(ChoiceBox<T> choice, Function<T, String> label) {
    choice
        .minWidthProperty()
        .bind(
            choice
                .prefWidthProperty()
                .divide(Look.factorProperty().multiply(Look.factorProperty())));
    choice
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  Text chosen =
                      new Text(choice.getValue() == null ? "" : label.apply(choice.getValue()));
                  chosen.setFont(Font.font(LETTERS * Look.factorProperty().get()));
                  double letters = chosen.getLayoutBounds().getWidth();
                  return Math.ceil(letters) + BESIDE_CHOICE * Look.factorProperty().get();
                },
                choice.valueProperty(),
                Look.factorProperty()));
  }

  private static <T> ChoiceBox<T> choice(String name, T[] values, Function<T, String> label) {
    ChoiceBox<T> choice = new ChoiceBox<>();
    choice.setId(name);
    choice.getItems().setAll(values);
    choice.setAccessibleText(text("window." + name));
    choice.setTooltip(new Tooltip(text("window." + name + ".tip")));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : label.apply(value);
          }

          @Override
          public T fromString(String shown) {
            return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(shown))
                .findFirst()
                .orElseThrow();
          }
        });
    return choice;
  }

  private void followUndo() {
    undo.setDisable(!history.canUndo());
    redo.setDisable(!history.canRedo());
    undoTip.setText(
        history.canUndo()
            ? text("window.undo.tip", history.undoLabel())
            : text("window.undo.nothing"));
    redoTip.setText(
        history.canRedo()
            ? text("window.redo.tip", history.redoLabel())
            : text("window.redo.nothing"));
  }
}
