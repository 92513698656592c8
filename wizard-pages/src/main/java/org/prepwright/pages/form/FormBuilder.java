package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.Setting;

/** Builds a page from top to bottom, as it is read on the screen. */
public final class FormBuilder {
  private final String id;
  private final PageContext context;
  private final Mnemonics mnemonics;
  private final VBox content;
  private final Runnable opener;
  private final List<FieldRow> rows = new ArrayList<>();

  public FormBuilder(String id, PageContext context) {
    this(id, context, new Mnemonics(), new VBox(), () -> {});
    content.getStyleClass().add(FormStyles.PAGE_CONTENT);
    content.getChildren().add(styled(text("title"), FormStyles.TITLE));
    content.getChildren().add(styled(text("intro"), FormStyles.INTRO));
  }

  private FormBuilder(
      String id, PageContext context, Mnemonics mnemonics, VBox content, Runnable opener) {
    this.id = id;
    this.context = context;
    this.mnemonics = mnemonics;
    this.content = content;
    this.opener = opener;
  }

  /**
   * Builds a part of the page that comes and goes while the page is shown.
   *
   * @param place what holds the rows of the part
   */
  public FormBuilder part(VBox place) {
    return part(place, () -> {});
  }

  /**
   * Builds a part of the page that is folded or exchanged; its rows are not among those of the
   * page.
   *
   * @param place where the rows go
   * @param partOpener brings the place into view
   */
  public FormBuilder part(VBox place, Runnable partOpener) {
    return new FormBuilder(id, context, mnemonics.ofPart(), place, partOpener);
  }

  /** The rows built so far, from top to bottom. */
  public List<FieldRow> rows() {
    return rows;
  }

  /** A sentence of this page. */
  public String text(String key, Object... arguments) {
    return Texts.text("page." + id + "." + key, arguments);
  }

  /**
   * A sentence of this page about a number of things.
   *
   * @param key its key without {@code .none}, {@code .one} or {@code .many}
   * @param number how many; also {@code {0}}
   * @param other what {@code {1}} stands for
   */
  public String counted(String key, int number, Object other) {
    String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
    return text(key + form, number, other);
  }

  /** Begins a group of rows with a name. */
  public FormBuilder group(String key) {
    return add(styled(text(key), FormStyles.GROUP));
  }

  /** Adds something that is not a setting. */
  public FormBuilder add(Node node) {
    content.getChildren().add(node);
    return this;
  }

  /** A line of text. */
  public FieldRow text(Setting<String> setting, int characters) {
    TextField field = new TextField();
    field.setPrefColumnCount(columns(characters));
    bind(field, setting);
    return row(setting, inLine(field), field);
  }

  /** Keeps a text field and a setting in step, every keystroke. */
  public void bind(TextField field, Setting<String> setting) {
    Sync sync =
        new Sync(
            setting.document(),
            () -> {
              if (!field.getText().equals(setting.valueOr(""))) {
                field.setText(setting.valueOr(""));
              }
            });
    sync.showFile();
    field.textProperty().addListener((text, before, now) -> sync.send(() -> setting.set(now)));
  }

  /** A whole number. */
  public FieldRow number(Setting<Integer> setting, int characters) {
    RawField field = new RawField(setting.document(), setting);
    field.setPrefColumnCount(columns(characters));
    field.setMaxWidth(Region.USE_PREF_SIZE);
    return row(setting, field, field);
  }

  /** One of some values. */
  public <T> FieldRow choice(
      Setting<T> setting, List<Option<T>> options, Function<T, String> nameOfOther) {
    OptionBox<T> box =
        new OptionBox<>(setting.document(), setting::get, setting::set, options, nameOfOther);
    return row(setting, inLine(box), box);
  }

  /** Yes or no. */
  public FieldRow check(Setting<Boolean> setting) {
    CheckBox box = new CheckBox(mnemonics.mark(Facts.label(setting)));
    box.setAccessibleText(Facts.label(setting));
    wrap(box);
    Sync sync = new Sync(setting.document(), () -> box.setSelected(setting.is(true)));
    sync.showFile();
    box.selectedProperty()
        .addListener((selected, before, now) -> sync.send(() -> setting.set(now)));
    box.setId(Ids.of(setting));
    return row("", box, box, List.of(setting)).help(Facts.help(setting));
  }

  /** A row with the name and the explanation of its setting. */
  public FieldRow row(Setting<?> setting, Node control, Node target) {
    target.setId(Ids.of(setting));
    return row(mnemonics.mark(Facts.label(setting)), control, target, List.of(setting))
        .help(Facts.help(setting));
  }

  /** A row of a name of this page. */
  public FieldRow row(
      String label, Node control, Node target, List<? extends Setting<?>> settings) {
    FieldRow row = new FieldRow(context, label, control, target, settings).openedBy(opener);
    rows.add(row);
    add(row);
    return row;
  }

  /** A row for sections without settings of their own. */
  public FieldRow section(String label, Node control, Node target, String... sections) {
    return row(label, control, target, List.of()).ofSection(sections);
  }

  /** A name of this page with a letter to reach it by. */
  public String label(String key) {
    return mnemonics.mark(text(key));
  }

  /** A radio button of this page. */
  public RadioButton radio(String key) {
    RadioButton button = new RadioButton(label(key));
    button.setAccessibleText(text(key));
    wrap(button);
    button.setId(id + "-" + key.replace('.', '-'));
    return button;
  }

  /** A text field measures its columns by the widest letter, a person by a usual one. */
  public static int columns(int characters) {
    return Math.max(1, Math.round(characters * 0.7f));
  }

  /** Controls side by side; buttons are never cut. */
  public static HBox inLine(Node... nodes) {
    for (Node node : nodes) {
      if (node instanceof Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
      }
    }
    HBox box = new HBox(nodes);
    box.getStyleClass().add(FormStyles.IN_LINE);
    return box;
  }

  /** Controls under one another. */
  public static VBox stacked(Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add(FormStyles.STACKED);
    return box;
  }

  /** A text that wraps, in one of the {@link FormStyles}. */
  public static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    wrap(label);
    return label;
  }

  /** Lets a text take as many lines as it needs. */
  public static void wrap(Labeled labeled) {
    labeled.setWrapText(true);
    labeled.setMinHeight(Region.USE_PREF_SIZE);
  }

  /** The finished page. */
  public FormPage build() {
    return new FormPage(context, content, rows);
  }

  /** The finished page, with parts that come and go. */
  public FormPage build(ChangingParts parts) {
    return new FormPage(context, content, rows, parts);
  }
}
