package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * Real answer files of other people, when the build is told where they lie ({@code
 * -Dprepwright.corpus=FOLDER}).
 */
class CorpusTest {
  @TempDir Path folder;

  @Test
  void everyFileIsCopiedEditedAndCheckedWithoutLosingAByte() throws IOException {
    int edited = 0;
    int added = 0;
    for (Path file : files()) {
      String out = folder.resolve("out").toString();
      byte[] bytes = Files.readAllBytes(file);
      assertThat(Program.run("set", file.toString(), "--out", out, "--force").exitCode()).isZero();
      assertThat(Files.readAllBytes(Path.of(out))).as(file.toString()).isEqualTo(bytes);

      List<String> before = lines(bytes);
      Document document = Document.parse(bytes);
      for (Section section : document.sections()) {
        for (Entry entry : section.entries()) {
          boolean addressable =
              entry.key().filter(key -> !key.isEmpty() && !isPassword(key)).isPresent()
                  && document.find(section.name(), entry.key().get()).equals(Optional.of(entry))
                  && !entry.key().get().contains("=")
                  && !section.name().contains("]");
          if (addressable) {
            String assignment = "[" + section.name() + "]" + entry.key().get() + "=Changed-1";
            Run run = Program.run("set", file.toString(), assignment, "--out", out, "--force");
            assertThat(run.exitCode()).as(file + " " + assignment + run.err()).isZero();
            List<String> after = lines(Files.readAllBytes(Path.of(out)));
            assertOneLineDiffers(before, after, file + " " + assignment, entry);
            edited++;
          }
        }
      }
      if (!document.sections().isEmpty()) {
        String section = document.sections().get(0).name();
        Run run =
            Program.run(
                "set",
                file.toString(),
                "[" + section + "]Prepwright New=1",
                "--out",
                out,
                "--force");
        assertThat(run.exitCode()).as(file + run.err()).isZero();
        List<String> after = lines(Files.readAllBytes(Path.of(out)));
        assertThat(after).as(file.toString()).hasSize(before.size() + 1);
        List<String> rest = new ArrayList<>(after);
        rest.removeIf(line -> line.contains("Prepwright New"));
        assertThat(withoutBreaks(rest)).as(file.toString()).isEqualTo(withoutBreaks(before));
        added++;
      }
      Run check = Program.run("check", file.toString(), "--format", "json");
      assertThat(check.exitCode()).as(file + check.err()).isIn(0, 1);
      assertThat(check.err()).isEmpty();
    }
    assertThat(edited).isGreaterThan(500);
    assertThat(added).isGreaterThan(40);
  }

  private static void assertOneLineDiffers(
      List<String> before, List<String> after, String about, Entry entry) {
    // an entry that a backslash continues becomes one line
    int joined = entry.line().physicalLines() - 1;
    assertThat(after).as(about).hasSize(before.size() - joined);
    int first = entry.lineNumber() - 1;
    assertThat(after.subList(0, first)).as(about).isEqualTo(before.subList(0, first));
    assertThat(after.subList(first + 1, after.size()))
        .as(about)
        .isEqualTo(before.subList(first + 1 + joined, before.size()));
  }

  private static boolean isPassword(String key) {
    return key.toLowerCase(Locale.ROOT).contains("password");
  }

  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
  }

  /** A last line without a break gets one when something is added behind it. */
  private static List<String> withoutBreaks(List<String> lines) {
    return lines.stream().map(line -> line.replace("\r", "")).toList();
  }

  private static List<Path> files() throws IOException {
    String corpus = System.getProperty("prepwright.corpus", "");
    assumeTrue(!corpus.isEmpty(), "skipped: no -Dprepwright.corpus=FOLDER was given");
    try (Stream<Path> all = Files.walk(Path.of(corpus))) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".csv"))
              .sorted()
              .toList();
      assertThat(files).hasSizeGreaterThan(50);
      return files;
    }
  }
}
