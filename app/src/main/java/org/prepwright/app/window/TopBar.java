package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.settings.ThemeChoice;
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

    /** Takes the last change back. */
    void undo();

    /** Does the last undone change again. */
    void redo();

    /** Exports the bundle. */
    void export();

    /** Looks for anything. */
    void search();

    /** Shows what saving would change. */
    void showChanges();
  }

  private static final String KIND_AND_PRODUCT = "kind-and-product";
  private static final double LEAST_KIND_WIDTH = 88;
  private static final double KIND_WIDTH = 120;
  private static final double LEAST_PRODUCT_WIDTH = 148;
  private static final double PRODUCT_WIDTH = 304;
  private static final double LEAST_NAME_WIDTH = 80;

  private final EditHistory history;
  private final Button undo;
  private final Button redo;
  private final Tooltip undoTip = new Tooltip();
  private final Tooltip redoTip = new Tooltip();
  private final ToggleButton previewSwitch = new ToggleButton(text("window.preview.title"));

  TopBar(OpenedFile file, Commands commands, ObjectProperty<ThemeChoice> theme) {
    this.history = file.history();
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    undo = command("undo", commands::undo, null);
    redo = command("redo", commands::redo, null);
    previewSwitch.setId("preview-switch");
    previewSwitch.getStyleClass().add(Styles.FLAT);
    previewSwitch.setTooltip(new Tooltip(text("window.preview.tip")));
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Button export = command("export", commands::export, new Tooltip(text("window.export.tip")));
    export.setId("export-command");
    export.getStyleClass().setAll("button", Styles.ACCENT);
    getChildren()
        .setAll(
            command("new", commands::makeNew, new Tooltip(text("window.new.tip"))),
            command("open", commands::open, new Tooltip(text("window.open.tip"))),
            saveButton(commands),
            new Separator(Orientation.VERTICAL),
            explained(undo, undoTip),
            explained(redo, redoTip),
            new Separator(Orientation.VERTICAL),
            fileName(file),
            gap,
            kindAndProduct(file),
            command("search", commands::search, new Tooltip(text("window.search.tip"))),
            previewSwitch,
            themeMenu(theme),
            export);
    getChildren().stream()
        .filter(node -> node instanceof Region && !(node instanceof Label) && node != gap)
        .filter(node -> !node.getStyleClass().contains(KIND_AND_PRODUCT))
        .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
    file.answers().document().addListener(change -> followUndo());
    file.companions().texts().forEach(text -> text.addListener(change -> followUndo()));
    file.savedAtProperty().addListener(change -> followUndo());
    followUndo();
  }

  /** Shows or hides the preview. */
  ToggleButton previewSwitch() {
    return previewSwitch;
  }

  private static Button command(String name, Runnable action, Tooltip tip) {
    Button button = new Button(text("window." + name));
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

  private static Node saveButton(Commands commands) {
    SplitMenuButton save = new SplitMenuButton();
    save.setId("save");
    save.setText(text("window.save"));
    save.getStyleClass().add(Styles.FLAT);
    save.setTooltip(new Tooltip(text("window.save.tip")));
    save.setOnAction(pressed -> commands.save());
    MenuItem saveAs = new MenuItem(text("window.save-as"));
    saveAs.setId("save-as");
    saveAs.setOnAction(pressed -> commands.saveAs());
    MenuItem changes = new MenuItem(text("window.changes"));
    changes.setId("changes");
    changes.setOnAction(pressed -> commands.showChanges());
    save.getItems().setAll(saveAs, changes);
    return save;
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
    kind.setMinWidth(LEAST_KIND_WIDTH);
    kind.setPrefWidth(KIND_WIDTH);
    kind.valueProperty().bindBidirectional(file.answers().kindProperty());
    ChoiceBox<Product> product = productChoice();
    product.setMinWidth(LEAST_PRODUCT_WIDTH);
    product.setPrefWidth(PRODUCT_WIDTH);
    product.valueProperty().bindBidirectional(file.answers().productProperty());
    HBox both = new HBox(kind, product);
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add(KIND_AND_PRODUCT);
    return both;
  }

  /** A choice of all products, by the names people know. */
  static ChoiceBox<Product> productChoice() {
    return choice("product", Product.values(), Product::label);
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

  /** A menu of the colours. */
  static MenuButton themeMenu(ObjectProperty<ThemeChoice> theme) {
    MenuButton menu = new MenuButton(text("window.theme"));
    menu.setId("theme");
    menu.getStyleClass().add(Styles.FLAT);
    menu.setTooltip(new Tooltip(text("window.theme.tip")));
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(text("window.theme." + choice.id()));
      item.setId("theme-" + choice.id());
      item.setToggleGroup(group);
      item.setSelected(theme.get() == choice);
      item.setOnAction(chosen -> theme.set(choice));
      menu.getItems().add(item);
    }
    return menu;
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
