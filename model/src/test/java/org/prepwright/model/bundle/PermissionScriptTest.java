package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.bundle.CommandPrompt.Run;
import org.prepwright.model.bundle.FilePermission.Right;
import org.prepwright.model.catalog.Kind;

/** The permissions that a script sets, and the script by the cmd.exe of Wine. */
class PermissionScriptTest {
  @TempDir Path systemDrive;
  @TempDir Path left;

  private static PermissionScript script(Kind kind, FilePermission... permissions) {
    return PermissionScript.of(List.of(permissions), kind).orElseThrow();
  }

  @Test
  void aLineIsReadAndWrittenBack() {
    FilePermission read =
        FilePermission.parse(" C:\\My Data\\ | Power Users | full control ")
            .permission()
            .orElseThrow();
    assertThat(read)
        .isEqualTo(new FilePermission("C:\\My Data", "Power Users", Right.FULL_CONTROL));
    assertThat(read.format()).isEqualTo("C:\\My Data|Power Users|FullControl");
    assertThat(FilePermission.parse(read.format()).permission()).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C:\\Data|Users",
        "C:\\Data|Users|Read|x",
        "C:\\Data|Users|Execute",
        "C:\\|Users|Read",
        "C:|Users|Read",
        "Data|Users|Read",
        "\\\\server\\share|Users|Read",
        "C:\\Da\"ta|Users|Read",
        "C:\\a*|Users|Read",
        "C:\\a\\\\b|Users|Read",
        "C:\\a. |Users|Read",
        "C:\\a<b|Users|Read",
        "C:\\D\u00e4ten|Users|Read",
        "C:\\Data|Us\"ers|Read",
        "C:\\Data||Read",
        "C:\\Data|a\\b\\c|Read",
        "C:\\Data|a:F|Read",
        "C:\\100%|Users|Read",
        "C:\\Data|%USERNAME%|Read",
        "C:\\Data|\u00c9t\u00e9|Read",
        "C:\\Data\t|Users|\u0001"
      })
  void whatNoScriptCanSetIsRefusedInASentence(String line) {
    FilePermission.Parsed parsed = FilePermission.parse(line);
    assertThat(parsed.permission()).isEmpty();
    assertThat(parsed.objection()).endsWith(".");
  }

  @Test
  void aPermissionThatCannotBeSetIsNeverMade() {
    assertThatThrownBy(() -> new FilePermission("C:\\a\" & calc & \"", "Users", Right.READ))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theScriptRunsFromCmdlinesBeforeAnybodyLogsOn() {
    PermissionScript local = script(Kind.SYSPREP, new FilePermission("C:\\a", "Users", Right.READ));
    assertThat(local.files())
        .extracting(BundleFile::path)
        .containsExactly("Sysprep/i386/$oem$/setperms.cmd");
    assertThat(local.commandLines())
        .containsExactly("cmd /c %SystemDrive%\\Sysprep\\i386\\$oem$\\setperms.cmd");
    assertThat(local.runOnceCommand()).isEmpty();

    PermissionScript setup =
        script(Kind.UNATTEND, new FilePermission("C:\\a", "Users", Right.READ));
    assertThat(setup.files()).extracting(BundleFile::path).containsExactly("$OEM$/setperms.cmd");
    assertThat(setup.commandLines()).containsExactly("cmd /c setperms.cmd");
  }

  @Test
  void accountsOfADomainWaitForTheFirstLogon() {
    FilePermission ofDomain = new FilePermission("C:\\a", "LAB\\Teachers", Right.CHANGE);
    PermissionScript sysprep = script(Kind.SYSPREP, ofDomain);
    assertThat(sysprep.commandLines())
        .containsExactly(
            "cmd /c copy /y %SystemDrive%\\Sysprep\\i386\\$oem$\\setperms.cmd"
                + " %SystemRoot%\\setperms.cmd");
    assertThat(sysprep.runOnceCommand()).contains("cmd /c %SystemRoot%\\setperms.cmd");
    PermissionScript setup = script(Kind.UNATTEND, ofDomain);
    assertThat(setup.commandLines()).isEmpty();
    assertThat(setup.files()).extracting(BundleFile::path).containsExactly("$OEM$/$$/setperms.cmd");
    assertThat(new FilePermission("C:\\a", "BUILTIN\\Users", Right.READ).isOfDomain()).isFalse();
  }

  private Run run(PermissionScript script, String... options) throws Exception {
    Path file = systemDrive.resolve(PermissionScript.FILE_NAME);
    Files.write(file, script.files().get(0).bytes());
    Path seeded = systemDrive.resolve("go.cmd");
    Files.writeString(
        seeded,
        // a new cmd.exe of Wine would set the variable back
        "@set SystemRoot=C:\\w\r\n@C:\\setperms.cmd\r\n");
    return CommandPrompt.orSkip()
        .with("--drive", "C=" + systemDrive, "--keep", left.toString())
        .with("--stub", "C:\\w\\System32\\cacls.exe")
        .with(options)
        .run("C:\\go.cmd");
  }

  @Test
  void caclsIsToldEveryPermissionExactlyAndNoValueIsEverRun() throws Exception {
    List<FilePermission> permissions = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String letters = "&^!()'`;,=~@#$[]{}+ a";
    for (int i = 0; i < 200; i++) {
      char one = letters.charAt(i % letters.length());
      char two = letters.charAt(i / letters.length() % letters.length());
      String name = "f" + one + "&canary.exe&" + two + "!x";
      Files.createDirectories(systemDrive.resolve(name));
      String account = "A" + ("=;,[]+".indexOf(one) < 0 ? one : 'x') + "&canary.exe&";
      FilePermission permission = new FilePermission("C:\\" + name, account, Right.CHANGE);
      permissions.add(permission);
      expected.add(
          "\"C:\\w\\System32\\cacls.exe\" \"C:\\" + name + "\" /t /e /c /p \"" + account + ":C\"");
    }
    Run run =
        run(
            script(Kind.SYSPREP, permissions.toArray(FilePermission[]::new)),
            "--stub",
            "C:\\canary.exe",
            "--timeout",
            "200");
    assertThat(run.commandLinesOf("canary.exe")).isEmpty();
    assertThat(run.commandLinesOf("cacls.exe")).isEqualTo(expected);
    run.endedWith(0);
  }

  @Test
  void aFailureIsLoggedAndTheOthersAreStillSet() throws Exception {
    Files.createDirectories(systemDrive.resolve("there"));
    PermissionScript script =
        script(
            Kind.SYSPREP,
            new FilePermission("C:\\gone", "Users", Right.READ),
            new FilePermission("C:\\there", "Users", Right.NONE));
    Run run = run(script).endedWith(1);
    assertThat(run.commandLinesOf("cacls.exe")).hasSize(1);
    assertThat(left.resolve("c/w/permissions.log"))
        .content()
        .contains("This is not there: \"C:\\gone\"", "\"Users:N\"", "Exit code 1");
    run(script, "--exit", "cacls=5").endedWith(1);
    assertThat(left.resolve("c/w/permissions.log"))
        .content()
        .contains("cacls.exe reported a failure for \"C:\\there\"");
  }

  @Test
  void eachReasonHasItsOwnSentence() {
    assertThat(FilePermission.objectionTo("C:\\", "Users").orElseThrow())
        .isEqualTo(FilePermission.parse("C:|Users|Read").objection().replace("C:", "C:\\"))
        .isNotEqualTo(FilePermission.objectionTo("C:\\a*", "Users").orElseThrow());
    assertThat(FilePermission.parse("C:\\Data|Users|Execute").objection())
        .contains("Execute", "None, Read, Write, Change, FullControl");
  }

  @Test
  void lengthsUpToThoseOfWindowsAreTaken() {
    String longestPath = "C:\\" + "x".repeat(244);
    assertThat(FilePermission.objectionTo(longestPath, "Users")).isEmpty();
    assertThat(FilePermission.objectionTo(longestPath + "x", "Users")).isPresent();
    assertThat(FilePermission.objectionTo("C:\\a", "g".repeat(256))).isEmpty();
    assertThat(FilePermission.objectionTo("C:\\a", "g".repeat(257))).isPresent();
    assertThat(FilePermission.objectionTo("C:\\a", " Users")).isPresent();
    assertThat(FilePermission.objectionTo("C:\\a", " ")).isPresent();
  }
}
