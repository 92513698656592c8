package org.prepwright.model.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.RuleCases;
import org.prepwright.model.conversion.Conversion.Outcome;
import org.prepwright.model.conversion.Conversion.Step;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

class ConversionTest {
  private static final String SYSPREP =
      """
      ;SetupMgrTag
      ; the laboratory
      [Unattended]
          OemSkipEula=Yes
          InstallFilesPath=C:\\sysprep\\i386
          OemPnPDriversPath="drivers\\net"
      [GuiUnattended]
          TimeZone=110
          OEMDuplicatorString="image 7"
      [UserData]
          FullName="Lab"
          ComputerName=*
      [Tools]
          Unknown=kept
      ; controllers
      [Sysprep]
          BuildMassStorageSection=Yes
      [SysprepMassStorage]
      [Networking]
      """;

  @Test
  void aSysprepFileBecomesOneForTheCd() throws Exception {
    Conversion conversion = convert(SYSPREP, Kind.SYSPREP, Kind.WINNT);
    assertThat(text(conversion.result()))
        .isEqualTo(
            """
            ;SetupMgrTag
            ; the laboratory
            [Unattended]
                OemSkipEula=Yes
                OemPnPDriversPath="drivers\\net"
                UnattendMode=FullUnattended
                OemPreinstall=Yes
                TargetPath=\\WINDOWS
            [GuiUnattended]
                TimeZone=110
            [UserData]
                FullName="Lab"
                ComputerName=*
            [Tools]
                Unknown=kept
            ; controllers
            [Networking]
            [Data]
                MsDosInitiated=0
                UnattendedInstall=Yes
            """);
    assertThat(conversion.report().stream().map(ConversionTest::told))
        .containsExactly(
            "DROPPED 5 [Unattended] InstallFilesPath",
            "DROPPED 9 [GuiUnattended] OEMDuplicatorString",
            "DROPPED 17 [Sysprep] BuildMassStorageSection",
            "DROPPED 18 [SysprepMassStorage] ",
            "ADDED 0 [Data] MsDosInitiated",
            "ADDED 0 [Data] UnattendedInstall",
            "ADDED 0 [Unattended] UnattendMode",
            "ADDED 0 [Unattended] OemPreinstall",
            "ADDED 0 [Unattended] TargetPath");
  }

  @Test
  void whatRisFillsInIsNotCarriedElsewhere() throws Exception {
    AnswerFile ris = NewAnswerFile.of(Kind.RIS, Product.XP_PROFESSIONAL);
    Conversion conversion = Conversion.of(ris, Kind.WINNT, CodePage.WINDOWS_1252);
    assertThat(text(conversion.result())).doesNotContain("%");
    assertThat(conversion.result().document().find("Data", "MsDosInitiated").orElseThrow().value())
        .isEqualTo("0");
    assertThat(conversion.report().stream().map(ConversionTest::told))
        .contains("CHANGED 4 [Data] MsDosInitiated");
    assertThat(conversion.report())
        .filteredOn(step -> step.key().equals("ComputerName"))
        .extracting(Step::outcome)
        .containsExactly(Outcome.DROPPED);
  }

  @Test
  void commentsOfASectionThatGoesAreToldOf() throws Exception {
    String text = "[Sysprep]\n; by hand\nBuildMassStorageSection=No\n[UserData]\nFullName=x\n";
    Conversion conversion = convert(text, Kind.SYSPREP, Kind.UNATTEND);
    assertThat(conversion.report())
        .filteredOn(step -> step.section().equals("Sysprep") && step.key().isEmpty())
        .singleElement()
        .extracting(Step::reason)
        .asString()
        .contains("comment");
  }

