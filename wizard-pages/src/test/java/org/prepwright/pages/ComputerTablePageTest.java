package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.TablePlace;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditHistory;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.RowEditor;

/** The grid over the table of computers, by keyboard as in a spreadsheet. */
class ComputerTablePageTest extends PageTest {
  private static final int COMPUTERS = 20_000;
  private static final int MOST_LIVE_ROWS = 60;

  private FakeContext context;
  private EditHistory history;

  private void open(Kind kind, String... lines) {
    byte[] answers = "[UserData]\r\nComputerName=*\r\n".getBytes(StandardCharsets.US_ASCII);
    context = FakeContext.opened(kind, Product.XP_PROFESSIONAL, answers);
    if (lines.length > 0) {
      setText(String.join("\r\n", lines).concat("\r\n"));
    }
    history = new EditHistory(context.companions().texts());
    show("computer-table", context);
    onFx(page::focusFirst);
  }

  private void open(String... lines) {
    open(Kind.SYSPREP, lines);
  }

  private void setText(String text) {
    Document table = context.companions().computers();
    try {
      table.apply(new RowEditor(table).replaceText(text, "test"));
    } catch (EditRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private String text() {
    return new String(context.companions().computers().toBytes(), StandardCharsets.UTF_8);
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines).concat("\r\n");
  }

  @SuppressWarnings("unchecked") // the rows of the grid are whole numbers
  private TableView<Integer> grid() {
    return (TableView<Integer>) node("computer-table-grid", TableView.class);
  }

  private void select(int row, int column) {
    onFx(
        () -> {
          grid().requestFocus();
          TableColumn<Integer, ?> of = grid().getColumns().get(column);
          grid().getSelectionModel().clearAndSelect(row, of);
          grid().getFocusModel().focus(row, of);
        });
  }

  private void selectBlock(int fromRow, int fromColumn, int toRow, int toColumn) {
    onFx(
        () -> {
          grid().getSelectionModel().clearSelection();
          List<TableColumn<Integer, ?>> columns = grid().getColumns();
          grid()
              .getSelectionModel()
              .selectRange(fromRow, columns.get(fromColumn), toRow, columns.get(toColumn));
        });
  }

  private void key(KeyCode code) {
    key(code, false, false);
  }

  private void key(KeyCode code, boolean isShift, boolean isControl) {
    onFx(
        () -> {
          javafx.scene.Node target = editor() == null ? grid() : editor();
          Event.fireEvent(
              target,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, isControl, false, false));
        });
    layOut();
  }

