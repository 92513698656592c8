package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.computers.ComputerTable.Computer;

/** Tables are read as spreadsheets write them, and each cell knows where it stands. */
class ComputerTableTest {
  private static ComputerTable parse(String text) throws UnreadableTableException {
    return ComputerTable.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(ComputerTable table) {
    return table.computers().stream()
        .flatMap(computer -> computer.cells().stream())
        .map(Cell::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ComputerName,UserData/FullName\r\nLAB-01,Müller\r\nLAB-02,\"Room 12\"\r\n",
        "ComputerName;UserData/FullName\nLAB-01; Müller\n\nLAB-02 ;\"Room 12\"",
        "\uFEFFcomputername,[UserData]FullName\rLAB-01,Müller\r,\rLAB-02,Room 12\r"
      })
  void commaSemicolonAndMarkAreToldApart(String text) throws UnreadableTableException {
    ComputerTable table = parse(text);
    assertThat(table.headings().get(0).isComputerName()).isTrue();
    assertThat(table.headings().get(1).names("userdata", "fullname")).isTrue();
    assertThat(texts(table)).containsExactly("LAB-01", "Müller", "LAB-02", "Room 12");
  }

  @Test
  void whatIsNotUtf8IsWindows1252() throws UnreadableTableException {
    byte[] bytes = "ComputerName\nMüller\u2019s".getBytes(Charset.forName("windows-1252"));
    assertThat(texts(ComputerTable.parse(bytes))).containsExactly("Müller\u2019s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
  void aMarkOfUtf16Counts(String charset) throws UnreadableTableException {
    byte[] bytes = "ComputerName;a/b\r\nM\u00FCller;\u0416\r\n".getBytes(Charset.forName(charset));
    ComputerTable table = ComputerTable.parse(bytes);
    assertThat(table.headings().get(0).isComputerName()).isTrue();
    assertThat(texts(table)).containsExactly("M\u00FCller", "\u0416");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ComputerName;1\" pipe,x;\"a,b,c\"",
        " \"Computer,,\"\",,Name\" ;a;b,",
        "\n\nComputerName;\"a,\nb,c\";d",
        "ComputerName;\"Section/Key, odd, very odd\""
      })
  void theDelimiterIsCountedOutsideOfQuotedCells(String heading) throws UnreadableTableException {
    assertThat(parse(heading + "\nx;y;z").delimiter()).isEqualTo(';');
  }

  @Test
  void cellsKnowTheirPlaces() throws UnreadableTableException {
    ComputerTable table =
        parse("\uFEFF\r\nComputerName,a/b\r\nX, \"two\nlines, \"\"quoted\"\"\" ,y\r\n\r\nZ,\"\",w");
    assertThat(table.computers())
        .extracting(Computer::cells)
        .containsExactly(
            List.of(
                new Cell("X", 3, 1),
                new Cell("two\nlines, \"quoted\"", 3, 4),
                new Cell("y", 4, 21)),
            List.of(new Cell("Z", 6, 1), new Cell("", 6, 3), new Cell("w", 6, 6)));
    assertThat(table.headings().get(2).cell()).isEqualTo(new Cell("", 4, 21));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n\r\n", "ComputerName", "ComputerName;\r\n ; \r\n"})
  void aTableMayHoldNoComputers(String text) throws UnreadableTableException {
    assertThat(parse(text).computers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name", "/Key", "Section/", "[]Key", "[Section]", "[Section", "a;b"})
  void headingsWithoutSectionAndKeyNameNone(String heading) throws UnreadableTableException {
    Heading read = parse("\"" + heading + "\"\nx\n").headings().get(0);
    assertThat(read.section()).isEmpty();
    assertThat(read.key()).isEmpty();
    assertThat(read.isComputerName()).isFalse();
  }

  @Test
  void anOpenQuoteIsRefusedWithItsLine() {
    assertThatThrownBy(() -> parse("ComputerName\nLAB-01\n\"LAB-02\n"))
        .isInstanceOf(UnreadableTableException.class)
        .hasMessageContaining("line 3");
  }
}
