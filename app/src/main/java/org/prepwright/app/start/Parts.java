package org.prepwright.app.start;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.prepwright.app.look.Icons;

/** What the views of the beginning are made of. */
final class Parts {
  private Parts() {}

  /** A text that wraps. */
  static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A wide button with a name and a quiet sentence below it. */
  static Button card(String id, Ikon icon, String name, String sentence, Runnable action) {
    VBox words = new VBox(label(name, "card-name"));
    if (!sentence.isEmpty()) {
      words.getChildren().add(label(sentence, "start-muted"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox content = new HBox(Icons.of(icon), words);
    content.getStyleClass().add("card-content");
    content.setAlignment(Pos.TOP_LEFT);
    Button card = new Card(content);
    card.setId(id);
    card.setGraphic(content);
    card.getStyleClass().add("card");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(sentence.isEmpty() ? name : name + ". " + sentence);
    card.setOnAction(pressed -> action.run());
    return card;
  }

  /**
   * Radio buttons one below the other, each with a quiet sentence where there is one.
   *
   * @param prefix what their ids begin with
   * @param ids the rest of the id of each
   * @param label its text
   * @param meaning the sentence; empty where there is none
   */
  static <T> VBox choices(
      String prefix,
      List<T> values,
      T chosen,
      Function<T, String> ids,
      Function<T, String> label,
      Function<T, String> meaning,
      Consumer<T> choose) {
    VBox box = new VBox();
    box.getStyleClass().add("start-choices");
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioButton button = new RadioButton(label.apply(value));
      button.setId(prefix + ids.apply(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(chosen));
      button
          .selectedProperty()
          .addListener(
              (selected, before, now) -> {
                if (now) {
                  choose.accept(value);
                }
              });
      box.getChildren().add(button);
      if (!meaning.apply(value).isEmpty()) {
        Label sentence = label(meaning.apply(value), "start-muted");
        sentence.getStyleClass().add("under-choice");
        sentence.setLabelFor(button);
        button.setAccessibleHelp(meaning.apply(value));
        box.getChildren().add(sentence);
      }
    }
    return box;
  }

  /** Gives the chosen radio button in a node, else its first control, the focus. */
  static void focusFirst(Node node) {
    node.lookupAll(".radio-button").stream()
        .filter(one -> one instanceof RadioButton button && button.isSelected())
        .findFirst()
        .or(() -> node.lookupAll(".text-field").stream().findFirst())
        .or(() -> node.lookupAll(".check-box").stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  /** A pane that scrolls up and down only. */
  static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("start-scroll");
    return scroll;
  }

  /** A button whose content wraps: as high as the content needs at the width it has. */
  private static final class Card extends Button {
    private final HBox content;

    Card(HBox content) {
      this.content = content;
      content
          .prefWidthProperty()
          .bind(
              widthProperty()
                  .subtract(
                      Bindings.createDoubleBinding(
                          () -> getInsets().getLeft() + getInsets().getRight(), insetsProperty())));
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double across = getInsets().getLeft() + getInsets().getRight();
      double inside = (width < 0 ? prefWidth(-1) : width) - across;
      return getInsets().getTop() + content.prefHeight(inside) + getInsets().getBottom();
    }
  }
}
