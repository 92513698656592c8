package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.DocumentComparison;
import org.prepwright.model.text.DocumentComparison.Difference;
import org.prepwright.model.text.EditRefusedException;

/** Kinds, products, new files, assignments by name, comparison. */
class AnswerFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sysprep.inf|[UserData]|sysprep",
        "image.inf|[SysprepMassStorage]|sysprep",
        "whatever.inf|[UserData]|sysprep",
        "unattend.txt|[UserData]|unattend",
        "x.inf|[Unattended];OemPreinstall=Yes|unattend",
        "winnt.sif|[Data]|winnt",
        "x.txt|[Data];MsDosInitiated=0|winnt",
        "ristndrd.sif|[Data]|ris",
        "x.sif|[RemoteInstall]|ris",
        "x.sif|[SetupData];SetupSourceDevice=x|ris",
        "x.sif|[data];orisrc=x|ris",
        "x.sif|[UserData];ComputerName=%MachineName%|ris",
        "x.udf|[a]|udf",
        "x.txt|[UniqueIds]|udf"
      })
  void theKindIsToldByNameAndContent(String name, String content, String kind) {
    assertThat(AnswerFile.of(document(content.replace(";", "\n")), name).kind().id())
        .isEqualTo(kind);
  }

  @Test
  void aLicensingSectionSpeaksOfAServer() {
    assertThat(AnswerFile.of(document("[LicenseFilePrintData]"), "sysprep.inf").product())
        .isEqualTo(Product.SERVER_2003_STANDARD);
    assertThat(AnswerFile.of(document("[UserData]"), "sysprep.inf").product())
        .isEqualTo(Product.XP_PROFESSIONAL);
  }

  @ParameterizedTest
  @EnumSource
  void aNewFileIsTaggedInItsKindAndUnsaved(Kind kind) {
    AnswerFile answers = NewAnswerFile.of(kind, Product.SERVER_2003_ENTERPRISE);
    String text = new String(answers.document().toBytes(), StandardCharsets.US_ASCII);
    assertThat(text).startsWith(";SetupMgrTag\r\n[").endsWith("\r\n").doesNotContain("\n\n");
    assertThat(answers.document().hasUnsavedEdits()).isTrue();
    assertThat(AnswerFile.of(document(text), kind.usualFileName()).kind()).isEqualTo(kind);
    boolean licensed = answers.licenseFilePrintData.autoMode.isPresent();
    assertThat(licensed).isEqualTo(kind != Kind.UDF);
  }

  @Test
  void namesAreWrittenAsDocumentedAndListsAreCutAtCommas() throws Exception {
    AnswerFile answers = new AnswerFile(document(""), Kind.SYSPREP, Product.XP_PROFESSIONAL);
    Assignment assignment = new Assignment(answers);
    Document document = answers.document();
    document.apply(
        assignment.edit("regionalsettings", "inputlocale", "0409:00000409,0407:00000407"));
    document.apply(assignment.edit("IDENTIFICATION", "machineobjectou", "OU=a,DC=b"));
    document.apply(assignment.edit("guirunonce", "command0", "\"C:\\a b\" /x,y"));
    assertThat(new String(document.toBytes(), StandardCharsets.US_ASCII))
        .isEqualTo(
            """
            [RegionalSettings]
            InputLocale=0409:00000409,0407:00000407

            [Identification]
            MachineObjectOU="OU=a,DC=b"

            [GuiRunOnce]
            Command0=\"""C:\\a b"" /x,y"
            """
                .replace("\n", "\r\n"));
    assertThatThrownBy(() -> assignment.edit("UserData", "FullName", "a\"b"))
        .isInstanceOf(EditRefusedException.class);
  }

  @Test
  void itemsOfAListStayAsTheyWereTyped() throws Exception {
    AnswerFile answers =
        new AnswerFile(document("[RegionalSettings]\n"), Kind.SYSPREP, Product.XP_PROFESSIONAL);
    answers
        .document()
        .apply(new Assignment(answers).edit("RegionalSettings", "LanguageGroup", "1, 2"));
    assertThat(answers.document().lineText(1)).isEqualTo("LanguageGroup=1, 2");
    assertThat(answers.regionalSettings.languageGroup.get()).containsExactly("1", "2");
  }

  @Test
  void aPasswordThatBeginsWithADollarSignIsNoPlaceholder() {
    AnswerFile answers =
        new AnswerFile(
            document("[GuiUnattended]\nAdminPassword=$ecret\n[UserData]\nProductKey=$key\n"),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL);
    assertThat(answers.guiUnattended.adminPassword.isPlaceholder()).isFalse();
    assertThat(answers.userData.productKey.isPlaceholder()).isTrue();
  }

  @Test
  void comparisonSeesAnswersNotLayout() {
    Document one = document("; c\n[UserData]\n  FullName = \"Lab\"\n[a]\nx\nk=1\nk=2\n[gone]\n");
    Document same = document("[A]\nx\nK=1\n k=2\n[gone]\n[USERDATA]\nfullname=Lab\n");
    Document other = document("[UserData]\nFullName=Lab 2\n[a]\nx\ny\nk=1\n");
    assertThat(DocumentComparison.of(one, same)).isEmpty();
    assertThat(DocumentComparison.of(one, other))
        .extracting(Difference::toString)
        .containsExactly("UserData/FullName", "a/", "a/k", "gone/");
  }

  private static Document document(String text) {
    return Document.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SYSPREP", "UNATTEND", "WINNT", "RIS"})
  void everyDocumentedKeyIsASetting(Kind kind) {
    AnswerFile answers = NewAnswerFile.of(kind, Product.SERVER_2003_STANDARD);
    int settings = 0;
    for (String section : Catalogue.standard().sectionNames(kind)) {
      for (KeyFact fact : Catalogue.standard().keysOf(kind, section)) {
        if (!fact.isAboutSection() && fact.key().indexOf('<') < 0) {
          assertThat(answers.documentedSetting(section, fact.key()))
              .as("[%s] %s", section, fact.key())
              .isPresent();
          settings++;
        }
      }
    }
    assertThat(settings).isGreaterThan(100);
    assertThat(answers.documentedSetting("UserData", "NoSuchKey")).isEmpty();
    assertThat(answers.documentedSetting("NoSuchSection", "FullName")).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked") // a key without a class of its own is a text
  void aSettingOfTheCatalogueFollowsTheFileAndWritesIt() throws Exception {
    AnswerFile answers =
        new AnswerFile(
            Document.parse("[UserData]\r\n".getBytes(StandardCharsets.US_ASCII)),
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL);
    Setting<String> setting =
        (Setting<String>)
            answers.documentedSetting("systemfileprotection", "sfcquota").orElseThrow();
    setting.change("100");
    assertThat(new String(answers.document().toBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("[UserData]\r\n\r\n[SystemFileProtection]\r\nSFCQuota=100\r\n");
    answers.document().undo();
    assertThat(setting.isPresent()).isFalse();
    assertThat(answers.documentedSetting("SystemFileProtection", "SFCQuota")).contains(setting);
    setting.set("\u0416");
    assertThat(setting.refusalProperty().get()).isNotEmpty();
    assertThat(
            answers
                .snapshot()
                .documentedSetting("SystemFileProtection", "SFCQuota")
                .orElseThrow()
                .refusalProperty()
                .get())
        .isNotEmpty();
  }

  @Test
  void aSnapshotTakenLaterSaysWhatTheFileSaidNow() {
    AnswerFile answers =
        new AnswerFile(document("[UserData]\nFullName=a\n"), Kind.RIS, Product.XP_HOME);
    var later = answers.snapshotLater();
    answers.userData.fullName.set("b");
    assertThat(later.get().userData.fullName.get()).isEqualTo("a");
    assertThat(later.get().kind()).isEqualTo(Kind.RIS);
    assertThat(later.get().product()).isEqualTo(Product.XP_HOME);
  }

  @Test
  void aSnapshotTakenLaterShowsWhatCouldNotBeWritten() {
    AnswerFile answers = AnswerFile.of(document("[UserData]\nFullName=a\n"), "sysprep.inf");
    answers.userData.fullName.set("a\nb");
    assertThat(answers.userData.fullName.refusalProperty().get()).isNotEmpty();
    AnswerFile later = answers.snapshotLater().get();
    assertThat(later.userData.fullName.get()).isEqualTo("a\nb");
    assertThat(later.userData.fullName.refusalProperty().get()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SYSPREP|OemSkipEula=Yes|true",
        "SYSPREP|OemSkipEula=No|false",
        "SYSPREP|UnattendMode=FullUnattended|false",
        "UNATTEND|UnattendMode=fullunattended|true",
        "UNATTEND|UnattendMode=GuiAttended|false",
        "UNATTEND|OemSkipEula=Yes|false"
      })
  void nobodyIsAskedWhereTheKindOfFileSaysSo(Kind kind, String line, boolean isHandsOff) {
    AnswerFile answers =
        new AnswerFile(document("[Unattended]\n" + line + "\n"), kind, Product.XP_PROFESSIONAL);
    assertThat(answers.isHandsOff()).isEqualTo(isHandsOff);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SYSPREP||true",
        "SYSPREP|ComputerName=*|true",
        "SYSPREP|ComputerName=LAB-1|false",
        "SYSPREP|ComputerName=LAB-1;[SetupMgr];ComputerName0=A|false",
        "SYSPREP|ComputerName=LAB-1;[SetupMgr];ComputerName0=A;ComputerName1=B|true",
        "UNATTEND|ComputerName=*|false"
      })
  void anImageServesSeveralComputersUnlessItNamesOne(Kind kind, String lines, boolean serves) {
    String text = lines == null ? "" : lines.replace(';', '\n');
    AnswerFile answers =
        new AnswerFile(document("[UserData]\n" + text + "\n"), kind, Product.XP_PROFESSIONAL);
    assertThat(answers.servesSeveralComputers()).isEqualTo(serves);
  }

  @Test
  void theKindCanBeChosenAnewAndTheNetworkIsReadForIt() {
    AnswerFile answers = AnswerFile.of(document("[UserData]\nFullName=a\n"), "sysprep.inf");
    answers.kindProperty().set(Kind.UNATTEND);
    answers.productProperty().set(Product.XP_HOME);
    assertThat(answers.kind()).isEqualTo(Kind.UNATTEND);
    assertThat(answers.product()).isEqualTo(Product.XP_HOME);
  }
}
