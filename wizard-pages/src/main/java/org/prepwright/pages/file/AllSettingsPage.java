package org.prepwright.pages.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.MessageLine;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;
import org.prepwright.pages.form.WizardPage;

/**
 * All Settings: every key that is documented for the file, and every key the file has, in one table
 * that is edited in place. What the file says is asked for the rows on display alone.
 */
public final class AllSettingsPage implements WizardPage {
  /** Short name of the page. */
  public static final String ID = "all-settings";

  private static final double ROW_HEIGHT = 32;
  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
  private static final PseudoClass NOT_SET = PseudoClass.getPseudoClass("not-set");

  private final PageContext context;
  private final AnswerFile answers;
  private final Document document;
  private final SettingFacts facts;
  private final SettingLines lines;
  private final SettingEdits edits;
  private final TextField filter = new TextField();
  private final CheckBox onlyInFile = new CheckBox(Texts.text("page.all-settings.only-file"));
  private final CheckBox onlyChanged = new CheckBox(Texts.text("page.all-settings.only-changed"));
  private final TableView<SettingLine> table = new TableView<>();
  private final TextField section = new TextField();
  private final TextField key = new TextField();
  private final MessageLine message = new MessageLine();
  private final Label helpTitle = new Label();
  private final Label help = FormBuilder.styled("", FormStyles.HELP);
  private final Map<String, Finding> findings = new HashMap<>();
  private final TableColumn<SettingLine, SettingLine> valueColumn;
  private final PauseTransition pause = new PauseTransition(Duration.millis(200));
  private final VBox page;
  private boolean isOutdated = true;

  /** Makes the page. */
  public AllSettingsPage(PageContext context) {
    this.context = context;
    answers = context.answers();
    document = answers.document();
    facts = new SettingFacts(answers);
    lines = new SettingLines(answers, context.origins(), facts);
    edits = new SettingEdits(answers, facts);
    valueColumn = column("value", 176, line -> line);
    fillTable();
    page = layOut();
    follow();
    show();
    explain(null);
  }

  // ------------------------------------------------------------------ layout

  private VBox layOut() {
    Label title = new Label(Texts.text("page.all-settings.title"));
    title.getStyleClass().add(FormStyles.TITLE);
    Label intro = FormBuilder.styled(Texts.text("page.all-settings.intro"), FormStyles.INTRO);
    filter.setId("all-settings-filter");
    filter.setPromptText(Texts.text("page.all-settings.filter"));
    filter.setAccessibleText(Texts.text("page.all-settings.filter"));
    filter.setPrefColumnCount(18);
    HBox.setHgrow(filter, Priority.ALWAYS);
    onlyInFile.setId("all-settings-only-file");
    onlyChanged.setId("all-settings-only-changed");
    onlyInFile.setMinWidth(Region.USE_PREF_SIZE);
    onlyChanged.setMinWidth(Region.USE_PREF_SIZE);
    HBox tools = FormBuilder.inLine(filter, onlyInFile, onlyChanged);
    helpTitle.getStyleClass().add("setting-help-title");
    VBox explanation = new VBox(helpTitle, help);
    explanation.getStyleClass().add("setting-help");
    VBox.setVgrow(table, Priority.ALWAYS);
    // the frame stands below the title, not below the bar of a changed row
    VBox.setMargin(table, new Insets(0, 0, 0, 8));
    VBox box = new VBox(title, intro, tools, table, message, explanation, addLine());
    box.getStyleClass().addAll(FormStyles.PAGE, FormStyles.PAGE_CONTENT, "wide-page");
    box.getStylesheets().add(FormStyles.sheet());
    return box;
  }

  private HBox addLine() {
    section.setId("all-settings-section");
    section.setPromptText(Texts.text("page.all-settings.add.section"));
    section.setAccessibleText(Texts.text("page.all-settings.add.section"));
    key.setId("all-settings-key");
    key.setPromptText(Texts.text("page.all-settings.add.key"));
    key.setAccessibleText(Texts.text("page.all-settings.add.key"));
    Button add = new Button(Texts.text("page.all-settings.add"));
    add.setId("all-settings-add");
    add.setTooltip(new Tooltip(Texts.text("page.all-settings.add.tip")));
    add.setOnAction(pressed -> add());
    section.setOnAction(pressed -> add());
    key.setOnAction(pressed -> add());
    HBox.setHgrow(section, Priority.ALWAYS);
    HBox.setHgrow(key, Priority.ALWAYS);
    return FormBuilder.inLine(section, key, add);
  }

