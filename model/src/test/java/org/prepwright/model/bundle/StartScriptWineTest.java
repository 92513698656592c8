package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.bundle.CommandPrompt.Run;

/** Runs start.cmd by the cmd.exe of Wine; recording programs tell which bundle was started. */
class StartScriptWineTest {
  /** What stands in for the script of a bundle: says its folder and arguments. */
  private static final String SCRIPT =
      "@echo off\r\necho started [%~n0] in [\"%CD%\"] with [%*]\r\nexit /b 7\r\n";

  @TempDir Path stick;

  private CommandPrompt prompt;

  @BeforeEach
  void connectDrive() throws Exception {
    prompt = CommandPrompt.orSkip().with("--drive", "S=" + stick);
    Files.writeString(stick.resolve(StartScript.FILE_NAME), StartScript.text());
  }

  private void bundle(String folder, byte[] text, String script) throws Exception {
    Path made = Files.createDirectories(stick.resolve(folder));
    Files.write(made.resolve(BundleText.FILE_NAME), text);
    Files.writeString(made.resolve(script), SCRIPT);
  }

  private static byte[] text(String title, String description) throws Exception {
    return BundleText.of(BundleTitle.of(title), description).asFile().bytes();
  }

  private void typed(String... lines) throws Exception {
    Path file = stick.resolve("typed.txt");
    Files.writeString(file, String.join("\n", lines) + "\n");
    prompt.with("--stdin", file.toString());
  }

  @Test
  void bundlesAreListedAndTheChosenOneIsStartedWithTheArguments() throws Exception {
    bundle("a", text("Room 5", "Pupils & teachers, 100% XP"), "prep.cmd");
    bundle("b lab", text("Labor S\u00fcd", ""), "unattend.bat");
    Files.createDirectories(stick.resolve("no bundle"));
    typed("x", "9", "2");
    Run run = prompt.run("S:\\start.cmd", "PC-01", "/check", "/log:C:\\a b.log");
    run.saying(" 1. Room 5", "Pupils & teachers, 100% XP", " 2. Labor S?d", "     -");
    run.saying("There is no bundle 9.");
    run.saying("started [unattend] in [\"S:\\b lab\"] with [PC-01 /check");
    assertThat(run.output()).doesNotContain("no bundle\"", "In UTF-8", "[prep]");
    run.endedWith(7);
  }

  @Test
  void theOnlyBundleIsStartedByEnter() throws Exception {
    bundle("a", text("Room 5", "x"), "prep.cmd");
    typed("");
    prompt.run("S:\\start.cmd").saying("started [prep] in [\"S:\\a\"] with []").endedWith(7);
  }

  @Test
  void withoutBundleOrChoiceNothingIsStarted() throws Exception {
    prompt.run("S:\\start.cmd").endedWith(20).saying("There is no bundle");
    bundle("a", text("Room 5", "x"), "prep.cmd");
    bundle("b", text("Room 6", "x"), "prep.cmd");
    typed("0");
    Run run = prompt.run("S:\\start.cmd").endedWith(21).saying("No bundle was chosen");
    assertThat(run.output()).doesNotContain("started");
  }

  @Test
  void aBundleWithoutScriptIsTold() throws Exception {
    bundle("a", text("Room 5", "x"), "other.cmd");
    typed("1");
    prompt.run("S:\\start.cmd").endedWith(22).saying("\"a\" holds no script");
  }

  @Test
  void twoHundredHostileTitlesDescriptionsAndFoldersRunNothing() throws Exception {
    long seed = Long.getLong("prepwright.seed", 20_05_11L);
    Random random = new Random(seed);
    String letters = "&|<>^%!\"()'`;,=~@#$[]{}+ aZ\u00e9";
    String canary = "S:\\canary.exe";
    for (int i = 0; i < 200; i++) {
      StringBuilder title = new StringBuilder();
      StringBuilder folder = new StringBuilder("f" + i);
      for (int k = 0; k < 8; k++) {
        char one = letters.charAt(random.nextInt(letters.length()));
        title.append(one);
        if ("|<>\"".indexOf(one) < 0) {
          folder.append(one);
        }
      }
      String hostile = title.insert(4, "&" + canary + "&").toString();
      folder.append("&canary.exe&x");
      // written without BundleText, as by somebody who means harm
      bundle(
          folder.toString(),
          (hostile + "\r\n" + title.reverse() + canary + "\r\n").getBytes(UTF_8),
          "prep.cmd");
    }
    // the first number in reach of every order of folders
    typed("\"&S:\\canary.exe&\"", "%CD%", "1&S:\\canary.exe", "100", "150");
    prompt.with("--stub", canary, "--stub", "C:\\windows\\canary.exe", "--timeout", "200");
    Run run = prompt.run("S:\\start.cmd", "PC-01");
    assertThat(run.commandLinesOf("canary.exe")).as("seed " + seed + run.output()).isEmpty();
    assertThat(run.output()).contains(" 200. ");
    assertThat(List.of(7, 22)).as(run.output() + run.errors()).contains(run.exitCode());
  }
}
