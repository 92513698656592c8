package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.testing.Oracle;
import org.prepwright.model.testing.Oracle.ReadEntry;
import org.prepwright.model.testing.Oracle.ReadFile;
import org.prepwright.model.testing.Oracle.ReadSection;
import org.prepwright.model.testing.RandomText;

/** Our scanner and Wine's INF reader, which share no code, read random files alike. */
class OracleReadingTest {
  private static final int FILES = 4_000;

  @TempDir Path folder;

  @Test
  void setupApiReadsWhatTheScannerReads() throws Exception {
    Oracle oracle = Oracle.orSkip();
    Random random = new Random(RandomText.seed());
    List<Path> files = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    while (files.size() < FILES) {
      byte[] bytes = RandomText.bytes(random);
      if (isFairFile(bytes)) {
        Path file = folder.resolve(files.size() + ".inf");
        Files.write(file, bytes);
        files.add(file);
        contents.add(bytes);
      }
    }
    List<ReadFile> read = oracle.setupApi(files);
    assertThat(read).hasSize(FILES);
    int accepted = 0;
    for (int i = 0; i < FILES; i++) {
      Document document = Document.parse(contents.get(i));
      String about =
          "seed %d, file %d, bytes %s"
              .formatted(RandomText.seed(), i, HexFormat.of().formatHex(contents.get(i)));
      assertThat(isRefused(document)).as(about).isEqualTo(read.get(i).refused());
      if (!read.get(i).refused()) {
        accepted++;
        assertThat(sections(document)).as(about).isEqualTo(read.get(i).sections());
      }
    }
    assertThat(accepted).isGreaterThan(FILES / 4);
  }

  /** Leaves out what Wine does in ways of its own: percent tokens, guesses at UTF-16. */
  private static boolean isFairFile(byte[] bytes) {
    if (ByteForm.of(bytes) != ByteForm.EIGHT_BIT && ByteForm.of(bytes) != ByteForm.UTF16_LE) {
      return false;
    }
    String units = units(bytes);
    return !units.isEmpty()
        && units.indexOf('%') < 0
        // beside [Strings] Wine lets text stand before the first section
        && !units.contains("[Strings]")
        && units.indexOf(0) < 0
        && bytes.length % 2 == (ByteForm.of(bytes) == ByteForm.EIGHT_BIT ? bytes.length % 2 : 0)
        && !hasOpenQuote(units);
  }

  private static String units(byte[] bytes) {
    return ByteForm.of(bytes).toUnits(bytes);
  }

  /** In an open quote Wine keeps the CR of the line break, which Microsoft's syntax does not. */
  private static boolean hasOpenQuote(String units) {
    return Document.parse(units.getBytes(StandardCharsets.ISO_8859_1)).lines().stream()
        .filter(line -> line.kind() == Line.Kind.ENTRY)
        .anyMatch(line -> line.units().chars().filter(c -> c == '"').count() % 2 == 1);
  }

  private static boolean isRefused(Document document) {
    boolean inSection = false;
    for (int i = 0; i < document.lines().size(); i++) {
      Line line = document.lines().get(i);
      switch (line.kind()) {
        case BROKEN -> {
          return true;
        }
        case ENTRY -> {
          if (!inSection) {
            return true;
          }
        }
        case HEADER -> inSection = true;
        case BLANK, COMMENT, UNREAD -> {}
      }
    }
    return false;
  }

  private static List<ReadSection> sections(Document document) {
    Map<String, ReadSection> sections = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      ReadSection merged =
          sections.computeIfAbsent(
              Document.fold(section.name()),
              name -> new ReadSection(section.name(), new ArrayList<>()));
      for (Entry entry : section.entries()) {
        List<String> fields = entry.fields();
        String key = entry.key().orElse(fields.size() == 1 ? fields.get(0) : null);
        merged.entries().add(new ReadEntry(key, fields));
      }
    }
    return List.copyOf(sections.values());
  }
}