  @Test
  void textModeGetsNoUnicode() throws Exception {
    byte[] bytes = "\uFEFF[UserData]\r\nFullName=Zo\u00EB\r\n".getBytes(StandardCharsets.UTF_16LE);
    AnswerFile source =
        new AnswerFile(Document.parse(bytes), Kind.UNATTEND, Product.XP_PROFESSIONAL);
    Document winnt = Conversion.of(source, Kind.WINNT, CodePage.WINDOWS_1252).result().document();
    assertThat(winnt.form()).isEqualTo(ByteForm.EIGHT_BIT);
    assertThat(winnt.find("UserData", "FullName").orElseThrow().value()).isEqualTo("Zo\u00EB");
    CodePage cyrillic = CodePage.byName("1251").orElseThrow();
    assertThatThrownBy(() -> Conversion.of(source, Kind.WINNT, cyrillic))
        .isInstanceOf(ConversionRefusedException.class)
        .hasMessageContaining("1251");
  }

  @Test
  void theSourceStaysAsItIs() throws Exception {
    AnswerFile source = open(SYSPREP, Kind.SYSPREP);
    byte[] before = source.document().toBytes();
    Conversion.of(source, Kind.RIS, CodePage.WINDOWS_1252);
    assertThat(source.document().toBytes()).isEqualTo(before);
    assertThat(source.document().hasUnsavedEdits()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aKindIsNotConvertedToItself(Kind kind) {
    AnswerFile source = NewAnswerFile.of(kind, Product.XP_PROFESSIONAL);
    assertThatThrownBy(() -> Conversion.of(source, kind, CodePage.WINDOWS_1252))
        .isInstanceOf(ConversionRefusedException.class);
  }

  @Test
  void secretsAreInNoReport() throws Exception {
    String text =
        "[RemoteInstall]\nRepartition=No\n[Unattended]\n[GuiUnattended]\n"
            + "AdminPassword=\"hidden-word\"\n[DCInstall]\nPassword=hidden-word\n";
    Conversion conversion = convert(text, Kind.RIS, Kind.SYSPREP);
    assertThat(conversion.report()).isNotEmpty();
    assertThat(conversion.report().toString()).doesNotContain("hidden-word");
  }

  /** A file whose last lines Windows does not read to the end gets nothing added; that is told. */
  @Tag("long")
  @Test
  void filesThatBreakRulesConvertTooOrAreRefused() throws Exception {
    int converted = 0;
    int refused = 0;
    for (RuleCases.Case example : RuleCases.all()) {
      AnswerFile source = example.fails();
      for (Kind target : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
        if (source.kind() != Kind.UDF && source.kind() != target && !isUnreadable(source)) {
          try {
            ConversionProof.prove(source, target);
            converted++;
          } catch (ConversionRefusedException e) {
            assertThat(e.getMessage()).endsWith(".");
            refused++;
          }
        }
      }
    }
    assertThat(refused * 20).isLessThan(converted);
  }

  /** Text that no 8-bit file can hold is refused, which another test shows. */
  private static boolean isUnreadable(AnswerFile source) {
    return source.document().form() != ByteForm.EIGHT_BIT;
  }

  private static Conversion convert(String text, Kind from, Kind to)
      throws ConversionRefusedException {
    return Conversion.of(open(text, from), to, CodePage.WINDOWS_1252);
  }

  private static AnswerFile open(String text, Kind kind) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.US_ASCII)), kind, Product.XP_PROFESSIONAL);
  }

  private static String text(AnswerFile answers) {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  private static String told(Step step) {
    return step.outcome() + " " + step.line() + " [" + step.section() + "] " + step.key();
  }

  /** Keeps the list of kinds honest. */
  @Test
  void everyPairOfKindsIsEitherConvertedOrRefused() throws Exception {
    for (Kind from : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
      for (Kind to : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
        if (from != to) {
          ConversionProof.prove(NewAnswerFile.of(from, Product.XP_PROFESSIONAL), to);
          ConversionProof.prove(NewAnswerFile.of(from, Product.SERVER_2003_STANDARD), to);
        }
      }
    }
  }
}
