package org.prepwright.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.Pictures;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.LastExport;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.media.Drive;
import org.prepwright.model.message.Language;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * Draws the dialog of an export into {@code target/pictures}, to be looked at. Not part of the
 * normal run: {@code -Dtest=ExportPictures}.
 */
class ExportPictures extends ApplicationTest {
  @TempDir Path folder;
  private Stage owner;

  @Override
  public void start(Stage stage) {
    owner = stage;
    stage.setScene(new Scene(new StackPane(), 1024, 740));
    stage.show();
  }

  @Test
  void drawTheDialog() {
    List<Finding> findings =
        List.of(
            Subjects.finding(
                Severity.ERROR, "The name has an underscore, which DNS does not take."),
            Subjects.finding(Severity.WARNING, "The time zone is not stated, so it is asked for."));
    draw("light", ThemeChoice.LIGHT, TextSize.NORMAL, ExportMedium.FOLDER, List.of());
    draw("light-drive", ThemeChoice.LIGHT, TextSize.NORMAL, ExportMedium.DRIVE, findings);
    draw("dark", ThemeChoice.DARK, TextSize.NORMAL, ExportMedium.ZIP, findings);
    draw("dark-folder", ThemeChoice.DARK, TextSize.NORMAL, ExportMedium.FOLDER, List.of());
    draw("large", ThemeChoice.LIGHT, TextSize.LARGEST, ExportMedium.DRIVE, List.of());
    Language before = Language.current();
    Language.use(Language.GERMAN);
    try {
      draw("german", ThemeChoice.LIGHT, TextSize.NORMAL, ExportMedium.DRIVE, findings);
    } finally {
      Language.use(before);
    }
  }

  private void draw(
      String name, ThemeChoice theme, TextSize size, ExportMedium medium, List<Finding> findings) {
    interact(
        () -> {
          Look.apply(theme, size);
          ExportChoices choices =
              new ExportChoices(
                  Subjects.of(
                      Kind.SYSPREP,
                      findings,
                      30,
                      "The password of the Administrator stands in sysprep.inf as it is typed.",
                      "Whoever holds the medium can read it; on the master it lies in C:\\Sysprep."),
                  LastExport.NONE,
                  () ->
                      List.of(
                          new Drive(
                              folder.toString(),
                              "STICK",
                              "FAT32",
                              OptionalLong.of(2_000_000_000),
                              OptionalLong.empty())),
                  Subjects.AT_ONCE);
          choices.mediumProperty().set(medium);
          String sheet =
              ExportDialog.class.getResource("/org/prepwright/app/window/shell.css").toString();
          ExportDialog dialog = new ExportDialog(owner, sheet, choices);
          dialog.show();
          dialog.getDialogPane().applyCss();
          dialog.getDialogPane().layout();
          Pictures.save(dialog.getDialogPane().snapshot(null, null), "export-" + name);
          dialog.close();
        });
  }
}
