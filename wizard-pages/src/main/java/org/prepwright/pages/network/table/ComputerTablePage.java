package org.prepwright.pages.network.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.TextFields;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.Heading;
import org.prepwright.model.computers.TableEditor;
import org.prepwright.model.computers.TableEditor.CellText;
import org.prepwright.model.computers.TableEditor.Merge;
import org.prepwright.model.computers.TableEditor.Position;
import org.prepwright.model.computers.TableImport;
import org.prepwright.model.computers.TablePlace;
import org.prepwright.model.computers.UniquenessTable;
import org.prepwright.model.computers.UniquenessTable.NotHeld;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.MessageLine;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;
import org.prepwright.pages.form.WizardPage;

/**
 * Computer Table: the computers one answer file is for, with the answers that differ among them, as
 * a grid over {@code computers.csv} beside the answer file.
 */
public final class ComputerTablePage implements WizardPage, ComputerGrid.Commands {
  /** Short name of the page. */
  public static final String ID = "computer-table";

  /** What the page edits: the cells of the table. */
  public static final String PATH = TablePlace.FILE + "/*";

  private static final double TABLE_HEIGHT = 176;

  /** From so many rows on the filter waits for the word to be typed. */
  private static final int MANY_ROWS = 2000;

  private final PageContext context;
  private final AnswerFile answers;
  private final TableText text;
  private final TableFindings findings = new TableFindings();
  private final ComputerGrid grid;
  private final NamesForm names;
  private final TextField filter = new TextField();
  private final TextField heading = new TextField();
  private final Label place = FormBuilder.styled("", FormStyles.NOTE);
  private final Label count = FormBuilder.styled("", FormStyles.NOTE);
  private final MessageLine message = new MessageLine();
  private final Button readUniqueness =
      TableTools.button(
          "read-uniqueness",
          Texts.text("page.computer-table.uniqueness"),
          Texts.text("page.computer-table.uniqueness.tip"),
          this::readUniqueness);
  private final PauseTransition pause = new PauseTransition(Duration.millis(200));
  private final ScrollPane page;
  private HeadingOffers offers = HeadingOffers.NONE;
  private boolean isOutdated = true;
  private boolean keepsOrder;
  private boolean isRefused;

  /** Makes the page. */
  public ComputerTablePage(PageContext context) {
    this.context = context;
    answers = context.answers();
    text = new TableText(context.companions().computers());
    grid = new ComputerGrid(text, findings, this);
    names = new NamesForm(new Names());
    page = layOut();
    follow();
    show();
  }

  // ------------------------------------------------------------------ layout

  private ScrollPane layOut() {
    Label title = new Label(Texts.text("page.computer-table.title"));
    title.getStyleClass().add(FormStyles.TITLE);
    Label intro = FormBuilder.styled(Texts.text("page.computer-table.intro"), FormStyles.INTRO);
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    grid.node().setMinHeight(TABLE_HEIGHT);
    VBox box = new PageBox();
    box.getChildren()
        .setAll(
            title, intro, place, tools(), grid.node(), count, message, columns(), names, files());
    box.getStyleClass().addAll(FormStyles.PAGE_CONTENT, "wide-page", "computer-table");
    ScrollPane pane = new ScrollPane(box);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.getStyleClass().add(FormStyles.PAGE);
    pane.getStylesheets().add(FormStyles.sheet());
    return pane;
  }

  /** As high as its texts are at its own width, so that the page scrolls before it cuts them. */
  private static final class PageBox extends VBox {
    @Override
    protected double computeMinHeight(double width) {
      return super.computeMinHeight(getWidth() > 0 ? getWidth() : width);
    }
  }

  private Node tools() {
    filter.setId("computer-table-filter");
    filter.setPromptText(Texts.text("page.computer-table.filter"));
    filter.setAccessibleText(Texts.text("page.computer-table.filter"));
    filter.setPrefColumnCount(13);
    return TableTools.line(
        filter,
        TableTools.button(
            "add-row",
            Texts.text("page.computer-table.add-row"),
            Texts.text("page.computer-table.add-row.tip"),
            grid::insert),
        TableTools.button(
            "remove-rows",
            Texts.text("page.computer-table.remove-rows"),
            Texts.text("page.computer-table.remove-rows.tip"),
            grid::remove),
        TableTools.button(
            "write-order",
            Texts.text("page.computer-table.write-order"),
            Texts.text("page.computer-table.write-order.tip"),
            this::writeOrder));
  }

