package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** Lists of names in uniqueness files and tables: exact lines, and every other line kept. */
class NameListTest {
  private static Document document(String... lines) {
    String text = lines.length == 0 ? "" : String.join("\r\n", lines).concat("\r\n");
    return Document.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Document document) {
    return new String(document.toBytes(), StandardCharsets.UTF_8);
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines).concat("\r\n");
  }

  private static SortedSet<Integer> places(Integer... places) {
    return new TreeSet<>(List.of(places));
  }

  @Test
  void aNewUniquenessFileIsTheOneSetupManagerWrites() throws EditRefusedException {
    Document document = document();
    document.apply(new UniquenessNames(document).adding(List.of("LAB-01", "LAB-02"), "x"));
    assertThat(text(document))
        .isEqualTo(
            lines(
                ";SetupMgrTag",
                "[UniqueIds]",
                "    LAB-01=UserData",
                "    LAB-02=UserData",
                "",
                "[LAB-01:UserData]",
                "    ComputerName=LAB-01",
                "",
                "[LAB-02:UserData]",
                "    ComputerName=LAB-02"));
    assertThat(new UniquenessNames(document).names()).containsExactly("LAB-01", "LAB-02");
    assertThat(Checker.check(new AnswerFile(document, Kind.UDF, Product.XP_PROFESSIONAL)))
        .isEmpty();
  }

  @Test
  void addingKeepsWhatIsThereAndItsManners() throws EditRefusedException {
    Document document =
        document(
            "; by hand",
            "[UniqueIds]",
            "T = UserData,Identification",
            "N = Display",
            "",
            "[T:UserData]",
            "ComputerName = TEACHER",
            "[T:Identification]",
            "JoinWorkgroup = STAFF",
            "");
    String before = text(document);
    UniquenessNames names = new UniquenessNames(document);
    assertThat(names.names()).containsExactly("TEACHER");
    document.apply(names.adding(List.of("LAB-01"), "x"));
    assertThat(text(document))
        .isEqualTo(
            before.replace("N = Display\r\n", "N = Display\r\nLAB-01=UserData\r\n")
                + "[LAB-01:UserData]\r\nComputerName=LAB-01\r\n");
    document.undo();
    assertThat(text(document)).isEqualTo(before);
  }

  @Test
  void addingToAFileThatEndsWithItsListOrWithoutALineBreak() throws EditRefusedException {
    Document document = Document.parse("[UniqueIds]".getBytes(StandardCharsets.UTF_8));
    document.apply(new UniquenessNames(document).adding(List.of("A1"), "x"));
    assertThat(text(document).strip())
        .isEqualTo("[UniqueIds]\r\n    A1=UserData\r\n\r\n[A1:UserData]\r\n    ComputerName=A1");
  }

  @Test
  void removingAComputerTakesAllItsSections() throws EditRefusedException {
    Document document =
        document(
            "[UniqueIds]",
            "T=UserData,Identification",
            "L=UserData",
            "[T:UserData]",
            "ComputerName=TEACHER",
            "[T:Identification]",
            "JoinWorkgroup=STAFF",
            "; the lab",
            "[L:UserData]",
            "ComputerName=LAB");
    document.apply(new UniquenessNames(document).removing(places(0), "x"));
    assertThat(text(document))
        .isEqualTo(
            lines("[UniqueIds]", "L=UserData", "; the lab", "[L:UserData]", "ComputerName=LAB"));
  }

  @Test
  void removingTheLastNameLeavesAnEmptyText() throws EditRefusedException {
    Document document = document();
    document.apply(new UniquenessNames(document).adding(List.of("A1", "A2"), "x"));
    document.apply(new UniquenessNames(document).removing(places(0, 1), "x"));
    assertThat(document.toBytes()).isEmpty();
  }

  @Test
  void aTableGetsAHeadingAndARowForEachName()
      throws EditRefusedException, UnreadableTableException {
    Document document = document();
    document.apply(new TableNames(document).adding(List.of("LAB-01", "LAB-02"), "x"));
    assertThat(text(document)).isEqualTo(lines("ComputerName", "LAB-01", "LAB-02"));
    document.apply(new TableNames(document).removing(places(0), "x"));
    assertThat(text(document)).isEqualTo(lines("ComputerName", "LAB-02"));
    document.apply(new TableNames(document).removing(places(0), "x"));
    assertThat(document.toBytes()).isEmpty();
  }

  @Test
  void otherColumnsStayAndTheNameGoesToItsOwn()
      throws EditRefusedException, UnreadableTableException {
    Document document =
        document(
            "UserData/FullName;ComputerName",
            "\"two",
            "lines\";A1",
            "",
            "Beta;B1",
            "",
            "Gamma;C1",
            "");
    assertThat(new TableNames(document).names()).containsExactly("A1", "B1", "C1");
    document.apply(new TableNames(document).removing(places(0), "x"));
    document.apply(new TableNames(document).adding(List.of("D1"), "x"));
    assertThat(text(document))
        .isEqualTo(
            lines("UserData/FullName;ComputerName", "", "Beta;B1", "", "Gamma;C1", ";D1", ""));
    assertThat(new TableNames(document).names()).containsExactly("B1", "C1", "D1");
  }

  @Test
  void aTableWithoutAColumnOfNamesTakesNone() throws UnreadableTableException {
    Document document = document("UserData/FullName", "Anna");
    TableNames names = new TableNames(document);
    assertThat(names.names()).isEmpty();
    assertThatThrownBy(() -> names.adding(List.of("A1"), "x"))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("ComputerName");
  }

  @Test
  void rowsThatNoLineFeedPartsAreNotRemoved() throws UnreadableTableException {
    Document document = Document.parse("ComputerName\rA1\rA2\r".getBytes(StandardCharsets.UTF_8));
    TableNames names = new TableNames(document);
    assertThat(names.names()).containsExactly("A1", "A2");
    assertThatThrownBy(() -> names.removing(places(1), "x"))
        .isInstanceOf(EditRefusedException.class);
  }

  @Tag("long")
  @Test
  void twentyThousandNamesComeAndGoInOneEdit() throws EditRefusedException {
    List<String> many = IntStream.range(0, 20_000).mapToObj(number -> "PC" + number).toList();
    Document document = document();
    document.apply(new UniquenessNames(document).adding(many, "x"));
    UniquenessNames names = new UniquenessNames(document);
    assertThat(names.names()).isEqualTo(many);
    document.apply(names.removing(places(7, 19_999), "x"));
    assertThat(new UniquenessNames(document).names())
        .hasSize(19_998)
        .doesNotContain("PC7", "PC19999");
    document.undo();
    document.undo();
    assertThat(document.toBytes()).isEmpty();
  }
}
