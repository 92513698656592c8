package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Severity;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.testing.Oracle;
import org.prepwright.model.testing.Oracle.ReadSection;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;

/** A table of computers becomes a uniqueness file, and a uniqueness file a table. */
class UniquenessTableTest {
  private static final CodePage ANSI = CodePage.WINDOWS_1252;

  @TempDir Path folder;

  // ------------------------------------------------------------------ out

  @Test
  void theFileHasTheFormOfSetupManager() throws TableRefusedException {
    assertThat(written(ComputerTable.of(List.of("ComputerName"), List.of(List.of("LAB-1")))))
        .isEqualTo(
            ";SetupMgrTag\r\n[UniqueIds]\r\n    LAB-1=UserData\r\n\r\n"
                + "[LAB-1:UserData]\r\n    ComputerName=LAB-1\r\n");
  }

  @Test
  void eachComputerListsTheSectionsItHas() throws TableRefusedException {
    ComputerTable table =
        ComputerTable.of(
            List.of("site", "display/bitsperpel", "ComputerName", "UserData/FullName"),
            List.of(List.of("x", "", "A", "Anna B"), List.of("", "16", "B", "a;b")));
    assertThat(written(table))
        .isEqualTo(
            ";SetupMgrTag\r\n[UniqueIds]\r\n    A=UserData\r\n    B=Display,UserData\r\n\r\n"
                + "[A:UserData]\r\n    ComputerName=A\r\n    FullName=\"Anna B\"\r\n\r\n"
                + "[B:Display]\r\n    BitsPerPel=16\r\n\r\n"
                + "[B:UserData]\r\n    ComputerName=B\r\n    FullName=\"a;b\"\r\n");
  }

