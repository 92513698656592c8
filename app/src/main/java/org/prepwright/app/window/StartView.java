package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.catalog.Product;

/** What the window shows without a file: make one, open one, go on with a recent one. */
final class StartView extends BorderPane {
  private static final double WIDTH = 560;

  private final UserSettings settings;
  private final Consumer<Path> openRecent;
  private final VBox recent = new VBox();
  private final ChoiceBox<Product> product = TopBar.productChoice();
  private final Button create = new Button(text("start.create"));

  /**
   * Makes the view.
   *
   * @param settings holds the recent files and the colours
   * @param makeNew takes the product of a new file
   * @param open asks for a file
   * @param openRecent takes a recent file
   */
  StartView(
      UserSettings settings, Consumer<Product> makeNew, Runnable open, Consumer<Path> openRecent) {
    this.settings = settings;
    this.openRecent = openRecent;
    getStyleClass().add("start");
    product.setId("start-product");
    product.setValue(Product.XP_PROFESSIONAL);
    create.setId("start-create");
    create.getStyleClass().add(Styles.ACCENT);
    create.setDefaultButton(true);
    create.setOnAction(pressed -> makeNew.accept(product.getValue()));
    Button openButton = new Button(text("start.open"));
    openButton.setId("start-open");
    openButton.setOnAction(pressed -> open.run());
    recent.getStyleClass().add("start-recent");
    VBox content =
        new VBox(
            styled("start.name", "start-name"),
            styled("start.purpose", "start-purpose"),
            styled("start.new", "start-group"),
            inLine(product, create),
            styled("start.open.title", "start-group"),
            inLine(openButton, styled("start.drop", "start-muted")),
            styled("start.recent", "start-group"),
            recent);
    content.getStyleClass().add("start-content");
    content.setMaxWidth(WIDTH);
    VBox centred = new VBox(content);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("start-scroll");
    MenuButton theme = TopBar.themeMenu(settings.themeProperty());
    HBox top = new HBox(theme);
    top.setAlignment(Pos.CENTER_RIGHT);
    top.getStyleClass().add("start-top");
    setTop(top);
    setCenter(scroll);
    settings.recentFiles().addListener((ListChangeListener<Path>) change -> listRecent());
    listRecent();
  }

  void focusFirst() {
    create.requestFocus();
  }

  private static Label styled(String key, String style) {
    Label label = new Label(text(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox inLine(Node... nodes) {
    HBox box = new HBox(nodes);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("start-line");
    return box;
  }

  private void listRecent() {
    recent.getChildren().clear();
    if (settings.recentFiles().isEmpty()) {
      recent.getChildren().add(styled("start.no-recent", "start-muted"));
    }
    for (Path file : settings.recentFiles()) {
      recent.getChildren().add(recentRow(file));
    }
  }

  private Node recentRow(Path file) {
    Hyperlink name = new Hyperlink(String.valueOf(file.getFileName()));
    name.getStyleClass().add("recent-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setOnAction(pressed -> openRecent.accept(file));
    name.setTooltip(new Tooltip(file.toString()));
    Label folder = new Label(file.getParent() == null ? "" : file.getParent().toString());
    folder.getStyleClass().add("start-muted");
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    return inLine(name, folder);
  }
}
