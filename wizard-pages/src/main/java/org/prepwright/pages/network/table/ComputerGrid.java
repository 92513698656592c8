package org.prepwright.pages.network.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.prepwright.model.check.Finding;
import org.prepwright.model.computers.PastedBlock;
import org.prepwright.model.computers.TableEditor;
import org.prepwright.model.computers.TableEditor.CellText;
import org.prepwright.model.computers.TableEditor.Position;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/**
 * The table of computers as a grid that is gone through and typed into like a spreadsheet. Its rows
 * are those of the file in the order and choice of the view, and one behind them for a new
 * computer.
 */
final class ComputerGrid implements GridCell.Owner {
  private static final double LEAST_WIDTH = 128;
  private static final double MOST_WIDTH = 264;
  private static final double LETTER_WIDTH = 9;
  private static final double HEADING_FRAME = 32;

  /** What is done to the table behind the grid. */
  interface Commands {
    void write(List<CellText> cells);

    void paste(List<Integer> rows, int column, List<List<String>> block);

    void insertRow(int before);

    void removeRows(SortedSet<Integer> rows);

    /** The selected cell is another, or holds something else. */
    void selected();
  }

  private final TableText text;
  private final TableFindings findings;
  private final Commands commands;
  private final ObservableList<Integer> rows = FXCollections.observableArrayList();
  private final TableView<Integer> table = new TableView<>(rows);
  private final Set<GridCell> cells = new HashSet<>();
  private List<String> headings = List.of();
  private String filter = "";
  private String typed = "";
  private int editedRow = -1;
  private int editedColumn = -1;

  ComputerGrid(TableText text, TableFindings findings, Commands commands) {
    this.text = text;
    this.findings = findings;
    this.commands = commands;
    table.setId("computer-table-grid");
    table.getStyleClass().addAll(FormStyles.DENSE, "computer-grid");
    table.setAccessibleText(Texts.text("page.computer-table.grid"));
    table.setAccessibleHelp(Texts.text("page.computer-table.keys"));
    table.setEditable(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setSortPolicy(
        view -> {
          list();
          return true;
        });
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    InvalidationListener selected = changed -> commands.selected();
    table.getFocusModel().focusedCellProperty().addListener(selected);
  }

  TableView<Integer> node() {
    return table;
  }

  private TableEditor grid() {
    return text.grid();
  }

  // ------------------------------------------------------------------ what it shows

  /**
   * Shows the table as it was read last.
   *
   * @param keepsOrder whether the rows stay where they are though the view is sorted or filtered,
   *     since somebody is typing in them
   */
  void show(boolean keepsOrder) {
    table.setPlaceholder(
        FormBuilder.styled(
            text.isReadable() ? Texts.text("page.computer-table.empty") : text.problem(),
            "list-placeholder"));
    if (!text.isReadable()) {
      rows.clear();
      return;
    }
    List<String> now = grid().headings().stream().map(heading -> heading.cell().text()).toList();
    if (!now.equals(headings)) {
      headings = now;
      makeColumns();
    }
    int last = grid().rows();
    boolean isNewBehind = !rows.isEmpty() && rows.get(rows.size() - 1) <= last;
    if (keepsOrder && isNewBehind) {
      for (int row = rows.get(rows.size() - 1) + 1; row <= last; row++) {
        rows.add(row);
      }
    } else {
      list();
    }
    redraw();
  }

  /** Shows the cells on display anew. */
  void redraw() {
    showHeadingMarks();
    cells.forEach(GridCell::show);
    commands.selected();
  }

  private void makeColumns() {
    cells.clear();
    List<TableColumn<Integer, ?>> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      columns.add(column(i));
    }
    table.getColumns().setAll(columns);
  }

