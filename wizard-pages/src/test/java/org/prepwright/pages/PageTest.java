package org.prepwright.pages;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.WizardPage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Shows one page in a window, above a button to which the focus can be taken away. */
abstract class PageTest extends ApplicationTest {
  private static final long WAIT_MILLIS = 20_000;

  private VBox root;
  private Button elsewhere;
  protected WizardPage page;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    elsewhere = new Button("elsewhere");
    root = new VBox(elsewhere);
    stage.setScene(new Scene(root, 720, 760));
    stage.show();
    stage.requestFocus();
  }

  /** Makes and shows a page. */
  protected void show(String id, FakeContext context) {
    onFx(
        () -> {
          page = descriptor(id).factory().apply(context);
          root.getChildren().setAll(page.node(), elsewhere);
          root.applyCss();
          root.layout();
          elsewhere.requestFocus();
        });
  }

  /** Does something on the JavaFX thread without waiting for the window to be drawn. */
  protected static void onFx(Runnable step) {
    WaitForAsyncUtils.waitForAsyncFx(WAIT_MILLIS, step);
  }

  static PageDescriptor descriptor(String id) {
    return Pages.all().stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
  }

  /** Takes the focus out of the page. */
  protected void leave() {
    onFx(elsewhere::requestFocus);
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
    onFx(() -> answers.add(question.get()));
    return answers.get(0);
  }

  /** Types into a field as a person does, letter after letter. */
  protected void type(TextField field, String text) {
    interact(
        () -> {
          field.requestFocus();
          field.end();
          text.chars().forEach(letter -> field.appendText(Character.toString(letter)));
        });
  }

  protected void press(String buttonId) {
    interact(() -> node(buttonId, ButtonBase.class).fire());
  }
}