  private Node columns() {
    heading.setId("computer-table-heading");
    heading.setPrefColumnCount(11);
    heading.setPromptText("UserData/FullName");
    heading.setAccessibleText(Texts.text("page.computer-table.heading"));
    heading.setOnAction(entered -> addColumn());
    TextFields.bindAutoCompletion(heading, typed -> offers.fitting(typed.getUserText()));
    Label label = new Label(Texts.text("page.computer-table.heading"));
    label.setLabelFor(heading);
    return TableTools.line(
        label,
        heading,
        TableTools.button(
            "add-column",
            Texts.text("page.computer-table.add-column"),
            Texts.text("page.computer-table.add-column.tip"),
            this::addColumn),
        TableTools.button(
            "rename-column",
            Texts.text("page.computer-table.rename-column"),
            Texts.text("page.computer-table.rename-column.tip"),
            this::renameColumn),
        TableTools.button(
            "remove-column",
            Texts.text("page.computer-table.remove-column"),
            Texts.text("page.computer-table.remove-column.tip"),
            this::removeColumn));
  }

  private Node files() {
    readUniqueness.managedProperty().bind(readUniqueness.visibleProperty());
    return TableTools.line(
        TableTools.button(
            "import",
            Texts.text("page.computer-table.import"),
            Texts.text("page.computer-table.import.tip"),
            this::importFile),
        TableTools.button(
            "save",
            Texts.text("page.computer-table.save"),
            Texts.text("page.computer-table.save.tip"),
            this::save),
        readUniqueness);
  }

  // ------------------------------------------------------------------ following

