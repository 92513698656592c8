package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** A computer's answer file is the shared one with its cells set on top. */
class ComputerAnswersTest {
  private static final String SHARED =
      ";SetupMgrTag\r\n[Unattended]\r\n    OemSkipEula=Yes\r\n\r\n[GuiUnattended]\r\n"
          + "    AdminPassword=*\r\n    TimeZone=110 ; Berlin\r\n\r\n[UserData]\r\n"
          + "    FullName=\"Shared\"\r\n    ComputerName=*\r\n\r\n[Display]\r\n    Xresolution=800\r\n";

  @Test
  void cellsAreSetAndBlankOnesLeaveTheSharedAnswer() throws TableRefusedException {
    ComputerAnswers answers =
        ComputerAnswers.of(
            shared(SHARED),
            ComputerTable.of(
                List.of("ComputerName", "site", "UserData/OrgName", "display/xresolution"),
                List.of(List.of("LAB-1", "x", "A; B", "1024"), List.of("LAB-2", "", "", ""))));
    assertThat(answers.names()).containsExactly("LAB-1", "LAB-2");
    assertThat(text(answers.files().get(0)))
        .isEqualTo(
            SHARED
                .replace("ComputerName=*", "ComputerName=LAB-1\r\n    OrgName=\"A; B\"")
                .replace("=800", "=1024"));
    assertThat(text(answers.files().get(1)))
        .isEqualTo(SHARED.replace("ComputerName=*", "ComputerName=LAB-2"));
  }

  @Test
  void missingSectionsAreAddedForThoseComputersThatNeedThem() throws TableRefusedException {
    ComputerAnswers answers =
        ComputerAnswers.of(
            shared("[UserData]\r\nComputerName=*\r\n"),
            ComputerTable.of(
                List.of("ComputerName", "Identification/JoinDomain", "Identification/DomainAdmin"),
                List.of(List.of("A", "CORP", "admin"), List.of("B", "", "x"), List.of("C"))));
    assertThat(answers.files().stream().map(ComputerAnswersTest::text))
        .containsExactly(
            "[UserData]\r\nComputerName=A\r\n\r\n[Identification]\r\nJoinDomain=CORP\r\n"
                + "DomainAdmin=admin\r\n",
            "[UserData]\r\nComputerName=B\r\n\r\n[Identification]\r\nDomainAdmin=x\r\n",
            "[UserData]\r\nComputerName=C\r\n");
  }

  // ------------------------------------------------------------------ the same as the plain way

  private static final String[] HEADINGS = {
    "ComputerName",
    "UserData/FullName",
    "UserData/ProductKey",
    "UserData/Unheard",
    "Display/Xresolution",
    "Display/BitsPerPel",
    "GuiUnattended/AdminPassword",
    "GuiUnattended/TimeZone",
    "GuiUnattended/OEMSkipRegional",
    "s/k",
    "s/key",
    "a b/K",
    "New/One",
    "New/Two",
    "params.MS_TCPIP.Adapter1/DNSServerSearchOrder",
    "params.MS_TCPIP.Adapter1/IPAddress",
    "RegionalSettings/LanguageGroup",
    "GuiRunOnce/Command0",
    "room"
  };

  @Test
  void theQuickWayGivesTheBytesOfThePlainWay() throws EditRefusedException {
    Random random = new Random(RandomText.seed());
    int made = 0;
    int refused = 0;
    int rounds = RandomText.rounds(500);
    for (int i = 0; i < rounds; i++) {
      byte[] base =
          random.nextInt(3) > 0
              ? SHARED.getBytes(StandardCharsets.US_ASCII)
              : RandomText.bytes(random);
      AnswerFile shared = AnswerFile.of(Document.parse(base), "sysprep.inf");
      ComputerTable table = randomTable(random);
      String about =
          "seed %d, table %d, base %s"
              .formatted(RandomText.seed(), i, HexFormat.of().formatHex(base));
      Optional<List<byte[]>> plain = plainly(base, table);
      try {
        ComputerAnswers answers = ComputerAnswers.of(shared, table);
        assertThat(plain).as(about).isPresent();
        List<ComputerFile> files = answers.files();
        for (int row = 0; row < files.size(); row++) {
          assertThat(files.get(row).bytes()).as(about).isEqualTo(plain.get().get(row));
        }
        made++;
      } catch (TableRefusedException e) {
        assertThat(plain).as(about + ": " + e.getMessage()).isEmpty();
        refused++;
      }
      assertThat(shared.document().toBytes()).as(about).isEqualTo(base);
    }
    assertThat(made).isGreaterThan(rounds / 5);
    assertThat(refused).isGreaterThan(rounds / 20);
  }

  private static ComputerTable randomTable(Random random) {
    TreeSet<Integer> columns = new TreeSet<>();
    columns.add(0);
    for (int i = random.nextInt(6); i >= 0; i--) {
      columns.add(random.nextInt(HEADINGS.length));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      String name = "LAB-" + row;
      rows.add(
          columns.stream()
              .map(column -> column == 0 ? name : random.nextInt(3) == 0 ? "" : cell(random))
              .toList());
    }
    return ComputerTable.of(columns.stream().map(column -> HEADINGS[column]).toList(), rows);
  }

  private static String cell(Random random) {
    return random.nextInt(8) == 0
        ? RandomText.value(random)
        : List.of("1", "word two", "a,b", "a;b", "\u00E9", "'x'", "50%", "C:\\dir\\")
            .get(random.nextInt(8));
  }

