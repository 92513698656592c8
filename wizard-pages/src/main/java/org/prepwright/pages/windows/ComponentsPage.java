package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Windows Components: which optional parts of Windows are installed. */
final class ComponentsPage {
  static final String ID = "windows-components";
  private static final String SECTION = "Components";

  /** What the list holds of the components. */
  private enum Choice {
    ALL,
    SAID,
    ACCESSORIES,
    GAMES,
    INTERNET,
    WEB_SERVER,
    MESSAGE_QUEUING,
    SERVER_ROLES,
    OTHER
  }

  private final PageContext context;
  private final FormBuilder form;
  private final AnswerFile answers;
  private final List<ComponentLine> all;
  private final ObservableList<ComponentLine> shown = FXCollections.observableArrayList();
  private final ListView<ComponentLine> list = new ListView<>(shown);
  private final TextField filter = new TextField();
  private final PrefixSelectionComboBox<Option<Choice>> choice = new PrefixSelectionComboBox<>();
  private final Label count = FormBuilder.styled("", FormStyles.MUTED);
  private final Label help = FormBuilder.styled("", FormStyles.HELP);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Sync sync;

  private ComponentsPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    all = linesOf(answers);
    sync = new Sync(answers.document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new ComponentsPage(context).build();
  }

  /** The components in the order of the list, a line with the group's name before each group. */
  private static List<ComponentLine> linesOf(AnswerFile answers) {
    List<Setting<Boolean>> known =
        Catalogue.standard().keysOf(answers.kind(), SECTION).stream()
            .filter(fact -> fact.appliesTo(answers.product()))
            .map(KeyFact::key)
            .flatMap(key -> answers.components.component(key).stream())
            .sorted(Comparator.comparing(Facts::label, String.CASE_INSENSITIVE_ORDER))
            .toList();
    List<ComponentLine> lines = new ArrayList<>();
    for (ComponentGroup group : ComponentGroup.inOrder()) {
      List<ComponentLine> ofGroup =
          known.stream()
              .filter(setting -> ComponentGroup.of(setting.key()) == group)
              .map(setting -> new ComponentLine(group, Optional.of(setting)))
              .toList();
      if (!ofGroup.isEmpty()) {
        lines.add(new ComponentLine(group, Optional.empty()));
        lines.addAll(ofGroup);
      }
    }
    return List.copyOf(lines);
  }

