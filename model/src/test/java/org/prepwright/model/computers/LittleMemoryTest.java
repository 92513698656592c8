package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

/** 20,000 computers are made into files, and read back, in a heap of 256 MB. */
class LittleMemoryTest {
  private static final int COMPUTERS = 20_000;

  @TempDir Path folder;

  @Test
  void twentyThousandComputersNeedLittleMemory() throws Exception {
    Path output = folder.resolve("output.txt");
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath,
                LittleMemoryTest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exitCode = process.waitFor();
    assertThat(exitCode).as(Files.readString(output)).isZero();
  }

  /**
   * Runs in a process of its own; ends with an exception, and so not with 0, when memory is out.
   */
  public static void main(String[] arguments) throws Exception {
    byte[] shared = shared();
    ComputerTable table = table();
    ComputerAnswers answers =
        ComputerAnswers.of(AnswerFile.of(Document.parse(shared), "sysprep.inf"), table);
    long bytes = 0;
    for (ComputerFile file : answers.files()) {
      bytes += file.bytes().length;
    }
    require(bytes > (long) shared.length * COMPUTERS);
    UniquenessFile uniqueness = UniquenessFile.of(table, CodePage.WINDOWS_1252);
    uniqueness.writeTo(OutputStream.nullOutputStream());
    UniquenessTable read = UniquenessTable.read(Document.parse(uniqueness.bytes()));
    require(read.table().computers().size() == COMPUTERS && read.notHeld().isEmpty());
    byte[] csv = new TableWriter(',', TableEncoding.UTF_8).bytes(read.table());
    require(ComputerTable.parse(csv).computers().size() == COMPUTERS);
  }

  private static void require(boolean isFulfilled) {
    if (!isFulfilled) {
      throw new IllegalStateException("other files than asked for");
    }
  }

  /** An answer file of about 4 KB. */
  private static byte[] shared() {
    StringBuilder text = new StringBuilder("[UserData]\r\nComputerName=*\r\n[GuiRunOnce]\r\n");
    while (text.length() < 4_000) {
      text.append("Command").append(text.length()).append("=\"setup.exe /quiet\"\r\n");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static ComputerTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < COMPUTERS; i++) {
      rows.add(
          List.of(
              "LAB-" + i, "Desk " + i, "Room; " + i % 40, "192.0.2." + i % 250, "255.255.255.0"));
    }
    return ComputerTable.of(
        List.of(
            "ComputerName",
            "UserData/FullName",
            "UserData/OrgName",
            "params.MS_TCPIP.Adapter1/IPAddress",
            "params.MS_TCPIP.Adapter1/SubnetMask"),
        rows);
  }
}
