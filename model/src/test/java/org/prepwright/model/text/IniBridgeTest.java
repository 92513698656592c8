package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ini4j.Ini;
import org.ini4j.spi.IniHandler;
import org.ini4j.spi.IniParser;
import org.junit.jupiter.api.Test;
import org.prepwright.model.testing.RandomText;

/** ini4j sees what our scanner reads, and inside its own dialect its parser agrees with ours. */
class IniBridgeTest {
  /** ini4j's own parser, not the one the program offers it. */
  private static final class OwnParserOfIni4j extends IniParser {
    OwnParserOfIni4j() {
      setConfig(IniBridge.config());
    }
  }

  private static final class Events implements IniHandler {
    final List<String> told = new ArrayList<>();

    @Override
    public void startIni() {
      told.add("ini");
    }

    @Override
    public void endIni() {
      told.add("end");
    }

    @Override
    public void startSection(String name) {
      told.add("[" + name);
    }

    @Override
    public void endSection() {
      told.add("]");
    }

    @Override
    public void handleComment(String comment) {
      // the document keeps comments; they are not told
    }

    @Override
    public void handleOption(String name, String value) {
      told.add(name + "=" + value);
    }
  }

  @Test
  void onFilesOfItsDialectIni4jsParserTellsTheSame() throws IOException {
    Random random = new Random(RandomText.seed());
    for (int run = 0; run < RandomText.rounds(5_000); run++) {
      StringBuilder text = new StringBuilder();
      int number = 0;
      for (int line = random.nextInt(12); line >= 0; line--) {
        if (text.length() == 0 || random.nextInt(4) == 0) {
          text.append("[Section ").append(number++).append("]\r\n");
        } else {
          text.append(random.nextBoolean() ? "    " : "")
              .append("Key")
              .append(number++)
              .append(random.nextBoolean() ? " = " : "=")
              .append(
                  List.of("", "a b", "\"q,r\"", "C:\\x\\y", "http://h:80/").get(random.nextInt(5)))
              .append(random.nextInt(5) == 0 ? "\r\n; comment\r\n\r\n" : "\r\n");
        }
      }
      Events theirs = new Events();
      new OwnParserOfIni4j().parse(new StringReader(text.toString()), theirs);
      Events ours = new Events();
      IniBridge.replay(Document.parse(text.toString().getBytes(StandardCharsets.US_ASCII)), ours);
      assertThat(ours.told).as("seed %d: %s", RandomText.seed(), text).isEqualTo(theirs.told);
    }
  }

  @Test
  void whatItsParserWouldRefuseOrChangeIsTakenAsItStands() throws IOException {
    String text = "k=0\n[]\nbare\n[Some]\nKey=a\\\nB\\n=c\n<x\n[Some]\nKey=d\n";
    Events theirs = new Events();
    new OwnParserOfIni4j().parse(new StringReader(text), theirs);
    assertThat(theirs.told)
        .containsExactly(
            "ini",
            "[" + IniBridge.NO_SECTION,
            "k=0",
            "]",
            "[",
            "bare=null",
            "]",
            "[Some",
            "Key=a\\",
            "B\\n=c",
            "<x=null",
            "]",
            "[Some",
            "Key=d",
            "]",
            "end");
    Ini ini =
        IniBridge.toIni(
            Document.parse("k=0\n[a/b]\nc=1\nc=2\n[a/b]\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(ini.keySet()).containsExactly(IniBridge.NO_SECTION, "a/b");
    assertThat(ini.getAll("a/b")).hasSize(2);
    assertThat(ini.getAll("a/b").get(0).getAll("c")).containsExactly("1", "2");
    assertThat(ini.getAll("a/b").get(0).getParent()).isNull();
  }

  @Test
  void whateverIni4jLoadsIsReadByTheInfGrammar() throws IOException {
    Ini ini = new Ini();
    ini.setConfig(IniBridge.config());
    ini.load(
        new StringReader(
            "[A] ; c1\nPCI:1=x\n\"C:\\a b\\x.exe\"\nHKLM\\Soft\\=y\n[B\n#k=1\nI=\u0130\n"));
    assertThat(ini.get("A").get("PCI:1")).isEqualTo("x");
    assertThat(ini.get("A").get("HKLM\\Soft\\")).isEqualTo("y");
    assertThat(ini.get("A").containsKey("\"C:\\a b\\x.exe\"")).isTrue();
    assertThat(ini.get("A").get("#k")).isEqualTo("1");
    assertThat(ini.get("A").get("I")).isEqualTo("\u0130");
  }

  @Test
  void namesThatDifferInCaseAreToldInOneSpelling() {
    Ini ini =
        IniBridge.toIni(
            Document.parse("[Data]\nKey=1\n[DATA]\nkey=2\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(ini.keySet()).containsExactly("Data");
    assertThat(ini.getAll("Data")).hasSize(2);
    assertThat(ini.getAll("Data").get(1).get("Key")).isEqualTo("2");
  }

  @Test
  void theDangerousPartsOfIni4jAreNowhereCalled() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain(".fetch(")
            .doesNotContain(".store(")
            .doesNotContain("Wini")
            .doesNotContain("load(file")
            .doesNotContain("Config.getGlobal");
      }
    }
  }
}
