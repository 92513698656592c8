package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A finding points at the very place and says the very thing: what was found, and what to write.
 * Lines of a file are parted by {@code ~}.
 */
class FindingWordsTest {
  private static final String PC = "[UniqueIds]~";
  private static final String TCPIP =
      "[NetProtocols]~MS_TCPIP=params.MS_TCPIP~[params.MS_TCPIP]~AdapterSections=One~";

  static Stream<Arguments> found() {
    return Stream.of(
        // names
        arguments("computer-name-characters", "sysprep", name("A\\B"), "2:14", "has \"\\\" in"),
        arguments("computer-name-characters", "sysprep", name("A B"), "2:14", "has \"SPACE\" in"),
        arguments(
            "computer-name-characters",
            "sysprep",
            name("A\u0001B"),
            "2:14",
            "has \"START OF HEADING\" in"),
        arguments(
            "computer-name-nonstandard",
            "sysprep",
            name("A\u00A0B"),
            "2:14",
            "holds NO-BREAK SPACE,"),
        arguments("computer-name-nonstandard", "sysprep", name("A@B"), "2:14", "holds @,"),
        arguments("computer-name-nonstandard", "sysprep", name("A{B"), "2:14", "holds {,"),
        arguments("computer-name-nonstandard", "sysprep", name("A`B"), "2:14", "holds `,"),
        arguments("domain-name", "sysprep", domain("A\\B"), "2:12", "\"A\\B\""),
        arguments("domain-name", "sysprep", domain("A B"), "2:12", "\"A B\""),
        arguments("domain-name", "sysprep", domain("A\u0001B"), "2:12", "The domain"),
        arguments("domain-name", "sysprep", domain("ABCDEFGHIJKLMNO!"), "2:12", "NO!"),
        arguments("domain-name", "sysprep", domain("a.".repeat(127) + "bc"), "2:12", "a.a."),
        // regional settings
        arguments(
            "input-locale-decimal",
            "sysprep",
            "[RegionalSettings]~InputLocale_DefaultUser=2058:0000080a",
            "2:25",
            "it is 080a."),
        arguments(
            "input-locale-default-user",
            "sysprep",
            "[RegionalSettings]~InputLocale_DefaultUser=0409:00000409,0407:00000407",
            "2:25",
            "begins with \"0409:00000409\" and has 2 in all"),
        arguments(
            "input-locale-default-user",
            "sysprep",
            "[RegionalSettings]~InputLocale_DefaultUser=German",
            "2:25",
            "begins with \"German\" and has 1 in all"),
        // addresses and screens
        arguments(
            "ip-static-incomplete",
            "unattend",
            TCPIP + "[One]~SpecificTo=One~DHCP=No~IPAddress=192.0.2.1",
            "7:6",
            "and SubnetMask is missing"),
        arguments(
            "ip-static-incomplete",
            "unattend",
            TCPIP + "[One]~SpecificTo=One~DHCP=No~SubnetMask=255.255.255.0",
            "7:6",
            "and IPAddress is missing"),
        arguments(
            "display-resolution",
            "sysprep",
            "[Display]~Xresolution=800",
            "2:13",
            "Xresolution=800"),
        arguments(
            "display-resolution",
            "sysprep",
            "[Display]~Yresolution=600",
            "2:13",
            "Yresolution=600"),
        arguments(
            "display-resolution",
            "sysprep",
            "[Display]~Xresolution=639~Yresolution=600",
            "2:13",
            "Xresolution=639"),
        arguments(
            "display-resolution",
            "sysprep",
            "[Display]~Xresolution=640~Yresolution=479",
            "3:13",
            "Yresolution=479"),
        // accounts
        arguments(
            "admin-password-encrypted-format",
            "sysprep",
            "[GuiUnattended]~EncryptedAdminPassword=Yes~AdminPassword=fourteen chars",
            "3:15",
            "AdminPassword"),
        arguments(
            "admin-password-too-long-to-encrypt",
            "sysprep",
            "[GuiUnattended]~EncryptedAdminPassword=Yes~AdminPassword=fifteen letters",
            "3:15",
            "14"),
        arguments(
            "join-domain-credentials",
            "sysprep",
            "[Identification]~JoinDomain=LAB~DomainAdmin=joiner",
            "2:12",
            "without DomainAdminPassword."),
        arguments(
            "join-domain-credentials",
            "sysprep",
            "[Identification]~JoinDomain=LAB~DomainAdminPassword=x",
            "2:12",
            "without DomainAdmin."),
        // what the catalogue knows
        arguments("section-unknown", "unattend", PC + "A=UserData", "1:1", "section [UniqueIds]"),
        arguments("section-unknown", "unattend", "[UserDaat]", "1:1", "Did you mean [UserData]?"),
        arguments(
            "key-unknown", "unattend", "[UserData]~FulName=x", "2:9", "Did you mean FullName?"),
        arguments("value-placeholder", "unattend", "[@@Name@@]", "1:1", "of [@@Name@@] is"),
        arguments("value-placeholder", "unattend", "[UserData]~@@Key@@=1", "2:9", "of @@Key@@ is"),
        arguments(
            "value-placeholder", "unattend", "[UserData]~FullName=@@a@@", "2:10", "of FullName is"),
        arguments(
            "value-placeholder", "unattend", "[UserData]~#set $x = 1", "2", "of this line is"),
        arguments(
            "value-placeholder", "unattend", "[UserData]~@@lines@@", "2:1", "of this line is"),
        arguments(
            "value-not-allowed",
            "unattend",
            "[Unattended]~UnattendMode=FullyUnattended",
            "2:14",
            "FullUnattended"),
        // uniqueness files
        arguments("udf-id-characters", "udf", PC + "PC 1=UserData", "2:6", "holds a blank,"),
        arguments("udf-id-characters", "udf", PC + "PC*1=UserData", "2:6", "holds *,"),
        arguments("udf-id-characters", "udf", PC + "PC,1=UserData", "2:1", "\"PC,1\" holds ,"),
        arguments(
            "udf-section-missing", "udf", PC + "A=UserData,,", "2:3", "the section UserData,"),
        arguments(
            "udf-section-unlisted", "udf", "[:UserData]~FullName=x", "1:1", "for the id \"\""),
        arguments("udf-text-mode-section", "udf", PC + "A=Data~[Data]~x=1", "3:1", "so [Data] has"),
        arguments("udf-text-mode-section", "udf", PC + "A=Data~[A:Data]~x=1", "3:1", "so [A:Data]"),
        // the text itself
        arguments("text-not-representable", "winnt", "\u00EF\u00BB\u00BF[a\u00E9]", "1:1", "[a"),
        arguments("text-not-representable", "winnt", "\u00EF\u00BB\u00BF[\u00E9]", "1:1", "]"),
        arguments(
            "text-not-representable",
            "winnt",
            "\u00EF\u00BB\u00BF[UserData]~\u00E9=a",
            "2:3",
            "UTF-8"),
        arguments(
            "text-not-representable",
            "winnt",
            "\u00EF\u00BB\u00BF[UserData]~a=\u00E9",
            "2:3",
            "a holds"),
        arguments("text-control-character", "winnt", "[UserData]~\0", "2:1", "NUL"),
        arguments("text-control-character", "winnt", "[UserData]~a=b\0", "2:4", "NUL"),
        arguments("text-control-character", "winnt", "[UserData]~\u001A~a=b", "2:1", "Ctrl-Z"),
        arguments("text-control-character", "winnt", "[UserData]~\u001Aa=b", "2:1", "Ctrl-Z"),
        arguments("text-lone-cr", "winnt", "[UserData]~\ra=b", "2:1", "line feed"),
        arguments("text-lone-cr", "winnt", "[UserData]~a=b\\~c\rd", "3:2", "line feed"),
        arguments("text-lone-cr", "winnt", "[UserData]~a=b\r", "2:4", "line feed"),
        arguments("text-unquoted-semicolon", "winnt", "[UserData]~a=b\\~c ;d", "3:3", "comment"),
        arguments(
            "text-unquoted-semicolon", "winnt", "[UserData]~a=b\\~cc\\~ddd;e", "4:4", "comment"),
        arguments(
            "text-field-length",
            "winnt",
            "[UserData]~OrgName=a,<512>",
            "2:9",
            "has 512 characters. Some readers of Windows cut at 511, none holds more than 4095"),
        arguments("text-field-length", "winnt", "[UserData]~<512>=a", "2:514", "512"),
        arguments(
            "text-repeated-key",
            "winnt",
            "[UserData]~OrgName=a~  OrgName=b",
            "3:3",
            "OrgName stands in [UserData] already, in line 2"));
  }

