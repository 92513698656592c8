package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
  private boolean showsAnyText;
  private Optional<Finding> offered = Optional.empty();
  private String explanation = "";
  private List<String> wholeSections = List.of();
  private String headOf = "";
  private String keyBeginning = "";
  private BiPredicate<String, String> moreEntries = (section, key) -> false;
  private BiPredicate<String, String> finder = (section, key) -> false;
  private Runnable opener = () -> {};

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
      if (pane instanceof HBox && pane.getChildren().stream().anyMatch(Button.class::isInstance)) {
        // a text beside a button stands in the middle of the button
        return BESIDE_FRAME;
      }
      first = pane.getChildren().get(0);
    }
    boolean hasFrame =
        !(first instanceof CheckBox || first instanceof RadioButton || first instanceof Label);
    return hasFrame ? BESIDE_FRAME : BESIDE_TEXT;
  }

  /** States that the row edits all entries of these sections. */
  public FieldRow ofSection(String... names) {
    wholeSections = List.of(names);
    return this;
  }

  /** States that the row edits all entries of a section whose keys begin so. */
  public FieldRow ofKeys(String section, String beginning) {
    wholeSections = List.of(section);
    keyBeginning = beginning;
    return this;
  }

  /**
   * States whether the control shows any text of the file itself, so that none stands in for it.
   */
  public void setShowsAnyText(boolean showsAny) {
    showsAnyText = showsAny;
    refresh();
  }

  /**
   * States that the row edits entries that are no settings of its own, and how it shows one.
   *
   * @param entries whether it edits the entry of a section and a key; no key means the section
   * @param finder brings up the entry of a section and a key; true when it gave it the focus too
   */
  public FieldRow ofEntries(
      BiPredicate<String, String> entries, BiPredicate<String, String> finder) {
    moreEntries = entries;
    this.finder = finder;
    return this;
  }

  /** States what brings the row into view where its part of the page is folded or covered. */
  public FieldRow openedBy(Runnable command) {
    opener = command;
    return this;
  }

  /** Brings the row into view where its part of the page is folded or covered. */
  public void open() {
    opener.run();
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

  /**
   * Leaves the label out while the row is narrow, for a control that needs the place and names its
   * parts itself.
   *
   * @param ems the width from which on the label stands there, in heights of its letters
   */
  public FieldRow labelledFrom(double ems) {
    widthProperty()
        .addListener(
            (width, before, now) -> {
              boolean hasPlace = now.doubleValue() >= ems * label.getFont().getSize();
              label.setVisible(hasPlace);
              label.setManaged(hasPlace);
            });
    return this;
  }

  /** Shows or hides the row. */
  public void setShown(boolean isShown) {
    setVisible(isShown);
    setManaged(isShown);
  }

  public boolean edits(String section, String key) {
    boolean isOneOfMany =
        wholeSections.stream().anyMatch(section::equalsIgnoreCase)
            && key.regionMatches(true, 0, keyBeginning, 0, keyBeginning.length());
    return isOneOfMany
        || (key.isEmpty() && section.equalsIgnoreCase(headOf))
        || moreEntries.test(section, key)
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

  /** Gives the focus to what edits this entry. */
  public void focusOn(String section, String key) {
    if (!finder.test(section, key)) {
      focusControl();
    }
  }

  /** Follows the file and the findings. */
  public void refresh() {
    showRawText(isRaw());
    line.explain(isRaw() ? Texts.text("field.unreadable.note") : explanation);
    wear(FormStyles.CHANGED, settings.stream().anyMatch(Setting::isChangedSinceOpening));
    wear(FormStyles.UNREADABLE, isRaw());
    Optional<Problem> problem = problem();
    if (problem.isEmpty() && content.isFocusWithin()) {
      isRevealed = false;
    }
    Optional<Problem> shown = problem.filter(found -> isRevealed || found.atOnce());
    shown.ifPresentOrElse(found -> line.show(found.sentence(), found.severity()), line::hide);
    offerRemedy(shown.flatMap(Problem::finding));
    boolean isWrong = shown.filter(found -> found.severity() == Severity.ERROR).isPresent();
    pseudoClassStateChanged(FormStyles.INVALID, isWrong);
    target.pseudoClassStateChanged(FormStyles.INVALID, isWrong);
    String spoken = shown.map(Problem::sentence).orElse(line.explanation());
    target.setAccessibleHelp(spoken.isEmpty() ? null : spoken);
  }

  /** Only what differs is changed: a class that comes or goes has all styles worked out anew. */
  private void wear(String style, boolean isWorn) {
    if (!isWorn) {
      getStyleClass().remove(style);
    } else if (!getStyleClass().contains(style)) {
      getStyleClass().add(style);
    }
  }

  private void focusMoved(boolean isWithin) {
    if (isWithin) {
      wholeSections.stream().findFirst().ifPresent(name -> context.fieldFocused(name, ""));
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
    return !showsAnyText
        && !(control instanceof RawField)
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
            .map(sentence -> new Problem(sentence, Severity.ERROR, true, Optional.empty()));
    return refused
        .or(
            () ->
                objections.stream()
                    .map(ObservableStringValue::get)
                    .filter(sentence -> !sentence.isEmpty())
                    .findFirst()
                    .map(
                        sentence -> new Problem(sentence, Severity.ERROR, false, Optional.empty())))
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

  /** What is asked of the remedy is asked once for each finding: letters are typed meanwhile. */
  private void offerRemedy(Optional<Finding> finding) {
    if (finding.equals(offered)) {
      return;
    }
    offered = finding;
    if (finding.isPresent() && context.isFixable(finding.get())) {
      line.offer(context.fixLabel(finding.get()), () -> context.fix(finding.get()));
    } else {
      line.offerNothing();
    }
  }

  private record Problem(
      String sentence, Severity severity, boolean atOnce, Optional<Finding> finding) {
    static Problem of(Finding finding) {
      return new Problem(
          (finding.message() + " " + finding.remedy()).strip(),
          finding.severity(),
          false,
          Optional.of(finding));
    }
  }
}
