package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.testing.Oracle;
import org.prepwright.model.testing.Oracle.ReadFile;
import org.prepwright.model.testing.Oracle.ReadSection;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.EditRefusedException;

/** What we write is read back by both readers of Windows as what was meant, or was refused. */
class OracleWritingTest {
  private static final int VALUES = 10_000;
  private static final int VALUES_IN_A_FILE = 250;

  private static final List<String> KEYS =
      List.of("FullName", "OrgName", "ComputerName", "ProductKey", "SomethingElse", "k k");

  @TempDir Path folder;

  @Test
  void randomValuesAreReadBackByBothReadersOrRefused() throws Exception {
    Oracle oracle = Oracle.orSkip();
    Random random = new Random(RandomText.seed());
    List<Path> files = new ArrayList<>();
    List<Map<String, String>> meant = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < VALUES; i += VALUES_IN_A_FILE) {
      AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL);
      Map<String, String> values = new HashMap<>();
      for (int v = 0; v < VALUES_IN_A_FILE; v++) {
        String key = KEYS.get(random.nextInt(KEYS.size())) + (v < 20 ? "" : v);
        String value = RandomText.value(random);
        try {
          answers.document().apply(new Assignment(answers).edit("UserData", key, value));
          values.put(key, value);
        } catch (EditRefusedException e) {
          assertThat(e.getMessage()).isNotBlank();
          refused++;
        }
      }
      Path file = folder.resolve(i + ".inf");
      Files.write(file, answers.document().toBytes());
      files.add(file);
      meant.add(values);
    }
    assertThat(refused).isBetween(100, VALUES / 2);
    List<ReadFile> setupApi = oracle.setupApi(files);
    List<ReadFile> profile = oracle.profile(files);
    for (int i = 0; i < files.size(); i++) {
      ReadSection bySetupApi = userData(setupApi.get(i));
      ReadSection byProfile = userData(profile.get(i));
      meant
          .get(i)
          .forEach(
              (key, value) -> {
                String about = "seed %d, %s=%s".formatted(RandomText.seed(), key, value);
                assertThat(bySetupApi.find(key).orElseThrow().fields())
                    .as(about)
                    .containsExactly(value);
                assertThat(byProfile.find(key).orElseThrow().fields())
                    .as(about)
                    .containsExactly(value);
              });
    }
  }

  @Test
  void randomCommandsAreReadBackBySetupApiInTheirOrder() throws Exception {
    Oracle oracle = Oracle.orSkip();
    Random random = new Random(RandomText.seed());
    List<Path> files = new ArrayList<>();
    List<List<String>> meant = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL);
      List<String> commands = new ArrayList<>();
      for (int c = 0; c < 50; c++) {
        String command = RandomText.value(random);
        try {
          answers.guiRunOnce.add(command);
          commands.add(command);
        } catch (EditRefusedException e) {
          assertThat(command).isBlank();
        }
      }
      assertThat(answers.guiRunOnce.commands()).isEqualTo(commands);
      Path file = folder.resolve(i + ".inf");
      Files.write(file, answers.document().toBytes());
      files.add(file);
      meant.add(commands);
    }
    List<ReadFile> read = oracle.setupApi(files);
    for (int i = 0; i < files.size(); i++) {
      ReadSection section =
          read.get(i).sections().stream()
              .filter(one -> one.name().equals("GuiRunOnce"))
              .findFirst()
              .orElseThrow();
      assertThat(section.entries().stream().map(entry -> entry.fields().get(0)).toList())
          .as("seed %d", RandomText.seed())
          .isEqualTo(meant.get(i));
    }
  }

  private static ReadSection userData(ReadFile file) {
    return file.sections().stream()
        .filter(section -> section.name().equals("UserData"))
        .findFirst()
        .orElseThrow();
  }
}
