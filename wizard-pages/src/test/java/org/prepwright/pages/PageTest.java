package org.prepwright.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;

/** Shows one page in a window, above a button to which the focus can be taken away. */
abstract class PageTest extends ApplicationTest {
  private final VBox root = new VBox();
  private final Button elsewhere = new Button("elsewhere");
  protected WizardPage page;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(
        new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
    root.getChildren().setAll(elsewhere);
    stage.setScene(new Scene(root, 720, 900));
    stage.show();
    stage.requestFocus();
  }

  /** Makes and shows a page. */
  protected void show(String id, FakeContext context) {
    interact(
        () -> {
          page = descriptor(id).factory().apply(context);
          root.getChildren().setAll(page.node(), elsewhere);
          elsewhere.requestFocus();
        });
  }

  static PageDescriptor descriptor(String id) {
    return Pages.all().stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
  }

  /** Takes the focus out of the page. */
  protected void leave() {
    interact(elsewhere::requestFocus);
  }

  protected <T extends Node> T node(String id, Class<T> type) {
    return type.cast(page.node().lookup("#" + id));
  }

  protected FieldRow row(String section, String key) {
    return ((FormPage) page)
        .rows().stream().filter(row -> row.edits(section, key)).findFirst().orElseThrow();
  }

  /** Every node below another. */
  static List<Node> below(Node node) {
    List<Node> found = new ArrayList<>();
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(below(child)));
    }
    return found;
  }

  /** Asks something on the JavaFX thread. */
  protected <T> T ask(Supplier<T> question) {
    List<T> answers = new ArrayList<>();
    interact(() -> answers.add(question.get()));
    return answers.get(0);
  }

  /** The robot, for tests that type. */
  protected FxRobot robot() {
    return this;
  }
}
