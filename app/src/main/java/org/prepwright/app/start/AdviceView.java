package org.prepwright.app.start;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.model.advice.Advice;
import org.prepwright.model.advice.Situation;
import org.prepwright.model.advice.Situation.Amount;
import org.prepwright.model.advice.Situation.Hardware;
import org.prepwright.model.advice.Situation.Installation;
import org.prepwright.model.advice.Situation.Role;
import org.prepwright.model.advice.Situation.Software;
import org.prepwright.model.advice.Situation.Start;
import org.prepwright.model.answers.SetupType;

/** Six questions at the left, and at the right what follows from the answers, at once. */
final class AdviceView extends BorderPane {
  private static final double QUESTIONS_PERCENT = 52;

  private final VBox questions = new VBox();
  private final VBox result = new VBox();
  private final Button begin = new Button();
  private Situation situation = Situation.USUAL;
  private Advice advice = Advice.on(situation);

  /**
   * Asks.
   *
   * @param begin takes what was recommended
   * @param leave goes back to the start
   */
  AdviceView(Consumer<Advice> begin, Runnable leave) {
    setId("advice");
    getStyleClass().add("advice");
    questions.getStyleClass().add("advice-questions");
    questions
        .getChildren()
        .addAll(
            Parts.label(text("advice.title"), "form-title"),
            Parts.label(text("advice.intro"), "new-intro"));
    ask("installation", Installation.values(), Situation::installation, AdviceView::with);
    ask("hardware", Hardware.values(), Situation::hardware, AdviceView::with);
    ask("role", Role.values(), Situation::role, AdviceView::with);
    ask("software", Software.values(), Situation::software, AdviceView::with);
    ask("start", Start.values(), Situation::start, AdviceView::with);
    ask("amount", Amount.values(), Situation::amount, AdviceView::with);
    result.setId("advice-result");
    result.getStyleClass().add("advice-result");
    GridPane both = new GridPane();
    ScrollPane side = Parts.scrolling(result);
    side.getStyleClass().add("advice-side");
    both.addRow(0, Parts.scrolling(questions), side);
    both.getColumnConstraints().setAll(column(QUESTIONS_PERCENT), column(100 - QUESTIONS_PERCENT));
    both.getChildren().forEach(part -> GridPane.setVgrow(part, Priority.ALWAYS));
    setCenter(both);
    setBottom(buttons(begin, leave));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
          }
        });
    show();
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private Node buttons(Consumer<Advice> take, Runnable leave) {
    Button cancel = new Button(text("new.to-start"));
    cancel.setId("new-cancel");
    cancel.getStyleClass().add(Styles.FLAT);
    cancel.setOnAction(pressed -> leave.run());
    begin.setId("advice-begin");
    begin.setDefaultButton(true);
    begin.setMinWidth(USE_PREF_SIZE);
    begin.setOnAction(pressed -> take.accept(advice));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(cancel, gap, begin);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("page-buttons");
    return bar;
  }

  private <E extends Enum<E>> void ask(
      String name,
      E[] values,
      Function<Situation, E> answer,
      BiFunction<Situation, E, Situation> with) {
    Label question = Parts.label(text("advice." + name), "advice-question");
    VBox choices =
        Parts.choices(
            "advice-" + name + "-",
            Arrays.asList(values),
            answer.apply(situation),
            AdviceView::id,
            value -> text("advice." + name + "." + id(value)),
            value -> "",
            value -> {
              situation = with.apply(situation, value);
              show();
            });
    choices.setAccessibleText(question.getText());
    questions.getChildren().addAll(question, choices);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Situation with(Situation s, Installation answer) {
    return new Situation(answer, s.hardware(), s.role(), s.software(), s.start(), s.amount());
  }

  private static Situation with(Situation s, Hardware answer) {
    return new Situation(s.installation(), answer, s.role(), s.software(), s.start(), s.amount());
  }

  private static Situation with(Situation s, Role answer) {
    return new Situation(
        s.installation(), s.hardware(), answer, s.software(), s.start(), s.amount());
  }

  private static Situation with(Situation s, Software answer) {
    return new Situation(s.installation(), s.hardware(), s.role(), answer, s.start(), s.amount());
  }

  private static Situation with(Situation s, Start answer) {
    return new Situation(
        s.installation(), s.hardware(), s.role(), s.software(), answer, s.amount());
  }

  private static Situation with(Situation s, Amount answer) {
    return new Situation(s.installation(), s.hardware(), s.role(), s.software(), s.start(), answer);
  }

  private void show() {
    advice = Advice.on(situation);
    String name =
        advice.startsFromCd() ? text("advice.from-cd", name(advice.type())) : name(advice.type());
    result
        .getChildren()
        .setAll(
            Parts.label(text("advice.recommended"), "start-muted"),
            Parts.label(name, "advice-type"));
    list("advice.reasons", advice.reasons());
    list("advice.limits", advice.limits());
    for (Map.Entry<SetupType, List<String>> other : advice.against().entrySet()) {
      heading(text("advice.against", name(other.getKey())));
      items(other.getValue());
    }
    begin.setText(text("advice.begin", name(advice.type())));
  }

  private static String name(SetupType type) {
    return type.label();
  }

  private void list(String key, List<String> sentences) {
    if (!sentences.isEmpty()) {
      heading(text(key));
      items(sentences);
    }
  }

  private void heading(String words) {
    result.getChildren().add(Parts.label(words, "advice-heading"));
  }

  private void items(List<String> sentences) {
    for (String sentence : sentences) {
      result.getChildren().add(Parts.label(text("advice.item", sentence), "advice-item"));
    }
  }

  /** Gives the first question the focus. */
  void focusFirst() {
    Parts.focusFirst(questions);
  }
}
