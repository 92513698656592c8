package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report}: one page, all answers, no secret. */
class ReportCommandTest {
  private static final String FILE =
      """
      ;SetupMgrTag
      [GuiUnattended]
      AdminPassword="marked-secret-1"
      TimeZone=110
      [UserData]
      ProductKey=ABCDE-FGHIJ-KLMNO-PQRST-UVWXY
      FullName="Lab <b>& Co</b>"
      ComputerName=LAB_01
      [Identification]
      JoinDomain=school.example
      DomainAdmin=joiner
      DomainAdminPassword="marked-secret-2"
      [GuiRunOnce]
      Command0="notepad"
      [NoSuchSection]
      Strange=thing
      """;

  @TempDir private Path folder;
  private Path answers;
  private Path out;

  @BeforeEach
  void writeFile() throws IOException {
    answers = folder.resolve("Room 12.inf");
    out = folder.resolve("report.html");
    Files.writeString(answers, FILE.replace("\n", "\r\n"));
  }

  private String report(String... further) throws IOException {
    String[] arguments = new String[further.length + 4];
    arguments[0] = "report";
    arguments[1] = answers.toString();
    arguments[2] = "--out";
    arguments[3] = out.toString();
    System.arraycopy(further, 0, arguments, 4, further.length);
    Program.Run run = Program.run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  @Test
  void saysEveryAnswerInWords() throws IOException {
    assertThat(report())
        .startsWith("<!DOCTYPE html>")
        .contains("Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna")
        .contains("Lab &lt;b&gt;&amp; Co&lt;/b&gt;")
        .contains("school.example", "notepad", "[NoSuchSection] Strange", "thing")
        .contains("opened file")
        .contains("What Setup will still ask")
        .contains("Rule computer-name-nonstandard");
  }

  @Test
  void holdsNoSecret() throws IOException {
    assertThat(report()).contains("•••").doesNotContain("marked-secret").doesNotContain("ABCDE");
  }

  @Test
  void needsNothingElse() throws IOException {
    assertThat(report()).doesNotContain("<link").doesNotContain("<script").doesNotContain("src=");
  }

  @Test
  void tellsTheDeployment() throws IOException {
    Path facts = folder.resolve("deployment.ini");
    Files.writeString(facts, "[Master]\r\nHal=acpi-uniprocessor\r\nReseals=0\r\n");
    assertThat(report("--deployment", facts.toString())).contains("[Master]", "acpi-uniprocessor");
  }

  @Test
  void overwritesNothingUnasked() throws IOException {
    Files.writeString(out, "mine");
    Program.Run run = Program.run("report", answers.toString(), "--out", out.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("--force");
    assertThat(Files.readString(out)).isEqualTo("mine");
    assertThat(report("--force")).contains("Room 12.inf");
  }

  /** What a browser makes of it: the page is well-formed for it, and prints. */
  @Test
  void aBrowserShowsIt() throws Exception {
    Path browser =
        java.util.stream.Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(browser != null, "Chromium is not installed: the report is not shown");
    report();
    Path dom = folder.resolve("dom.txt");
    run(browser, dom, "--dump-dom", out.toUri().toString());
    assertThat(Files.readString(dom))
        .contains("<h1>Room 12.inf</h1>")
        .contains("<table class=\"answers\">")
        .contains("Lab &lt;b&gt;&amp; Co&lt;/b&gt;");
    Path pdf = folder.resolve("report.pdf");
    run(browser, folder.resolve("log.txt"), "--print-to-pdf=" + pdf, out.toUri().toString());
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
  }

  private void run(Path browser, Path output, String... arguments) throws Exception {
    ProcessBuilder process =
        new ProcessBuilder(
            browser.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--user-data-dir=" + folder.resolve("browser"));
    process.command().addAll(java.util.List.of(arguments));
    process.redirectOutput(output.toFile()).redirectError(folder.resolve("errors.txt").toFile());
    Process running = process.start();
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).as("the browser ended").isTrue();
    assertThat(running.exitValue()).isZero();
  }
}