  private TableColumn<Integer, Integer> column(int index) {
    TableColumn<Integer, Integer> column = new TableColumn<>(heading(index));
    double wanted = column.getText().length() * LETTER_WIDTH + HEADING_FRAME;
    column.setPrefWidth(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, wanted)));
    column.setReorderable(false);
    column.setSortable(!grid().isSecret(index));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        of -> {
          GridCell cell = new GridCell(this, index);
          cells.add(cell);
          return cell;
        });
    return column;
  }

  private void showHeadingMarks() {
    for (int i = 0; i < table.getColumns().size(); i++) {
      Optional<Finding> finding = finding(-1, i);
      Node mark = finding.isPresent() ? mark(finding.get(), sentence(-1, i)) : null;
      boolean isOther = mark != null || table.getColumns().get(i).getGraphic() != null;
      if (isOther) {
        table.getColumns().get(i).setGraphic(mark);
      }
    }
  }

  private static Node mark(Finding finding, String sentence) {
    Region sign = new Region();
    sign.getStyleClass().add(FormStyles.MESSAGE_MARK);
    HBox message = new HBox(sign);
    message.getStyleClass().addAll(FormStyles.MESSAGE, "grid-mark", finding.severity().id());
    Tooltip tooltip = new Tooltip(sentence);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(400);
    Tooltip.install(message, tooltip);
    return message;
  }

  /** Chooses and orders the rows. */
  private void list() {
    if (!text.isReadable()) {
      return;
    }
    int last = grid().rows();
    List<Integer> now = new ArrayList<>(last + 1);
    IntStream.range(0, last).filter(this::isChosen).forEach(now::add);
    order().ifPresent(now::sort);
    now.add(last);
    if (!now.equals(rows)) {
      TablePosition<Integer, ?> focused = focused();
      Integer row =
          focused.getRow() < 0 || focused.getRow() >= rows.size()
              ? null
              : rows.get(focused.getRow());
      int column = Math.max(0, focused.getColumn());
      rows.setAll(now);
      int place = row == null ? -1 : now.indexOf(row);
      if (place >= 0) {
        select(place, column);
      } else if (row != null) {
        select(Math.min(focused.getRow(), now.size() - 1), column);
      }
    }
  }

  private Optional<Comparator<Integer>> order() {
    if (table.getSortOrder().isEmpty()) {
      return Optional.empty();
    }
    TableColumn<Integer, ?> by = table.getSortOrder().get(0);
    Comparator<Integer> order = grid().order(table.getColumns().indexOf(by));
    return Optional.of(
        by.getSortType() == TableColumn.SortType.DESCENDING ? order.reversed() : order);
  }

  /** All rows of the file in the order of the view; empty when that is the order of the file. */
  List<Integer> sorted() {
    List<Integer> all = new ArrayList<>(IntStream.range(0, grid().rows()).boxed().toList());
    return order()
        .map(
            by -> {
              all.sort(by);
              return all;
            })
        .orElse(List.of());
  }

  /** Shows the rows in the order of the file. */
  void forgetOrder() {
    table.getSortOrder().clear();
  }

  /** Shows the rows with a text in them; secrets are not looked into. */
  void filter(String words) {
    filter = words.strip().toLowerCase(Locale.ROOT);
    list();
  }

  private boolean isChosen(int row) {
    if (filter.isEmpty()) {
      return true;
    }
    for (int column = 0; column < headings.size(); column++) {
      boolean hasIt =
          !grid().isSecret(column)
              && grid().cell(row, column).toLowerCase(Locale.ROOT).contains(filter);
      if (hasIt) {
        return true;
      }
    }
    return false;
  }

  /** How many rows of the file are on show. */
  int shownRows() {
    return Math.max(0, rows.size() - 1);
  }

  // ------------------------------------------------------------------ what cells ask

  @Override
  public String shown(int row, int column) {
    String value = grid().cell(row, column);
    return !value.isEmpty() && grid().isSecret(column) ? SecretText.MASK : value;
  }

  @Override
  public String text(int row, int column) {
    return grid().isSecret(column) ? "" : grid().cell(row, column);
  }

  @Override
  public boolean isSecret(int column) {
    return grid().isSecret(column);
  }

  @Override
  public boolean isForNew(int row) {
    return row == grid().rows();
  }

  @Override
  public String heading(int column) {
    String heading = column < headings.size() ? headings.get(column) : "";
    return heading.isEmpty() ? Texts.text("page.computer-table.no-heading") : heading;
  }

  @Override
  public Optional<Finding> finding(int row, int column) {
    return findings.worst(grid().place(row, column));
  }

  @Override
  public String sentence(int row, int column) {
    return findings.sentence(grid().place(row, column));
  }

  @Override
  public String takeTyped() {
    String taken = typed;
    typed = "";
    return taken;
  }

  @Override
  public void write(int row, int column, String value) {
    commands.write(List.of(new CellText(row, column, value)));
  }

  @Override
  public void ended(GridCell.Step step) {
    table.requestFocus();
    if (step != GridCell.Step.STAY) {
      move(editedRow, editedColumn, step);
    }
    commands.selected();
  }

  // ------------------------------------------------------------------ going through it

  /** The selected cell: its row in the file, the row behind the last among them. */
  Optional<Position> selected() {
    TablePosition<Integer, ?> focused = focused();
    boolean isThere =
        focused.getRow() >= 0 && focused.getRow() < rows.size() && focused.getColumn() >= 0;
    return isThere
        ? Optional.of(new Position(rows.get(focused.getRow()), focused.getColumn()))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // the focused cell of a table of whole numbers
  private TablePosition<Integer, ?> focused() {
    return (TablePosition<Integer, ?>) (TablePosition<?, ?>) table.getFocusModel().getFocusedCell();
  }

  /** The rows of the file with a selected cell. */
  SortedSet<Integer> selectedRows() {
    SortedSet<Integer> chosen = new TreeSet<>();
    for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
      if (cell.getRow() < rows.size() && rows.get(cell.getRow()) < grid().rows()) {
        chosen.add(rows.get(cell.getRow()));
      }
    }
    return chosen;
  }

  /** Selects a cell of the file, whatever the view chose. */
  void bring(int row, int column) {
    if (!rows.contains(row)) {
      filter = "";
      list();
    }
    select(rows.indexOf(row), column);
  }

  /** Gives the grid the focus, and the first cell when none is selected. */
  void focus() {
    table.requestFocus();
    if (focused().getRow() < 0 && !rows.isEmpty()) {
      select(0, 0);
    }
  }

  private void select(int viewRow, int column) {
    if (viewRow < 0 || column >= table.getColumns().size()) {
      return;
    }
    TableColumn<Integer, ?> of = table.getColumns().get(column);
    table.getSelectionModel().clearAndSelect(viewRow, of);
    table.getFocusModel().focus(viewRow, of);
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(viewRow);
    }
    table.scrollToColumn(of);
  }

  /** Goes on by a cell; false at the end. */
  private boolean move(int fromRow, int fromColumn, GridCell.Step step) {
    int columns = table.getColumns().size();
    int row = fromRow;
    int column = fromColumn;
    switch (step) {
      case DOWN -> row++;
      case UP -> row--;
      case RIGHT -> {
        column++;
        if (column == columns) {
          column = 0;
          row++;
        }
      }
      case LEFT -> {
        column--;
        if (column < 0) {
          column = columns - 1;
          row--;
        }
      }
      case STAY -> {
        // nowhere else
      }
    }
    boolean isThere = row >= 0 && row < rows.size();
    if (isThere) {
      select(row, column);
    }
    return isThere;
  }

  private void edit() {
    TablePosition<Integer, ?> focused = focused();
    if (focused.getRow() < 0 || focused.getTableColumn() == null) {
      return;
    }
    editedRow = focused.getRow();
    editedColumn = focused.getColumn();
    select(editedRow, editedColumn);
    table.layout();
    table.edit(editedRow, table.getColumns().get(editedColumn));
    typed = "";
  }

  private void onTyped(KeyEvent key) {
    String letter = key.getCharacter();
    boolean isLetter =
        !letter.isBlank()
            && letter.codePoints().noneMatch(Character::isISOControl)
            && !key.isMetaDown()
            && key.isControlDown() == key.isAltDown();
    if (isLetter && table.getEditingCell() == null && table.isFocused()) {
      typed = letter;
      edit();
      key.consume();
    }
  }

  private void onKey(KeyEvent key) {
    if (table.getEditingCell() != null || !table.isFocused()) {
      return;
    }
    boolean isDone = key.isShortcutDown() ? withShortcut(key) : alone(key);
    if (isDone) {
      key.consume();
    }
  }

  private boolean withShortcut(KeyEvent key) {
    return switch (key.getCode()) {
      case C -> copy();
      case X -> copy() && clear();
      case V -> paste();
      case ENTER -> insert();
      default -> false;
    };
  }

  private boolean alone(KeyEvent key) {
    TablePosition<Integer, ?> at = focused();
    boolean isBack = key.isShiftDown();
    KeyCode code = key.getCode();
    return switch (code) {
      case F2 -> {
        edit();
        yield true;
      }
      case ENTER -> {
        move(at.getRow(), at.getColumn(), isBack ? GridCell.Step.UP : GridCell.Step.DOWN);
        yield true;
      }
      // at the ends the focus leaves the grid
      case TAB ->
          !key.isControlDown()
              && move(
                  at.getRow(), at.getColumn(), isBack ? GridCell.Step.LEFT : GridCell.Step.RIGHT);
      case INSERT -> insert();
      case DELETE, BACK_SPACE -> isBack ? remove() : clear();
      default -> false;
    };
  }

  // ------------------------------------------------------------------ changing it

  /** Adds a blank row below the selected one and goes there; at the end there is one already. */
  boolean insert() {
    int row = selected().map(Position::row).orElse(grid().rows());
    if (row < grid().rows()) {
      commands.insertRow(row + 1);
      bring(row + 1, 0);
    } else {
      bring(grid().rows(), 0);
    }
    table.requestFocus();
    return true;
  }

  /** Takes the rows with a selected cell out. */
  boolean remove() {
    SortedSet<Integer> chosen = selectedRows();
    commands.removeRows(chosen);
    return true;
  }

  private List<Position> selectedCells() {
    List<Position> chosen = new ArrayList<>();
    for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
      if (cell.getRow() >= 0 && cell.getRow() < rows.size() && cell.getColumn() >= 0) {
        chosen.add(new Position(rows.get(cell.getRow()), cell.getColumn()));
      }
    }
    return chosen;
  }

  private int firstSelected() {
    int first = rows.size();
    for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
      first = Math.min(first, cell.getRow());
    }
    return first;
  }

  private boolean clear() {
    List<CellText> cleared =
        selectedCells().stream()
            .filter(cell -> !grid().cell(cell.row(), cell.column()).isEmpty())
            .map(cell -> new CellText(cell.row(), cell.column(), ""))
            .toList();
    if (!cleared.isEmpty()) {
      commands.write(cleared);
    }
    return true;
  }

  private boolean copy() {
    List<Position> chosen = selectedCells();
    Set<Position> known = new HashSet<>(chosen);
    SortedSet<Integer> columns = new TreeSet<>(chosen.stream().map(Position::column).toList());
    columns.removeIf(grid()::isSecret);
    List<List<String>> block = new ArrayList<>();
    for (int row : rows) {
      boolean isChosen = columns.stream().anyMatch(one -> known.contains(new Position(row, one)));
      if (isChosen) {
        block.add(
            columns.stream()
                .map(one -> known.contains(new Position(row, one)) ? grid().cell(row, one) : "")
                .toList());
      }
    }
    if (!block.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(PastedBlock.write(block));
      Clipboard.getSystemClipboard().setContent(content);
    }
    return true;
  }

  private boolean paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    List<Position> chosen = selectedCells();
    if (pasted == null || pasted.isEmpty() || chosen.isEmpty()) {
      return true;
    }
    List<List<String>> block = PastedBlock.read(pasted);
    boolean isOneCell = block.size() == 1 && block.get(0).size() == 1;
    if (isOneCell && chosen.size() > 1) {
      String value = block.get(0).get(0);
      commands.write(
          chosen.stream().map(cell -> new CellText(cell.row(), cell.column(), value)).toList());
      return true;
    }
    int first = firstSelected();
    int column = chosen.stream().mapToInt(Position::column).min().orElse(0);
    int end = Math.min(rows.size(), first + block.size());
    commands.paste(List.copyOf(rows.subList(first, end)), column, block);
    return true;
  }
}
