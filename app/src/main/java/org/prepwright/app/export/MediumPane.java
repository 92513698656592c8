package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.text;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which medium, and where on it. */
final class MediumPane extends VBox {
  private final ExportChoices choices;
  private final PlaceChooser chooser;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox place = new VBox();
  private final Label objection = new Label();
  private final CheckBox startsFromRoot = new CheckBox(text("export.start-script"));
  private final DriveList driveList;
  private Node target;
  private boolean isAsked;

  MediumPane(ExportChoices choices, PlaceChooser chooser) {
    this.choices = choices;
    this.chooser = chooser;
    driveList = new DriveList(choices);
    getStyleClass().add("export-part");
    place.getStyleClass().add("export-place");
    startsFromRoot.setId("export-start-script");
    wrap(startsFromRoot);
    startsFromRoot
        .selectedProperty()
        .addListener((selected, before, now) -> startsFromRootNow().set(now));
    startsFromRoot.managedProperty().bind(startsFromRoot.visibleProperty());
    objection.setId("export-objection");
    wrap(objection);
    objection.textProperty().bind(choices.objectionProperty());
    // its line stays while the plan is worked out, so that nothing jumps with each letter
    objection
        .visibleProperty()
        .bind(objection.textProperty().isNotEmpty().and(choices.planProperty().isNotNull()));
    choices.isOpenProperty().addListener(changed -> showObjection());
    showObjection();
    // no letters are typed for a drive
    objection
        .managedProperty()
        .bind(
            objection
                .visibleProperty()
                .or(choices.mediumProperty().isNotEqualTo(ExportMedium.DRIVE)));
    getChildren().setAll(media(), place, objection, startsFromRoot);
    choices.mediumProperty().addListener(changed -> showPlace());
    showPlace();
  }

  private Node media() {
    FlowPane media = new FlowPane();
    media.getStyleClass().add("export-media");
    for (ExportMedium one : choices.subject().media()) {
      RadioButton button = new RadioButton(text("export.medium." + one.id()));
      button.setId("export-medium-" + one.id());
      button.setToggleGroup(group);
      button.setSelected(choices.mediumProperty().get() == one);
      button
          .selectedProperty()
          .addListener(
              (selected, before, now) -> {
                if (now) {
                  choices.mediumProperty().set(one);
                }
              });
      media.getChildren().add(button);
    }
    return media;
  }

  /** Gives the focus to what says where the bundle goes. */
  void focusPlace() {
    target.requestFocus();
  }

  private void showPlace() {
    ExportMedium medium = choices.mediumProperty().get();
    isAsked = false;
    showObjection();
    startsFromRoot.setVisible(medium.takesStartScript());
    startsFromRoot.setSelected(startsFromRootNow().get());
    if (medium == ExportMedium.DRIVE) {
      place.getChildren().setAll(driveList);
      target = driveList.target();
      return;
    }
    TextField field = new TextField(choices.placeProperty(medium).get());
    field.setId("export-place");
    field.textProperty().bindBidirectional(choices.placeProperty(medium));
    Label label = new Label(text(medium.isFile() ? "export.file" : "export.folder"));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setAccessibleText(label.getText());
    Button browse = new Button(text("export.browse"));
    browse.setId("export-browse");
    browse.setMinWidth(Region.USE_PREF_SIZE);
    browse.setOnAction(pressed -> browse(medium));
    HBox line = new HBox(label, field, browse);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("export-line");
    HBox.setHgrow(field, Priority.ALWAYS);
    place.getChildren().setAll(line);
    target = field;
  }

  private BooleanProperty startsFromRootNow() {
    return choices.startsFromRootProperty(choices.mediumProperty().get());
  }

  /** Says why nothing can be written as it says a fault: somebody tried. */
  void insist() {
    isAsked = true;
    showObjection();
    focusPlace();
  }

  /** A place nobody has chosen yet is no fault before somebody wants to go on. */
  private void showObjection() {
    boolean isHint = choices.isOpenProperty().get() && !isAsked;
    objection.getStyleClass().setAll("label", isHint ? "export-hint" : "export-objection");
  }

  private void browse(ExportMedium medium) {
    (medium.isFile()
            ? chooser.chooseFile(medium, choices.fileName(medium))
            : chooser.chooseFolder())
        .ifPresent(chosen -> choices.placeProperty(medium).set(chosen.toString()));
  }

  private static void wrap(Labeled labeled) {
    labeled.setWrapText(true);
    labeled.setMinHeight(USE_PREF_SIZE);
  }
}