  private void fillTable() {
    table.setId("all-settings-table");
    table.getStyleClass().addAll(FormStyles.DENSE, "settings-table");
    table.setAccessibleText(Texts.text("page.all-settings.title"));
    table.setFixedCellSize(ROW_HEIGHT);
    table.setEditable(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(
        FormBuilder.styled(Texts.text("page.all-settings.none"), "list-placeholder"));
    TableColumn<SettingLine, SettingLine> mark = column("", 28, line -> line);
    mark.setMaxWidth(28);
    mark.setCellFactory(of -> new MarkCell());
    TableColumn<SettingLine, SettingLine> name = column("name", 184, line -> line);
    name.setCellFactory(of -> new NameCell());
    TableColumn<SettingLine, String> label = column("label", 172, facts::label);
    label.setCellFactory(of -> new TextCell("setting-label"));
    valueColumn.setEditable(true);
    valueColumn.setCellFactory(of -> new ValueCell(facts, new Owner()));
    TableColumn<SettingLine, String> origin = column("origin", 96, this::origin);
    origin.setMinWidth(88);
    origin.setCellFactory(of -> new TextCell("setting-origin"));
    table.getColumns().add(mark);
    table.getColumns().add(name);
    table.getColumns().add(label);
    table.getColumns().add(valueColumn);
    table.getColumns().add(origin);
    table.setRowFactory(of -> new Row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  private static <T> TableColumn<SettingLine, T> column(
      String name, double width, Function<SettingLine, T> value) {
    String title = name.isEmpty() ? "" : Texts.text("page.all-settings.column." + name);
    TableColumn<SettingLine, T> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(name.isEmpty() ? width : width / 2);
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    column.setCellValueFactory(
        features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
    return column;
  }

  // ------------------------------------------------------------------ following

  private void follow() {
    InvalidationListener outdated = changed -> outdated();
    document.addListener(this::changed);
    context.findings().addListener((InvalidationListener) changed -> valuesOutdated());
    answers.kindProperty().addListener(outdated);
    answers.productProperty().addListener(outdated);
    // a page that is not shown need not follow every keystroke
    page.sceneProperty().addListener((scene, before, now) -> showIfOutdated());
    pause.setOnFinished(paused -> show());
    filter.textProperty().addListener(changed -> filterTyped());
    onlyInFile.selectedProperty().addListener(changed -> show());
    onlyChanged.selectedProperty().addListener(changed -> show());
    filter.setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.DOWN) {
            focusTable();
            pressed.consume();
          }
        });
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((selected, before, now) -> explain(now));
  }

  // In a file of thousands of sections the search waits for the word to be typed.
  private void filterTyped() {
    if (lines.areMany()) {
      pause.playFromStart();
    } else {
      show();
    }
  }

  /** A value that changes leaves the lines as they are, unless they are chosen by their values. */
  private void changed(Edit change) {
    boolean keepsLines =
        !onlyChanged.isSelected() && document.sectionsOf(change).isPresent() && change.keepsNames();
    if (keepsLines) {
      valuesOutdated();
    } else {
      outdated();
    }
  }

  private void valuesOutdated() {
    if (isOutdated || page.getScene() == null) {
      isOutdated = true;
    } else {
      takeFindings();
      table.refresh();
    }
  }

  private void outdated() {
    isOutdated = true;
    showIfOutdated();
  }

  private void showIfOutdated() {
    if (isOutdated && page.getScene() != null) {
      show();
    }
  }

  private void takeFindings() {
    findings.clear();
    for (Finding finding : context.findings()) {
      findings.merge(
          SettingLine.path(finding.section(), finding.key()),
          finding,
          (one, other) -> one.severity().isAtLeast(other.severity()) ? one : other);
    }
  }

  private void show() {
    isOutdated = false;
    takeFindings();
    List<SettingLine> now = lines.of(filterNow());
    SettingLine selected = table.getSelectionModel().getSelectedItem();
    if (!now.equals(table.getItems())) {
      table.setItems(FXCollections.observableList(now));
      int place = selected == null ? -1 : now.indexOf(selected);
      if (place >= 0) {
        table.getSelectionModel().select(place);
      }
    } else {
      table.refresh();
    }
  }

  private SettingLines.Filter filterNow() {
    return new SettingLines.Filter(
        filter.getText(), onlyInFile.isSelected(), onlyChanged.isSelected());
  }

  // ------------------------------------------------------------------ what a line shows

  private String shown(SettingLine line) {
    return switch (line.type()) {
      case SECTION -> count(line.section());
      case PATTERN -> Texts.text("page.all-settings.pattern");
      case ADDED -> "";
      case ENTRY -> {
        String value = facts.value(line);
        boolean isThere = facts.entry(line).isPresent();
        yield !isThere
            ? ""
            : value.isEmpty()
                ? Texts.text("page.all-settings.empty")
                : facts.isSecret(line) ? SecretText.MASK : facts.named(line, value);
      }
    };
  }

  private String count(String name) {
    int entries = document.entries(name).size();
    boolean isThere = document.section(name).isPresent();
    return !isThere
        ? Texts.text("page.all-settings.section.absent")
        : entries == 1
            ? Texts.text("page.all-settings.section.one")
            : Texts.text("page.all-settings.section.many", entries);
  }

  private String origin(SettingLine line) {
    if (line.type() != SettingLine.Type.ENTRY) {
      return "";
    }
    if (line.key().isEmpty() || line.nth() > 0) {
      return facts.entry(line).isEmpty()
          ? ""
          : Texts.text(
              lines.isChanged(line)
                  ? "page.all-settings.origin.you"
                  : "page.all-settings.origin.file");
    }
    return switch (context.origins().of(line.section(), line.key())) {
      case NONE ->
          context.origins().isRemoved(line.section(), line.key())
              ? Texts.text("page.all-settings.origin.removed")
              : "";
      case FILE -> Texts.text("page.all-settings.origin.file");
      case DEFAULT -> Texts.text("page.all-settings.origin.default");
      case PRESET -> context.origins().preset(line.section(), line.key()).orElse("");
      case YOU -> Texts.text("page.all-settings.origin.you");
    };
  }

  private void explain(SettingLine line) {
    message.hide();
    if (line == null) {
      helpTitle.setText("");
      help.setText(Texts.text("page.all-settings.help"));
      return;
    }
    String name = line.isSection() ? "[" + line.section() + "]" : line.section() + "/" + line.key();
    String label = facts.label(line);
    helpTitle.setText(label.isEmpty() ? name : label + " \u2013 " + name);
    String text = facts.help(line);
    String example =
        facts.example(line).map(one -> Texts.text("page.all-settings.example", one)).orElse("");
    String written = text.isEmpty() ? Texts.text("page.all-settings.undocumented") : text;
    help.setText(example.isEmpty() ? written : written + " " + example);
    section.setText(line.section());
    if (line.type() == SettingLine.Type.ENTRY) {
      context.fieldFocused(line.section(), line.key());
    }
    Finding finding = findings.get(line.path());
    if (finding != null) {
      message.show(finding.message() + " " + finding.remedy(), finding.severity());
    }
  }

  // ------------------------------------------------------------------ commands

  private void onKey(KeyEvent pressed) {
    SettingLine line = table.getSelectionModel().getSelectedItem();
    if (line == null || table.getEditingCell() != null) {
      return;
    }
    boolean isDone =
        switch (pressed.getCode()) {
          case ENTER, F2 -> open(line);
          case SPACE -> line.isSection() && open(line);
          case DELETE -> remove(line);
          case LEFT -> line.isSection() && !lines.isFolded(line.section()) && open(line);
          case RIGHT -> line.isSection() && lines.isFolded(line.section()) && open(line);
          default -> false;
        };
    if (isDone) {
      pressed.consume();
    }
  }

  private void onClick(MouseEvent click) {
    SettingLine line = table.getSelectionModel().getSelectedItem();
    boolean isOnRow = rowOf(click.getTarget()).filter(row -> !row.isEmpty()).isPresent();
    if (click.getButton() != MouseButton.PRIMARY || line == null || !isOnRow) {
      return;
    }
    boolean isWanted = line.isSection() ? click.getClickCount() == 1 : click.getClickCount() == 2;
    if (isWanted && table.getEditingCell() == null) {
      open(line);
    }
  }

  private static Optional<TableRow<?>> rowOf(Object target) {
    Node node = target instanceof Node clicked ? clicked : null;
    while (node != null && !(node instanceof TableRow<?>)) {
      node = node.getParent();
    }
    return Optional.ofNullable((TableRow<?>) node);
  }

  // Unfolds a section, edits a value, asks for the name that is missing.
  private boolean open(SettingLine line) {
    switch (line.type()) {
      case SECTION -> {
        lines.toggle(line.section());
        show();
      }
      case PATTERN -> takePattern(line);
      case ENTRY, ADDED -> edit(line);
    }
    return true;
  }

  private void takePattern(SettingLine line) {
    boolean isNumbered =
        line.key().contains("<n>")
            && !SettingLines.isPattern(line.key().replace("<n>", ""))
            && !SettingLines.isPattern(line.section());
    if (isNumbered) {
      edit(lines.add(line.section(), lines.nextKey(line.section(), line.key())));
    } else {
      section.setText(line.section());
      key.setText(line.key());
      TextField first = SettingLines.isPattern(line.section()) ? section : key;
      first.requestFocus();
      first.selectAll();
    }
  }

  private void edit(SettingLine line) {
    if (!table.getItems().contains(line)) {
      lines.unfold(line.section());
      show();
    }
    int place = table.getItems().indexOf(line);
    if (place >= 0) {
      bring(place);
      table.layout();
      table.edit(place, valueColumn);
    }
  }

  private void bring(int place) {
    table.requestFocus();
    table.getSelectionModel().clearAndSelect(place);
    table.getFocusModel().focus(place);
    table.scrollTo(Math.max(0, place - 3));
  }

  private boolean remove(SettingLine line) {
    try {
      if (edits.remove(line)) {
        String name = line.key().isEmpty() ? line.section() : line.key();
        context.tellRemoved(Texts.text("page.all-settings.removed", name));
      }
    } catch (EditRefusedException e) {
      message.show(e.getMessage(), Severity.ERROR);
    }
    return !line.isSection();
  }

  private void add() {
    String inSection = section.getText().strip();
    String name = key.getText().strip();
    if (inSection.isEmpty() || SettingLines.isPattern(inSection) || SettingLines.isPattern(name)) {
      message.show(Texts.text("page.all-settings.add.incomplete"), Severity.ERROR);
      TextField wrong = inSection.isEmpty() || SettingLines.isPattern(inSection) ? section : key;
      wrong.requestFocus();
      return;
    }
    message.hide();
    clearFilter();
    Optional<SettingLine> known =
        name.isEmpty()
            ? Optional.empty()
            : lines.linesOf(inSection).stream()
                .filter(line -> line.type() == SettingLine.Type.ENTRY)
                .filter(line -> line.key().equalsIgnoreCase(name))
                .findFirst();
    key.clear();
    edit(
        known
            .map(line -> inTable(line).orElse(line))
            .orElseGet(() -> lines.add(spelled(inSection), name)));
  }

  private String spelled(String inSection) {
    return document.section(inSection).map(found -> found.name()).orElse(inSection);
  }

  // The line as the table has it, whose section may be spelled otherwise.
  private Optional<SettingLine> inTable(SettingLine line) {
    return table.getItems().stream()
        .filter(shown -> shown.type() == line.type() && shown.path().equals(line.path()))
        .findFirst();
  }

  private void clearFilter() {
    filter.clear();
    onlyInFile.setSelected(false);
    onlyChanged.setSelected(false);
  }

  private final class Owner implements ValueCell.Owner {
    @Override
    public String shown(SettingLine line) {
      return AllSettingsPage.this.shown(line);
    }

    @Override
    public boolean write(SettingLine line, String value) {
      try {
        edits.write(line, value);
        message.hide();
        return true;
      } catch (EditRefusedException e) {
        message.show(e.getMessage(), Severity.ERROR);
        return false;
      }
    }

    @Override
    public void ended(SettingLine line) {
      if (line.type() == SettingLine.Type.ADDED) {
        lines.forgetAdded();
        show();
        SettingLine written =
            line.key().isEmpty()
                ? lastBare(line.section())
                : SettingLine.entry(line.section(), line.key(), 0);
        int place = table.getItems().indexOf(written);
        if (place >= 0) {
          table.getSelectionModel().clearAndSelect(place);
        }
      }
      table.requestFocus();
    }

    private SettingLine lastBare(String name) {
      long count = document.entries(name).stream().filter(entry -> entry.key().isEmpty()).count();
      return SettingLine.entry(name, "", (int) count - 1);
    }
  }

  // ------------------------------------------------------------------ cells

  private final class Row extends TableRow<SettingLine> {
    @Override
    protected void updateItem(SettingLine line, boolean empty) {
      super.updateItem(line, empty);
      boolean isThere = !empty && line != null;
      pseudoClassStateChanged(SECTION, isThere && line.isSection());
      pseudoClassStateChanged(CHANGED, isThere && lines.isChanged(line));
      boolean isEntry = isThere && !line.isSection();
      boolean isGiven = isEntry && facts.entry(line).isPresent();
      pseudoClassStateChanged(GIVEN, isGiven);
      pseudoClassStateChanged(NOT_SET, isEntry && !isGiven);
    }
  }

  private final class NameCell extends TableCell<SettingLine, SettingLine> {
    NameCell() {
      getStyleClass().add("setting-name");
    }

    @Override
    protected void updateItem(SettingLine line, boolean empty) {
      super.updateItem(line, empty);
      boolean isThere = !empty && line != null;
      setText(isThere ? name(line) : "");
      setTooltip(isThere && getText().length() > 20 ? new Tooltip(getText()) : null);
    }

    private String name(SettingLine line) {
      if (line.isSection()) {
        boolean isFolded = filterNow().isNone() && lines.isFolded(line.section());
        return (isFolded ? "\u25B8 [" : "\u25BE [") + line.section() + "]";
      }
      return line.key().isEmpty()
          ? Texts.text("page.all-settings.line", line.nth() + 1)
          : line.key();
    }
  }

  private static final class TextCell extends TableCell<SettingLine, String> {
    TextCell(String styleClass) {
      getStyleClass().add(styleClass);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? "" : text);
    }
  }