  static Stream<Arguments> fine() {
    return Stream.of(
        arguments("computer-name", "sysprep", name("AZ-az-09")),
        arguments("computer-name", "sysprep", name("ABCDEFGHIJKLMNO")),
        arguments("domain-name", "sysprep", domain("ABCDEFGHIJKLMN!")),
        arguments("domain-name", "sysprep", domain("a.".repeat(127) + "b")),
        arguments(
            "input-locale", "sysprep", "[RegionalSettings]~InputLocale_DefaultUser=0409:00000409"),
        arguments("input-locale", "sysprep", "[RegionalSettings]~InputLocale_DefaultUser="),
        arguments(
            "ip-static-incomplete",
            "unattend",
            TCPIP + "IPAddress=192.0.2.1~[One]~SpecificTo=One~DHCP=No~SubnetMask=255.255.255.0"),
        arguments(
            "ip-static-incomplete", "unattend", TCPIP + "DHCP=Yes~[One]~SpecificTo=One~DHCP=No"),
        arguments(
            "ip-static-incomplete",
            "unattend",
            TCPIP + "IPAddress=@@a@@~[One]~SpecificTo=One~DHCP=No~SubnetMask=@@m@@"),
        arguments(
            "admin-password",
            "sysprep",
            "[GuiUnattended]~EncryptedAdminPassword=Yes~AdminPassword=@@p@@"),
        arguments(
            "admin-password",
            "sysprep",
            "[GuiUnattended]~EncryptedAdminPassword=@@e@@~AdminPassword=word"),
        arguments("display-resolution", "sysprep", "[Display]~Xresolution=640~Yresolution=480"),
        arguments("value-placeholder", "unattend", "[UserData]~FullName=a"),
        arguments("udf-id", "udf", PC + "#if x~#end if~@@ids@@=UserData"),
        arguments("udf-section", "udf", PC + "A=UserData, ,~[UserData]~FullName=x"),
        arguments("udf-section", "udf", "[@@id@@:UserData]~FullName=x"),
        arguments("udf-text-mode-section", "udf", PC + "A=UserData~[UserData]~[Data]~x=1"),
        arguments("text-lone-cr", "winnt", "[UserData]~a=b\\~c\\~d"),
        arguments("text-control-character", "winnt", "[UserData]~a=b~\u001A \u001A~ ~\0\u001A"),
        arguments("text-not-representable", "winnt", "[UserData]~a=b"),
        arguments("text-backslash-joins-line", "winnt", "[UserData]~a=\"b\\<END>"),
        arguments("text-field-length", "winnt", "[UserData]~OrgName=<511>,<511>"),
        arguments("text-field-length", "winnt", "[UserData]~OrgName=\"<255>\",\"<255>\",<255>"),
        arguments("text-repeated-key", "winnt", "[UserData]~a=b~#if x~a=c~#else~a=d~#end if"),
        arguments("text-before-first-section", "winnt", "@@header@@=1~[UserData]"));
  }

