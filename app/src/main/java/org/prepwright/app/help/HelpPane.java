package org.prepwright.app.help;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.prepwright.app.search.SearchEntry;
import org.prepwright.app.search.SearchIndex;

/** The reference: a topic, the way to others, and a field to look for one. */
public final class HelpPane extends BorderPane {
  private static final double LABEL_WIDTH = 136;
  private static final int MOST_FOUND = 50;
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final HelpHistory history = new HelpHistory();
  private final SearchIndex index;
  private final Button back = button("help.back", "help.back.tip");
  private final Button forward = button("help.forward", "help.forward.tip");
  private final TextField search = new TextField();
  private final ListView<SearchEntry> found = new ListView<>();
  private final VBox content = new VBox();
  private final ScrollPane page = new ScrollPane(content);

  /** Begins with the list of everything. */
  public HelpPane() {
    index = new SearchIndex(HelpEntries.all(this::open));
    getStyleClass().add("help");
    Button contents = button("help.contents", "help.contents.tip");
    Button copy = button("help.copy", "help.copy.tip");
    back.setId("help-back");
    forward.setId("help-forward");
    contents.setId("help-contents");
    copy.setId("help-copy");
    back.setOnAction(pressed -> goBack());
    forward.setOnAction(pressed -> goForward());
    contents.setOnAction(pressed -> open(HelpTopic.CONTENTS));
    copy.setOnAction(pressed -> copy());
    search.setId("help-search");
    search.setPromptText(text("help.search"));
    search.setAccessibleText(text("help.search"));
    search.textProperty().addListener(changed -> look());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::steerSearch);
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(back, forward, contents, search, copy);
    bar.getStyleClass().add("help-bar");
    found.setId("help-found");
    found.setCellFactory(view -> SearchEntry.cell());
    found.setPlaceholder(new Label(text("search.nothing")));
    found.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            take();
          }
        });
    found.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
          }
        });
    content.getStyleClass().add("help-content");
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getStyleClass().add("help-page");
    setTop(bar);
    setCenter(page);
    addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    show();
  }

  private static Button button(String key, String tip) {
    Button button = new Button(text(key));
    button.getStyleClass().add(Styles.FLAT);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(text(tip)));
    return button;
  }

  /** Shows a topic. */
  public void open(HelpTopic topic) {
    history.visit(topic);
    search.clear();
    show();
  }

  /** The topic on display. */
  public HelpTopic topic() {
    return history.current();
  }

  private void goBack() {
    history.goBack();
    show();
  }

  private void goForward() {
    history.goForward();
    show();
  }

  private void copy() {
    ClipboardContent text = new ClipboardContent();
    text.putString(HelpText.plain(topic()));
    Clipboard.getSystemClipboard().setContent(text);
  }

  private void steer(KeyEvent key) {
    if (BACK.match(key)) {
      goBack();
      key.consume();
    } else if (FORWARD.match(key)) {
      goForward();
      key.consume();
    } else if (SEARCH.match(key)) {
      search.requestFocus();
      key.consume();
    }
  }

  private void steerSearch(KeyEvent key) {
    int last = found.getItems().size() - 1;
    int place = found.getSelectionModel().getSelectedIndex();
    switch (key.getCode()) {
      case DOWN -> found.getSelectionModel().clearAndSelect(Math.min(last, place + 1));
      case UP -> found.getSelectionModel().clearAndSelect(Math.max(0, place - 1));
      case ENTER -> take();
      case ESCAPE -> search.clear();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void look() {
    boolean isLooking = !search.getText().isBlank();
    if (isLooking) {
      found.getItems().setAll(index.find(search.getText(), MOST_FOUND));
      found.getSelectionModel().selectFirst();
    }
    setCenter(isLooking ? found : page);
  }

  private void take() {
    SearchEntry entry = found.getSelectionModel().getSelectedItem();
    if (entry != null && getCenter() == found) {
      entry.action().run();
    }
  }

  private void show() {
    back.setDisable(!history.canGoBack());
    forward.setDisable(!history.canGoForward());
    HelpTopic topic = history.current();
    SelectableText title = new SelectableText(HelpText.title(topic), "help-title");
    content.getChildren().setAll(title);
    boolean hasName =
        topic.kind() == HelpTopic.Kind.SECTION || topic.kind() == HelpTopic.Kind.SETTING;
    if (hasName) {
      content.getChildren().add(new SelectableText(HelpText.name(topic), "help-name"));
    }
    HelpText.of(topic).forEach(block -> content.getChildren().add(node(block)));
    setCenter(page);
    page.setVvalue(0);
  }

  private Node node(HelpBlock block) {
    if (block instanceof HelpBlock.Heading heading) {
      Label label = new Label(heading.text());
      label.getStyleClass().add("help-heading");
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      return label;
    } else if (block instanceof HelpBlock.Paragraph paragraph) {
      return new SelectableText(paragraph.text(), "help-paragraph");
    } else if (block instanceof HelpBlock.Example example) {
      return new SelectableText(example.text(), "help-example");
    } else if (block instanceof HelpBlock.Table table) {
      return table(table.rows());
    } else {
      return link((HelpBlock.Link) block);
    }
  }

  private static Node table(List<HelpBlock.Row> rows) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-table");
    ColumnConstraints label = new ColumnConstraints(LABEL_WIDTH);
    ColumnConstraints text = new ColumnConstraints();
    text.setHgrow(Priority.ALWAYS);
    text.setFillWidth(true);
    grid.getColumnConstraints().setAll(label, text);
    for (int i = 0; i < rows.size(); i++) {
      Label name = new Label(rows.get(i).label());
      name.getStyleClass().add("help-label");
      name.setWrapText(true);
      GridPane.setValignment(name, javafx.geometry.VPos.TOP);
      grid.addRow(i, name, new SelectableText(rows.get(i).text(), "help-cell"));
    }
    return grid;
  }

  private Node link(HelpBlock.Link link) {
    Hyperlink name = new Hyperlink(link.name());
    name.setMinWidth(USE_PREF_SIZE);
    name.setOnAction(pressed -> open(link.topic()));
    Label text = new Label(link.text());
    text.getStyleClass().add("help-link-text");
    text.setTooltip(link.text().isEmpty() ? null : new Tooltip(link.text()));
    HBox row = new HBox(name, text);
    row.getStyleClass().add("help-link");
    return row;
  }
}
