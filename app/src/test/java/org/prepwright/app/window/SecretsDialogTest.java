package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.testfx.framework.junit5.ApplicationTest;

/** The dialog that asks for secrets at export. */
class SecretsDialogTest extends ApplicationTest {
  private static final String KEY = "BCDFG-HJKMP-QRTVW-XY234-6789B";
  private static final Asked PASSWORD = new Asked("GuiUnattended", "AdminPassword");
  private static final Asked PRODUCT_KEY = new Asked("UserData", "ProductKey");

  private final AtomicReference<Map<Asked, SecretText>> result = new AtomicReference<>();
  private Stage stage;
  private SecretsDialog dialog;

  @Override
  public void start(Stage primary) {
    stage = primary;
    stage.setScene(new Scene(new VBox(), 640, 480));
    stage.show();
  }

  @Test
  void allIsAskedInOneGo() {
    open();
    assertThat(field("secret-GuiUnattended-AdminPassword-confirm").getAccessibleText())
        .startsWith("Confirm: ");
    assertThat(node("secret-UserData-ProductKey-confirm")).isNull();
    fill("hunter22", "hunter22", KEY);
    use();
    assertThat(result.get())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(PASSWORD, SecretText.of("hunter22"), PRODUCT_KEY, SecretText.of(KEY)));
  }

  @Test
  void whatCannotBeUsedIsSaidAndNotShown() {
    open();
    fill("hunter22", "hunter23", KEY);
    use();
    assertThat(problem()).contains("The two entries differ").doesNotContain("hunter");
    fill("hunter22", "hunter22", "not-a-key");
    use();
    assertThat(problem()).isNotEmpty().doesNotContain("not-a-key");
    fill("", "", KEY);
    use();
    assertThat(problem()).startsWith("Nothing was given");
    assertThat(result.get()).isNull();
    assertThat(dialog.isShowing()).isTrue();
    interact(dialog::close);
  }

  @Test
  void whoSeesWhatIsTypedNeedNotTypeItTwice() {
    open();
    assertThat(node("secret-UserData-ProductKey-shown").isVisible()).isFalse();
    interact(() -> ((CheckBox) node("secrets-show")).setSelected(true));
    assertThat(node("secret-UserData-ProductKey-shown").isVisible()).isTrue();
    fill("hunter22", "", KEY);
    use();
    assertThat(result.get()).containsEntry(PASSWORD, SecretText.of("hunter22"));
  }

  private void open() {
    AnswerFile file =
        new AnswerFile(
            Document.parse("[UserData]\r\n".getBytes(StandardCharsets.US_ASCII)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL);
    AskedAtExport asked = AskedAtExport.of(file, List.of(PASSWORD.path(), PRODUCT_KEY.path()));
    interact(
        () -> {
          dialog = new SecretsDialog(stage, asked);
          dialog.setOnHidden(hidden -> result.set(dialog.getResult()));
          dialog.show();
        });
  }

  private void fill(String password, String again, String key) {
    interact(
        () -> {
          field("secret-GuiUnattended-AdminPassword").setText(password);
          field("secret-GuiUnattended-AdminPassword-confirm").setText(again);
          field("secret-UserData-ProductKey").setText(key);
        });
  }

  private void use() {
    interact(() -> ((Button) node("secrets-use")).fire());
  }

  private String problem() {
    return ((Label) node("secrets-problem")).getText();
  }

  private TextField field(String id) {
    return (TextField) node(id);
  }

  private Node node(String id) {
    return dialog.getDialogPane().lookup("#" + id);
  }
}
