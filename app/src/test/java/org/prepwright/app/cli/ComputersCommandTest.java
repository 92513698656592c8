package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;

/** {@code computers} on the command line. */
class ComputersCommandTest {
  private static final String TABLE =
      "ComputerName,site,UserData/FullName,GuiUnattended/AdminPassword\r\n"
          + "LAB-01,ber,Anna,s3cret\r\nLAB-02,par,,\r\n";

  private static final String UDF =
      ";SetupMgrTag\r\n[UniqueIds]\r\n    LAB-01=UserData,GuiUnattended\r\n    LAB-02=UserData\r\n"
          + "\r\n[LAB-01:UserData]\r\n    ComputerName=LAB-01\r\n    FullName=\"Anna\"\r\n"
          + "\r\n[LAB-01:GuiUnattended]\r\n    AdminPassword=\"s3cret\"\r\n"
          + "\r\n[LAB-02:UserData]\r\n    ComputerName=LAB-02\r\n";

  @TempDir Path folder;

  @Test
  void namesAreMadeByAPattern() throws IOException {
    String out = path("computers.csv");
    Run run = Program.run("computers", "--pattern", "LAB-{n:03}", "--count", "3", "--out", out);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(out + ": 3 computers");
    assertThat(read("computers.csv"))
        .isEqualTo("ComputerName\r\nLAB-001\r\nLAB-002\r\nLAB-003\r\n");
    assertThat(Program.run("computers", "--pattern", "LAB-{8..9}").out())
        .isEqualToNormalizingNewlines("LAB-8\nLAB-9\n");
    assertThat(Program.run("computers", "--pattern", "X{n}", "--start", "99", "--count", "2").out())
        .isEqualToNormalizingNewlines("X99\nX100\n");
  }

  @Test
  void namesAreMadeOfTheColumnsOfATable() throws IOException {
    String table = write("t.csv", "site,room\r\nber,1\r\npar,2\r\n");
    String out = path("named.csv");
    Run run = Program.run("computers", table, "--pattern", "{Site}-{row:02}", "--out", out);
    assertThat(run.err()).isEmpty();
    assertThat(read("named.csv"))
        .isEqualTo("ComputerName,site,room\r\nber-01,ber,1\r\npar-02,par,2\r\n");
    Run again =
        Program.run("computers", out, "--pattern", "N{n}", "--to", "txt", "--out", path("n"));
    assertThat(again.err()).contains("Note: Only the names");
    assertThat(read("n")).isEqualTo("N1\r\nN2\r\n");
  }

  @Test
  void namesThatCollideAreNotWritten() {
    String out = path("c.csv");
    Run run =
        Program.run("computers", "--pattern", "CLASSROOM-BERLIN-{n}", "--count", "2", "--out", out);
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("Row 2", "row 1", "15 characters", "Nothing was written");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void tablesBecomeUniquenessFilesAndComeBack() throws IOException {
    String udf = path("unattend.udf");
    Run there = Program.run("computers", write("t.csv", TABLE), "--out", udf);
    assertThat(there.exitCode()).isZero();
    assertThat(there.err()).contains("\"site\"").doesNotContain("s3cret");
    assertThat(read("unattend.udf")).isEqualTo(UDF);
    Run back = Program.run("computers", udf, "--out", path("back.csv"), "--semicolon");
    assertThat(back.err()).isEmpty();
    assertThat(read("back.csv"))
        .isEqualTo(
            "ComputerName;UserData/FullName;GuiUnattended/AdminPassword\r\n"
                + "LAB-01;Anna;s3cret\r\nLAB-02;;\r\n");
  }

  @Test
  void theListShowsNoSecrets() throws IOException {
    Run run = Program.run("computers", write("t.csv", TABLE));
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            "LAB-01  site=ber  UserData/FullName=Anna  GuiUnattended/AdminPassword="
                + "\u2022\u2022\u2022\nLAB-02  site=par\n");
    Run json = Program.run("computers", write("t.csv", TABLE), "--json");
    JsonObject first =
        JsonParser.parseString(json.out())
            .getAsJsonObject()
            .getAsJsonArray("computers")
            .get(0)
            .getAsJsonObject();
    assertThat(first.get("name").getAsString()).isEqualTo("LAB-01");
    assertThat(first.get("line").getAsInt()).isEqualTo(2);
    assertThat(json.out()).doesNotContain("s3cret");
  }

