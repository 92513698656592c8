package org.prepwright.app.window;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.prepwright.app.Pictures;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Language;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.text.Document;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * Draws the dialog that asks for secrets into {@code target/pictures}, to be looked at. Not part of
 * the normal run: {@code -Dtest=SecretsPictures}.
 */
class SecretsPictures extends ApplicationTest {
  private Stage owner;

  @Override
  public void start(Stage stage) {
    owner = stage;
    stage.setScene(new Scene(new StackPane(), 1024, 740));
    stage.show();
  }

  @Test
  void drawTheDialog() {
    draw("light", ThemeChoice.LIGHT, TextSize.NORMAL, false);
    draw("dark", ThemeChoice.DARK, TextSize.NORMAL, true);
    draw("large", ThemeChoice.LIGHT, TextSize.LARGEST, true);
    Language before = Language.current();
    Language.use(Language.GERMAN);
    try {
      draw("german", ThemeChoice.LIGHT, TextSize.NORMAL, true);
    } finally {
      Language.use(before);
    }
  }

  private void draw(String name, ThemeChoice theme, TextSize size, boolean isTried) {
    AnswerFile file =
        new AnswerFile(
            Document.parse("[UserData]\r\n".getBytes(StandardCharsets.US_ASCII)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL);
    AskedAtExport asked =
        AskedAtExport.of(
            file,
            List.of(
                "GuiUnattended/AdminPassword",
                "UserData/ProductKey",
                "Identification/DomainAdminPassword"));
    interact(
        () -> {
          Look.apply(theme, size);
          SecretsDialog dialog = new SecretsDialog(owner, asked);
          dialog.show();
          if (isTried) {
            ((Button) dialog.getDialogPane().lookup("#secrets-use")).fire();
          }
          dialog.getDialogPane().applyCss();
          dialog.getDialogPane().layout();
          Pictures.save(dialog.getDialogPane().snapshot(null, null), "secrets-" + name);
          dialog.close();
        });
  }
}
