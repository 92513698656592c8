package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;

class DocumentedSectionsTest {
  private static final String NETWORK =
      """
      [NetAdapters]
      Adapter1=Card one
      [ Card one ]
      InfID=*
      [NetProtocols]
      MS_TCPIP=Tcp
      MS_NWIPX=params.MS_NWIPX
      [Tcp]
      AdapterSections=Card1Tcp, Card2Tcp
      [card1tcp]
      [Card2Tcp]
      [params.MS_NWIPX]
      AdapterSections=Card1Ipx
      [Card1Ipx]
      [NetServices]
      Vendor_X=params.Vendor_X
      [params.Vendor_X]
      [Unattended]
      ActivateProxy=OurProxy
      [OurProxy]
      [UserData]
      """;

  private static final String FIREWALL =
      """
      [WindowsFirewall]
      Profiles=Office,WindowsFirewall.Home
      [Office]
      AllowedPrograms=Inventory
      Services=Desktop
      PortOpenings=Web
      IcmpSettings=Echo
      [Inventory]
      [Desktop]
      [Web]
      [Echo]
      """;

  @ParameterizedTest
  @CsvSource({
    "Card one, params.<adapter>",
    "CARD ONE, params.<adapter>",
    "Tcp, params.MS_TCPIP",
    "Card1Tcp, params.MS_TCPIP.<adapter>",
    "Card2Tcp, params.MS_TCPIP.<adapter>",
    "params.MS_NWIPX, params.MS_NWIPX",
    "UserData, UserData",
    "Nowhere, Nowhere",
  })
  void sectionsOfTheNetworkAreFoundThroughTheEntriesThatNameThem(String section, String name) {
    assertThat(of(NETWORK, Kind.UNATTEND).of(section)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Office, WindowsFirewall.<profile>",
    "WindowsFirewall.Home, WindowsFirewall.<profile>",
    "Inventory, WindowsFirewall.<program>",
    "Desktop, WindowsFirewall.<service>",
    "Web, WindowsFirewall.<port opening>",
    "Echo, WindowsFirewall.<icmp setting>",
    "WindowsFirewall, WindowsFirewall",
  })
  void sectionsOfTheFirewallAreFoundThroughTheEntriesThatNameThem(String section, String name) {
    assertThat(of(FIREWALL, Kind.UNATTEND).of(section)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "params.Vendor_X, true",
    "Card1Ipx, true",
    "OurProxy, true",
    "Tcp, false",
    "UserData, false",
    "Nowhere, false",
  })
  void rolesNobodyDescribesAreTold(String section, boolean undocumented) {
    DocumentedSections sections = of(NETWORK, Kind.UNATTEND);
    assertThat(sections.isUndocumentedRole(section)).isEqualTo(undocumented);
    assertThat(sections.isNamedByEntry(section)).isEqualTo(undocumented || section.equals("Tcp"));
    assertThat(sections.of("params.Vendor_X")).isEqualTo("params.Vendor_X");
  }

  @Test
  void adaptersAreFoundAlsoWhereNoListNamesTheirProtocol() {
    assertThat(
            of("[params.MS_TCPIP]\nAdapterSections=Card1Tcp\n[Card1Tcp]\n", Kind.SYSPREP)
                .of("Card1Tcp"))
        .isEqualTo("params.MS_TCPIP.<adapter>");
  }

  @Test
  void uniquenessFilesPutTheComputerInFront() {
    DocumentedSections sections =
        of(
            """
            [UniqueIds]
            pc1=NetAdapters,Card1,Tcp,Card1Tcp,UserData
            [pc1:NetAdapters]
            Adapter1=Card1
            [pc1:Card1]
            [pc1:NetProtocols]
            MS_TCPIP=Tcp
            [Tcp]
            AdapterSections=Card1Tcp
            [pc1:Card1Tcp]
            [pc1:UserData]
            """,
            Kind.UDF);
    assertThat(sections.of("pc1:Card1")).isEqualTo("params.<adapter>");
    assertThat(sections.of("Tcp")).isEqualTo("params.MS_TCPIP");
    assertThat(sections.of("pc1:Card1Tcp")).isEqualTo("params.MS_TCPIP.<adapter>");
    assertThat(sections.of("pc1:UserData")).isEqualTo("UserData");
    assertThat(DocumentedSections.withoutId(Kind.UDF, "pc1: UserData ")).isEqualTo("UserData");
    assertThat(DocumentedSections.withoutId(Kind.WINNT, "pc1:UserData")).isEqualTo("pc1:UserData");
  }

  @Test
  void sectionsThatNameThemselvesEndTheSearch() {
    DocumentedSections sections =
        of(
            "[NetProtocols]\nMS_TCPIP=a\n[a]\nAdapterSections=a,b\n[b]\nAdapterSections=a,b\n",
            Kind.RIS);
    assertThat(sections.of("a")).isEqualTo("params.MS_TCPIP");
    assertThat(sections.of("b")).isEqualTo("params.MS_TCPIP.<adapter>");
  }

  @Test
  void namesCompareTheSameOnATurkishComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(of(FIREWALL, Kind.UNATTEND).of("INVENTORY"))
          .isEqualTo("WindowsFirewall.<program>");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The bound is far above what is needed, so that only a quadratic search exceeds it. */
  @Tag("long")
  @Test
  void longChainsAndManyRepetitionsTakeSecondsAtMost() {
    StringBuilder text = new StringBuilder("[NetProtocols]\nMS_TCPIP=s0\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("[s").append(i).append("]\nAdapterSections=s").append(i + 1).append('\n');
      text.append("[NetAdapters]\nAdapter").append(i).append("=card").append(i).append('\n');
    }
    DocumentedSections sections =
        assertTimeout(Duration.ofSeconds(20), () -> of(text.toString(), Kind.UNATTEND));
    assertThat(sections.of("card9999")).isEqualTo("params.<adapter>");
    assertThat(sections.of("s1")).isEqualTo("params.MS_TCPIP.<adapter>");
  }

  private static DocumentedSections of(String text, Kind kind) {
    return new DocumentedSections(Document.parse(text.getBytes(StandardCharsets.US_ASCII)), kind);
  }
}