  private void follow() {
    text.document().addListener(change -> outdated());
    context.findings().addListener((InvalidationListener) changed -> findingsChanged());
    InvalidationListener kindChanged = changed -> outdated();
    answers.kindProperty().addListener(kindChanged);
    context.companions().uniqueness().document().addListener(change -> outdated());
    // a page that is not shown need not follow every keystroke
    page.sceneProperty().addListener((scene, before, now) -> showIfOutdated());
    pause.setOnFinished(paused -> filterNow());
    filter.textProperty().addListener(changed -> filterTyped());
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::onFilterKey);
    heading
        .focusedProperty()
        .addListener((focus, before, now) -> offers = now ? HeadingOffers.of(answers) : offers);
  }

  private void onFilterKey(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      grid.focus();
      key.consume();
    }
  }

  private void filterTyped() {
    if (text.grid().rows() > MANY_ROWS) {
      pause.playFromStart();
    } else {
      filterNow();
    }
  }

  private void filterNow() {
    grid.filter(filter.getText());
    showCount();
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

  private void findingsChanged() {
    if (isOutdated || page.getScene() == null) {
      isOutdated = true;
    } else {
      findings.take(context.findings());
      grid.redraw();
      showCount();
    }
  }

  private void show() {
    isOutdated = false;
    isRefused = false;
    text.readAgain();
    findings.take(context.findings());
    grid.show(keepsOrder);
    showPlace();
    showCount();
    names.look();
  }

  private void showPlace() {
    boolean isUnattended = answers.kind() == Kind.UNATTEND;
    boolean hasUniqueness = !context.companions().uniqueness().document().lines().isEmpty();
    String sentence =
        isUnattended && hasUniqueness
            ? Texts.text("page.computer-table.place.both")
            : isUnattended
                ? Texts.text("page.computer-table.place.unattended")
                : Texts.text("page.computer-table.place");
    place.setText(sentence);
    readUniqueness.setVisible(isUnattended && hasUniqueness);
  }

  private void showCount() {
    TableEditor table = text.grid();
    int computers = 0;
    for (int row = 0; row < table.rows(); row++) {
      computers += table.isBlank(row) ? 0 : 1;
    }
    String counted = TableWords.counted("page.computer-table.computers", computers);
    String found = TableWords.counted("page.computer-table.findings", findings.count());
    boolean isFiltered = grid.shownRows() < table.rows();
    String shown =
        isFiltered ? " " + TableWords.counted("page.computer-table.shown", grid.shownRows()) : "";
    count.setText(text.isReadable() ? counted + " " + found + shown : "");
  }

  // ------------------------------------------------------------------ the selected cell

  @Override
  public void selected() {
    if (isRefused || page == null) {
      return;
    }
    Optional<Position> cell = grid.selected();
    message.hide();
    message.explain(Texts.text("page.computer-table.keys"));
    if (cell.isEmpty() || cell.get().column() >= text.grid().columns()) {
      return;
    }
    int row = cell.get().row();
    int column = cell.get().column();
    Heading of = text.grid().headings().get(column);
    Optional<Finding> finding = grid.finding(row, column).or(() -> grid.finding(-1, column));
    if (finding.isPresent()) {
      String own = grid.sentence(row, column);
      message.show(own.isEmpty() ? grid.sentence(-1, column) : own, finding.get().severity());
    } else if (!of.key().isEmpty() && !of.isComputerName()) {
      Catalogue.standard()
          .help(of.section(), of.key())
          .ifPresent(help -> message.explain(grid.heading(column) + ": " + help));
    }
    if (!of.key().isEmpty() && grid.node().isFocused()) {
      context.fieldFocused(of.section(), of.key());
    }
  }

  private void refuse(String sentence) {
    message.show(sentence, Severity.ERROR);
    isRefused = true;
  }

  private boolean change(TableText.Change change) {
    try {
      isRefused = false;
      text.change(change);
      return true;
    } catch (EditRefusedException e) {
      refuse(e.getMessage());
      return false;
    }
  }

  private boolean changeInPlace(TableText.Change change) {
    keepsOrder = true;
    try {
      return change(change);
    } finally {
      keepsOrder = false;
    }
  }

  // ------------------------------------------------------------------ commands

  @Override
  public void write(List<CellText> cells) {
    changeInPlace(table -> table.set(cells, Texts.text("page.computer-table.undo.cells")));
  }

  @Override
  public void paste(List<Integer> rows, int column, List<List<String>> block) {
    changeInPlace(
        table -> table.paste(rows, column, block, Texts.text("page.computer-table.undo.paste")));
  }

  @Override
  public void insertRow(int before) {
    change(table -> table.insertRow(before, Texts.text("page.computer-table.undo.row")));
  }

  @Override
  public void removeRows(SortedSet<Integer> rows) {
    if (rows.isEmpty()) {
      refuse(Texts.text("page.computer-table.choose-row"));
      return;
    }
    boolean isDone =
        change(
            table ->
                table.removeRows(
                    new TreeSet<>(rows), Texts.text("page.computer-table.undo.remove-rows")));
    if (isDone) {
      context.tellRemoved(TableWords.counted("page.computer-table.removed", rows.size()));
    }
  }

  private void writeOrder() {
    List<Integer> order = grid.sorted();
    if (order.isEmpty()) {
      refuse(Texts.text("page.computer-table.choose-order"));
      return;
    }
    if (change(table -> table.reorder(order, Texts.text("page.computer-table.undo.order")))) {
      grid.forgetOrder();
    }
  }

  /** The names of the table, as the form makes them. */
  private final class Names implements NamesForm.NamedTable {
    @Override
    public List<String> names() {
      return text.grid().names();
    }

    @Override
    public ComputerTable table() throws UnreadableTableException {
      return ComputerTable.parse(text.document().toBytes());
    }

    @Override
    public void add(List<String> made) {
      int column = text.grid().nameColumn();
      if (column < 0) {
        refuse(Texts.text("page.computer-table.no-names"));
        return;
      }
      List<List<String>> block = made.stream().map(List::of).toList();
      changeInPlace(
          table ->
              table.paste(List.of(), column, block, Texts.text("page.computer-table.undo.names")));
    }

    @Override
    public boolean rename(List<String> made) {
      int column = text.grid().nameColumn();
      if (column < 0) {
        refuse(Texts.text("page.computer-table.no-names"));
        return false;
      }
      return changeInPlace(
          table -> table.set(cells(table, made), Texts.text("page.computer-table.undo.rename")));
    }

    private List<CellText> cells(TableEditor table, List<String> made) {
      List<CellText> cells = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        // a blank row is no computer
        if (!table.isBlank(row)) {
          cells.add(new CellText(row, table.nameColumn(), made.get(cells.size())));
        }
      }
      return cells;
    }
  }

  private void addColumn() {
    String wanted = heading.getText().strip();
    boolean isThere =
        text.grid().headings().stream()
            .anyMatch(of -> Document.fold(of.cell().text()).equals(Document.fold(wanted)));
    if (wanted.isEmpty()) {
      refuse(Texts.text("page.computer-table.choose-heading"));
      heading.requestFocus();
    } else if (isThere) {
      refuse(Texts.text("page.computer-table.heading-there", wanted));
    } else {
      int column = text.grid().columns();
      boolean isDone =
          change(
              table ->
                  table.addColumn(
                      column, wanted, Texts.text("page.computer-table.undo.add-column")));
      if (isDone) {
        heading.clear();
        grid.bring(grid.selected().map(Position::row).orElse(0), column);
      }
    }
  }

  private void renameColumn() {
    String wanted = heading.getText().strip();
    Optional<Position> cell = grid.selected();
    if (wanted.isEmpty()) {
      refuse(Texts.text("page.computer-table.choose-heading"));
      heading.requestFocus();
    } else if (cell.isEmpty()) {
      refuse(Texts.text("page.computer-table.choose-column"));
    } else {
      int column = cell.get().column();
      boolean isDone =
          change(
              table ->
                  table.renameColumn(
                      column, wanted, Texts.text("page.computer-table.undo.rename-column")));
      if (isDone) {
        heading.clear();
        grid.bring(cell.get().row(), column);
      }
    }
  }

  private void removeColumn() {
    Optional<Position> cell = grid.selected();
    if (cell.isEmpty()) {
      refuse(Texts.text("page.computer-table.choose-column"));
      return;
    }
    int column = cell.get().column();
    String name = grid.heading(column);
    boolean isDone =
        change(
            table ->
                table.removeColumn(column, Texts.text("page.computer-table.undo.remove-column")));
    if (isDone) {
      context.tellRemoved(Texts.text("page.computer-table.column-removed", name));
    }
  }

  // ------------------------------------------------------------------ files

  /** What an imported file came to. */
  private record Read(ComputerTable table, String problem) {}

  private void importFile() {
    FileQuestion question =
        new FileQuestion(
            Texts.text("page.computer-table.import.title"),
            Texts.text("page.computer-table.import.filter"),
            List.of("*.csv", "*.txt"),
            "");
    context.readFile(
        question,
        bytes ->
            context.inBackground(
                Texts.text("page.computer-table.importing"), () -> read(bytes), this::take));
  }

  private static Read read(byte[] bytes) {
    try {
      return new Read(TableImport.read(bytes), "");
    } catch (UnreadableTableException e) {
      return new Read(null, e.getMessage());
    }
  }

  private void take(Read read) {
    if (!read.problem().isEmpty()) {
      refuse(read.problem());
      return;
    }
    if (read.table().computers().isEmpty()) {
      refuse(Texts.text("page.computer-table.import.nothing"));
      return;
    }
    merge(read.table(), Texts.text("page.computer-table.undo.import"));
  }

  private void readUniqueness() {
    Document file = context.companions().uniqueness().document().snapshot();
    context.inBackground(
        Texts.text("page.computer-table.importing"),
        () -> UniquenessTable.read(file),
        this::takeUniqueness);
  }

  private void takeUniqueness(UniquenessTable read) {
    if (read.table().computers().isEmpty()) {
      refuse(Texts.text("page.computer-table.uniqueness.nothing"));
      return;
    }
    boolean isDone = merge(read.table(), Texts.text("page.computer-table.undo.uniqueness"));
    if (isDone && !read.notHeld().isEmpty()) {
      List<String> sentences = read.notHeld().stream().map(NotHeld::sentence).toList();
      context.tellProblem(
          Texts.text("page.computer-table.uniqueness.not-held"), TableWords.first(sentences));
    }
  }

  /** Takes a table over, and says how many computers it brought; false when it cannot be. */
  private boolean merge(ComputerTable other, String label) {
    Merge[] merged = new Merge[1];
    boolean isDone =
        change(
            table -> {
              merged[0] = table.merge(other, label);
              return merged[0].edit();
            });
    if (isDone) {
      String added = TableWords.counted("page.computer-table.imported", merged[0].added());
      String changed = TableWords.counted("page.computer-table.updated", merged[0].changed());
      message.hide();
      message.explain(added + " " + changed);
    }
    return isDone;
  }

  private void save() {
    FileQuestion question =
        new FileQuestion(
            Texts.text("page.computer-table.save.title"),
            Texts.text("page.computer-table.save.filter"),
            List.of("*.csv"),
            TablePlace.FILE);
    context.writeFile(question, () -> text.document().toBytes());
  }

  // ------------------------------------------------------------------ the page

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void revealProblems() {
    // cells show their marks at once
  }

  @Override
  public void focusFirst() {
    grid.focus();
  }

  @Override
  public boolean focusSetting(String section, String key) {
    Optional<TablePlace> wanted = TablePlace.named(section, key);
    if (wanted.isPresent()) {
      grid.focus();
      text.grid()
          .at(wanted.get())
          .ifPresent(
              cell -> {
                if (!filter.getText().isEmpty()) {
                  filter.clear();
                }
                grid.bring(Math.max(0, cell.row()), cell.column());
              });
    }
    return wanted.isPresent();
  }
}