  @Test
  void whatATableDoesNotHoldIsTold() throws IOException {
    String udf = write("a.udf", "; why\r\n" + UDF);
    Run run = Program.run("computers", udf, "--out", path("a.csv"), "--json");
    JsonObject result = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(result.get("computers").getAsInt()).isEqualTo(2);
    assertThat(result.get("format").getAsString()).isEqualTo("csv");
    assertThat(result.getAsJsonArray("notes")).hasSize(1);
  }

  @Test
  void listsOfNamesAreReadAndWrittenInTheEncodingsOfTheTime() throws IOException {
    Path list = folder.resolve("names.txt");
    Files.write(list, "B\u00FCro-1\r\nBUERO-2\r\n".getBytes(Charset.forName("windows-1252")));
    String out = path("names.csv");
    assertThat(
            Program.run("computers", list.toString(), "--out", out, "--encoding", "utf-8-mark")
                .exitCode())
        .isZero();
    assertThat(read("names.csv")).isEqualTo("\uFEFFComputerName\r\nB\u00FCro-1\r\nBUERO-2\r\n");
    Run ansi = Program.run("computers", out, "--out", path("again.txt"), "--encoding", "ansi");
    assertThat(ansi.err()).isEmpty();
    assertThat(Files.readAllBytes(folder.resolve("again.txt"))).isEqualTo(Files.readAllBytes(list));
  }

  @Test
  void checkFindsCollisionsAndIllegalNames() throws IOException {
    String table = write("t.csv", "ComputerName\r\nlab-1\r\nLAB-1\r\nA B\r\n");
    Run run = Program.run("computers", table, "--check");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains(":3:1: error: ", "[roster-name-repeated]", ":4:1: error: ")
        .contains("[computer-name-characters]", "2 errors");
    assertThat(Program.run("computers", write("g.csv", "ComputerName\r\nA-1\r\n"), "--check"))
        .extracting(Run::exitCode)
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void allCellsThatCannotBeWrittenAreNamedAndNothingIsWritten() throws IOException {
    String table = write("t.csv", "ComputerName,UserData/FullName\r\nA,\"x\"\"y\"\r\nB,\u0141\r\n");
    String out = path("t.udf");
    Run run = Program.run("computers", table, "--out", out);
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("Line 2, column UserData/FullName", "Line 3");
    assertThat(Path.of(out)).doesNotExist();
    assertThat(Program.run("computers", table, "--out", out, "--code-page", "1250").err())
        .contains("Line 2")
        .doesNotContain("Line 3");
  }

  @Test
  void wrongUseIsAnsweredInASentence() throws IOException {
    String table = write("t.csv", TABLE);
    assertTrouble("--pattern", "computers");
    assertTrouble("--count", "computers", table, "--pattern", "a{n}", "--count", "3");
    assertTrouble("--count", "computers", table, "--count", "3");
    assertTrouble("--out", "computers", table, "--to", "udf");
    assertTrouble("--check", "computers", table, "--check", "--out", path("x.csv"));
    assertTrouble("--to csv", "computers", table, "--out", path("x.dat"));
    assertTrouble("csv, txt and udf", "computers", table, "--to", "xls", "--out", path("x"));
    assertTrouble("utf-8-mark", "computers", table, "--encoding", "latin", "--out", path("x.csv"));
    assertTrouble("there already", "computers", table, "--out", table);
    assertTrouble("how many", "computers", "--pattern", "a{n}");
    assertTrouble("in braces", "computers", "--pattern", "a{n");
    assertTrouble(
        "ComputerName", "computers", write("n.csv", "a,b\r\n1,2\r\n"), "--out", path("x.txt"));
    assertTrouble("double quote", "computers", write("q.csv", "a,\"b\r\n1,2\r\n"));
    assertThat(Program.run("computers", table, "--out", table, "--force").exitCode()).isZero();
    assertThat(read("t.csv")).isEqualTo(TABLE);
  }

  private static void assertTrouble(String sentence, String... arguments) {
    Run run = Program.run(arguments);
    assertThat(run.exitCode()).as(String.join(" ", arguments)).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains(sentence).doesNotContain("Exception");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
