package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;
import org.prepwright.model.testing.RandomText;

class DeploymentToolsTest {
  private static final int I386 = 0x14C;
  private static final int AMD64 = 0x8664;

  @TempDir Path folder;

  /** A program with nothing but what is looked at; no version when it is all zero. */
  private static byte[] program(int machine, int major, int minor, int build, int revision) {
    ByteBuffer file = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort(0, (short) 0x5A4D).putInt(0x3C, 0x80);
    file.putInt(0x80, 0x4550).putShort(0x84, (short) machine);
    if (major != 0) {
      file.putInt(0x100, 0xFEEF04BD).putInt(0x104, 0x10000);
      file.putInt(0x108, major << 16 | minor).putInt(0x10C, build << 16 | revision);
    }
    return file.array();
  }

  private void put(String name, byte[] bytes) throws Exception {
    Files.write(folder.resolve(name), bytes);
  }

  private void putAll(int machine, int minor, int build, int revision) throws Exception {
    for (String name : new String[] {"SYSPREP.EXE", "setupcl.exe", "Factory.exe"}) {
      put(name, program(machine, 5, minor, build, revision));
    }
  }

  private DeploymentTools tools(Product product) {
    return DeploymentTools.in(folder, product);
  }

  @Test
  void theProgramsAreFoundWithoutRegardToCase() throws Exception {
    putAll(I386, 1, 2600, 5512);
    DeploymentTools tools = tools(Product.XP_PROFESSIONAL);
    assertThat(tools.problems()).isEmpty();
    assertThat(tools.remarks()).isEmpty();
    assertThat(tools.version()).isEqualTo("5.1.2600.5512");
    assertThat(tools.files())
        .extracting(BundleFile::path)
        .containsExactly("Sysprep/sysprep.exe", "Sysprep/setupcl.exe", "Sysprep/factory.exe");
    assertThat(tools.files().get(0).bytes())
        .isEqualTo(Files.readAllBytes(folder.resolve("SYSPREP.EXE")));
  }

  @Test
  void whatIsMissingIsTold() throws Exception {
    assertThat(DeploymentTools.in(folder.resolve("gone"), Product.XP_HOME).problems()).hasSize(1);
    assertThat(tools(Product.XP_HOME).problems())
        .hasSize(2)
        .allMatch(sentence -> sentence.contains("is not in"));
    put("Deploy.CAB", new byte[1]);
    put("setupcl.exe", program(I386, 5, 1, 2600, 0));
    assertThat(tools(Product.XP_HOME).problems())
        .singleElement()
        .asString()
        .contains("sysprep.exe", "deploy.cab itself");
    assertThat(tools(Product.XP_HOME).isUsable()).isFalse();
  }

  @Test
  void aProgramForAnotherProcessorOrWindowsIsRefused() throws Exception {
    putAll(AMD64, 2, 3790, 3959);
    assertThat(tools(Product.XP_PROFESSIONAL_X64).problems()).isEmpty();
    assertThat(tools(Product.SERVER_2003_STANDARD).problems()).isEmpty();
    assertThat(tools(Product.XP_PROFESSIONAL).problems())
        .hasSize(3)
        .allMatch(sentence -> sentence.contains("x64"));
    putAll(I386, 1, 2600, 0);
    assertThat(tools(Product.SERVER_2003_STANDARD).problems()).hasSize(3);
    putAll(I386, 1, 2600, 2180);
    assertThat(tools(Product.SERVER_2003_STANDARD).problems()).isEmpty();
    putAll(I386, 0, 2195, 1);
    assertThat(tools(Product.XP_PROFESSIONAL).problems()).hasSize(3);
  }

  @Test
  void programsOfDifferentBuildsAreRefused() throws Exception {
    putAll(I386, 1, 2600, 2180);
    put("setupcl.exe", program(I386, 5, 1, 2600, 5512));
    DeploymentTools tools = tools(Product.XP_PROFESSIONAL);
    assertThat(tools.problems())
        .singleElement()
        .asString()
        .contains("sysprep.exe 5.1.2600.2180", "setupcl.exe 5.1.2600.5512");
    assertThat(tools.version()).isEmpty();
  }

