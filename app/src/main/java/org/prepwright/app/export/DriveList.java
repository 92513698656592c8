package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.text;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.model.media.Drive;

/** The drives that can be taken away, to choose one of. */
final class DriveList extends VBox {
  private final ExportChoices choices;
  private final ListView<Drive> list;
  private final Button refresh = new Button(text("export.drives.refresh"));
  private boolean isShowing;

  DriveList(ExportChoices choices) {
    this.choices = choices;
    list = new ListView<>(choices.drives());
    getStyleClass().add("export-drives");
    list.setId("export-drives");
    list.setAccessibleText(text("export.drives"));
    list.setCellFactory(view -> new DriveCell());
    Label nothing = new Label(text("export.no-drive"));
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (!isShowing && now != null) {
                choices.driveProperty().set(now);
              }
            });
    choices.driveProperty().addListener(changed -> showChosen());
    choices.drives().addListener((ListChangeListener<Drive>) changed -> showChosen());
    showChosen();
    refresh.setId("export-drives-refresh");
    refresh.setMinWidth(Region.USE_PREF_SIZE);
    refresh.setOnAction(pressed -> choices.refreshDrives());
    getChildren().setAll(list, refresh);
  }

  /** What gets the focus: the list, or the way to look again where there is no drive. */
  Node target() {
    return choices.drives().isEmpty() ? refresh : list;
  }

  private void showChosen() {
    isShowing = true;
    try {
      Drive chosen = choices.driveProperty().get();
      if (!Objects.equals(list.getSelectionModel().getSelectedItem(), chosen)) {
        if (chosen == null) {
          list.getSelectionModel().clearSelection();
        } else {
          list.getSelectionModel().select(chosen);
        }
      }
    } finally {
      isShowing = false;
    }
  }

  /** A drive in words. */
  private static String words(Drive drive) {
    String name =
        drive.label().isEmpty()
            ? drive.path()
            : text("export.drive.named", drive.label(), drive.path());
    String free =
        drive.freeBytes().isPresent()
            ? text("export.drive.free", Sizes.text(drive.freeBytes().getAsLong()))
            : "";
    return text("export.drive", name, drive.fileSystem(), free).replaceAll("[, ]+$", "");
  }

  private static final class DriveCell extends ListCell<Drive> {
    @Override
    protected void updateItem(Drive drive, boolean isEmpty) {
      super.updateItem(drive, isEmpty);
      setText(isEmpty || drive == null ? null : words(drive));
    }
  }
}
