package org.prepwright.app.export;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/** All that is to know before a bundle is written, from top to bottom. */
final class ExportPane extends ScrollPane {
  private final ExportChoices choices;
  private final MediumPane mediumPane;
  private final VBox written = part();

  ExportPane(ExportChoices choices, PlaceChooser chooser) {
    this.choices = choices;
    mediumPane = new MediumPane(choices, chooser);
    VBox content = new VBox();
    content.getStyleClass().add("export-pane");
    ExportSubject subject = choices.subject();
    addErrors(content, subject);
    content.getChildren().addAll(heading("export.medium"), mediumPane);
    content.getChildren().addAll(heading("export.written"), written);
    addSentences(content, "export.clear-text", clearText(subject));
    addSentences(content, "export.findings", others(subject));
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("export-scroll");
    choices.planProperty().addListener(changed -> showPlan());
    showPlan();
  }

  /** Gives the focus to what says where the bundle goes. */
  void focusPlace() {
    mediumPane.focusPlace();
  }

  /** Leads to what has to be chosen first. */
  void insist() {
    mediumPane.insist();
  }

  private static VBox part() {
    VBox part = new VBox();
    part.getStyleClass().add("export-part");
    return part;
  }

  private static Label heading(String key) {
    Label heading = new Label(text(key));
    heading.getStyleClass().add("export-heading");
    return heading;
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** The errors come first, before anybody chooses a place. */
  private static void addErrors(VBox content, ExportSubject subject) {
    List<Finding> errors =
        subject.findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return;
    }
    VBox part = part();
    part.getStyleClass().add("export-errors");
    part.getChildren().add(sentence(counted("export.errors", errors.size())));
    errors.forEach(error -> part.getChildren().add(sentence(words(error))));
    content.getChildren().add(part);
  }

  private static String words(Finding finding) {
    return (finding.message() + " " + finding.remedy()).strip();
  }

  private static List<String> clearText(ExportSubject subject) {
    return subject.clearText().isEmpty()
        ? List.of(text("export.clear-text.none"))
        : subject.clearText();
  }

  private static List<String> others(ExportSubject subject) {
    return subject.findings().stream()
        .filter(one -> one.severity() != Severity.ERROR)
        .map(ExportPane::words)
        .toList();
  }

  private static void addSentences(VBox content, String headingKey, List<String> sentences) {
    if (!sentences.isEmpty()) {
      VBox part = part();
      sentences.forEach(one -> part.getChildren().add(sentence(one)));
      content.getChildren().addAll(heading(headingKey), part);
    }
  }

  private void showPlan() {
    ExportPlan plan = choices.planProperty().get();
    List<String> sentences =
        plan == null
            ? List.of(text("export.planning"))
            : Stream.concat(
                    Stream.concat(size(plan).stream(), computers().stream()),
                    plan.remarks().stream())
                .toList();
    written.getChildren().setAll(sentences.stream().map(ExportPane::sentence).toList());
  }

  private static List<String> size(ExportPlan plan) {
    if (plan.bundle().isEmpty()) {
      return List.of(text("export.nothing-made"));
    }
    Bundle bundle = plan.bundle().get();
    String what =
        counted("export.files", bundle.files().size(), bundle.title(), Sizes.text(bundle.size()));
    return plan.freeBytes().isPresent()
        ? List.of(what + " " + text("export.free", Sizes.text(plan.freeBytes().getAsLong())))
        : List.of(what);
  }

  private List<String> computers() {
    int number = choices.subject().computers();
    return number == 0 ? List.of() : List.of(counted("export.computers", number));
  }
}
