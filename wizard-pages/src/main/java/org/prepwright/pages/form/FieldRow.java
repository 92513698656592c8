package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Setting.State;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/**
 * One question of a form: label, control, message. A problem is shown once the field was left or
 * Next was pressed, and goes as soon as it is cured; why a text did not go into the file is said at
 * once.
 */
public final class FieldRow extends HBox {
  private static final double LABEL_WIDTH = 168;
  private static final String BESIDE_FRAME = "beside-frame";
  private static final String BESIDE_TEXT = "beside-text";

  private final PageContext context;
  private final List<Setting<?>> settings;
  private final String labelText;
  private final Label label = new Label();
  private final VBox content = new VBox();
  private final Node control;
  private final Node target;
  private final RawEditor rawEditor;
  private final MessageLine line = new MessageLine();
  private final List<ObservableStringValue> objections = new ArrayList<>();
  private final List<ObservableStringValue> refusals = new ArrayList<>();
  private final List<FieldRow> represented = new ArrayList<>();
  private boolean isRevealed;
  private String explanation = "";
  private String wholeSection = "";
  private String headOf = "";

  /**
   * Makes a row.
   *
   * @param control what stands beside the label
   * @param target the control in it that gets the focus and the accessible help
   * @param settings the settings it edits; none for a field that is not of the file
   */
  public FieldRow(
      PageContext context,
      String labelText,
      Node control,
      Node target,
      List<? extends Setting<?>> settings) {
    this.context = context;
    this.control = control;
    this.target = target;
    this.settings = List.copyOf(settings);
    rawEditor = new RawEditor(this.settings);
    refusal(rawEditor.refusalProperty());
    getStyleClass().add(FormStyles.ROW);
    this.labelText = labelText;
    label.setText(labelText);
    label.setMnemonicParsing(true);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(target);
    label.getStyleClass().addAll(FormStyles.LABEL, labelStyleFor(control));
    label.setMinWidth(LABEL_WIDTH);
    label.setMaxWidth(LABEL_WIDTH);
    HBox.setHgrow(content, Priority.ALWAYS);
    // the page is as wide as the window lets it be, and texts wrap
    content.setMinWidth(0);
    if (target.getAccessibleText() == null) {
      target.setAccessibleText(Mnemonics.plain(labelText));
    }
    content.getStyleClass().add("field-content");
    content.getChildren().setAll(control, rawEditor, line);
    if (control instanceof RawField raw) {
      refusal(raw.refusalProperty());
    }
    getChildren().setAll(label, content);
    this.settings.forEach(setting -> refusal(setting.refusalProperty()));
    content
        .focusWithinProperty()
        .addListener((focus, before, now) -> focusMoved(Boolean.TRUE.equals(now)));
    refresh();
  }

  /** The label stands on the line of the first text in the control. */
  private static String labelStyleFor(Node control) {
    Node first = control;
    while (first instanceof Pane pane && !pane.getChildren().isEmpty()) {
      first = pane.getChildren().get(0);
    }
    boolean hasFrame =
        !(first instanceof CheckBox || first instanceof RadioButton || first instanceof Label);
    return hasFrame ? BESIDE_FRAME : BESIDE_TEXT;
  }

  /** States that the row edits all entries of a section. */
  public FieldRow ofSection(String name) {
    wholeSection = name;
    return this;
  }

  /** States that the row is where somebody goes who looks for a section as such. */
  public FieldRow headOf(String section) {
    headOf = section;
    return this;
  }

  /** Takes over the messages of another row while that one is hidden. */
  public void standInFor(FieldRow other) {
    represented.add(other);
  }

  /** Explains the setting quietly under its control. */
  public FieldRow help(String text) {
    explanation = text;
    refresh();
    return this;
  }

  /** Adds a problem of the form itself, shown as the findings are, after the field was left. */
  public FieldRow objection(ObservableStringValue sentence) {
    objections.add(sentence);
    sentence.addListener(changed -> refresh());
    return this;
  }

  /** Adds a reason why the file does not hold what is on display; it is shown at once. */
  public FieldRow refusal(ObservableStringValue sentence) {
    refusals.add(sentence);
    sentence.addListener(changed -> refresh());
    return this;
  }

  /** Shows or hides the row. */
  public void setShown(boolean isShown) {
    setVisible(isShown);
    setManaged(isShown);
  }

  public boolean edits(String section, String key) {
    return section.equalsIgnoreCase(wholeSection)
        || (key.isEmpty() && section.equalsIgnoreCase(headOf))
        || settings.stream()
            .anyMatch(
                setting ->
                    setting.sectionName().equalsIgnoreCase(section)
                        && setting.key().equalsIgnoreCase(key));
  }

  public List<Setting<?>> settings() {
    return settings;
  }

  /** The sentence on display under the control; empty when there is none. */
  public String message() {
    return line.message();
  }

