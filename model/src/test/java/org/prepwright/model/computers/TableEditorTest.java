package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.computers.TableEditor.CellText;
import org.prepwright.model.computers.TableEditor.Position;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditHistory;
import org.prepwright.model.text.EditRefusedException;

/** Edits of a table change the cells they are about and no other byte. */
class TableEditorTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String LABEL = "edit";

  private static Document document(String text) {
    return Companion.COMPUTERS.textOf(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Document document) {
    return new String(document.toBytes(), StandardCharsets.UTF_8);
  }

  private static TableEditor editor(Document document) {
    try {
      return new TableEditor(document);
    } catch (UnreadableTableException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes one edit of a text. */
  private interface Change {
    Edit of(TableEditor editor) throws EditRefusedException;
  }

  private static String after(String before, Change change) throws EditRefusedException {
    Document document = document(before);
    document.apply(change.of(editor(document)));
    String after = text(document);
    if (document.canUndo()) {
      document.undo();
    }
    assertThat(text(document)).isEqualTo(before);
    return after;
  }

  private static CellText cell(int row, int column, String text) {
    return new CellText(row, column, text);
  }

  // ------------------------------------------------------------------ cells

  @Test
  void theFirstEditMakesATableOfNames() throws EditRefusedException {
    Document document = Companions.none().computers();
    document.apply(editor(document).set(List.of(cell(0, 0, "LAB-01")), LABEL));
    assertThat(text(document)).isEqualTo("ComputerName\r\nLAB-01\r\n");
    document.apply(editor(document).removeRows(new TreeSet<>(List.of(0)), LABEL));
    assertThat(document.toBytes()).isEmpty();
    document.apply(editor(document).addColumn(1, "UserData/FullName", LABEL));
    document.apply(editor(document).set(List.of(cell(0, 1, "\u0416\u0416")), LABEL));
    assertThat(text(document)).isEqualTo("ComputerName,UserData/FullName\r\n,\u0416\u0416\r\n");
  }

  @Test
  void aCellIsWrittenWhereItStands() throws EditRefusedException {
    String before = "ComputerName; a/b \n LAB-01 ;\"x; y\"\n\nLAB-02\nLAB-03;z";
    assertThat(after(before, table -> table.set(List.of(cell(0, 0, "NEW")), LABEL)))
        .isEqualTo("ComputerName; a/b \n NEW ;\"x; y\"\n\nLAB-02\nLAB-03;z");
    assertThat(after(before, table -> table.set(List.of(cell(0, 1, "plain")), LABEL)))
        .isEqualTo("ComputerName; a/b \n LAB-01 ;\"plain\"\n\nLAB-02\nLAB-03;z");
    assertThat(after(before, table -> table.set(List.of(cell(1, 1, "say \"a;b\"")), LABEL)))
        .isEqualTo("ComputerName; a/b \n LAB-01 ;\"x; y\"\n\nLAB-02;\"say \"\"a;b\"\"\"\nLAB-03;z");
    assertThat(after(before, table -> table.set(List.of(cell(3, 1, "n"), cell(4, 0, "m")), LABEL)))
        .isEqualTo(before + "\n;n\nm;");
    assertThat(after(before, table -> table.set(List.of(cell(2, 1, "two\r\nlines")), LABEL)))
        .isEqualTo("ComputerName; a/b \n LAB-01 ;\"x; y\"\n\nLAB-02\nLAB-03;\"two\nlines\"");
  }

  @Test
  void aRowThatBecomesBlankStaysARow() throws EditRefusedException {
    String after =
        after("ComputerName\r\nA1\r\nA2\r\n", table -> table.set(List.of(cell(0, 0, "")), LABEL));
    assertThat(after).isEqualTo("ComputerName\r\n\"\"\r\nA2\r\n");
    TableEditor table = editor(document(after));
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.isBlank(0)).isTrue();
    assertThat(table.names()).containsExactly("A2");
    assertThat(after("ComputerName,a/b\nA1\n", one -> one.set(blankPair(), LABEL)))
        .isEqualTo("ComputerName,a/b\n\"\"\n");
  }

  private static List<CellText> blankPair() {
    return List.of(cell(0, 0, ""), cell(0, 1, " "));
  }

  @Test
  void aLineThatTheReaderOfAnswerFilesContinuesIsALineOfTheTable() throws EditRefusedException {
    String before = "ComputerName,a/b\r\nA1,C:\\i386\\\r\n[A2,;x\r\n\u001AA3,y\r\n";
    assertThat(after(before, table -> table.set(List.of(cell(1, 0, "B2")), LABEL)))
        .isEqualTo("ComputerName,a/b\r\nA1,C:\\i386\\\r\nB2,;x\r\n\u001AA3,y\r\n");
    assertThat(after(before, table -> table.set(List.of(cell(2, 1, "\\")), LABEL)))
        .isEqualTo("ComputerName,a/b\r\nA1,C:\\i386\\\r\n[A2,;x\r\n\u001AA3,\\\r\n");
    assertThat(after(before, table -> table.removeRows(new TreeSet<>(List.of(0, 2)), LABEL)))
        .isEqualTo("ComputerName,a/b\r\n[A2,;x\r\n");
  }

  @Test
  void rowsPartedByACarriageReturnAloneAreEditedToo() throws EditRefusedException {
    assertThat(after("ComputerName\rA1\rA2\r", table -> table.set(List.of(cell(1, 0, "B")), LABEL)))
        .isEqualTo("ComputerName\rA1\rB\r");
    assertThat(after("ComputerName\rA1\rA2\r", table -> table.insertRow(2, LABEL)))
        .isEqualTo("ComputerName\rA1\rA2\r\"\"\r");
  }

  @Test
  void aLetterTheFileDoesNotHaveIsRefused() {
    Document document =
        Companion.COMPUTERS.textOf("ComputerName,a/b\nA,M\u00FCller\n".getBytes(WINDOWS));
    assertThatThrownBy(() -> editor(document).set(List.of(cell(0, 1, "\u0416")), LABEL))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("\u0416");
  }

  // ------------------------------------------------------------------ blocks

  @Test
  void aBlockGoesOverTheRowsGivenAndBehindTheLast() throws EditRefusedException {
    List<List<String>> block = PastedBlock.read("N1\t\"x, y\"\nN2\tz\nN3\n");
    assertThat(block).containsExactly(List.of("N1", "x, y"), List.of("N2", "z"), List.of("N3"));
    assertThat(
            after(
                "ComputerName,a/b\nA1,1\nA2,2\nA3,3\n",
                table -> table.paste(List.of(0, 2), 0, block, LABEL)))
        .isEqualTo("ComputerName,a/b\nN1,\"x, y\"\nA2,2\nN2,z\nN3,\n");
  }

  @Test
  void aBlockWithHeadingsMakesTheTable() throws EditRefusedException {
    List<List<String>> block = PastedBlock.read("UserData/FullName\tcomputername\nAnna\tA1\n\t\n");
    String after = after("", table -> table.paste(List.of(), 0, block, LABEL));
    assertThat(after).isEqualTo("UserData/FullName,computername\r\nAnna,A1\r\n,\r\n");
    assertThat(editor(document(after)).names()).containsExactly("A1");
  }

  @Test
  void quotesThatEncloseNoCellAreLetters() {
    assertThat(PastedBlock.read("\"A\tb\nc\"d\t5\"")).hasSize(2);
    assertThat(PastedBlock.read("12\" disk\tb")).containsExactly(List.of("12\" disk", "b"));
    List<List<String>> odd = List.of(List.of("a\tb", "c\"d"), List.of("two\nlines", ""));
    assertThat(PastedBlock.read(PastedBlock.write(odd))).isEqualTo(odd);
  }

  // ------------------------------------------------------------------ rows and columns

  @Test
  void rowsAreWrittenInAnotherOrderWithTheirBytes() throws EditRefusedException {
    String before = "ComputerName;a/b\r\nLAB-10;\"two\nlines\"\r\n\r\n\"LAB-2\" ;x\r\n;y\r\nlab-1";
    TableEditor table = editor(document(before));
    List<Integer> order = IntStream.range(0, table.rows()).boxed().sorted(table.order(0)).toList();
    assertThat(order).containsExactly(3, 1, 0, 2);
    assertThat(after(before, one -> one.reorder(order, LABEL)))
        .isEqualTo("ComputerName;a/b\r\nlab-1\r\n\r\n\"LAB-2\" ;x\r\nLAB-10;\"two\nlines\"\r\n;y");
  }

  @Test
  void aColumnBehindTheLastChangesTheHeadingAlone() throws EditRefusedException {
    String before = "ComputerName;a/b\nA1;1\nA2\n";
    assertThat(after(before, table -> table.addColumn(2, "c;d/e", LABEL)))
        .isEqualTo("ComputerName;a/b;\"c;d/e\"\nA1;1\nA2\n");
    assertThat(after(before, table -> table.addColumn(0, "c/d", LABEL)))
        .isEqualTo("c/d;ComputerName;a/b\n;A1;1\n;A2\n");
    assertThat(after(before, table -> table.renameColumn(1, "c/d", LABEL)))
        .isEqualTo("ComputerName;c/d\nA1;1\nA2\n");
    assertThat(after("ComputerName\nA,1\n", table -> table.renameColumn(1, "c/d", LABEL)))
        .isEqualTo("ComputerName,c/d\nA,1\n");
  }

  @Test
  void withoutADelimiterInTheHeadingTheRestIsWrittenForTheOther() throws EditRefusedException {
    assertThat(
            after(
                "ComputerName;a/b\nA,1; x\n\"B,2\";\n;z\n", table -> table.removeColumn(1, LABEL)))
        .isEqualTo("ComputerName\n\"A,1\"\n\"B,2\"\n\"\"\n");
    assertThatThrownBy(() -> after("ComputerName\nA\n", table -> table.removeColumn(0, LABEL)))
        .isInstanceOf(EditRefusedException.class);
  }

  @Test
  void secretColumnsAreTold() {
    TableEditor table =
        editor(document("ComputerName,UserData/ProductKey,Identification/DomainAdminPassword\n"));
    assertThat(List.of(table.isSecret(0), table.isSecret(1), table.isSecret(2), table.isSecret(3)))
        .containsExactly(false, true, true, false);
  }

  @Test
  void anotherTableIsTakenOverByNames() throws EditRefusedException, UnreadableTableException {
    ComputerTable other =
        ComputerTable.parse(
            "userdata/fullname;ComputerName;Display/Xresolution\nAnna;a1;\nBea;B1;1024\n"
                .getBytes(StandardCharsets.UTF_8));
    Document document = document("ComputerName,UserData/FullName\nA1,x\nA2,y\n");
    TableEditor.Merge merge = editor(document).merge(other, LABEL);
    document.apply(merge.edit());
    assertThat(merge.added()).isEqualTo(1);
    assertThat(merge.changed()).isEqualTo(1);
    assertThat(text(document))
        .isEqualTo(
            "ComputerName,UserData/FullName,Display/Xresolution\na1,Anna\nA2,y\nB1,Bea,1024\n");
    document.undo();
    assertThat(text(document)).isEqualTo("ComputerName,UserData/FullName\nA1,x\nA2,y\n");
  }

  @Test
  void oneUndoListTakesTheTableBackToo() throws EditRefusedException {
    Companions companions = Companions.none();
    EditHistory history = new EditHistory(companions.texts());
    companions.computers().apply(editor(companions.computers()).set(blankPairOf("A1"), LABEL));
    assertThat(history.undoLabel()).isEqualTo(LABEL);
    history.undo();
    assertThat(companions.computers().toBytes()).isEmpty();
  }

  private static List<CellText> blankPairOf(String name) {
    return List.of(cell(0, 0, name));
  }

  // ------------------------------------------------------------------ at random

  private static final String[] PIECES = {
    "A",
    "b-1",
    "\u00E9",
    "\"",
    "\"x\"",
    "\"\"",
    ",",
    ",",
    ";",
    ";",
    "\r\n",
    "\r\n",
    "\n",
    "\r",
    " ",
    "\t",
    "\\",
    "[",
    "]",
    "=",
    "\u001A",
    "\"a,b\"",
    "\"l\r\nm\"",
    "ComputerName",
    "\u20AC"
  };

  @Test
  void cutsEveryTextAsTheTableDoes() {
    long seed = RandomText.seed();
    Random random = new Random(seed);
    int readable = 0;
    int rounds = RandomText.rounds(4000);
    for (int run = 0; run < rounds; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(16); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      readable += cutsAlike(text.toString(), seed, run) ? 1 : 0;
    }
    assertThat(readable).isGreaterThan(rounds / 4);
  }

  private static boolean cutsAlike(String text, long seed, int run) {
    String described = "prepwright.seed=%d, run %d: %s".formatted(seed, run, text);
    Document document = document(text);
    ComputerTable table;
    try {
      table = ComputerTable.parse(document.toBytes());
    } catch (UnreadableTableException e) {
      assertThatThrownBy(() -> new TableEditor(document))
          .as(described)
          .isInstanceOf(UnreadableTableException.class);
      return false;
    }
    TableEditor editor = editor(document);
    List<Integer> rows =
        IntStream.range(0, editor.rows()).filter(row -> !editor.isBlank(row)).boxed().toList();
    assertThat(rows).as(described).hasSize(table.computers().size());
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = table.computers().get(i).cells();
      for (int column = 0; column < cells.size(); column++) {
        Cell cell = cells.get(column);
        assertThat(editor.cell(rows.get(i), column)).as(described).isEqualTo(cell.text());
        assertThat(editor.at(new TablePlace(cell.line(), cell.column())))
            .as(described)
            .contains(new Position(rows.get(i), column));
      }
    }
    return true;
  }

  @ParameterizedTest
  @CsvSource({
    "',',UTF-8,CRLF",
    "';',UTF-8,LF",
    "';',windows-1252,CRLF",
    "',',windows-1252,LF",
  })
  void randomEditsChangeTheirRowsAlone(char delimiter, String charset, String lineBreak)
      throws EditRefusedException, UnreadableTableException {
    long seed = RandomText.seed();
    Random random = new Random(seed);
    for (int run = 0; run < RandomText.rounds(60); run++) {
      String described = "prepwright.seed=%d, run %d".formatted(seed, run);
      RandomTable table =
          new RandomTable(
              random, delimiter, Charset.forName(charset), lineBreak.equals("LF") ? "\n" : "\r\n");
      byte[] opened = table.document.toBytes();
      for (int step = 0; step < 12; step++) {
        table.changeSomething(described + ", step " + step);
      }
      while (table.document.canUndo()) {
        table.document.undo();
      }
      assertThat(table.document.toBytes()).as(described).isEqualTo(opened);
    }
  }

  /** A table and what it ought to hold. */
  private static final class RandomTable {
    private static final String[] VALUES = {
      "LAB-1",
      "",
      "x, y",
      "x; y",
      "say \"hi\"",
      "two\nlines",
      "\u00E9t\u00E9",
      "C:\\i386\\",
      "[a",
      ";c",
      "12",
      "\u20AC",
      "\""
    };

    private final Random random;
    private final Charset charset;
    private final String lineBreak;
    private final Document document;
    private final List<List<String>> grid = new ArrayList<>();

    RandomTable(Random random, char delimiter, Charset charset, String lineBreak) {
      this.random = random;
      this.charset = charset;
      this.lineBreak = lineBreak;
      int columns = 2 + random.nextInt(3);
      StringBuilder text = new StringBuilder();
      for (int row = 0; row < 2 + random.nextInt(6); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          String value =
              row > 0 ? value() : column == 0 ? "ComputerName" : "s" + column + "/k\u00FC";
          cells.add(value);
          boolean isQuoted = random.nextInt(4) == 0 || value.matches("(?s).*[,;\"\n].*");
          text.append(column > 0 ? String.valueOf(delimiter) : "")
              .append(random.nextInt(5) == 0 ? " " : "");
          text.append(isQuoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        grid.add(cells);
        text.append(lineBreak);
        text.append(random.nextInt(6) == 0 ? lineBreak : "");
      }
      document = Companion.COMPUTERS.textOf(text.toString().getBytes(charset));
    }

    private String value() {
      String value = VALUES[random.nextInt(VALUES.length)];
      return value.replace("\n", random.nextBoolean() ? "\n" : lineBreak);
    }

    private int columns() {
      return grid.get(0).size();
    }

    void changeSomething(String described) throws EditRefusedException, UnreadableTableException {
      TableEditor editor = new TableEditor(document);
      int rows = grid.size() - 1;
      assertThat(editor.rows()).as(described).isEqualTo(rows);
      List<List<byte[]>> before = records(editor);
      switch (random.nextInt(rows == 0 ? 3 : 7)) {
        case 0 -> {
          String heading = "n" + random.nextInt(100) + "/k";
          int at = random.nextInt(columns() + 1);
          document.apply(editor.addColumn(at, heading, LABEL));
          grid.forEach(row -> row.add(at, ""));
          grid.get(0).set(at, heading);
        }
        case 1 -> {
          int at = random.nextInt(rows + 1);
          document.apply(editor.insertRow(at, LABEL));
          List<String> blank = new ArrayList<>();
          grid.get(0).forEach(cell -> blank.add(""));
          grid.add(at + 1, blank);
          before.add(at + 1, null);
          assertKept(before, described);
        }
        case 2 -> {
          int at = random.nextInt(columns());
          document.apply(editor.renameColumn(at, "r/" + at, LABEL));
          grid.get(0).set(at, "r/" + at);
          before.set(0, null);
          assertKept(before, described);
        }
        case 3 -> {
          int at = random.nextInt(rows);
          document.apply(editor.removeRows(new TreeSet<>(List.of(at)), LABEL));
          grid.remove(at + 1);
          before.remove(at + 1);
          assertKept(before, described);
        }
        case 4 -> {
          if (columns() > 2) {
            int at = random.nextInt(columns());
            document.apply(editor.removeColumn(at, LABEL));
            grid.forEach(row -> row.remove(at));
          }
        }
        case 5 -> {
          List<Integer> order =
              IntStream.range(0, rows)
                  .boxed()
                  .sorted(editor.order(random.nextInt(columns())))
                  .toList();
          document.apply(editor.reorder(order, LABEL));
          List<List<String>> sorted = new ArrayList<>(List.of(grid.get(0)));
          List<List<byte[]>> moved = new ArrayList<>(List.of(before.get(0)));
          order.forEach(row -> sorted.add(grid.get(row + 1)));
          order.forEach(row -> moved.add(before.get(row + 1)));
          grid.clear();
          grid.addAll(sorted);
          assertKept(moved, described);
        }
        default -> {
          int row = random.nextInt(rows + 1);
          int column = random.nextInt(columns());
          String value = value();
          document.apply(editor.set(List.of(cell(row, column, value)), LABEL));
          if (row == rows) {
            List<String> added = new ArrayList<>();
            grid.get(0).forEach(cell -> added.add(""));
            grid.add(added);
            before.add(null);
          }
          grid.get(row + 1).set(column, value);
          before.set(row + 1, null);
          assertKept(before, described);
        }
      }
      assertHolds(described);
    }

    /** The bytes of each record; null is one that may change. */
    private List<List<byte[]>> records(TableEditor editor) throws UnreadableTableException {
      String units = new String(document.toBytes(), StandardCharsets.ISO_8859_1);
      TableLayout layout = new TableLayout(units, ComputerTable.delimiterIn(units));
      List<List<byte[]>> records = new ArrayList<>();
      for (int record = 0; record <= editor.rows(); record++) {
        String text = units.substring(layout.start(record), layout.end(record));
        records.add(List.of(text.getBytes(StandardCharsets.ISO_8859_1)));
      }
      return records;
    }

    private void assertKept(List<List<byte[]>> expected, String described)
        throws UnreadableTableException {
      List<List<byte[]>> now = records(new TableEditor(document));
      assertThat(now).as(described).hasSameSizeAs(expected);
      for (int i = 0; i < now.size(); i++) {
        if (expected.get(i) != null) {
          assertThat(now.get(i).get(0)).as(described).isEqualTo(expected.get(i).get(0));
        }
      }
    }

    /** Read by the table's own parser, in the table's own code page. */
    private void assertHolds(String described) throws UnreadableTableException {
      ComputerTable table =
          ComputerTable.parse(
              new String(document.toBytes(), charset).getBytes(StandardCharsets.UTF_8));
      List<List<String>> found = new ArrayList<>();
      found.add(table.headings().stream().map(heading -> heading.cell().text()).toList());
      table
          .computers()
          .forEach(computer -> found.add(computer.cells().stream().map(Cell::text).toList()));
      List<List<String>> wanted = new ArrayList<>();
      grid.stream()
          .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
          .forEach(wanted::add);
      assertThat(plain(found)).as(described).isEqualTo(plain(wanted));
    }

    private static List<List<String>> plain(List<List<String>> rows) {
      List<List<String>> plain = new ArrayList<>();
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>(row.stream().map(TableEditorTest::onLf).toList());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
          cells.remove(cells.size() - 1);
        }
        plain.add(cells);
      }
      return plain;
    }
  }

  private static String onLf(String text) {
    return text.replace("\r\n", "\n");
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {5_000, 20_000})
  void thousandsOfComputersArePastedAndAColumnIsTakenOutInOneEdit(int many)
      throws EditRefusedException {
    List<List<String>> block =
        IntStream.range(0, many)
            .mapToObj(number -> List.of("PC" + number, "User " + number, "x"))
            .toList();
    Document document = document("ComputerName;UserData/FullName\r\n");
    document.apply(editor(document).paste(List.of(0), 0, block, LABEL));
    assertThat(editor(document).rows()).isEqualTo(many);
    document.apply(editor(document).removeColumn(1, LABEL));
    document.apply(editor(document).set(List.of(cell(many - 1, 0, "LAST")), LABEL));
    TableEditor table = editor(document);
    assertThat(table.cell(many - 1, 0)).isEqualTo("LAST");
    assertThat(table.cell(many - 1, 1)).isEqualTo("x");
    document.undo();
    document.undo();
    document.undo();
    assertThat(text(document)).isEqualTo("ComputerName;UserData/FullName\r\n");
  }
}
