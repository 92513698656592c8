package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.model.answers.NewFileAnswers.DistributionShare;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.EditRefusedException;

/** The files that follow from what Setup Manager asks first, byte by byte. */
class NewFileAnswersTest {
  private static final String WINNT_DATA =
      """
      [Data]
          AutoPartition=1
          MsDosInitiated="0"
          UnattendedInstall="Yes"

      """;

  private static final String SYSPREP =
      """
      ;SetupMgrTag
      [Unattended]
      %s    InstallFilesPath=C:\\sysprep\\i386

      [GuiUnattended]
          EncryptedAdminPassword=No
          OEMSkipRegional=1
          OEMSkipWelcome=1

      [UserData]
          ComputerName=*

      [Identification]
          JoinWorkgroup=WORKGROUP

      [Networking]
          InstallDefaultComponents=Yes
      """;

  private static final String SETUP =
      """
      ;SetupMgrTag
      %s[Unattended]
          UnattendMode=%s
      %s    OemPreinstall=No
          TargetPath=\\WINDOWS

      [GuiUnattended]
          EncryptedAdminPassword=No
          OEMSkipRegional=1
          OEMSkipWelcome=1

      [UserData]
          ComputerName=*

      %s[Identification]
          JoinWorkgroup=WORKGROUP

      [Networking]
          InstallDefaultComponents=Yes
      %s""";

  private static final String LICENCE = "    OemSkipEula=Yes\n";

  @Test
  void fullyAutomatedSysprepAcceptsTheLicence() throws EditRefusedException {
    assertThat(
            text(Kind.SYSPREP, Product.XP_PROFESSIONAL, InteractionLevel.DEFAULT_HIDE, true, null))
        .isEqualTo(SYSPREP.formatted(LICENCE));
  }

  @Test
  void sysprepThatMayAskLeavesTheLicenceToMiniSetup() throws EditRefusedException {
    assertThat(
            text(Kind.SYSPREP, Product.XP_PROFESSIONAL, InteractionLevel.DEFAULT_HIDE, false, null))
        .isEqualTo(SYSPREP.formatted(""));
  }

  @ParameterizedTest
  @EnumSource(InteractionLevel.class)
  void eachInteractionLevelIsWrittenAsSetupReadsIt(InteractionLevel level)
      throws EditRefusedException {
    assertThat(text(Kind.UNATTEND, Product.XP_PROFESSIONAL, level, true, null))
        .isEqualTo(SETUP.formatted("", level.word(), LICENCE, "", ""));
    NewFileAnswers asked =
        new NewFileAnswers(Kind.UNATTEND, Product.XP_PROFESSIONAL, level, true, Optional.empty());
    assertThat(InteractionLevel.of(asked.make())).isEqualTo(level);
  }

  @Test
  void aDistributionShareIsNotedForSetupManager() throws EditRefusedException {
    String noted =
        """

        [SetupMgr]
            DistFolder=C:\\windist
            DistShare=windist
        """;
    assertThat(
            text(
                Kind.UNATTEND,
                Product.SERVER_2003_STANDARD,
                InteractionLevel.READ_ONLY,
                false,
                DistributionShare.USUAL))
        .isEqualTo(
            SETUP.formatted(
                "",
                "ReadOnly",
                "",
                "[LicenseFilePrintData]\n    AutoMode=PerServer\n    AutoUsers=5\n\n",
                noted));
  }

  @Test
  void aStartFromCdBeginsWithTheDataSection() throws EditRefusedException {
    assertThat(text(Kind.WINNT, Product.XP_HOME, InteractionLevel.FULL_UNATTENDED, true, null))
        .isEqualTo(SETUP.formatted(WINNT_DATA, "FullUnattended", LICENCE, "", ""));
  }

  @Test
  void risKeepsTheNamesItsServerFillsIn() throws EditRefusedException {
    String text =
        text(Kind.RIS, Product.XP_PROFESSIONAL, InteractionLevel.PROVIDE_DEFAULT, false, null);
    assertThat(text)
        .startsWith(";SetupMgrTag\n[Data]\n    Floppyless=\"1\"\n")
        .contains(
            "[Unattended]\n    UnattendMode=ProvideDefault\n    OemPreinstall=No\n",
            "    ComputerName=%MACHINENAME%\n",
            "    JoinDomain=%MACHINEDOMAIN%\n",
            "[OSChooser]\n")
        .doesNotContain("OemSkipEula");
  }

  @Test
  void theNewFileHasNothingToUndoAndIsNotSaved() throws EditRefusedException {
    AnswerFile made =
        new NewFileAnswers(
                Kind.UNATTEND,
                Product.XP_PROFESSIONAL,
                InteractionLevel.READ_ONLY,
                false,
                Optional.of(DistributionShare.USUAL))
            .make();
    assertThat(made.document().canUndo()).isFalse();
    assertThat(made.document().hasUnsavedEdits()).isTrue();
  }

  @Test
  void aFolderThatNoLineCanHoldIsRefused() {
    NewFileAnswers asked =
        new NewFileAnswers(
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL,
            InteractionLevel.READ_ONLY,
            false,
            Optional.of(new DistributionShare("C:\\a\nb", "windist")));
    assertThatThrownBy(asked::make).isInstanceOf(EditRefusedException.class);
  }

  @Test
  void risDoesNotInstallXpHome() {
    assertThat(SetupType.RIS.products())
        .doesNotContain(Product.XP_HOME)
        .contains(Product.XP_PROFESSIONAL_X64);
    assertThat(SetupType.SYSPREP.products()).containsExactly(Product.values());
  }

  private static String text(
      Kind kind, Product product, InteractionLevel level, boolean accepted, DistributionShare share)
      throws EditRefusedException {
    AnswerFile made =
        new NewFileAnswers(kind, product, level, accepted, Optional.ofNullable(share)).make();
    String text = new String(made.document().toBytes(), StandardCharsets.ISO_8859_1);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    return text.replace("\r\n", "\n");
  }
}
