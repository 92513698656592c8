package org.prepwright.model.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.message.Language;
import org.prepwright.model.secrecy.ClearText.Item;
import org.prepwright.model.secrecy.ClearText.What;
import org.prepwright.model.text.Document;

class ClearTextTest {
  private static final String TEXTS = "org.prepwright.model.secrecy.clear-text";
  private static final String SECRETS =
      "[GuiUnattended]\r\nAdminPassword=hunter2\r\nAutoLogon=Yes\r\n;AdminPassword=hunter2\r\n"
          + "[UserData]\r\nProductKey=hunter2\r\nFullName=Joe\r\n"
          + "[Identification]\r\nDomainAdminPassword=@@PASS@@\r\n"
          + "[GuiRunOnce]\r\n\"net user a hunter2\"\r\n\"net user b hunter2\"\r\n";

  @AfterEach
  void speakEnglish() {
    Language.use(Language.ENGLISH);
  }

  @Test
  void namesWhatCanBeReadAndWhere() {
    ClearText found = ClearText.of(file(Kind.SYSPREP, SECRETS), Companions.none());
    assertThat(found.items())
        .containsExactly(
            new Item(What.PASSWORD, "sysprep.inf", "[GuiUnattended] AdminPassword"),
            new Item(What.COMMENT, "sysprep.inf", ""),
            new Item(What.PRODUCT_KEY, "sysprep.inf", "[UserData] ProductKey"),
            new Item(What.COMMAND, "sysprep.inf", "[GuiRunOnce]"));
    assertThat(found.sentences())
        .contains("sysprep.inf: [GuiUnattended] AdminPassword is a password in clear text.")
        .anyMatch(sentence -> sentence.contains("2 commands in [GuiRunOnce]"))
        .anyMatch(sentence -> sentence.contains("C:\\Sysprep\\sysprep.inf"))
        .anyMatch(sentence -> sentence.contains("DefaultPassword"))
        .noneMatch(sentence -> sentence.contains("$winnt$.inf"))
        .noneMatch(sentence -> sentence.contains("hunter2"));
  }

  @Test
  void setupKeepsTheAnswersOfAnUnattendedInstallation() {
    for (Kind kind : List.of(Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
      assertThat(ClearText.of(file(kind, SECRETS), Companions.none()).sentences())
          .anyMatch(sentence -> sentence.contains("%SystemRoot%\\system32\\$winnt$.inf"))
          .noneMatch(sentence -> sentence.contains("C:\\Sysprep"));
    }
  }

  @Test
  void aHashIsAsGoodAsThePassword() {
    String hash = "0123456789abcdef".repeat(4);
    AnswerFile file =
        file(
            Kind.SYSPREP,
            "[GuiUnattended]\r\nEncryptedAdminPassword=Yes\r\nAdminPassword=" + hash + "\r\n");
    ClearText found = ClearText.of(file, Companions.none());
    assertThat(found.items()).extracting(Item::what).containsExactly(What.HASH);
  }

  @Test
  void filesBesideAreLookedThroughAndComputersCountedOnce() {
    Companions beside =
        Companions.of(
            document(""),
            document(
                "[UniqueIds]\r\na=UserData\r\nb=UserData\r\n[a:UserData]\r\nProductKey=hunter2\r\n"
                    + "[b:UserData]\r\nProductKey=hunter2\r\n"),
            document("ComputerName,GuiUnattended/AdminPassword\r\na,hunter2\r\nb,*\r\n"),
            document("[Commands]\r\n\"net user a hunter2\"\r\n"));
    ClearText found = ClearText.of(file(Kind.UNATTEND, "[Unattended]\r\n"), beside);
    assertThat(found.items())
        .containsExactly(
            new Item(What.PRODUCT_KEY, "unattend.udf", "[UserData] ProductKey"),
            new Item(What.COMMAND, "cmdlines.txt", "[Commands]"),
            new Item(What.PASSWORD, "computers.csv", "[GuiUnattended] AdminPassword"));
    assertThat(found.sentencesForFile())
        .anyMatch(sentence -> sentence.contains("2 times"))
        .anyMatch(sentence -> sentence.startsWith("cmdlines.txt stands in $OEM$"));
  }

  @Test
  void nothingIsSaidWhereNothingCanBeRead() {
    AnswerFile file = file(Kind.SYSPREP, "[GuiUnattended]\r\nAdminPassword=*\r\nAutoLogon=Yes\r\n");
    ClearText found = ClearText.of(file, Companions.none());
    assertThat(found.isEmpty()).isTrue();
    assertThat(found.sentences()).isEmpty();
  }

  @Test
  void whatGoesIntoFilesIsEnglishInAscii() {
    Language.use(Language.GERMAN);
    ClearText found = ClearText.of(file(Kind.RIS, SECRETS), Companions.none());
    assertThat(found.sentences()).anyMatch(sentence -> sentence.contains("Kennwort"));
    assertThat(found.sentencesForFile())
        .hasSameSizeAs(found.sentences())
        .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode)
        .noneMatch(sentence -> sentence.contains("Kennwort"));
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    Control noDetour = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    ResourceBundle english = ResourceBundle.getBundle(TEXTS, Locale.ROOT, noDetour);
    ResourceBundle german = ResourceBundle.getBundle(TEXTS, Locale.GERMAN, noDetour);
    assertThat(english.keySet()).isNotEmpty();
    for (String key : english.keySet()) {
      assertThat(german.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
  }

  private static AnswerFile file(Kind kind, String text) {
    return new AnswerFile(document(text), kind, Product.XP_PROFESSIONAL);
  }

  private static Document document(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