  @Test
  void theFileBreaksNoRule() throws TableRefusedException {
    ComputerTable table = rooms(100);
    Document document = Document.parse(UniquenessFile.of(table, ANSI).bytes());
    assertThat(Checker.check(AnswerFile.of(document, "unattend.udf")))
        .filteredOn(found -> found.severity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void whatSetupWouldNotReadIsRefused() {
    assertThat(refused(List.of("ComputerName", "Unattended/OemSkipEula"), List.of("A", "Yes")))
        .hasMessageContainingAll("Unattended/OemSkipEula", "[Unattended]", "line 1");
    assertThat(refused(List.of("ComputerName", "UniqueIds/x"), List.of("A", "Yes")))
        .hasMessageContaining("UniqueIds");
    assertThat(refused(List.of("ComputerName", "a,b/x"), List.of("A", "Yes")))
        .hasMessageContaining("[a,b]");
    assertThat(refused(List.of("Display/BitsPerPel"), List.of("16")))
        .hasMessageContaining("ComputerName");
    for (String id : List.of("A B", "A*", "A,B", "A=B", "A:B", "A]B", ";A", "A%B", "\u0141")) {
      assertThat(refused(List.of("ComputerName"), List.of(id)))
          .as(id)
          .hasMessageContainingAll("Line 2", id);
    }
    assertThat(refused(List.of("ComputerName"), List.of("lab"), List.of("LAB")).problems())
        .hasSize(1)
        .allSatisfy(problem -> assertThat(problem.sentence()).contains("Line 3", "line 2"));
  }

  @Test
  void aBlankTextModeColumnIsNoProblem() throws TableRefusedException {
    ComputerTable table =
        ComputerTable.of(List.of("ComputerName", "Unattended/x"), List.of(List.of("A", "")));
    assertThat(written(table)).doesNotContain("Unattended");
  }

  // ------------------------------------------------------------------ in

  @Test
  void sectionsAndKeysBecomeColumns() {
    UniquenessTable read =
        read(
            ";SetupMgrTag\r\n[UniqueIds]\r\nA=UserData\r\nB = UserData,Display\r\n"
                + "[A:UserData]\r\nComputerName=A\r\nFullName=\"x, y\"\r\n[B:UserData]\r\n"
                + "computername=B\r\n[B:Display]\r\nBitsPerPel=16\r\n");
    assertThat(TableWriter.rows(read.table()))
        .containsExactly(
            List.of("ComputerName", "UserData/FullName", "Display/BitsPerPel"),
            List.of("A", "x, y", ""),
            List.of("B", "", "16"));
    assertThat(read.notHeld()).isEmpty();
  }

  @Test
  void idsThatAreNoNamesHaveAColumnOfTheirOwn() throws TableRefusedException {
    String text =
        ";SetupMgrTag\r\n[UniqueIds]\r\n    desk=UserData\r\n    B=UserData\r\n"
            + "    C=Display\r\n\r\n[desk:UserData]\r\n    ComputerName=A\r\n\r\n[B:UserData]\r\n"
            + "    ComputerName=B\r\n\r\n[C:Display]\r\n    BitsPerPel=16\r\n";
    UniquenessTable read = read(text);
    assertThat(TableWriter.rows(read.table()))
        .containsExactly(
            List.of("ComputerName", "UniqueId", "Display/BitsPerPel"),
            List.of("A", "desk", ""),
            List.of("B", "B", ""),
            List.of("", "C", "16"));
    assertThat(written(read.table())).isEqualTo(text);
  }

  @Test
  void whatATableDoesNotHoldIsTold() {
    UniquenessTable read =
        read(
            "; a comment\r\n[UniqueIds]\r\nA=UserData,Gone,Display,Unattended,GuiRunOnce ; why\r\n"
                + "a=UserData\r\nB=Display\r\nno id\r\nC=Gone\r\n"
                + "[A:UserData]\r\nComputerName=A\r\nComputerName=Z\r\nOrgName=\r\nFullName=\" x\"\r\n"
                + "[A:Unattended]\r\nOemSkipEula=Yes\r\n[A:GuiRunOnce]\r\n\"cmd\"\r\n"
                + "[Display]\r\nBitsPerPel=16\r\n[A:Dead]\r\nx=1\r\n[Other]\r\nx=1\r\n");
    assertThat(TableWriter.rows(read.table()).subList(1, 3))
        .containsExactly(List.of("A", "A", "x", "16"), List.of("", "B", "", "16"));
    assertThat(read.notHeld())
        .extracting(UniquenessTable.NotHeld::line)
        .containsExactly(1, 3, 4, 6, 7, 7, 10, 11, 12, 13, 16, 17, 19, 21);
    assertThat(read.notHeld())
        .extracting(UniquenessTable.NotHeld::sentence)
        .anyMatch(told -> told.contains("comments in 2 lines"))
        .anyMatch(told -> told.contains("[Display] serves 2 ids"))
        .anyMatch(told -> told.contains("Line 12: the value of UserData/FullName"))
        .allMatch(told -> told.startsWith("Line "));
  }

  @Test
  void passwordsAreNotTold() {
    UniquenessTable read =
        read(
            "[UniqueIds]\r\nA=GuiUnattended\r\n[A:GuiUnattended]\r\nAdminPassword=\"sec,ret\",x\r\n"
                + "AdminPassword=secret2\r\n");
    assertThat(read.notHeld()).hasSize(2);
    assertThat(read.notHeld().toString()).doesNotContain("sec,ret").doesNotContain("secret2");
  }

  @Test
  void aTextWithoutIdsGivesAnEmptyTable() {
    assertThat(read("").table().computers()).isEmpty();
    assertThat(read("").notHeld()).isEmpty();
  }

  // ------------------------------------------------------------------ there and back

  private static final String[] SECTIONS = {
    "UserData", "Display", "params.MS_TCPIP.Adapter1", "a/b", "Odd section"
  };
  private static final String[] KEYS = {
    "FullName", "BitsPerPel", "DNSServerSearchOrder", "Unheard", "ProductKey", "key two"
  };

  @Test
  void eachComputerHasTheSameValuesAfterATable() {
    Random random = new Random(RandomText.seed());
    int complete = 0;
    int rounds = RandomText.rounds(500);
    for (int i = 0; i < rounds; i++) {
      byte[] bytes = randomFile(random).getBytes(Charset.forName("windows-1252"));
      Document document = Document.parse(bytes);
      UniquenessTable table = UniquenessTable.read(document);
      String about = "seed %d, file %d".formatted(RandomText.seed(), i);
      if (table.notHeld().isEmpty()) {
        Document again = Document.parse(uniqueness(table.table(), about));
        assertThat(answers(again)).as(about).isEqualTo(answers(document));
        assertThat(TableWriter.rows(UniquenessTable.read(again).table()))
            .as(about)
            .hasSameSizeAs(TableWriter.rows(table.table()));
        complete++;
      }
    }
    assertThat(complete).isGreaterThan(rounds / 10);
  }

  private static byte[] uniqueness(ComputerTable table, String about) {
    try {
      return UniquenessFile.of(table, ANSI).bytes();
    } catch (TableRefusedException e) {
      throw new AssertionError(about + ": " + e.getMessage(), e);
    }
  }

  private static String randomFile(Random random) {
    StringBuilder list = new StringBuilder("[UniqueIds]\r\n");
    StringBuilder sections = new StringBuilder();
    for (int id = 0; id < 3; id++) {
      String separator = "=";
      list.append("PC").append(id);
      for (String section : SECTIONS) {
        if (section.equals("UserData") || random.nextBoolean()) {
          list.append(separator).append(section);
          separator = ",";
          sections.append("[PC").append(id).append(':').append(section).append("]\r\n");
          if (section.equals("UserData")) {
            sections.append("ComputerName=").append(random.nextInt(4) > 0 ? "PC" + id : "X" + id);
            sections.append("\r\n");
          }
          for (String key : KEYS) {
            if (random.nextInt(3) == 0) {
              sections.append(key).append('=').append(value(random)).append("\r\n");
            }
          }
          if (random.nextInt(12) == 0) {
            sections.append(random.nextBoolean() ? "; comment\r\n" : "loose line\r\n");
          }
        }
      }
      list.append("\r\n");
    }
    return list.append(sections).toString();
  }

  private static String value(Random random) {
    if (random.nextInt(25) == 0) {
      return '"' + RandomText.value(random).replace("\"", "\"\"") + '"';
    }
    return List.of("1", "two words", "\"a;b\"", "\"a,b\"", "x\\y", "\u00E9", "\"q\"", "10.0.0.1")
        .get(random.nextInt(8));
  }

  /** What Setup would read for each id: fields by section and key, all folded. */
  private static Map<String, Map<String, List<String>>> answers(Document document) {
    Map<String, Map<String, List<String>>> answers = new TreeMap<>();
    for (Entry id : document.entries("UniqueIds")) {
      Map<String, List<String>> own = new TreeMap<>();
      String name = id.key().orElseThrow();
      for (String section : id.fields()) {
        for (Entry entry : document.entries(name + ":" + section)) {
          String place = Document.fold(section + "/" + entry.key().orElseThrow());
          own.putIfAbsent(place, entry.fields());
        }
      }
      answers.put(Document.fold(name), own);
    }
    return answers;
  }

  @Tag("long")
  @Test
  void fiftyThousandComputersGoThereAndBack() throws TableRefusedException {
    ComputerTable table = rooms(50_000);
    UniquenessTable read =
        UniquenessTable.read(Document.parse(UniquenessFile.of(table, ANSI).bytes()));
    assertThat(read.notHeld()).isEmpty();
    assertThat(TableWriter.rows(read.table())).isEqualTo(TableWriter.rows(table));
  }

  // ------------------------------------------------------------------ an independent reader

  @Test
  void winesProfileFunctionsReadEachComputersValues() throws Exception {
    Oracle oracle = Oracle.orSkip();
    ComputerTable table = rooms(5_000);
    Path file = folder.resolve("unattend.udf");
    Files.write(file, UniquenessFile.of(table, ANSI).bytes());
    Map<String, ReadSection> sections = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ReadSection section : oracle.profile(List.of(file)).get(0).sections()) {
      sections.put(section.name(), section);
    }
    for (Computer computer : table.computers()) {
      String name = computer.cells().get(0).text();
      assertThat(value(sections, "UniqueIds", name))
          .isEqualTo("UserData,Display,params.MS_TCPIP.Adapter1");
      for (int i = 0; i < table.headings().size(); i++) {
        Heading heading = table.headings().get(i);
        assertThat(value(sections, name + ":" + heading.section(), heading.key()))
            .isEqualTo(computer.cells().get(i).text());
      }
    }
  }

  private static String value(Map<String, ReadSection> sections, String section, String key) {
    return String.join(",", sections.get(section).find(key).orElseThrow().fields());
  }

  private static ComputerTable rooms(int count) {
    List<List<String>> rows = new ArrayList<>();
    for (int n : IntStream.range(0, count).toArray()) {
      rows.add(
          List.of(
              "LAB-" + n,
              "Desk " + n + "; M\u00FCller",
              n % 2 == 0 ? "16" : "32",
              "No",
              "10." + n / 40_000 + "." + n / 200 % 200 + "." + (n % 200 + 1),
              "255.0.0.0"));
    }
    return ComputerTable.of(
        List.of(
            "ComputerName",
            "UserData/FullName",
            "Display/BitsPerPel",
            "params.MS_TCPIP.Adapter1/DHCP",
            "params.MS_TCPIP.Adapter1/IPAddress",
            "params.MS_TCPIP.Adapter1/SubnetMask"),
        rows);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are copied at once
  private static TableRefusedException refused(List<String> headings, List<String>... rows) {
    return catchThrowableOfType(
        TableRefusedException.class,
        () -> UniquenessFile.of(ComputerTable.of(headings, List.of(rows)), ANSI));
  }

  private static String written(ComputerTable table) throws TableRefusedException {
    return new String(UniquenessFile.of(table, ANSI).bytes(), StandardCharsets.ISO_8859_1);
  }

  private static UniquenessTable read(String text) {
    return UniquenessTable.read(Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
