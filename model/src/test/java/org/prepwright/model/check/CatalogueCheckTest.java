package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where rules about the catalogue meet each other and those about values. */
class CatalogueCheckTest {
  @Test
  void whatAConstraintSaysIsNotSaidAgain() {
    assertThat(rules("[Display]\nBitsPerPel=7\nXresolution=800\nYresolution=600\n", "sysprep"))
        .contains("2 display-depth")
        .doesNotContain("2 value-not-verified");
    assertThat(rules("[RegionalSettings]\nLanguageGroup=1,99\n", "sysprep"))
        .filteredOn(found -> found.startsWith("2 value-"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void licencesOnAClientHaveTheirOwnRule() {
    assertThat(rules("[LicenseFilePrintData]\nAutoMode=PerSeat\n", "unattend"))
        .contains("1 licence-on-client")
        .noneMatch(found -> found.contains("server-only") || found.contains("wrong-product"));
  }

  @Test
  void aSectionThatBelongsElsewhereIsReportedOnce() {
    assertThat(rules("[DCInstall]\nTreeOrChild=Tree\nCreateOrJoin=Join\n", "unattend"))
        .filteredOn(found -> found.endsWith("server-only-on-client"))
        .containsExactly("1 server-only-on-client");
    assertThat(rules("[Data]\nAutoPartition=1\n[Data]\nMsDosInitiated=0\n", "sysprep"))
        .filteredOn(found -> found.endsWith("key-wrong-kind"))
        .containsExactly("1 key-wrong-kind");
  }

  @Test
  void whatNobodyDescribesIsNotJudged() {
    assertThat(
            rules(
                """
                [NetProtocols]
                MS_NWIPX=params.MS_NWIPX
                [params.MS_NWIPX]
                AdapterSections=params.MS_NWIPX.Adapter1
                [params.MS_NWIPX.Adapter1]
                PktType=FF
                """,
                "unattend"))
        .noneMatch(found -> found.startsWith("6 "));
    assertThat(rules("[Fax]\nCSID=555\n[InternetServer]\nPathWWWRoot=D:\\www\n", "sysprep"))
        .noneMatch(found -> found.contains("key-") || found.contains("section-"));
  }

  @Test
  void aSectionToldByItsNameAloneIsNotJudgedByOthers() {
    assertThat(rules("[params.MS_NWIPX.Adapter1]\nPktType=FF\n", "unattend"))
        .contains("2 key-unknown")
        .doesNotContain("2 key-wrong-section");
  }

  @Test
  void textModeSectionsOfAUniquenessFileHaveTheirOwnRule() {
    assertThat(rules("[UniqueIds]\na=OSChooser\n[a:OSChooser]\nVersion=1\n", "udf"))
        .containsExactly("3 udf-text-mode-section");
  }

  @Test
  void misspeltNamesComeWithANearOne() {
    assertThat(find("[UserDate]\n", "section-unknown").remedy())
        .startsWith("Did you mean [UserData]? Check");
    assertThat(find("[UserData]\nFullNam=x\n", "key-unknown").remedy())
        .startsWith("Did you mean FullName? Check");
    assertThat(find("[Zzz]\n", "section-unknown").remedy()).startsWith("Check");
    assertThat(find("[UserData]\nZzz=1\n", "key-unknown").remedy()).startsWith("Check");
  }

  @Test
  void theRightPlaceIsNamed() {
    assertThat(find("[UserData]\nJoinDomain=EXAMPLE\n", "key-wrong-section").remedy())
        .contains("[Identification]");
    assertThat(find("[params.MS_TCPIP]\nDNSDomain=example.com\n", "key-wrong-section").remedy())
        .contains("[params.MS_TCPIP.<adapter>]");
    assertThat(find("[Unattended]\nUnattendMode=ReadOnly\n", "key-wrong-kind").message())
        .contains("unattend.txt, winnt.sif, remboot.sif");
  }

  @Test
  void documentedValuesAreNamedToTheLast() {
    assertThat(find("[IEPopupBlocker]\nFilterLevel=None\n", "value-not-verified").remedy())
        .endsWith("High, Medium, Low.");
    assertThat(
            find(
                    "[RegionalSettings]\nMUILanguage=x\n[TapiLocation]\nDialing=x\n",
                    "value-not-verified")
                .line())
        .isEqualTo(4);
  }

  private static Finding find(String text, String rule) {
    return Checker.check(RuleCases.file(text, "sysprep", "xp-professional")).stream()
        .filter(found -> found.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(String text, String kind) {
    return Checker.check(RuleCases.file(text, kind, "xp-professional")).stream()
        .map(found -> found.line() + " " + found.rule())
        .toList();
  }
}