  private WizardPage build() {
    filter.setId("windows-components-filter");
    filter.setPromptText(form.text("filter.prompt"));
    filter.setAccessibleText(form.text("filter.prompt"));
    filter.textProperty().addListener((text, before, now) -> find());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::goToList);
    choice.setId("windows-components-choice");
    choice.setAccessibleText(form.text("choice"));
    choice.getItems().setAll(choices());
    choice.getSelectionModel().selectFirst();
    choice.valueProperty().addListener((value, before, now) -> find());
    list.setId("windows-components-list");
    list.getStyleClass().addAll(FormStyles.DENSE, "components");
    list.setCellFactory(view -> new ComponentCell());
    list.setPlaceholder(FormBuilder.styled(form.text("nothing-found"), "list-placeholder"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<ComponentLine>) change -> explainChosen());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    help.setId("windows-components-help");
    form.row(
        form.label("filter"),
        FormBuilder.stacked(filter, FormBuilder.inLine(choice)),
        filter,
        List.of());
    form.section(
            form.label("list"),
            FormBuilder.stacked(
                list,
                FormBuilder.inLine(
                    button("on", form.text("set.on"), true),
                    button("off", form.text("set.off"), false),
                    button("unset", form.text("set.unset"), null),
                    count),
                help),
            list,
            SECTION)
        .ofEntries((section, key) -> section.equalsIgnoreCase(SECTION), this::goTo)
        .help(form.text("list.help"))
        .refusal(refusal);
    find();
    sync.showFile();
    explainChosen();
    return form.build();
  }

  private List<Option<Choice>> choices() {
    List<Option<Choice>> options = new ArrayList<>();
    options.add(new Option<>(Choice.ALL, form.text("choice.all")));
    options.add(new Option<>(Choice.SAID, form.text("choice.said")));
    all.stream()
        .filter(ComponentLine::isGroup)
        .forEach(
            line ->
                options.add(
                    new Option<>(Choice.valueOf(line.group().name()), line.group().title())));
    return options;
  }

  private Button button(String action, String label, Boolean value) {
    Button button = new Button(label);
    button.setId(ID + "-" + action);
    button.setOnAction(pressed -> setChosen(value));
    return button;
  }

  private List<Setting<Boolean>> chosen() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(line -> line != null)
        .flatMap(line -> line.setting().stream())
        .toList();
  }

  private void setChosen(Boolean value) {
    List<String> keys = chosen().stream().map(Setting::key).toList();
    if (keys.isEmpty()) {
      refusal.set(form.text("choose-first"));
      return;
    }
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(
                    answers,
                    form.text("title"),
                    copy -> {
                      for (String key : keys) {
                        copy.components.component(key).orElseThrow().change(value);
                      }
                    })));
  }

  /** Blank goes through on, off and no entry; letters go on to the list. */
  private void keyPressed(KeyEvent event) {
    List<Setting<Boolean>> settings = chosen();
    if (event.getCode() == KeyCode.SPACE && !settings.isEmpty()) {
      Boolean now = settings.get(0).get();
      setChosen(now == null ? Boolean.TRUE : now ? Boolean.FALSE : null);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && !settings.isEmpty()) {
      setChosen(null);
      event.consume();
    }
  }

  private void goToList(KeyEvent event) {
    boolean goes = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
    if (goes && !shown.isEmpty()) {
      list.requestFocus();
      if (chosen().isEmpty()) {
        list.getSelectionModel().clearAndSelect(shown.get(0).isGroup() ? 1 : 0);
      }
      event.consume();
    }
  }

  private boolean goTo(String section, String key) {
    Optional<ComponentLine> wanted =
        all.stream()
            .filter(line -> line.setting().filter(s -> s.key().equalsIgnoreCase(key)).isPresent())
            .findFirst();
    wanted.ifPresent(
        line -> {
          if (!shown.contains(line)) {
            filter.clear();
            choice.getSelectionModel().selectFirst();
          }
          list.requestFocus();
          list.getSelectionModel().clearAndSelect(shown.indexOf(line));
          list.scrollTo(Math.max(0, shown.indexOf(line) - 2));
        });
    return wanted.isPresent();
  }

  private void find() {
    List<String> words =
        List.of(filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    Choice wanted = choice.getValue() == null ? Choice.ALL : choice.getValue().value();
    List<ComponentLine> found =
        all.stream()
            .filter(line -> line.setting().filter(s -> fits(line, s, wanted, words)).isPresent())
            .toList();
    List<ComponentLine> withGroups =
        all.stream()
            .filter(
                line ->
                    line.isGroup()
                        ? found.stream().anyMatch(other -> other.group() == line.group())
                        : found.contains(line))
            .toList();
    if (!shown.equals(withGroups)) {
      shown.setAll(withGroups);
    }
    showCount();
  }

  private static boolean fits(
      ComponentLine line, Setting<Boolean> setting, Choice wanted, List<String> words) {
    boolean isWanted =
        switch (wanted) {
          case ALL -> true;
          case SAID -> setting.isPresent();
          default -> line.group().name().equals(wanted.name());
        };
    String text =
        String.join(" ", Facts.label(setting), setting.key(), Facts.help(setting))
            .toLowerCase(Locale.ROOT);
    return isWanted && words.stream().allMatch(text::contains);
  }

  private void explainChosen() {
    List<Setting<Boolean>> settings = chosen();
    help.setText(
        switch (settings.size()) {
          case 0 -> form.text("none-chosen");
          case 1 -> Facts.label(settings.get(0)) + ": " + Facts.help(settings.get(0));
          default -> form.text("several-chosen", settings.size());
        });
    settings.stream().findFirst().ifPresent(this::tellFocus);
  }

  private void tellFocus(Setting<Boolean> setting) {
    if (list.isFocused()) {
      context.fieldFocused(setting.sectionName(), setting.key());
    }
  }

  private void showFile() {
    if (!sync.isSending()) {
      refusal.set("");
    }
    list.refresh();
    showCount();
  }

  private void showCount() {
    List<Setting<Boolean>> settings =
        all.stream().flatMap(line -> line.setting().stream()).toList();
    count.setText(
        form.text(
            "count",
            settings.stream().filter(setting -> setting.is(true)).count(),
            settings.stream().filter(setting -> setting.is(false)).count(),
            settings.stream().filter(setting -> !setting.isPresent()).count()));
  }
}
