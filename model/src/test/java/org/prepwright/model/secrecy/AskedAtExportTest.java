package org.prepwright.model.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.secret.UnencryptablePasswordException;
import org.prepwright.model.text.Document;

class AskedAtExportTest {
  private static final Asked ADMIN = new Asked("GuiUnattended", "AdminPassword");
  private static final Asked KEY = new Asked("UserData", "ProductKey");
  private static final SecretText PASSWORD = SecretText.of("Tr1cky-Pass");
  private static final SecretText GOOD_KEY = SecretText.of("BCDFG-HJKMP-QRTVW-XY234-6789B");
  private static final List<String> BOTH = List.of("guiunattended/adminpassword", KEY.path());

  @Test
  void whatIsGivenGoesIntoACopyAndTheFileStays() throws SecretRefusedException {
    AnswerFile file = file("[UserData]\r\nFullName=\"Joe\"\r\n");
    byte[] before = file.document().toBytes();
    AskedAtExport asked = AskedAtExport.of(file, BOTH);
    assertThat(asked.marked()).containsExactly(ADMIN, KEY);
    AnswerFile exported = asked.exported(Map.of(ADMIN, PASSWORD, KEY, GOOD_KEY));
    assertThat(text(exported))
        .contains("AdminPassword=\"Tr1cky-Pass\"", "ProductKey=\"" + GOOD_KEY.reveal() + "\"");
    assertThat(file.document().toBytes()).isEqualTo(before);
    assertThat(file.document().canUndo()).isFalse();
  }

  @Test
  void theAdministratorPasswordIsEncryptedWhereTheFileSaysSo()
      throws SecretRefusedException, UnencryptablePasswordException {
    AnswerFile file = file("[GuiUnattended]\r\nEncryptedAdminPassword=Yes\r\n");
    AskedAtExport asked = AskedAtExport.of(file, List.of(ADMIN.path()));
    String exported = text(asked.exported(Map.of(ADMIN, PASSWORD)));
    assertThat(exported)
        .contains("AdminPassword=\"" + PasswordHash.of(PASSWORD) + "\"")
        .doesNotContain("Tr1cky");
    SecretText hash = SecretText.of(PasswordHash.of(PASSWORD));
    assertThat(text(asked.exported(Map.of(ADMIN, hash)))).isEqualTo(exported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not-a-key-hunter2", "ABCDE-FGHIJ-KLMNO-PQRST", "BCDFG-HJKMP\u20AC"})
  void aProductKeyThatIsNoneIsRefusedWithoutBeingShown(String key) {
    AskedAtExport asked = AskedAtExport.of(file("[UserData]\r\n"), List.of(KEY.path()));
    assertRefused(asked, KEY, SecretText.of(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifteen-hunter2", "\u65E5\u672Chunter2"})
  void aPasswordThatCannotBeEncryptedIsRefusedWithoutBeingShown(String password) {
    AnswerFile file = file("[GuiUnattended]\r\nEncryptedAdminPassword=Yes\r\n");
    assertRefused(AskedAtExport.of(file, List.of(ADMIN.path())), ADMIN, SecretText.of(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u65E5\u672Chunter2", "hun\"ter2", "hunter2\r\nx", "%10%hunter2"})
  void aPasswordThatCannotBeWrittenIsRefusedWithoutBeingShown(String password) {
    AskedAtExport asked = AskedAtExport.of(file("[UserData]\r\n"), List.of(ADMIN.path()));
    assertRefused(asked, ADMIN, SecretText.of(password));
  }

  private static void assertRefused(AskedAtExport asked, Asked setting, SecretText given) {
    assertThatExceptionOfType(SecretRefusedException.class)
        .isThrownBy(() -> asked.exported(Map.of(setting, given)))
        .satisfies(e -> assertThat(e.asked()).isEqualTo(setting))
        .satisfies(e -> assertThat(asked.objectionTo(setting, given)).contains(e.getMessage()))
        .satisfies(
            e ->
                assertThat(e.toString())
                    .doesNotContain("hunter2", "ABCDE", "BCDFG", "\u65E5", "\u20AC"));
  }

  @Test
  void aMissingValueIsRefused() {
    AskedAtExport asked = AskedAtExport.of(file("[UserData]\r\n"), BOTH);
    assertThatExceptionOfType(SecretRefusedException.class)
        .isThrownBy(() -> asked.exported(Map.of(ADMIN, PASSWORD)))
        .satisfies(e -> assertThat(e.asked()).isEqualTo(KEY));
  }

  @Test
  void marksOfWhatIsNoSecretAreTold() {
    AskedAtExport asked =
        AskedAtExport.of(
            file("[UserData]\r\nProductKey=x\r\n"),
            List.of("UserData/FullName", KEY.path(), "UserData", KEY.path()));
    assertThat(asked.marked()).containsExactly(KEY);
    assertThat(asked.unknown()).containsExactly("UserData/FullName", "UserData");
    assertThat(asked.stillInFile()).containsExactly(KEY);
  }

  @Test
  void everyDocumentedSecretCanBeAskedFor() {
    for (Kind kind : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
      AnswerFile file =
          new AnswerFile(Document.parse(new byte[0]), kind, Product.SERVER_2003_STANDARD);
      assertThat(AskedAtExport.choices(file)).contains(ADMIN, KEY);
      for (Asked choice : AskedAtExport.choices(file)) {
        SecretText given = choice.isPassword() ? PASSWORD : GOOD_KEY;
        assertThat(AskedAtExport.of(file, List.of(choice.path())).objectionTo(choice, given))
            .as(choice.path())
            .isEmpty();
      }
    }
  }

  @Test
  void anAskedSettingIsNotMissing() {
    String lines =
        "[UserData]\r\nProductKey=\r\nFullName=a\r\nComputerName=b\r\n[GuiUnattended]\r\nTimeZone=999";
    AnswerFile file = file(lines);
    List<Finding> without = Checker.check(file, true);
    List<Finding> with = Checker.check(file, true, BOTH);
    assertThat(pages(without)).contains("UserData/ProductKey", "GuiUnattended/AdminPassword");
    assertThat(pages(with)).doesNotContain("UserData/ProductKey", "GuiUnattended/AdminPassword");
    assertThat(with).isSubsetOf(without);
    assertThat(Checker.check(file, true, List.of())).isEqualTo(without);
    assertThat(text(file)).isEqualTo(lines);
  }

  private static List<String> pages(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals("hands-off-incomplete"))
        .map(finding -> finding.section() + "/" + finding.key())
        .toList();
  }

  @Test
  void anAskedPasswordIsOneToTheMaster() {
    AnswerFile file = file("[UserData]\r\nFullName=a\r\n");
    Deployment facts =
        new Deployment(
            Document.parse(
                ("[Master]\r\nBlankAdministratorPassword=No\r\n[Bundle]\r\nAskAtExport="
                        + ADMIN.path()
                        + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII)));
    assertThat(DeploymentCheck.check(file, facts))
        .extracting(Finding::rule)
        .contains("master-admin-password-set");
  }

  private static AnswerFile file(String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
        Kind.SYSPREP,
        Product.XP_PROFESSIONAL);
  }

  private static String text(AnswerFile file) {
    return new String(file.document().toBytes(), StandardCharsets.ISO_8859_1);
  }
}
