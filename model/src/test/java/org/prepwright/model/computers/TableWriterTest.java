package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prepwright.model.testing.RandomText;

/** What is written as a table is read back cell by cell. */
class TableWriterTest {
  private static final String[] PIECES = {
    ",", ";", "\"", "a", "b c", "=", "#", "\r\n", "'", "0", "LAB-1", "/", "\u00E9", "[x]", "-", "\t"
  };

  @Test
  void cellsAreParted() throws UnwritableTableException {
    ComputerTable table =
        ComputerTable.of(
            List.of("ComputerName", "UserData/FullName"),
            List.of(List.of("LAB-1", "a, b"), List.of("LAB-2", "say \"x\"")));
    assertThat(text(table, ',', TableEncoding.UTF_8))
        .isEqualTo(
            "ComputerName,UserData/FullName\r\nLAB-1,\"a, b\"\r\nLAB-2,\"say \"\"x\"\"\"\r\n");
    assertThat(text(table, ';', TableEncoding.UTF_8_WITH_MARK))
        .isEqualTo(
            "\uFEFFComputerName;UserData/FullName\r\n\"LAB-1\";\"a, b\"\r\n"
                + "LAB-2;\"say \"\"x\"\"\"\r\n");
  }

  @Test
  void linesAndColumnsAreThoseOfTheFile() {
    ComputerTable table =
        ComputerTable.of(List.of("ComputerName", "x"), List.of(List.of("A", "1"), List.of("BB")));
    assertThat(table.computers().get(1).cells().get(0).line()).isEqualTo(3);
    assertThat(table.headings().get(1).cell().column()).isEqualTo(14);
  }

  @Test
  void randomTablesAreReadBackWhateverTheirForm() throws Exception {
    Random random = new Random(RandomText.seed());
    for (int i = 0; i < RandomText.rounds(3_000); i++) {
      ComputerTable table = randomTable(random);
      char delimiter = random.nextBoolean() ? ',' : ';';
      TableEncoding encoding = List.of(TableEncoding.values()).get(random.nextInt(3));
      byte[] bytes = new TableWriter(delimiter, encoding).bytes(table);
      ComputerTable read = ComputerTable.parse(bytes);
      assertThat(TableWriter.rows(read))
          .as("seed %d, table %d, %s", RandomText.seed(), i, encoding)
          .isEqualTo(TableWriter.rows(table));
      assertThat(ComputerTable.parse(new TableWriter(',', encoding).bytes(read)).computers())
          .hasSameSizeAs(table.computers());
    }
  }

  private static ComputerTable randomTable(Random random) {
    List<List<String>> rows = new ArrayList<>();
    int columns = 1 + random.nextInt(4);
    for (int row = random.nextInt(5); row >= 0; row--) {
      rows.add(IntStream.range(0, columns).mapToObj(column -> cell(random)).toList());
    }
    return ComputerTable.of(rows.get(0), rows.subList(1, rows.size()));
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  @Test
  void whatAnsiDoesNotHaveIsRefusedWithItsPlace() {
    ComputerTable table =
        ComputerTable.of(
            List.of("ComputerName", "UserData/FullName"),
            List.of(List.of("A", "\u20AC"), List.of("B", "\u0141ukasz")));
    assertThatThrownBy(() -> new TableWriter(',', TableEncoding.ANSI).bytes(table))
        .isInstanceOf(UnwritableTableException.class)
        .hasMessageContainingAll("Line 3", "UserData/FullName", "\u0141", "UTF-8");
  }

  @Test
  void ofAPasswordNotOneCharacterIsShown() {
    ComputerTable table =
        ComputerTable.of(
            List.of("ComputerName", "GuiUnattended/AdminPassword"),
            List.of(List.of("A", "\u0141secret")));
    assertThatThrownBy(() -> new TableWriter(',', TableEncoding.ANSI).bytes(table))
        .hasMessageContainingAll("Line 2", "GuiUnattended/AdminPassword")
        .message()
        .doesNotContain("\u0141")
        .doesNotContain("secret");
  }

  @Test
  void ansiThatWouldReadAsUtf8IsRefused() throws UnwritableTableException {
    ComputerTable odd = ComputerTable.of(List.of("\u00C3\u00BC"), List.of(List.of("A")));
    assertThatThrownBy(() -> new TableWriter(',', TableEncoding.ANSI).bytes(odd))
        .isInstanceOf(UnwritableTableException.class);
    ComputerTable usual = ComputerTable.of(List.of("M\u00FCller"), List.of(List.of("A")));
    assertThat(new TableWriter(',', TableEncoding.ANSI).bytes(usual))
        .isEqualTo("M\u00FCller\r\nA\r\n".getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void headingsThatHoldTheOtherDelimiterAreReadBack() throws Exception {
    byte[] bytes = "\"a;b;c;d\",x\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8);
    ComputerTable table = ComputerTable.parse(bytes);
    assertThat(table.delimiter()).isEqualTo(',');
    assertThat(table.headings()).hasSize(2);
  }

  @Tag("long")
  @Test
  void fiftyThousandComputersAreWrittenAndReadBack() throws Exception {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 50_000)
            .mapToObj(number -> List.of("LAB-" + number, "Room; " + number % 7))
            .toList();
    ComputerTable table = ComputerTable.of(List.of("ComputerName", "UserData/FullName"), rows);
    ComputerTable read =
        ComputerTable.parse(new TableWriter(';', TableEncoding.UTF_8).bytes(table));
    assertThat(read.computers()).hasSize(50_000);
    assertThat(read.computers().get(49_999).cells().get(1).text()).isEqualTo("Room; 6");
  }

  @Test
  void namesAreWrittenOneInEachLine() throws Exception {
    List<String> names = List.of("LAB-01", "B\u00FCro", "LAB-03");
    for (TableEncoding encoding : TableEncoding.values()) {
      assertThat(NameFile.read(NameFile.write(names, encoding))).isEqualTo(names);
    }
    assertThat(NameFile.write(names, TableEncoding.UTF_8))
        .isEqualTo("LAB-01\r\nB\u00FCro\r\nLAB-03\r\n".getBytes(StandardCharsets.UTF_8));
    for (List<String> odd :
        List.of(
            List.of("a,b"),
            List.of("Host", "X"),
            List.of("A", "", "B"),
            List.of("\"A"),
            List.of(" A"),
            List.of("A\nB"))) {
      assertThatThrownBy(() -> NameFile.write(odd, TableEncoding.UTF_8))
          .isInstanceOf(UnwritableTableException.class);
    }
    assertThatThrownBy(() -> NameFile.write(List.of("\u0141"), TableEncoding.ANSI))
        .isInstanceOf(UnwritableTableException.class);
  }

  private static String text(ComputerTable table, char delimiter, TableEncoding encoding)
      throws UnwritableTableException {
    return new String(new TableWriter(delimiter, encoding).bytes(table), StandardCharsets.UTF_8);
  }
}