  /** Every cell set by an edit of its own; empty where one is refused. */
  private static Optional<List<byte[]>> plainly(byte[] base, ComputerTable table) {
    List<byte[]> files = new ArrayList<>();
    for (ComputerTable.Computer computer : table.computers()) {
      AnswerFile answers = AnswerFile.of(Document.parse(base), "sysprep.inf");
      Assignment assignment = new Assignment(answers);
      for (int i = 0; i < table.headings().size(); i++) {
        Heading heading = table.headings().get(i);
        Optional<Cell> cell = computer.cell(i);
        if (heading.namesKey() && cell.isPresent()) {
          try {
            answers
                .document()
                .apply(assignment.edit(heading.section(), heading.key(), cell.get().text()));
          } catch (EditRefusedException e) {
            return Optional.empty();
          }
        }
      }
      files.add(answers.document().toBytes());
    }
    return Optional.of(files);
  }

  @Test
  void severalThreadsMakeTheSameBytes() throws TableRefusedException {
    List<List<String>> rows =
        IntStream.range(0, 2_000)
            .mapToObj(n -> List.of("PC" + n, n % 3 == 0 ? "" : "n" + n, n % 5 == 0 ? "" : "x"))
            .toList();
    ComputerTable table =
        ComputerTable.of(List.of("ComputerName", "UserData/OrgName", "New/Key"), rows);
    List<ComputerFile> files = ComputerAnswers.of(shared(SHARED), table).files();
    List<ComputerFile> others = ComputerAnswers.of(shared(SHARED), table).files();
    List<byte[]> parallel = others.parallelStream().map(ComputerFile::bytes).toList();
    for (int i = 0; i < files.size(); i++) {
      assertThat(parallel.get(i)).isEqualTo(files.get(i).bytes());
    }
  }

  // ------------------------------------------------------------------ what is refused

  @Test
  void allProblemsAreFoundAtOnceWithTheirPlaces() {
    TableRefusedException refused =
        refused(
            List.of("ComputerName", "UserData/FullName", "GuiUnattended/AdminPassword"),
            List.of("LAB-1", "a \"quoted\" name", ""),
            List.of("lab-1", "", "se\"cret"),
            List.of("CON", "\u0141", "\u0142"),
            List.of("", "x", ""),
            List.of("A:B", "", ""),
            List.of("LAB.", "", ""));
    assertThat(refused.problems())
        .extracting(TableProblem::row, TableProblem::column, TableProblem::line)
        .containsExactlyInAnyOrder(
            tuple(0, 1, 2),
            tuple(1, -1, 3),
            tuple(1, 2, 3),
            tuple(2, -1, 4),
            tuple(2, 1, 4),
            tuple(2, 2, 4),
            tuple(3, -1, 5),
            tuple(4, -1, 6),
            tuple(5, -1, 7));
    assertThat(refused.problems())
        .filteredOn(problem -> problem.column() == 1)
        .extracting(TableProblem::sentence)
        .allSatisfy(sentence -> assertThat(sentence).contains("UserData/FullName"))
        .anySatisfy(sentence -> assertThat(sentence).contains("a \"quoted\" name", "Line 2"));
    assertThat(refused.problems())
        .filteredOn(problem -> problem.column() == 2)
        .extracting(TableProblem::sentence)
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .contains("GuiUnattended/AdminPassword")
                    .doesNotContain("cret")
                    .doesNotContain("\u0142"));
    assertThat(refused).hasMessageContaining("8 more");
  }

  @Test
  void aTableWithoutNamesIsRefused() {
    assertThat(refused(List.of("UserData/FullName"), List.of("x")))
        .hasMessageContaining("no column ComputerName");
    assertThat(refused(List.of("ComputerName", "UserData/ComputerName"), List.of("a", "b")))
        .hasMessageContaining("twice");
  }

  @Test
  void filesSayWhetherTheyHoldSecrets() throws TableRefusedException {
    ComputerTable names = ComputerTable.of(List.of("ComputerName"), List.of(List.of("A")));
    ComputerTable keys =
        ComputerTable.of(
            List.of("ComputerName", "UserData/ProductKey"), List.of(List.of("A", "x")));
    assertThat(ComputerAnswers.of(shared(SHARED), names).holdsSecrets()).isFalse();
    assertThat(ComputerAnswers.of(shared(SHARED), keys).holdsSecrets()).isTrue();
    AnswerFile secret = shared(SHARED.replace("AdminPassword=*", "AdminPassword=\"x\""));
    assertThat(ComputerAnswers.of(secret, names).holdsSecrets()).isTrue();
  }

  @Test
  void thereIsNoFileBehindTheLast() throws TableRefusedException {
    ComputerTable names = ComputerTable.of(List.of("ComputerName"), List.of(List.of("A")));
    List<ComputerFile> files = ComputerAnswers.of(shared(SHARED), names).files();
    assertThatThrownBy(() -> files.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are copied at once
  private static TableRefusedException refused(List<String> headings, List<String>... rows) {
    return catchThrowableOfType(
        TableRefusedException.class,
        () -> ComputerAnswers.of(shared(SHARED), ComputerTable.of(headings, List.of(rows))));
  }

  private static AnswerFile shared(String text) {
    return AnswerFile.of(Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)), "sysprep.inf");
  }

  private static String text(ComputerFile file) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }
}