  private final class MarkCell extends TableCell<SettingLine, SettingLine> {
    @Override
    protected void updateItem(SettingLine line, boolean empty) {
      super.updateItem(line, empty);
      Finding finding = empty || line == null ? null : findings.get(line.path());
      setGraphic(finding == null ? null : sign(finding));
      setTooltip(finding == null ? null : new Tooltip(finding.message() + " " + finding.remedy()));
    }

    private Node sign(Finding finding) {
      Region mark = new Region();
      mark.getStyleClass().add(FormStyles.MESSAGE_MARK);
      HBox sign = new HBox(mark);
      sign.getStyleClass().addAll("text-sign", FormStyles.MESSAGE, finding.severity().id());
      sign.setAccessibleText(finding.message());
      return sign;
    }
  }

  // ------------------------------------------------------------------ the page

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void revealProblems() {
    showIfOutdated();
  }

  @Override
  public void focusFirst() {
    filter.requestFocus();
  }

  private void focusTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  @Override
  public boolean focusSetting(String sectionName, String keyName) {
    if (isOutdated) {
      show();
    }
    Optional<SettingLine> header = section(sectionName);
    if (header.isEmpty() && !filterNow().isNone()) {
      clearFilter();
      header = section(sectionName);
    }
    Optional<SettingLine> wanted =
        header.flatMap(
            found ->
                keyName.isEmpty()
                    ? Optional.of(found)
                    : lines.linesOf(found.section()).stream()
                        .filter(line -> line.key().equalsIgnoreCase(keyName))
                        .findFirst());
    if (wanted.isEmpty()) {
      return false;
    }
    if (!table.getItems().contains(wanted.get())) {
      clearFilter();
      lines.unfold(wanted.get().section());
      show();
    }
    bring(table.getItems().indexOf(wanted.get()));
    return true;
  }

  private Optional<SettingLine> section(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return table.getItems().stream()
        .filter(SettingLine::isSection)
        .filter(line -> line.section().strip().toLowerCase(Locale.ROOT).equals(folded))
        .findFirst();
  }
}
