package org.prepwright.pages.deployment;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.HalFit;
import org.prepwright.model.deployment.Target;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/**
 * A picture of the hardware abstraction layers: what becomes of the image on a computer made for
 * each, with the master and the targets in their places. It says in words what its colours say.
 */
final class HalTable extends GridPane {
  private static final double NAME_WIDTH = 168;
  private static final double FIT_WIDTH = 176;

  HalTable() {
    getStyleClass().add("hal-table");
    setAccessibleRole(AccessibleRole.TEXT);
    ColumnConstraints places = new ColumnConstraints();
    places.setHgrow(Priority.ALWAYS);
    places.setMinWidth(0);
    getColumnConstraints()
        .setAll(
            new ColumnConstraints(NAME_WIDTH, NAME_WIDTH, NAME_WIDTH),
            new ColumnConstraints(FIT_WIDTH, FIT_WIDTH, FIT_WIDTH),
            places);
  }

  /** Draws the computers as they are stated now. */
  void show(Deployment deployment) {
    getChildren().clear();
    HalFact image = deployment.master.hal.get();
    StringBuilder spoken = new StringBuilder();
    addHeading(0, Texts.text("hal-table.hal"));
    addHeading(1, Texts.text("hal-table.fit"));
    addHeading(2, Texts.text("hal-table.computers"));
    int row = 1;
    for (HalFact hal : Catalogue.standard().hals()) {
      List<Target> targets =
          deployment.targets().stream().filter(target -> isMadeFor(target, hal)).toList();
      boolean isMasters = image != null && image.id().equals(hal.id());
      addRow(row, image, hal, isMasters, targets);
      if (isMasters || !targets.isEmpty()) {
        spoken.append(spoken(image, hal, isMasters, targets)).append(' ');
      }
      row++;
    }
    setAccessibleText(
        spoken.length() == 0 ? Texts.text("hal-table.nothing") : spoken.toString().strip());
  }

  private static boolean isMadeFor(Target target, HalFact hal) {
    HalFact here = target.hal.get();
    return here != null && here.id().equals(hal.id());
  }

  private void addHeading(int column, String text) {
    Label label = FormBuilder.styled(text, FormStyles.MUTED);
    label.getStyleClass().add("hal-heading");
    add(label, column, 0);
  }

  private void addRow(
      int row, HalFact image, HalFact hal, boolean isMasters, List<Target> targets) {
    Label name = FormBuilder.styled(hal.name(), "hal-name");
    Label file = FormBuilder.styled(hal.file(), FormStyles.MUTED);
    add(cell(new VBox(name, file), isMasters), 0, row);
    Label fit = FormBuilder.styled(sentence(image, hal), "hal-fit-text");
    Region mark = new Region();
    mark.getStyleClass().add("hal-mark");
    HBox verdict = new HBox(mark, fit);
    HBox.setHgrow(fit, Priority.ALWAYS);
    verdict.getStyleClass().addAll("hal-fit", styleOf(image, hal));
    add(cell(verdict, isMasters), 1, row);
    FlowPane places = new FlowPane();
    places.getStyleClass().add("hal-places");
    if (isMasters) {
      places.getChildren().add(chip(Texts.text("hal-table.master"), "hal-master"));
    }
    targets.forEach(target -> places.getChildren().add(chip(target.label(), styleOf(image, hal))));
    add(cell(places, isMasters), 2, row);
  }

  private static Region cell(Region content, boolean isMasters) {
    VBox cell = new VBox(content);
    cell.getStyleClass().add("hal-cell");
    if (isMasters) {
      cell.getStyleClass().add("hal-of-master");
    }
    setValignment(cell, VPos.TOP);
    cell.setMaxHeight(Double.MAX_VALUE);
    return cell;
  }

  private static Label chip(String text, String style) {
    Label chip = new Label(text);
    chip.getStyleClass().addAll("hal-chip", style);
    chip.setMinHeight(USE_PREF_SIZE);
    chip.setMaxWidth(240);
    // a long name is cut
    chip.setTooltip(new Tooltip(text));
    return chip;
  }

  private static String sentence(HalFact image, HalFact hal) {
    return image == null
        ? Texts.text("hal-table.fit.unknown")
        : Texts.text("hal-table.fit." + word(HalFit.of(image, hal)));
  }

  private static String styleOf(HalFact image, HalFact hal) {
    if (image == null) {
      return "hal-unknown";
    }
    HalFit fit = HalFit.of(image, hal);
    boolean isSafe = fit == HalFit.SAME || fit == HalFit.AUTOMATIC_UPGRADE;
    return isSafe ? "hal-good" : fit.runs() ? "hal-doubtful" : "hal-bad";
  }

  private static String word(HalFit fit) {
    return fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String spoken(
      HalFact image, HalFact hal, boolean isMasters, List<Target> targets) {
    StringBuilder who = new StringBuilder(isMasters ? Texts.text("hal-table.master") : "");
    for (Target target : targets) {
      who.append(who.length() == 0 ? "" : ", ").append(target.label());
    }
    return Texts.text("hal-table.spoken", hal.name(), who, sentence(image, hal));
  }
}