  private static String name(String name) {
    return "[UserData]~ComputerName=" + name;
  }

  private static String domain(String name) {
    return "[Identification]~JoinDomain=" + name;
  }

  private static List<Finding> check(String kind, String lines) {
    String text = lines.replaceAll("<(\\d+)>", "<LONG $1>").replace('~', '\n');
    StringBuilder units = new StringBuilder();
    // the reader of cases ends lines by itself and knows a carriage return as a byte alone
    text.chars()
        .forEach(
            unit ->
                units.append(
                    unit < ' ' && unit != '\n' || unit > '~'
                        ? "<BYTE %02X>".formatted(unit)
                        : Character.toString(unit)));
    return Checker.check(RuleCases.file(units.toString(), kind, "xp-professional"));
  }

  @ParameterizedTest
  @MethodSource("found")
  void pointsAtThePlaceAndSaysWhatIsThere(
      String rule, String kind, String lines, String place, String words) {
    assertThat(check(kind, lines))
        .filteredOn(finding -> finding.rule().equals(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.line() + ":" + finding.column()).startsWith(place);
              assertThat(finding.message() + " " + finding.remedy()).contains(words);
            });
  }

  @ParameterizedTest
  @MethodSource("fine")
  void staysSilentAtTheEdge(String rules, String kind, String lines) {
    assertThat(check(kind, lines)).noneMatch(finding -> finding.rule().startsWith(rules));
  }
}