  @Test
  void aVersionThatCannotBeReadIsARemark() throws Exception {
    putAll(I386, 1, 2600, 5512);
    put("setupcl.exe", program(I386, 0, 0, 0, 0));
    DeploymentTools tools = tools(Product.XP_PROFESSIONAL);
    assertThat(tools.problems()).isEmpty();
    assertThat(tools.remarks()).singleElement().asString().contains("setupcl.exe");
    assertThat(tools.version()).isEmpty();
  }

  @Test
  void anythingElseIsNoProgramAndBreaksNothing() throws Exception {
    long seed = Long.getLong("prepwright.seed", 80_486L);
    Random random = new Random(seed);
    byte[] whole = program(I386, 5, 1, 2600, 5512);
    for (int i = 0; i < RandomText.rounds(2000); i++) {
      byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
      for (int k = 0; k < 3 && bytes.length > 0; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertThat(ExecutableFacts.of(bytes)).as("seed " + seed).isNotNull();
    }
    put("sysprep.exe", "MZ but no program".getBytes(StandardCharsets.US_ASCII));
    put("setupcl.exe", new byte[0]);
    assertThat(tools(Product.XP_HOME).problems())
        .hasSize(2)
        .allMatch(sentence -> sentence.contains("no program of Windows"));
    assertThat(tools(Product.XP_HOME).files()).isEmpty();
  }

  @Test
  void aProgramFoundTwiceIsNotGuessed() throws Exception {
    putAll(I386, 1, 2600, 5512);
    put("sysprep.EXE", program(I386, 5, 1, 2600, 2180));
    assertThat(tools(Product.XP_PROFESSIONAL).problems())
        .singleElement()
        .asString()
        .contains("sysprep.exe");
  }

  @Test
  void aFolderOfTheNameOfAProgramIsNone() throws Exception {
    Files.createDirectory(folder.resolve("sysprep.exe"));
    put("setupcl.exe", program(I386, 5, 1, 2600, 5512));
    assertThat(tools(Product.XP_HOME).problems())
        .singleElement()
        .asString()
        .contains("sysprep.exe", "is not in");
  }

  @Test
  void programsOfDifferentProcessorsAreRefused() throws Exception {
    putAll(I386, 2, 3790, 3959);
    put("setupcl.exe", program(AMD64, 5, 2, 3790, 3959));
    assertThat(tools(Product.SERVER_2003_STANDARD).problems())
        .containsExactly(Messages.model().text("tools.machines-differ"));
  }

  @Test
  void onlyAVersionFiveFitsAndTheX64EditionIsAFivePointTwo() throws Exception {
    for (String name : new String[] {"sysprep.exe", "setupcl.exe"}) {
      put(name, program(I386, 6, 1, 7600, 1));
    }
    assertThat(tools(Product.XP_PROFESSIONAL).problems())
        .hasSize(2)
        .allMatch(sentence -> sentence.contains("6.1.7600.1"));
    putAll(AMD64, 1, 2600, 5512);
    assertThat(tools(Product.XP_PROFESSIONAL_X64).problems()).hasSize(3);
  }

  @Test
  void aProgramIsOneToItsLastByte() {
    byte[] bytes = new byte[0x40 + 6];
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(0, (short) 0x5A4D)
        .putInt(0x3C, 0x40)
        .putInt(0x40, 0x4550)
        .putShort(0x44, (short) I386);
    assertThat(ExecutableFacts.of(bytes)).isPresent();
    assertThat(ExecutableFacts.of(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
    assertThat(ExecutableFacts.of(Arrays.copyOf(bytes, 0x40))).isEmpty();
    assertThat(ExecutableFacts.of(Arrays.copyOf(bytes, 0x3F))).isEmpty();
    bytes[0] = 'X';
    assertThat(ExecutableFacts.of(bytes)).isEmpty();
    bytes[0] = 'M';
    bytes[0x3F] = (byte) 0x80;
    assertThat(ExecutableFacts.of(bytes)).isEmpty();
  }

  @Test
  void aVersionIsFoundInTheLastBytesToo() {
    byte[] whole = program(I386, 5, 2, 3790, 3959);
    byte[] cut = Arrays.copyOf(whole, 0x100 + 52);
    assertThat(ExecutableFacts.of(cut).orElseThrow().version().orElseThrow())
        .hasToString("5.2.3790.3959");
    byte[] shorter = Arrays.copyOf(whole, 0x100 + 51);
    assertThat(ExecutableFacts.of(shorter).orElseThrow().version()).isEmpty();
  }
}
