package org.prepwright.app.start;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.app.start.NewFilePlan.Source;
import org.prepwright.app.start.NewFilePlan.Step;
import org.prepwright.model.answers.InteractionLevel;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.answers.SetupType;
import org.prepwright.model.catalog.Product;

/** The questions before a new file, one page each. */
final class NewFileView extends BorderPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final NewFilePlan plan;
  private final Consumer<NewFileAnswers> make;
  private final VBox stepList = new VBox();
  private final VBox page = new VBox();
  private final Label problem = new Label();
  private final Button back = new Button(text("window.back"));
  private final Button next = new Button();

  /**
   * Asks.
   *
   * @param plan the questions and the answers so far
   * @param make takes the answers
   * @param leave goes back to the start
   */
  NewFileView(NewFilePlan plan, Consumer<NewFileAnswers> make, Runnable leave) {
    this.plan = plan;
    this.make = make;
    setId("new-file");
    getStyleClass().add("new-file");
    stepList.setId("new-steps");
    stepList.getStyleClass().add("new-steps");
    setLeft(stepList);
    page.getStyleClass().add("new-page");
    setCenter(Parts.scrolling(page));
    setBottom(buttons(leave));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> follow(key, leave));
    // what is asked next follows the answers at once
    plan.type().addListener(changed -> listSteps());
    plan.source().addListener(changed -> listSteps());
    show();
  }

  private Node buttons(Runnable leave) {
    Button cancel = new Button(text("new.to-start"));
    cancel.setId("new-cancel");
    cancel.getStyleClass().add(Styles.FLAT);
    cancel.setOnAction(pressed -> leave.run());
    back.setId("new-back");
    back.setOnAction(pressed -> goBack());
    next.setDefaultButton(true);
    next.setOnAction(pressed -> goNext());
    for (Button button : List.of(cancel, back, next)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    problem.setId("new-problem");
    problem.getStyleClass().add("new-problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(problem, Priority.ALWAYS);
    HBox bar = new HBox(cancel, problem, back, next);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("page-buttons");
    return bar;
  }

  private void follow(KeyEvent key, Runnable leave) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
      // a radio button would keep the key for itself
      goNext();
      key.consume();
    } else if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
      goBack();
      key.consume();
    } else if (key.isAltDown() && key.getCode() == KeyCode.RIGHT) {
      goNext();
      key.consume();
    }
  }

  private void goBack() {
    plan.goBack();
    show();
  }

  private void goNext() {
    problem.setText(plan.problem());
    if (!plan.problem().isEmpty()) {
      Parts.focusFirst(page);
    } else if (plan.isAtEnd()) {
      make.accept(plan.answers());
    } else {
      plan.goNext();
      show();
    }
  }

  /** Gives what is to be answered the focus. */
  void focusFirst() {
    Parts.focusFirst(page);
  }

  private void show() {
    problem.setText("");
    Step step = plan.current();
    page.getChildren()
        .setAll(
            Parts.label(text("new." + step.id() + ".title"), "form-title"),
            Parts.label(text("new." + step.id() + ".intro"), "new-intro"));
    page.getChildren().addAll(controls(step));
    listSteps();
    focusFirst();
  }

  private void listSteps() {
    List<Step> steps = plan.steps();
    stepList.getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      Label row =
          Parts.label(
              text("new.step", i + 1, text("new." + steps.get(i).id() + ".title")), "new-step");
      row.pseudoClassStateChanged(CURRENT, steps.get(i) == plan.current());
      stepList.getChildren().add(row);
    }
    back.setVisible(plan.canGoBack());
    next.setText(text(plan.isAtEnd() ? "start.create" : "window.next"));
    next.setId(plan.isAtEnd() ? "start-create" : "new-next");
  }

  private List<Node> controls(Step step) {
    return switch (step) {
      case TYPE ->
          List.of(
              Parts.choices(
                  "type-",
                  Arrays.asList(SetupType.values()),
                  plan.type().get(),
                  SetupType::id,
                  SetupType::label,
                  SetupType::meaning,
                  plan.type()::set));
      case PRODUCT ->
          List.of(
              Parts.choices(
                  "product-",
                  plan.type().get().products(),
                  plan.chosenProduct(),
                  Product::id,
                  Product::label,
                  product -> "",
                  plan.product()::set));
      case INTERACTION ->
          List.of(
              Parts.choices(
                  "level-",
                  Arrays.asList(InteractionLevel.values()),
                  plan.level().get(),
                  InteractionLevel::word,
                  InteractionLevel::label,
                  InteractionLevel::meaning,
                  plan.level()::set));
      case FULLY_AUTOMATE ->
          List.of(
              Parts.choices(
                  "fully-automate-",
                  List.of(true, false),
                  plan.fullyAutomated().get(),
                  NewFileView::yesNo,
                  answer -> text("new.fully-automate." + yesNo(answer)),
                  answer -> text("new.fully-automate." + yesNo(answer) + ".meaning"),
                  plan.fullyAutomated()::set));
      case SHARE ->
          List.of(
              Parts.choices(
                  "source-",
                  Arrays.asList(Source.values()),
                  plan.source().get(),
                  Source::id,
                  source -> text("new.share." + source.id()),
                  source -> text("new.share." + source.id() + ".meaning"),
                  plan.source()::set));
      case SHARE_LOCATION ->
          List.of(
              field("share-folder", "new.share-location.folder", plan.folder(), 28),
              field("share-name", "new.share-location.name", plan.shareName(), 16));
      case LICENCE -> List.of(licence());
    };
  }

  private static String yesNo(boolean answer) {
    return answer ? "yes" : "no";
  }

  private static Node field(String id, String key, StringProperty value, int columns) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(columns);
    field.setMaxWidth(Region.USE_PREF_SIZE);
    field.textProperty().bindBidirectional(value);
    Label label = Parts.label(text(key), "new-label");
    label.setLabelFor(field);
    field.setAccessibleText(text(key));
    return new VBox(label, field);
  }

  private Node licence() {
    CheckBox accept = new CheckBox(text("new.licence.accept"));
    accept.setId("licence-accept");
    accept.setWrapText(true);
    accept.selectedProperty().bindBidirectional(plan.licenceAccepted());
    accept.selectedProperty().addListener(changed -> problem.setText(""));
    return accept;
  }
}
