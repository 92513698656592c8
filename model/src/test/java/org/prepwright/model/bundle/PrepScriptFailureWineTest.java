package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.testing.CommandOracle;

/**
 * What prep.cmd leaves behind when a step fails, under the cmd.exe of Wine: never the answer file,
 * and of what was there before everything.
 */
class PrepScriptFailureWineTest {
  private static final String SYSTEM = "C:\\w\\System32\\";

  private static CommandOracle oracle;
  private static Path program;

  @TempDir static Path shared;

  @TempDir Path folder;

  private PrepBench bench;

  @BeforeAll
  static void findOracle() throws Exception {
    oracle = CommandOracle.orSkip();
    program = CommandOracle.scriptedProgram(shared);
  }

  @BeforeEach
  void setUp() throws Exception {
    bench = new PrepBench(oracle, folder);
    bench.bundle(
        "lab",
        PrepFacts.of(SysprepSwitches.parse("reseal,quiet"), Product.XP_PROFESSIONAL),
        Map.of(
            "Sysprep/i386/a.inf", "new".getBytes(US_ASCII),
            "Sysprep/new/b.inf", "new".getBytes(US_ASCII),
            "computers/LAB-1/sysprep.inf", PrepBench.ANSWERS));
    Path system = Files.createDirectories(bench.systemDrive.resolve("w/System32"));
    Files.copy(program, system.resolve("scripted.exe"));
    bench.withReplaceablePrograms();
    bench.line(
        "copy C:\\windows\\system32\\fc.exe " + SYSTEM + " >nul",
        "md C:\\real",
        "copy " + SYSTEM + "*.exe C:\\real >nul");
  }

  /** Puts a script in place of a program of Windows. */
  private void replace(String name, String... script) throws Exception {
    Files.writeString(
        bench.systemDrive.resolve("w/System32/" + name + ".cmd"),
        "@echo off\r\n" + String.join("\r\n", script) + "\r\n");
    bench.line("copy /y " + SYSTEM + "scripted.exe " + SYSTEM + name + " >nul");
  }

  private void restore(String name) {
    bench.line("copy /y C:\\real\\" + name + " " + SYSTEM + name + " >nul");
  }

  private void leavesNothing(PrepBench.Call call, int code, String sentence) {
    assertThat(call.output())
        .as(call.errors())
        .contains(sentence, "The copied answer file was deleted again", "\"C:\\Sysprep\" was")
        .doesNotContain(PrepBench.SECRET);
    assertThat(call.exitCode()).as(call.output()).isEqualTo(code);
  }

  @Test
  void aFailedStepRemovesTheFolderThatItMade() throws Exception {
    replace("xcopy.exe", "copy /y sysprep.inf C:\\Sysprep >nul", "exit 4");
    bench.callHere("copy", "S:\\lab\\prep.cmd LAB-1");
    bench.line("dir /s /b C:\\Sysprep >G:\\after-copy.txt");
    restore("xcopy.exe");
    replace("fc.exe", "exit 1");
    bench.callHere("compare", "S:\\lab\\prep.cmd LAB-1");
    bench.line("dir /s /b C:\\Sysprep >G:\\after-compare.txt", "set ORACLE_EXIT_SYSPREP=9");
    restore("fc.exe");
    bench.call("sysprep", "S:\\lab\\prep.cmd LAB-1");
    CommandOracle.Run run = bench.run();
    leavesNothing(bench.callOf("copy"), 5, "could not be copied");
    leavesNothing(bench.callOf("compare"), 5, "is not the same as in the bundle");
    leavesNothing(bench.callOf("sysprep"), 6, "sysprep.exe ended with code 9");
    assertThat(bench.left("g/after-copy.txt")).content().doesNotContain("sysprep.inf");
    assertThat(bench.left("g/after-compare.txt")).content().doesNotContain("sysprep.inf");
    assertThat(bench.left("c/Sysprep")).doesNotExist();
    assertThat(run.commandLinesOf("sysprep.exe")).hasSize(1);
  }

  @Test
  void whatWasThereBeforeIsBroughtBack() throws Exception {
    Path there = Files.createDirectories(bench.systemDrive.resolve("Sysprep/i386"));
    Files.writeString(there.resolve("a.inf"), "old");
    Files.writeString(there.resolve("mine.txt"), "mine");
    Files.writeString(there.resolve("../sysprep.inf"), "old answers");
    bench.line("set ORACLE_EXIT_SYSPREP=-1073741819");
    bench.call("sysprep", "S:\\lab\\prep.cmd LAB-1 /y");
    bench.line("xcopy C:\\Sysprep G:\\after-sysprep /e /i >nul", "set ORACLE_EXIT_SYSPREP=");
    replace("xcopy.exe", "exit 4");
    bench.callHere("keep", "S:\\lab\\prep.cmd LAB-1 /y");
    bench.run();
    PrepBench.Call call = bench.callOf("sysprep");
    assertThat(call.exitCode()).as(call.output() + call.errors()).isEqualTo(6);
    assertThat(call.output()).contains("sysprep.exe ended with code -1073741819");
    assertThat(call.output()).contains("the former ones are back").doesNotContain("Syntax");
    assertThat(bench.callOf("keep").exitCode()).as(bench.callOf("keep").output()).isEqualTo(5);
    assertThat(bench.callOf("keep").output()).contains("could not be kept");
    for (String place : new String[] {"g/after-sysprep", "c/Sysprep"}) {
      Map<String, String> left = bench.allLeft(place);
      assertThat(left)
          .containsOnlyKeys(
              place,
              place + "/i386",
              place + "/i386/a.inf",
              place + "/i386/mine.txt",
              place + "/sysprep.inf")
          .containsEntry(place + "/i386/a.inf", "old")
          .containsEntry(place + "/sysprep.inf", "old answers");
    }
  }

  @Test
  void aLogOfAFailureHoldsNoSecret() throws Exception {
    bench.line("set ORACLE_EXIT_SYSPREP=1");
    bench.call("sysprep", "S:\\lab\\prep.cmd LAB-1 /log:C:\\own.log");
    bench.run();
    assertThat(bench.left("c/own.log"))
        .content()
        .contains("Exit code 6", "LAB-1", "deleted again")
        .doesNotContain(PrepBench.SECRET);
  }
}
