package org.prepwright.pages.windows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.answers.WindowsFirewall;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Windows Firewall: its profiles with their exceptions, and its log. */
final class FirewallPage {
  static final String ID = "windows-firewall";
  private static final int PATH_COLUMNS = 36;
  private static final int NUMBER_COLUMNS = 7;

  /** Pixels between buttons, which take a second line where there is no room. */
  private static final double GAP = 8;

  private final PageContext context;
  private final FormBuilder form;
  private final AnswerFile answers;
  private final ObservableList<FirewallEntry> entries = FXCollections.observableArrayList();
  private final ListView<FirewallEntry> list = new ListView<>(entries);
  private final StackPane place = new StackPane();
  private final StringProperty refusal = new SimpleStringProperty("");

  /** Made once for each section, since their fields follow the file from then on. */
  private final Map<TypedSection, FirewallForm> forms = new HashMap<>();

  private final Sync sync;

  private FirewallPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    sync = new Sync(answers.document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new FirewallPage(context).build();
  }

  private WizardPage build() {
    new RemoteDesktopButton(ID, context).addTo(form, form.text("remote-desktop"));
    list.setId("windows-firewall-list");
    list.getStyleClass().addAll(FormStyles.DENSE, "firewall-list");
    list.setCellFactory(view -> new FirewallCell());
    list.setPlaceholder(FormBuilder.styled(form.text("empty"), "list-placeholder"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((selected, before, now) -> showForm());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    form.section(
            form.label("list"),
            FormBuilder.stacked(
                new FlowPane(GAP, GAP, profileMenu(), exceptionMenu()), list, removeButton()),
            list,
            answers.windowsFirewall.name())
        .ofEntries((section, key) -> FirewallNames.isFirewall(section), this::goTo)
        .help(form.text("list.help"))
        .refusal(refusal);
    form.add(place);
    addLog();
    InvalidationListener findingsChanged = changed -> refreshForm();
    context.findings().addListener(findingsChanged);
    sync.showFile();
    return form.build();
  }

  private void addLog() {
    WindowsFirewall section = answers.windowsFirewall;
    DocumentedRows rows = new DocumentedRows(form, answers);
    rows.group(form.text("log"));
    rows.yesNo(section.logDroppedPackets);
    rows.yesNo(section.logConnections);
    rows.text(section.logFile, PATH_COLUMNS);
    rows.number(section.logSize, NUMBER_COLUMNS);
  }

  private MenuButton profileMenu() {
    MenuButton menu = new MenuButton(form.text("add.profile"));
    menu.setId("windows-firewall-add-profile");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.getItems()
        .setAll(
            profileItem(FirewallWords.ALL_NETWORKS, "AllNetworks"),
            new SeparatorMenuItem(),
            profileItem(1, "Domain"),
            profileItem(2, "Standard"));
    return menu;
  }

  private MenuItem profileItem(int type, String name) {
    MenuItem item = new MenuItem(FirewallWords.profile(type));
    item.setOnAction(chosen -> addProfile(type, name));
    return item;
  }

  private MenuButton exceptionMenu() {
    MenuButton menu = new MenuButton(form.text("add.exception"));
    menu.setId("windows-firewall-add-exception");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.getItems()
        .setAll(
            exceptionItem(FirewallKind.PROGRAM, form.text("add.program")),
            exceptionItem(FirewallKind.SERVICE, form.text("add.service")),
            exceptionItem(FirewallKind.PORT, form.text("add.port")),
            exceptionItem(FirewallKind.ICMP, form.text("add.icmp")));
    return menu;
  }

  private MenuItem exceptionItem(FirewallKind kind, String name) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(chosen -> addException(kind));
    return item;
  }

  private Button removeButton() {
    Button button = new Button(form.text("remove"));
    button.setId("windows-firewall-remove");
    button.setOnAction(pressed -> remove());
    return button;
  }

  private void addProfile(int type, String usualName) {
    String name = FirewallNames.free(answers.document(), usualName);
    change(copy -> FirewallEdits.addProfile(copy, type, name), name);
  }

  /** To the profile of the chosen line; to a new one for all networks where there is none. */
  private void addException(FirewallKind kind) {
    Optional<FirewallEntry> beside = chosen().or(() -> entries.stream().findFirst());
    String name = FirewallNames.free(answers.document(), kind.usualName());
    String profile =
        beside
            .map(entry -> entry.profile().name())
            .orElseGet(() -> FirewallNames.free(answers.document(), "AllNetworks"));
    change(
        copy -> {
          if (beside.isEmpty()) {
            FirewallEdits.addProfile(copy, FirewallWords.ALL_NETWORKS, profile);
          }
          FirewallEdits.addException(copy, profile, kind, name);
        },
        name);
  }

  private void change(OneStep.Change change, String chosenAfterwards) {
    sync.send(() -> refusal.set(OneStep.tryOut(answers, form.text("title"), change)));
    if (refusal.get().isEmpty()) {
      goTo(chosenAfterwards, "");
    }
  }

  private void remove() {
    Optional<FirewallEntry> entry = chosen();
    if (entry.isEmpty()) {
      refusal.set(form.text("choose-first"));
      return;
    }
    String name = entry.get().name();
    int place = list.getSelectionModel().getSelectedIndex();
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(
                    answers, form.text("title"), copy -> FirewallEdits.remove(copy, entry.get()))));
    if (refusal.get().isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(place, entries.size() - 1));
      context.tellRemoved(form.text("removed", name));
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      remove();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      chosen().ifPresent(entry -> formOf(entry).focusOn(""));
      event.consume();
    }
  }

  private Optional<FirewallEntry> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private boolean goTo(String section, String key) {
    Optional<FirewallEntry> found =
        entries.stream()
            .filter(entry -> entry.section().name().equalsIgnoreCase(section))
            .findFirst();
    found.ifPresent(
        entry -> {
          list.getSelectionModel().clearAndSelect(entries.indexOf(entry));
          list.scrollTo(Math.max(0, entries.indexOf(entry) - 1));
          formOf(entry).focusOn(key);
        });
    return found.isPresent();
  }

  private void showFile() {
    if (!sync.isSending()) {
      refusal.set("");
    }
    List<FirewallEntry> inFile = FirewallEntry.of(answers.windowsFirewall);
    if (!entries.equals(inFile)) {
      Optional<FirewallEntry> before = chosen();
      entries.setAll(inFile);
      before.filter(entries::contains).ifPresent(list.getSelectionModel()::select);
      if (list.getSelectionModel().isEmpty() && !entries.isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
    list.refresh();
    refreshForm();
  }

  private void showForm() {
    chosen()
        .ifPresentOrElse(
            entry -> place.getChildren().setAll(formOf(entry)), place.getChildren()::clear);
    refreshForm();
  }

  private FirewallForm formOf(FirewallEntry entry) {
    return forms.computeIfAbsent(
        entry.section(), section -> new FirewallForm(form, context, entry));
  }

  private void refreshForm() {
    chosen().ifPresent(entry -> formOf(entry).refresh());
  }
}
