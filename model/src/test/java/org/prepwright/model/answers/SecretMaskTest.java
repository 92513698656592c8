package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;

class SecretMaskTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AdminPassword=hunter2",
        "  ADMINPASSWORD = \"hunter2\" ; hunter2",
        ";AdminPassword=hunter2",
        " ; ; AdminPassword = hunter2",
        "\"AdminPassword\"=hunter2",
        "AdminPassword=a,\"b,hunter2\"",
        "AdminPassword=\\\r\nhunter2",
        "DefaultPassword=hunter2",
        "ProductKey=hunter2",
        "AdminPassword=;hunter2",
        "AdminPassword=* ; hunter2",
      })
  void hidesASecret(String line) {
    String shown = shown("[GuiUnattended]\r\n" + line + "\r\n");
    assertThat(shown).doesNotContain("hunter2").endsWith("=" + SecretText.MASK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AdminPassword=",
        "AdminPassword=*",
        "AdminPassword=\"\"",
        "EncryptedAdminPassword=No",
        "TimeZone=35",
        "; a note = a note",
        "\"AdminPassword\"",
      })
  void leavesWhatIsNoSecret(String line) {
    assertThat(shown("[GuiUnattended]\r\n" + line + "\r\n")).isEqualTo(line);
  }

  @Test
  void ofACommandHidesTheSecretsAlone() {
    assertThat(shown("[GuiRunOnce]\r\n\"net user a hunter2 && net user b hunter3\"\r\n"))
        .doesNotContain("hunter")
        .contains("net user a " + SecretText.MASK + " && net user b " + SecretText.MASK)
        .startsWith("\"")
        .endsWith("\"");
    assertThat(shown("[GuiUnattended]\r\nDetachedProgram=\"net user a hunter2\"\r\n"))
        .isEqualTo("DetachedProgram=\"net user a " + SecretText.MASK + "\"");
    assertThat(shown("[GuiUnattended]\r\n; net user a hunter2\r\n")).doesNotContain("hunter2");
    assertThat(shown("[GuiRunOnce]\r\nCommand0=\"dir c:\"\r\n")).isEqualTo("Command0=\"dir c:\"");
    // a name is no command, whatever it looks like
    assertThat(shown("[UserData]\r\nFullName=\"net user a hunter2\"\r\n"))
        .isEqualTo("FullName=\"net user a hunter2\"");
    assertThat(shown("[Other]\r\nDetachedProgram=\"net user a hunter2\"\r\n"))
        .isEqualTo("DetachedProgram=\"net user a hunter2\"");
  }

  @Test
  void headersAndBlankLinesAreShownAsTheyAre() {
    assertThat(shown("\r\n[AdminPassword=x]\r\n")).isEqualTo("[AdminPassword=x]");
    assertThat(shown("[a]\r\n   \r\n")).isEqualTo("   ");
    assertThat(shown("[GuiUnattended]\r\n=hunter2\r\n")).isEqualTo("=hunter2");
  }

  @Test
  void hidesASecretBehindTheEndWindowsSees() {
    String text = "[GuiUnattended]\r\nTimeZone=35\r\n\u001A\r\nAdminPassword=hunter2\r\n";
    Document document = Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < document.lines().size(); i++) {
      all.append(SecretMask.shown(document, i));
    }
    assertThat(all.toString()).doesNotContain("hunter2");
  }

  private static String shown(String text) {
    return SecretMask.shown(document(text), 1);
  }

  private static Document document(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