  public boolean hasProblem() {
    return problem().isPresent();
  }

  /** Shows the problem also of a field nobody has been to. */
  public void reveal() {
    isRevealed = true;
    refresh();
  }

  /** Gives the control the focus, or the field that stands in its place. */
  public void focusControl() {
    (isRaw() ? rawEditor.firstField() : target).requestFocus();
  }

  /** Follows the file and the findings. */
  public void refresh() {
    showRawText(isRaw());
    line.explain(isRaw() ? Texts.text("field.unreadable.note") : explanation);
    getStyleClass().removeAll(FormStyles.CHANGED, FormStyles.UNREADABLE);
    if (settings.stream().anyMatch(Setting::isChangedSinceOpening)) {
      getStyleClass().add(FormStyles.CHANGED);
    }
    if (isRaw()) {
      getStyleClass().add(FormStyles.UNREADABLE);
    }
    Optional<Problem> problem = problem();
    if (problem.isEmpty() && content.isFocusWithin()) {
      isRevealed = false;
    }
    Optional<Problem> shown = problem.filter(found -> isRevealed || found.atOnce());
    shown.ifPresentOrElse(found -> line.show(found.sentence(), found.severity()), line::hide);
    boolean isWrong = shown.filter(found -> found.severity() == Severity.ERROR).isPresent();
    pseudoClassStateChanged(FormStyles.INVALID, isWrong);
    target.pseudoClassStateChanged(FormStyles.INVALID, isWrong);
    String spoken = shown.map(Problem::sentence).orElse(line.explanation());
    target.setAccessibleHelp(spoken.isEmpty() ? null : spoken);
  }

  private void focusMoved(boolean isWithin) {
    if (isWithin) {
      if (!wholeSection.isEmpty()) {
        context.fieldFocused(wholeSection, "");
      }
      Stream.concat(settings.stream(), represented.stream().flatMap(row -> row.settings.stream()))
          .filter(setting -> setting.isPresent() || settings.contains(setting))
          .findFirst()
          .ifPresent(setting -> context.fieldFocused(setting.sectionName(), setting.key()));
    } else {
      settings.forEach(Setting::commit);
      rawEditor.commit();
      if (control instanceof RawField raw) {
        raw.commit();
      }
      isRevealed = true;
      refresh();
    }
  }

  /** A field that is being typed in stays as it is until it is left. */
  private boolean isRaw() {
    boolean isUnreadable =
        settings.stream().anyMatch(setting -> setting.state() == State.UNREADABLE);
    return !(control instanceof RawField)
        && (isUnreadable || (rawEditor.isVisible() && rawEditor.isTypedIn()));
  }

  private void showRawText(boolean isRaw) {
    boolean takesFocusAlong = rawEditor.isFocusWithin() || control.isFocusWithin();
    boolean changes = rawEditor.isVisible() != isRaw;
    control.setVisible(!isRaw);
    control.setManaged(!isRaw);
    rawEditor.setShown(isRaw);
    label.setLabelFor(isRaw ? rawEditor.firstField() : target);
    nameRawText(isRaw);
    if (changes && takesFocusAlong) {
      focusControl();
    }
  }

  /** A tick box names itself; the text in its place does not. */
  private void nameRawText(boolean isRaw) {
    boolean namesItself = labelText.isEmpty();
    if (namesItself) {
      label.setText(isRaw ? Facts.label(settings.get(0)) : "");
      label.getStyleClass().removeAll(BESIDE_FRAME, BESIDE_TEXT);
      label.getStyleClass().add(isRaw ? BESIDE_FRAME : BESIDE_TEXT);
    }
  }

  private Optional<Problem> problem() {
    Optional<Problem> refused =
        refusals.stream()
            .map(ObservableStringValue::get)
            .filter(sentence -> !sentence.isEmpty())
            .findFirst()
            .map(sentence -> new Problem(sentence, Severity.ERROR, true));
    return refused
        .or(
            () ->
                objections.stream()
                    .map(ObservableStringValue::get)
                    .filter(sentence -> !sentence.isEmpty())
                    .findFirst()
                    .map(sentence -> new Problem(sentence, Severity.ERROR, false)))
        .or(
            () ->
                context.findings().stream()
                    .filter(this::concerns)
                    .min(Comparator.comparing(Finding::severity))
                    .map(Problem::of));
  }

  private boolean concerns(Finding finding) {
    return edits(finding.section(), finding.key())
        || represented.stream()
            .anyMatch(row -> !row.isVisible() && row.edits(finding.section(), finding.key()));
  }

  private record Problem(String sentence, Severity severity, boolean atOnce) {
    static Problem of(Finding finding) {
      return new Problem(
          (finding.message() + " " + finding.remedy()).strip(), finding.severity(), false);
    }
  }
}
