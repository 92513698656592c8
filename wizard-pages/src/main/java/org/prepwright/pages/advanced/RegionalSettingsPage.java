package org.prepwright.pages.advanced;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.RegionalSettings;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Kind;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.ListEditor;
import org.prepwright.pages.form.LocaleNames;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Regional Settings: formats, languages and keyboards, or those of the Windows version. */
final class RegionalSettingsPage {
  static final String ID = "regional-settings";

  /** Microsoft, readme of the deployment tools of XP SP2. */
  private static final int MOST_KEYBOARDS = 7;

  /** The level at which nobody is asked. */
  private static final String FULLY_AUTOMATED = "FullUnattended";

  private enum Way {
    /** Those of the Windows version or image. */
    DEFAULT,
    /** One locale for everything. */
    ONE,
    /** A locale for each purpose. */
    EACH,
    /** The page is shown. */
    ASK
  }

  private final FormBuilder form;
  private final AnswerFile answers;
  private final RegionalSettings section;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Tooltip askReason = new Tooltip();
  private final StringProperty keyboardRefusal = new SimpleStringProperty("");
  private final ObservableList<String> keyboards = FXCollections.observableArrayList();
  private final List<FieldRow> eachRows = new ArrayList<>();
  private final Sync sync;
  private FieldRow language;
  private Way wanted;

  private RegionalSettingsPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    section = answers.regionalSettings;
    sync = new Sync(answers.document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new RegionalSettingsPage(context).build();
  }

  private WizardPage build() {
    Setting<Boolean> skips = answers.guiUnattended.oemSkipRegional;
    HBox ask = new HBox(ways.add(Way.ASK, form.radio("ask")));
    // a disabled control shows no tooltip, its place does
    Tooltip.install(ask, askReason);
    FieldRow choice =
        form.row(
                form.label("choice"),
                FormBuilder.stacked(
                    ways.add(Way.DEFAULT, form.radio("default")),
                    ways.add(Way.ONE, form.radio("one")),
                    ways.add(Way.EACH, form.radio("each")),
                    ask),
                ways.button(Way.DEFAULT),
                List.of(skips))
            .refusal(refusal);
    language = locale(section.language);
    eachRows.add(locale(section.userLocale));
    eachRows.add(locale(section.systemLocale));
    eachRows.add(keyboards());
    choice.standInFor(language);
    eachRows.forEach(choice::standInFor);
    sync.showFile();
    return form.build();
  }

  private FieldRow locale(Setting<String> setting) {
    List<Option<String>> options = new ArrayList<>();
    options.add(new Option<>(null, form.text("not-set")));
    options.addAll(LocaleNames.locales());
    return form.choice(setting, options, LocaleNames::locale);
  }

  private FieldRow keyboards() {
    Setting<List<String>> setting = section.inputLocale;
    PrefixSelectionComboBox<Option<String>> choice = new PrefixSelectionComboBox<>();
    choice.getItems().setAll(LocaleNames.keyboards());
    choice.setPromptText(form.text("keyboard.prompt"));
    choice.setVisibleRowCount(12);
    choice.setId("regional-settings-keyboard");
    choice.setAccessibleText(form.text("keyboard.prompt"));
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    Button add = new Button(form.text("keyboard.add"));
    add.setId("regional-settings-keyboard-add");
    ListEditor<String> editor =
        new ListEditor<>(
                "regional-settings-keyboards",
                keyboards,
                LocaleNames::keyboard,
                form.text("keyboard.empty"),
                new ListEditor.Actions() {
                  @Override
                  public void remove(int index) {
                    List<String> left = new ArrayList<>(keyboards);
                    left.remove(index);
                    setting.set(left.isEmpty() ? null : List.copyOf(left));
                  }

                  @Override
                  public void move(int index, boolean down) {
                    List<String> moved = new ArrayList<>(keyboards);
                    Collections.swap(moved, index, down ? index + 1 : index - 1);
                    setting.set(List.copyOf(moved));
                  }
                })
            .withAdder(FormBuilder.inLine(choice, add));
    add.setOnAction(
        pressed -> {
          keyboardRefusal.set(reasonAgainst(choice.getValue()));
          if (keyboardRefusal.get().isEmpty()) {
            setting.set(
                Stream.concat(keyboards.stream(), Stream.of(choice.getValue().value())).toList());
          }
        });
    ListView<String> list = editor.list();
    list.getStyleClass().add("short-list");
    return form.row(setting, editor, list)
        .help(form.text("keyboard.help"))
        .refusal(keyboardRefusal);
  }

  private String reasonAgainst(Option<String> pair) {
    if (pair == null) {
      return form.text("keyboard.choose-first");
    }
    if (keyboards.contains(pair.value())) {
      return form.text("keyboard.there-already", pair.label());
    }
    return keyboards.size() < MOST_KEYBOARDS ? "" : form.text("keyboard.too-many", MOST_KEYBOARDS);
  }

  private void choose(Way way) {
    wanted = way;
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(
                    answers,
                    form.text("title"),
                    copy -> {
                      for (Setting<?> setting : takenAwayBy(way, copy.regionalSettings)) {
                        setting.change(null);
                      }
                      copy.guiUnattended.oemSkipRegional.change(way == Way.ASK ? null : true);
                    })));
  }

  private static List<Setting<?>> takenAwayBy(Way way, RegionalSettings section) {
    return switch (way) {
      case ONE -> each(section);
      case EACH -> List.of(section.language);
      case DEFAULT, ASK ->
          Stream.concat(Stream.of(section.language), each(section).stream()).toList();
    };
  }

  private static List<Setting<?>> each(RegionalSettings section) {
    return List.of(section.userLocale, section.systemLocale, section.inputLocale);
  }

  private void showFile() {
    boolean saysOne = section.language.isPresent();
    boolean saysEach = each(section).stream().anyMatch(Setting::isPresent);
    Way way = saysEach ? Way.EACH : saysOne ? Way.ONE : wayWithoutLocale();
    ways.show(way);
    boolean mayAsk = !isFullyAutomated() || way == Way.ASK;
    ways.button(Way.ASK).setDisable(!mayAsk);
    askReason.setText(mayAsk ? form.text("ask.tooltip") : form.text("ask.fully-automated"));
    if (!sync.isSending()) {
      refusal.set("");
    }
    language.setShown(way == Way.ONE || saysOne);
    for (FieldRow row : eachRows) {
      row.setShown(way == Way.EACH);
    }
    if (!keyboards.equals(section.inputLocale.valueOr(List.of()))) {
      keyboards.setAll(section.inputLocale.valueOr(List.of()));
      keyboardRefusal.set("");
    }
  }

  /** Mini-Setup knows no such level: it asks for whatever the file leaves open. */
  private boolean isFullyAutomated() {
    return answers.kind() != Kind.SYSPREP
        && answers.unattended.unattendMode.valueOr("").strip().equalsIgnoreCase(FULLY_AUTOMATED);
  }

  /** A choice that has written nothing yet is still a choice. */
  private Way wayWithoutLocale() {
    boolean waitsForLocale = wanted == Way.ONE || wanted == Way.EACH;
    if (waitsForLocale) {
      return wanted;
    }
    return answers.guiUnattended.oemSkipRegional.is(true) ? Way.DEFAULT : Way.ASK;
  }
}
