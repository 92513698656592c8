package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.UnreadableTableException;

/** For each rule about computers a table that breaks it in one cell, and one that does not. */
class ComputerTableCheckTest {
  private static final String IP = "params.MS_TCPIP.Adapter1/IPAddress";
  private static final String DHCP = "params.MS_TCPIP.Adapter1/DHCP";

  static List<Arguments> cases() {
    return List.of(
        example(
            "roster-name-repeated",
            3,
            1,
            "ComputerName\nLAB-01\nlab-01",
            "ComputerName\nLAB-01\nlab-02"),
        example(
            "roster-name-repeated",
            4,
            3,
            "UserData/FullName;UserData/ComputerName\na;ABCDEFGHIJKLMNOP\n\nb;abcdefghijklmnoq",
            "UserData/FullName;UserData/ComputerName\na;ABCDEFGHIJKLMNP\n\nb;abcdefghijklmnq"),
        example(
            "roster-name-repeated",
            5,
            1,
            "ComputerName\n*\n*\nLAB-01\nLAB-01",
            "ComputerName\n*\n*\n$name$\n$name$"),
        example(
            "roster-address-repeated",
            3,
            4,
            "ComputerName," + IP + "\nA,192.0.2.1\nBB,192.0.2.1",
            "ComputerName," + IP + "\nA,192.0.2.1\nBB,192.0.2.2"),
        example(
            "roster-address-repeated",
            3,
            3,
            "ComputerName," + IP + "\nA,\"192.0.2.2, 192.0.2.1\"\nB,\"192.0.2.1,192.0.2.3\"",
            "ComputerName," + IP + "\nA,\"192.0.2.2, 192.0.2.1\"\nB,\"192.0.2.11,192.0.2.3\""),
        example(
            "roster-address-repeated",
            3,
            6,
            "ComputerName;" + DHCP + ";" + IP + "\nA;No;192.0.2.1\nB;no;192.0.2.1",
            "ComputerName;" + DHCP + ";" + IP + "\nA;No;192.0.2.1\nB;yes;192.0.2.1"),
        example(
            "roster-address-repeated",
            3,
            3,
            "ComputerName," + IP + "\nA,192.0.2.1\nB,192.0.2.1",
            "ComputerName," + IP + ",params.MS_TCPIP.Adapter2/IPAddress\nA,192.0.2.1,192.0.2.1"),
        example(
            "roster-column-unknown",
            1,
            14,
            "ComputerName,Fullname\nA,x",
            "ComputerName,UserData/fullname\nA,x"),
        example(
            "roster-column-unknown",
            1,
            14,
            "ComputerName,UserData/Fullnam\nA,x",
            "ComputerName,[GuiRunOnce]Command0\nA,x"),
        example(
            "roster-address-repeated",
            5,
            3,
            "ComputerName," + IP + "\nA,@@a@@\nB,@@a@@\nC,192.0.2.1\nD,192.0.2.1",
            "ComputerName," + IP + "\nA,\" ;, \"\nB,\",\"\nC,192.0.2.1\nD,\";192.0.2.2\""),
        example(
            "roster-address-repeated",
            3,
            3,
            "ComputerName," + IP + ",UserData/FullName\nA,192.0.2.1,Lab\nB,192.0.2.1,Lab",
            "ComputerName,params.MS_TCPIP.Adapter1/SubnetMask,UserData/FullName\nA,255.0.0.0,Lab\n"
                + "B,255.0.0.0,Lab"),
        example("roster-column-unknown", 1, 1, "Computer Name\nA", "\"computername\"\nA"),
        example("roster-column-unknown", 2, 3, "ComputerName\nA,x", "ComputerName,\nA,"));
  }

  private static Arguments example(String rule, int line, int column, String fails, String passes) {
    return Arguments.of(rule, line, column, fails, passes);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesInTheFailingTableOnly(String rule, int line, int column, String fails, String passes)
      throws UnreadableTableException {
    assertThat(ofRosters(findings(fails, "")))
        .extracting(Finding::rule, Finding::line, Finding::column, Finding::severity)
        .containsExactly(tuple(rule, line, column, Severity.ERROR));
    assertThat(ofRosters(findings(passes, ""))).isEmpty();
  }

  private static List<Finding> ofRosters(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.rule().startsWith("roster-")).toList();
  }

  @Test
  void eachNameIsJudgedInItsCell() throws UnreadableTableException {
    assertThat(findings("UserData/FullName,ComputerName\nx,LAB_1\ny,*\nz,LAB 2\n", ""))
        .extracting(Finding::rule, Finding::line, Finding::column)
        .containsExactly(
            tuple("computer-name-nonstandard", 2, 3), tuple("computer-name-characters", 4, 3));
  }

  @Test
  void aSectionThatTheAnswerFileNamesItselfIsKnown() throws UnreadableTableException {
    String table = "ComputerName,Room/IPAddress\nA,192.0.2.1";
    assertThat(findings(table, ""))
        .extracting(Finding::rule)
        .containsExactly("roster-column-unknown");
    assertThat(
            findings(
                table,
                """
                [NetProtocols]
                MS_TCPIP=params.MS_TCPIP
                [params.MS_TCPIP]
                AdapterSections=Room
                [Room]
                IPAddress=192.0.2.9
                """))
        .isEmpty();
  }

  @Test
  void aColumnIsNamedByItsHeadingOrAsOneWithoutAny() throws UnreadableTableException {
    assertThat(findings("ComputerName,Room\nA,x", "").get(0).message())
        .contains("The column \"Room\" is");
    assertThat(findings("ComputerName\nA,x", "").get(0).message())
        .doesNotContain("The column \"\" is");
  }

  @Test
  void theFindingNamesTheOtherComputer() throws UnreadableTableException {
    Finding finding = findings("ComputerName\nLAB-01\nlab-01", "").get(0);
    assertThat(finding.message()).contains("\"lab-01\"", "\"LAB-01\" in line 2");
    assertThat(finding.concerns("UserData", "ComputerName")).isTrue();
  }

  private static List<Finding> findings(String table, String answers)
      throws UnreadableTableException {
    AnswerFile file = RuleCases.file(answers, "sysprep", "xp-professional");
    return ComputerTableCheck.check(
        file, ComputerTable.parse(table.getBytes(StandardCharsets.UTF_8)));
  }
}