  /** Types the first letter into the grid and the rest into the field it opens. */
  private void type(String letters) {
    onFx(
        () ->
            Event.fireEvent(
                grid(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    letters.substring(0, 1),
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
    onFx(() -> editor().appendText(letters.substring(1)));
  }

  private TextField editor() {
    return (TextField) grid().lookup("#computer-table-edit");
  }

  private void layOut() {
    onFx(
        () -> {
          page.node().applyCss();
          grid().layout();
        });
  }

  private List<TableCell<?, ?>> cells() {
    layOut();
    return ask(
        () ->
            below(grid()).stream()
                .filter(node -> node instanceof TableCell<?, ?>)
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .filter(cell -> !cell.isEmpty())
                .sorted(
                    Comparator.<TableCell<?, ?>>comparingInt(TableCell::getIndex)
                        .thenComparing(cell -> grid().getColumns().indexOf(cell.getTableColumn())))
                .toList());
  }

  private List<String> shown() {
    return cells().stream()
        .map(TableCell::getText)
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String said() {
    return ask(
        () ->
            below(page.node()).stream()
                .filter(Label.class::isInstance)
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
  }

  private void paste(String block) {
    onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(block);
          Clipboard.getSystemClipboard().setContent(content);
        });
    key(KeyCode.V, false, true);
  }

  private String clipboard() {
    return ask(() -> Clipboard.getSystemClipboard().getString());
  }

  /** What the window's check finds, as it hands it to the pages. */
  private void check() {
    List<Finding> found = new ArrayList<>();
    try {
      ComputerTable table = ComputerTable.parse(context.companions().computers().toBytes());
      for (Finding one : ComputerTableCheck.check(context.answers(), table)) {
        TablePlace place = new TablePlace(one.line(), one.column());
        found.add(
            new Finding(
                one.rule(),
                one.severity(),
                0,
                0,
                TablePlace.FILE,
                place.key(),
                one.message(),
                one.remedy(),
                one.source()));
      }
    } catch (UnreadableTableException e) {
      throw new AssertionError(e);
    }
    onFx(() -> context.findings.setAll(found));
  }

  // ------------------------------------------------------------------ typing

  @Test
  void typingMakesATableAndEnterGoesToTheNextComputer() {
    open();
    select(0, 0);
    type("LAB-01");
    key(KeyCode.ENTER);
    type("LAB-02");
    key(KeyCode.ENTER);
    assertThat(text()).isEqualTo(lines("ComputerName", "LAB-01", "LAB-02"));
    assertThat(shown()).containsExactly("LAB-01", "LAB-02", "New computer");
    assertThat(said()).contains("2 computers.");
    onFx(history::undo);
    assertThat(text()).isEqualTo(lines("ComputerName", "LAB-01"));
    assertThat(shown()).containsExactly("LAB-01", "New computer");
    onFx(history::undo);
    assertThat(text()).isEmpty();
  }

  @Test
  void tabGoesRightAndThenToTheNextRow() {
    open("ComputerName,UserData/FullName", "A1,Anna", "A2,Bea");
    select(0, 0);
    type("B1");
    key(KeyCode.TAB);
    type("x, y");
    key(KeyCode.TAB);
    type("B2");
    key(KeyCode.TAB, true, false);
    type("again");
    key(KeyCode.ESCAPE);
    assertThat(text()).isEqualTo(lines("ComputerName,UserData/FullName", "B1,\"x, y\"", "B2,Bea"));
    assertThat(ask(() -> grid().getFocusModel().getFocusedCell().getRow())).isZero();
    assertThat(ask(() -> grid().getFocusModel().getFocusedCell().getColumn())).isEqualTo(1);
  }

  @Test
  void theTextIsEditedByF2AndLeftAsItWasByEscape() {
    open("ComputerName", "A1");
    select(0, 0);
    key(KeyCode.F2);
    assertThat(ask(() -> editor().getText())).isEqualTo("A1");
    onFx(() -> editor().setText("B1"));
    key(KeyCode.ESCAPE);
    assertThat(ask(this::editor)).isNull();
    assertThat(text()).isEqualTo(lines("ComputerName", "A1"));
    key(KeyCode.F2);
    onFx(() -> editor().setText("C1"));
    leave();
    assertThat(text()).isEqualTo(lines("ComputerName", "C1"));
  }

  @Test
  void rowsComeAndGo() {
    open("ComputerName;UserData/FullName", "A1;Anna", "A2;Bea", "A3;Cleo");
    select(0, 1);
    key(KeyCode.ENTER, false, true);
    assertThat(text())
        .isEqualTo(lines("ComputerName;UserData/FullName", "A1;Anna", ";", "A2;Bea", "A3;Cleo"));
    type("N1");
    key(KeyCode.ENTER);
    selectBlock(2, 0, 3, 0);
    press("computer-table-remove-rows");
    assertThat(text()).isEqualTo(lines("ComputerName;UserData/FullName", "A1;Anna", "N1;"));
    assertThat(context.removed).singleElement().asString().contains("2 rows");
    select(0, 1);
    key(KeyCode.DELETE);
    assertThat(text()).isEqualTo(lines("ComputerName;UserData/FullName", "A1;", "N1;"));
  }

  // ------------------------------------------------------------------ blocks

  @Test
  void aBlockFromASpreadsheetIsPastedAtTheCellAndAddsRows() {
    open("ComputerName;UserData/FullName", "A1;Anna", "A2;Bea");
    select(1, 0);
    paste("B2\tBerta\r\nB3\t\"say \"\"hi\"\"\"\r\n");
    assertThat(text())
        .isEqualTo(
            lines(
                "ComputerName;UserData/FullName", "A1;Anna", "B2;Berta", "B3;\"say \"\"hi\"\"\""));
    onFx(history::undo);
    assertThat(text()).isEqualTo(lines("ComputerName;UserData/FullName", "A1;Anna", "A2;Bea"));
    selectBlock(0, 1, 1, 1);
    paste("Lab");
    assertThat(text()).isEqualTo(lines("ComputerName;UserData/FullName", "A1;Lab", "A2;Lab"));
  }

  @Test
  void copiedCellsGoToTheClipboardWithoutSecrets() {
    open("ComputerName,UserData/ProductKey,UserData/FullName", "A1,AAAAA-BBBBB,Anna", "A2,,Bea");
    assertThat(shown()).contains(SecretText.MASK).noneMatch(text -> text.contains("AAAAA"));
    selectBlock(0, 0, 1, 2);
    key(KeyCode.C, false, true);
    assertThat(clipboard()).isEqualTo("A1\tAnna\nA2\tBea");
    select(0, 1);
    key(KeyCode.F2);
    assertThat(ask(this::editor)).isInstanceOf(PasswordField.class);
    assertThat(ask(() -> editor().getText())).isEmpty();
    key(KeyCode.ENTER);
    assertThat(text()).contains("AAAAA-BBBBB");
    onFx(() -> node("computer-table-filter", TextField.class).setText("AAAAA"));
    assertThat(said()).contains("No row has the text");
  }

  @Test
  void aSheetWithHeadingsIsPastedIntoAnEmptyTable() {
    open();
    select(0, 0);
    paste("ComputerName\tUserData/FullName\nA1\tAnna\nA2\tBea\n");
    assertThat(text()).isEqualTo(lines("ComputerName,UserData/FullName", "A1,Anna", "A2,Bea"));
    assertThat(shown()).contains("Anna", "Bea", "New computer");
  }

  // ------------------------------------------------------------------ view

  @Test
  void theFilterAndTheOrderAreOfTheViewUntilTheOrderIsWritten() {
    open("ComputerName,UserData/FullName", "LAB-10,Anna", "LAB-2,Bea", "LAB-1,Anna B");
    onFx(() -> node("computer-table-filter", TextField.class).setText("ann"));
    assertThat(shown()).containsExactly("LAB-10", "Anna", "LAB-1", "Anna B", "New computer");
    onFx(() -> grid().getSortOrder().add(grid().getColumns().get(0)));
    assertThat(shown()).containsExactly("LAB-1", "Anna B", "LAB-10", "Anna", "New computer");
    select(0, 1);
    type("Zoe");
    key(KeyCode.ENTER);
    onFx(() -> node("computer-table-filter", TextField.class).setText(""));
    String before =
        lines("ComputerName,UserData/FullName", "LAB-10,Anna", "LAB-2,Bea", "LAB-1,Zoe");
    assertThat(text()).isEqualTo(before);
    press("computer-table-write-order");
    assertThat(text())
        .isEqualTo(
            lines("ComputerName,UserData/FullName", "LAB-1,Zoe", "LAB-2,Bea", "LAB-10,Anna"));
    assertThat(ask(() -> grid().getSortOrder().isEmpty())).isTrue();
    press("computer-table-write-order");
    assertThat(said()).contains("Click a heading");
    onFx(history::undo);
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void eachFindingMarksItsCellAndIsSaidBelow() {
    open("ComputerName,Fullname", "LAB_1,x", "LAB-2,y", "lab-2,z");
    check();
    List<TableCell<?, ?>> marked =
        cells().stream().filter(cell -> cell.getGraphic() != null).toList();
    assertThat(marked).extracting(TableCell::getText).containsExactly("LAB_1", "lab-2");
    assertThat(marked.get(0).getAccessibleText()).contains("LAB_1", "DNS");
    assertThat(marked.get(1).getTooltip().getText()).contains("LAB-2");
    assertThat(ask(() -> grid().getColumns().get(1).getGraphic())).isNotNull();
    assertThat(said()).contains("3 computers. 3 findings.");
    assertThat(ask(() -> page.focusSetting("computers.csv", "4:1"))).isTrue();
    assertThat(ask(() -> grid().getFocusModel().getFocusedCell().getRow())).isEqualTo(2);
    assertThat(said()).contains(marked.get(1).getTooltip().getText());
  }

  @Test
  void aTextThatIsNoTableIsToldAndLeftAlone() {
    open("ComputerName", "\"A1");
    assertThat(said()).contains("quote");
    onFx(() -> context.companions().computers().undo());
    assertThat(shown()).containsExactly("New computer");
  }

  // ------------------------------------------------------------------ columns, names, files

  @Test
  void columnsComeGetANameAndGo() {
    open("ComputerName", "A1");
    select(0, 0);
    heading("UserData/FullName", "add-column");
    assertThat(text()).isEqualTo(lines("ComputerName,UserData/FullName", "A1"));
    type("Anna");
    key(KeyCode.ENTER);
    assertThat(text()).isEqualTo(lines("ComputerName,UserData/FullName", "A1,Anna"));
    select(0, 1);
    heading("UserData/OrgName", "rename-column");
    assertThat(text()).isEqualTo(lines("ComputerName,UserData/OrgName", "A1,Anna"));
    heading("userdata/orgname", "add-column");
    assertThat(said()).contains("has a column userdata/orgname");
    press("computer-table-remove-column");
    assertThat(text()).isEqualTo(lines("ComputerName", "A1"));
    assertThat(context.removed).singleElement().asString().contains("UserData/OrgName");
    press("computer-table-remove-column");
    assertThat(said()).contains("only column");
  }

  private void heading(String text, String button) {
    onFx(() -> node("computer-table-heading", TextField.class).setText(text));
    press("computer-table-" + button);
  }

  @Test
  void namesAreMadeOfAPatternAndThoseThatAreThereAreLeftOut() {
    open("UserData/FullName,ComputerName", "Anna,LAB-02");
    names("LAB-", "9", "2");
    assertThat(text())
        .isEqualTo(lines("UserData/FullName,ComputerName", "Anna,LAB-02", ",LAB-09", ",LAB-10"));
    names("LAB-{1..3:00}", "1", "30");
    assertThat(text()).endsWith(lines(",LAB-01", ",LAB-03"));
    assertThat(said()).contains("2 names were added. One name is left out.", "LAB-02");
    names("LAB-{", "1", "30");
    assertThat(said()).contains("LAB-{1..30:00}");
    names("LAB-", "one", "2");
    assertThat(said()).contains("whole numbers");
  }

  @Test
  void aCounterInBracesTakesFirstAndCountFromTheFields() {
    open("ComputerName", "A1");
    names("LAB-{n:03}-{row}", "9", "2");
    assertThat(text()).isEqualTo(lines("ComputerName", "A1", "LAB-009-1", "LAB-010-2"));
  }

  @Test
  void aPatternWithAColumnNamesTheComputersOfTheTable() {
    String[] table = {"ComputerName;Site", "A1;HH", ";B", " ; ", "A3;M"};
    open(table);
    names("{site}-{row:02}", "", "");
    assertThat(said()).contains("whole numbers");
    names("{site}-{row:02}", "1", "");
    assertThat(text()).isEqualTo(lines("ComputerName;Site", "HH-01;HH", "B-02;B", " ; ", "M-03;M"));
    assertThat(said()).contains("3 computers got their names.");
    onFx(history::undo);
    assertThat(text()).isEqualTo(lines(table));
    onFx(history::redo);
    names("X{n}-{Site}", "7", "1");
    assertThat(text()).isEqualTo(lines("ComputerName;Site", "X7-HH;HH", "X8-B;B", " ; ", "X9-M;M"));
    assertThat(ask(() -> node("computer-table-count", TextField.class).isEditable())).isFalse();
    assertThat(ask(() -> node("computer-table-first", TextField.class).isEditable())).isTrue();
  }

  @Test
  void namesThatCannotBeWrittenLeaveTheTableAsItIs() {
    String[] table = {"ComputerName,Site,Key", "A1,HH,x", "A2,HH,", "A3,M,x"};
    open(table);
    names("PC-{site}", "1", "1");
    assertThat(said()).contains("One of the names cannot be written, so none is.", "PC-HH");
    names("PC-{room}", "1", "1");
    assertThat(said()).contains("\"room\"");
    names("PC-{key}", "1", "1");
    assertThat(said()).contains("line 3");
    assertThat(text()).isEqualTo(lines(table));
  }

  private void names(String pattern, String first, String count) {
    onFx(
        () -> {
          node("computer-table-pattern", TextField.class).setText(pattern);
          node("computer-table-first", TextField.class).setText(first);
          node("computer-table-count", TextField.class).setText(count);
        });
    press("computer-table-make");
  }

  @Test
  void anImportedFileIsTakenOverByNames() {
    open("ComputerName,UserData/FullName", "A1,Anna");
    context.fileToRead =
        "ComputerName;UserData/OrgName\nA1;School\nA2;Lab\n".getBytes(StandardCharsets.UTF_8);
    press("computer-table-import");
    assertThat(text())
        .isEqualTo(
            lines("ComputerName,UserData/FullName,UserData/OrgName", "A1,Anna,School", "A2,,Lab"));
    assertThat(said()).contains("One computer was added. One was changed.");
    context.fileToRead = "B1\nB2\n".getBytes(StandardCharsets.UTF_8);
    press("computer-table-import");
    assertThat(text()).endsWith(lines("B1,,", "B2,,"));
    onFx(history::undo);
    onFx(history::undo);
    assertThat(text()).isEqualTo(lines("ComputerName,UserData/FullName", "A1,Anna"));
    press("computer-table-save");
    assertThat(context.written).containsExactly(text());
  }

  @Test
  void thePageSaysWhichFileHoldsWhat() {
    open(Kind.UNATTEND, "ComputerName", "A1");
    assertThat(said()).contains("uniqueness file that Setup reads is made of it");
    setUniqueness("[UniqueIds]\nA=UserData\n");
    assertThat(said()).contains("in another file");
  }

  private void setUniqueness(String file) {
    onFx(
        () -> {
          Document udf = context.companions().uniqueness().document();
          try {
            udf.apply(new RowEditor(udf).replaceText(file, "test"));
          } catch (EditRefusedException e) {
            throw new AssertionError(e);
          }
        });
  }

  private boolean offersUniqueness() {
    return ask(() -> node("computer-table-read-uniqueness", Button.class).isVisible());
  }

  @Test
  void theUniquenessFileIsReadIntoTheTableInOneStep() {
    String[] table = {"ComputerName,Room", "lab-1,12"};
    open(Kind.UNATTEND, table);
    assertThat(offersUniqueness()).isFalse();
    setUniqueness(
        "[UniqueIds]\nLAB-1=UserData\nLAB-2=UserData\n[LAB-1:UserData]\nComputerName=LAB-1\n"
            + "FullName=Anna\n[LAB-2:UserData]\nComputerName=LAB-2\n");
    assertThat(offersUniqueness()).isTrue();
    press("computer-table-read-uniqueness");
    assertThat(text())
        .isEqualTo(lines("ComputerName,Room,UserData/FullName", "LAB-1,12,Anna", "LAB-2,,"));
    assertThat(said()).contains("One computer was added. One was changed.");
    assertThat(context.problems).isEmpty();
    onFx(history::undo);
    assertThat(text()).isEqualTo(lines(table));
  }

  @Test
  void whatTheTableDoesNotHoldOfTheUniquenessFileIsTold() {
    open(Kind.UNATTEND);
    StringBuilder file = new StringBuilder("[UniqueIds]\nA=UserData\n");
    file.append("[A:UserData]\nComputerName=A\n");
    for (int i = 0; i < 9; i++) {
      file.append("[Other").append(i).append("]\nx=1\n");
    }
    setUniqueness(file.toString());
    press("computer-table-read-uniqueness");
    assertThat(text()).isEqualTo(lines("ComputerName", "A"));
    assertThat(context.problems)
        .singleElement()
        .asString()
        .contains("Line 5", "3 more are not shown.")
        .doesNotContain("Line 17");
  }

  @Test
  void aUniquenessFileWithoutComputersIsRefusedInASentence() {
    open(Kind.UNATTEND);
    setUniqueness("; nothing yet\n");
    press("computer-table-read-uniqueness");
    assertThat(said()).contains("The uniqueness file has no computers.");
    assertThat(text()).isEmpty();
  }

  @Test
  void marksStayWithTheirCellsWhenTheViewIsSorted() {
    open("ComputerName", "LAB_1", "LAB-2");
    check();
    onFx(
        () -> {
          grid().getColumns().get(0).setSortType(TableColumn.SortType.DESCENDING);
          grid().getSortOrder().add(grid().getColumns().get(0));
        });
    assertThat(cells().stream().filter(cell -> cell.getGraphic() != null))
        .extracting(TableCell::getText)
        .containsExactly("LAB_1");
  }

  // ------------------------------------------------------------------ many

  @Test
  void twentyThousandComputersAreShownByFewRows() {
    String[] lines =
        IntStream.rangeClosed(0, COMPUTERS)
            .mapToObj(
                number ->
                    number == 0
                        ? "ComputerName,UserData/FullName,UserData/OrgName"
                        : "PC" + number + ",User " + number + ",School")
            .toArray(String[]::new);
    open(lines);
    assertThat(ask(() -> page.focusSetting("computers.csv", COMPUTERS + 1 + ":1"))).isTrue();
    assertThat(shown()).contains("PC" + COMPUTERS);
    assertThat(ask(() -> below(grid())))
        .filteredOn(node -> node instanceof TableRow<?>)
        .hasSizeLessThan(MOST_LIVE_ROWS);
    type("LAST");
    key(KeyCode.ENTER);
    assertThat(text()).endsWith("LAST,User 20000,School\r\n");
    assertThat(said()).contains("20000 computers");
  }
}
