package org.prepwright.model.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandSecretsTest {
  private static final String SECRET = "hunter2";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net user Joe hunter2 /add",
        "net user \"Joe Doe\" hunter2",
        "NET.EXE USER Joe /add hunter2",
        "C:\\windows\\system32\\net user Joe hunter2",
        "cmd /c net user Joe hunter2 & net localgroup Administrators Joe /add",
        "net use Z: \\\\server\\share hunter2 /user:dom\\joe",
        "net use Z: \\\\server\\share /user:dom\\joe hunter2",
        "net use * \\\\server\\share$ /persistent:no hunter2",
        "net use \\\\server\\share /USER:\"dom\\joe doe\" \"hunter2\"",
        "tool.exe /user:joe hunter2",
        "wmic /node:x /user:joe /password:hunter2 os",
        "netdom join %COMPUTERNAME% /domain:corp /userd:joe /passwordd:hunter2",
        "netdom join pc /d:corp /ud:joe /pd:hunter2",
        "psexec \\\\pc -u joe -p hunter2 cmd",
        "schtasks /create /ru joe /rp hunter2 /tn x",
        "tool -password hunter2",
        "tool --pass=hunter2 x",
        "tool /p:hunter2",
        "tool /p:\"hunter2\" x",
        "msiexec /i x.msi ADMINPASSWORD=hunter2 /qn",
        "msiexec /i x.msi PIDKEY=hunter2",
        "setup pwd=\"hunter2\"",
        "reg add \"HKLM\\Software\\Winlogon\" /v DefaultPassword /t REG_SZ /d hunter2 /f",
        "reg add HKLM\\x /d hunter2 /t REG_SZ /v DefaultPassword",
        "wget ftp://joe:hunter2@server/file",
      })
  void findsThePasswordsOfTheUsualTools(String command) {
    assertThat(found(command)).containsExactly(SECRET);
    String inFile = "Command0=\"" + command.replace("\"", "\"\"") + "\"";
    assertThat(found(inFile)).as("in the quotes of a file").containsExactly(SECRET);
    assertThat(found("; " + command)).as("in a comment").containsExactly(SECRET);
  }

  @Test
  void findsAProductKeyAnywhere() {
    assertThat(found("cscript slmgr.vbs -ipk BCDFG-HJKMP-QRTVW-XY234-6789B"))
        .containsExactly("BCDFG-HJKMP-QRTVW-XY234-6789B");
  }

  @Test
  void aPasswordOfSeveralWordsIsFoundWhole() {
    assertThat(found("\"net user Joe \"\"my pass word\"\" /add\"")).containsExactly("my pass word");
    assertThat(found("net user Joe \"my pass word\" /add")).containsExactly("my pass word");
  }

  @Test
  void severalSecretsAreGivenInTheirOrder() {
    assertThat(found("net user a one11 & net user b two22 & tool /p:three"))
        .containsExactly("one11", "two22", "three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "=\"",
        "net user",
        "net user Joe",
        "net user Joe /active:yes",
        "net user Joe *",
        "net user Joe %PASS%",
        "net user Joe %1 /add",
        "net user Joe >nul",
        "net use Z: \\\\server\\share /persistent:yes",
        "net use Z: \\\\server\\share * /user:joe *",
        "runas /user:joe cmd.exe",
        "runas /user:joe \"notepad x\"",
        "ping -n 3 -p 80 host",
        "cmd /c copy a:\\storePwd.exe %TEMP%\\storePwd.exe",
        "rundll32 printui.dll,PrintUIEntry /in /n\\\\server\\printer",
        "wmic useraccount set PasswordExpires=FALSE",
        "http://server/path:8080/x@y",
      })
  void leavesOtherWordsAlone(String command) {
    assertThat(found(command)).isEmpty();
  }

  private static List<String> found(String line) {
    return CommandSecrets.in(line).stream().map(span -> span.of(line)).toList();
  }
}
