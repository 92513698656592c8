package org.prepwright.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.SysprepSwitch;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.check.AskedPages;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.reference.Reference;
import org.prepwright.model.reference.ReferenceMarkdown;
import org.prepwright.model.reference.ReferenceText;
import org.prepwright.model.text.Document;

/** Changing the language changes everything that is said from then on, and back again. */
class LanguageTest {
  private static final String FILE =
      "[Unattended]\nExtendOemPartition=x\n[UserData]\nComputerNam=*\n[LicenseFilePrintData]\n";

  @AfterEach
  void speakEnglishAgain() {
    Language.use(Language.ENGLISH);
  }

  @Test
  void theSameFindingSpeaksTheLanguageOfTheProgram() {
    assertChanges(() -> timeZoneMissing().message(), "TimeZone is not given", "nicht angegeben");
    assertChanges(() -> timeZoneMissing().remedy(), "Choose a time zone", "Wählen Sie");
  }

  @Test
  void whatIsAskedForAgainSpeaksIt() {
    Catalogue catalogue = Catalogue.standard();
    assertChanges(
        () -> catalogue.label("Identification", "JoinWorkgroup").orElseThrow(),
        "Workgroup",
        "Arbeitsgruppe");
    assertChanges(
        () -> catalogue.help("UserData", "FullName").orElseThrow(), "The person", "Die Person");
    assertChanges(() -> catalogue.sectionLabel("Display").orElseThrow(), "Screen", "Bildschirm");
    assertChanges(Kind.UDF::label, "Uniqueness file", "Eindeutigkeitsdatei");
    assertChanges(ValueType.YESNO::label, "Yes or No", "Yes oder No");
    assertChanges(SysprepSwitch.REBOOT::label, "Restart", "Neu starten");
    assertChanges(() -> AskedPages.of(answers()).get(0).title(), "Welcome", "Willkommen");
  }

  /** The list is of no use where the form says the same. */
  @Test
  void formAndValuesAreNotSaidTwice() {
    assertChanges(
        () -> explained("Unattended", "OemSkipEula"), "Form: Yes or No", "Form: Yes oder No");
    Language.use(Language.GERMAN);
    assertThat(explained("Unattended", "OemSkipEula")).doesNotContain("Werte:");
    assertThat(explained("AnyWhere", "")).isEmpty();
  }

  @Test
  void rangesAreSaidInWords() {
    assertChanges(() -> explained("WindowsFirewall", "LogSize"), "1 to 32767", "1 bis 32767");
  }

  @Test
  void theReferenceHasNoWordOfTheOtherLanguage() {
    String english = ReferenceMarkdown.write();
    assertThat(english).doesNotContain("oder ", "Wählen");
    Language.use(Language.GERMAN);
    assertThat(ReferenceMarkdown.write())
        .contains("# Referenz der Antwortdateien", "* Abhilfe: ")
        .doesNotContain("Remedy:", "Choose ");
    Language.use(Language.ENGLISH);
    assertThat(ReferenceMarkdown.write()).isEqualTo(english);
  }

  @Test
  void theComputersLocaleDecidesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Messages("org.prepwright.model.messages").text("type.yesno"))
          .isEqualTo("Yes or No");
      assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.GERMAN);
      assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertChanges(Supplier<String> text, String english, String german) {
    Language.use(Language.ENGLISH);
    assertThat(text.get()).contains(english);
    Language.use(Language.GERMAN);
    assertThat(text.get()).contains(german);
    Language.use(Language.ENGLISH);
    assertThat(text.get()).contains(english);
  }

  private static Finding timeZoneMissing() {
    return Checker.check(answers(), false).stream()
        .filter(finding -> finding.rule().equals("time-zone-missing"))
        .findFirst()
        .orElseThrow();
  }

  private static AnswerFile answers() {
    return AnswerFile.of(Document.parse(FILE.getBytes(StandardCharsets.US_ASCII)), "sysprep.inf");
  }

  private static String explained(String section, String key) {
    return Reference.explain(section, key)
        .map(ReferenceText::of)
        .map(lines -> String.join("\n", lines))
        .orElse("");
  }
}
