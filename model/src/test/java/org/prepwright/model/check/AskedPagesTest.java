package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Certainty;
import org.prepwright.model.check.AskedPage.Decider;
import org.prepwright.model.check.AskedPage.State;

/** Which pages are shown with which answers, at which interaction level. */
class AskedPagesTest {
  private static final String ALL =
      "Data/AutoPartition=1;Data/AutomaticUpdates=1;Unattended/OemPreinstall=Yes;"
          + "Unattended/OemSkipEula=Yes;Unattended/FileSystem=LeaveAlone;"
          + "Unattended/TargetPath=*;Unattended/UnattendSwitch=Yes;"
          + "GuiUnattended/OEMSkipWelcome=1;GuiUnattended/OEMSkipRegional=1;"
          + "GuiUnattended/AdminPassword=*;GuiUnattended/TimeZone=110;GuiUnattended/ServerWelcome=No;"
          + "UserData/FullName=Lab;UserData/ComputerName=*;UserData/ProductKey=$key$;"
          + "LicenseFilePrintData/AutoMode=PerSeat;TapiLocation/CountryCode=49;"
          + "Networking/InstallDefaultComponents=Yes;Identification/JoinWorkgroup=LAB;"
          + "Display/Xresolution=800;Display/Yresolution=600;Display/BitsPerPel=32";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // page | kind and product | without this | answered by
        "text-drivers      | winnt xp-home | Unattended/OemPreinstall | Unattended/OemPreinstall=yes",
        "text-license      | ris xp-professional | Unattended/OemSkipEula | Unattended/OemSkipEula=YES",
        "text-partition    | winnt xp-professional | Data/AutoPartition | Unattended/Repartition=Yes",
        "text-partition    | unattend xp-professional | Data/AutoPartition | Data/AutoPartition=1",
        "text-partition    | ris xp-professional | Data/AutoPartition | RemoteInstall/Repartition=Yes",
        "welcome           | unattend server-2003-web | GuiUnattended/OEMSkipWelcome |"
            + " GuiUnattended/OEMSkipWelcome=1",
        "regional          | winnt xp-home | GuiUnattended/OEMSkipRegional |"
            + " RegionalSettings/Language=00000407",
        "name              | winnt xp-home | UserData/FullName | UserData/FullName=$Name$",
        "product-key       | winnt xp-home | UserData/ProductKey | UserData/ProductKey=@@key@@",
        "licensing         | winnt server-2003-web | LicenseFilePrintData/AutoMode |"
            + " LicenseFilePrintData/AutoMode=PerServer;LicenseFilePrintData/AutoUsers=5",
        "computer-name     | winnt xp-home | UserData/ComputerName | UserData/ComputerName=PC1",
        "computer-name     | ris xp-home | UserData/ComputerName | UserData/ComputerName=%MACHINENAME%",
        "computer-name     | winnt xp-home | GuiUnattended/AdminPassword |"
            + " GuiUnattended/AdminPassword=secret",
        "modem             | winnt xp-home | TapiLocation/CountryCode | TapiLocation/CountryCode=1",
        "date-time         | winnt xp-home | GuiUnattended/TimeZone | GuiUnattended/TimeZone=85",
        "networking        | winnt xp-home | Networking/InstallDefaultComponents |"
            + " Networking/InstallDefaultComponents=No",
        "networking        | winnt xp-home | Networking/InstallDefaultComponents |"
            + " Networking/Other=1;NetProtocols/MS_TCPIP=params.MS_TCPIP",
        "domain            | winnt xp-home | Identification/JoinWorkgroup | Identification/JoinDomain=LAB",
        "automatic-updates | winnt xp-home | Data/AutomaticUpdates | Data/AutomaticUpdates=Yes",
        "windows-welcome   | winnt xp-home | Unattended/UnattendSwitch | Unattended/UnattendSwitch=Yes",
        "windows-welcome   | ris xp-home | Unattended/UnattendSwitch | Identification/JoinDomain=LAB",
        "display           | winnt xp-home | Display/BitsPerPel | Display/BitsPerPel=16",
        "server-welcome    | winnt server-2003-web | GuiUnattended/ServerWelcome |"
            + " GuiUnattended/ServerWelcome=No",
        "welcome           | sysprep xp-home | GuiUnattended/OEMSkipWelcome |"
            + " GuiUnattended/OEMSkipWelcome=1",
        "license           | sysprep xp-home | Unattended/OemSkipEula | Unattended/OemSkipEula=Yes",
        "regional          | sysprep xp-home | GuiUnattended/OEMSkipRegional |"
            + " RegionalSettings/SystemLocale=00000407;RegionalSettings/UserLocale=00000407;"
            + "RegionalSettings/InputLocale=0407:00000407",
        "name              | sysprep xp-home | UserData/FullName | UserData/FullName=Lab",
        "product-key       | sysprep xp-home | UserData/ProductKey | UserData/ProductKey=x",
        "licensing         | sysprep server-2003-web | LicenseFilePrintData/AutoMode |"
            + " LicenseFilePrintData/AutoMode=PerSeat",
        "computer-name     | sysprep xp-home | UserData/ComputerName | UserData/ComputerName=*",
        "modem             | sysprep xp-home | TapiLocation/CountryCode | Unattended/TapiConfigured=Yes",
        "date-time         | sysprep xp-home | GuiUnattended/TimeZone | GuiUnattended/TimeZone=85",
        "networking        | sysprep xp-home | Networking/InstallDefaultComponents |"
            + " Networking/Other=1;NetAdapters/Adapter1=params.Adapter1",
        "domain            | sysprep xp-home | Identification/JoinWorkgroup | Identification/JoinDomain=L;"
            + "Identification/DomainAdmin=a;Identification/DomainAdminPassword=p",
      })
  void aPageIsAskedWithoutItsAnswerAndSkippedWithIt(
      String page, String file, String removed, String added) {
    String[] kindAndProduct = file.split(" ", -1);
    String without = without(ALL, removed);
    assertThat(page(page, answers(without, kindAndProduct)).state()).isEqualTo(State.ASKED);
    AskedPage answered = page(page, answers(without + ";" + added, kindAndProduct));
    assertThat(answered.state()).isEqualTo(State.SKIPPED);
    assertThat(answered.missing()).isEmpty();
    assertThat(answered.why()).contains(added.split("[/=;]", -1)[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // page | kind and product | without this | level | why
        "name | winnt xp-home | UserData/FullName | DefaultHide |"
            + " It is shown as long as this is not given: UserData/FullName.",
        "name | winnt xp-home | UserData/FullName | FullUnattended |"
            + " Setup says that something is missing and waits, as long as this is not given:"
            + " UserData/FullName.",
        "name | winnt xp-home | Display/BitsPerPel | ProvideDefault |"
            + " UnattendMode=ProvideDefault shows every page with its answers, to be confirmed or"
            + " changed.",
        "name | winnt xp-home | Display/BitsPerPel | GuiAttended |"
            + " UnattendMode=GuiAttended has somebody go through the graphical part.",
        "name | winnt xp-home | Display/BitsPerPel | FullUnattended | Answered by UserData/FullName.",
        "text-drivers | winnt xp-home | Unattended/OemPreinstall | FullUnattended |"
            + " It is shown without Unattended/OemPreinstall=Yes, but waits for nobody.",
        "text-license | winnt xp-home | Unattended/OemSkipEula | FullUnattended |"
            + " It is shown as long as this is not given: Unattended/OemSkipEula=Yes.",
        "modem | winnt xp-home | TapiLocation/CountryCode | FullUnattended |"
            + " It is shown on computers that have a modem. What answers it:"
            + " TapiLocation/CountryCode.",
      })
  void saysWhyAPageIsShown(String page, String file, String removed, String level, String why) {
    String settings = without(ALL, removed) + ";Unattended/UnattendMode=" + level;
    assertThat(page(page, answers(settings, file.split(" ", -1))).why()).isEqualTo(why);
  }

  @Test
  void anAnswerThatIsNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageAnswer.parse("Section alone"))
        .withMessageContaining("Section alone");
    assertThat(PageAnswer.parse("[Unattended]")).isEqualTo(new PageAnswer("Unattended", "", ""));
    assertThat(PageAnswer.parse(" A/b ")).isEqualTo(new PageAnswer("A", "b", ""));
    assertThat(PageAnswer.parse("A/b=c=d")).isEqualTo(new PageAnswer("A", "b", "c=d"));
  }

  @Test
  void aPlaceholderWillBeTheAnswerThatAPageNeeds() {
    String[] file = {"winnt", "xp-home"};
    String without = without(ALL, "Unattended/OemSkipEula");
    assertThat(
            page("text-license", answers(without + ";Unattended/OemSkipEula=@@e@@", file)).state())
        .isEqualTo(State.SKIPPED);
    assertThat(page("text-license", answers(without + ";Unattended/OemSkipEula=No", file)).state())
        .isEqualTo(State.ASKED);
    assertThat(page("text-license", answers(without + ";Unattended/OemSkipEula= ", file)).state())
        .isEqualTo(State.ASKED);
  }

  @ParameterizedTest
  @CsvSource({
    "winnt xp-professional, 20",
    "unattend xp-home, 20",
    "ris server-2003-web, 19",
    "sysprep xp-professional, 11",
    "sysprep server-2003-standard, 12",
    "udf xp-professional, 0"
  })
  void pagesComeInTheirOrderEachOnce(String file, int count) {
    List<AskedPage> pages = AskedPages.of(answers(ALL, file.split(" ", -1)));
    assertThat(pages).hasSize(count);
    assertThat(pages).extracting(AskedPage::id).doesNotHaveDuplicates();
    assertThat(pages).extracting(AskedPage::order).isSorted().doesNotHaveDuplicates();
    assertThat(pages)
        .allSatisfy(
            page -> {
              assertThat(page.title()).isNotBlank();
              assertThat(page.why()).endsWith(".").doesNotContain("{");
              assertThat(page.source()).isNotBlank();
            });
  }

  static Stream<List<String>> pagesWithoutKeyOrNeed() {
    return Stream.of(
        List.of("sysprep xp-professional", "completing"),
        List.of("winnt xp-professional"),
        List.of("unattend server-2003-standard"),
        List.of("ris xp-professional"));
  }

  @ParameterizedTest
  @MethodSource("pagesWithoutKeyOrNeed")
  void aFileWithAllAnswersShowsOnlyWhatNoKeyHides(List<String> example) {
    AnswerFile answers = answers(ALL, example.get(0).split(" ", -1));
    assertThat(shown(answers)).isEqualTo(String.join(" ", example.subList(1, example.size())));
    assertThat(AskedPages.of(answers)).noneMatch(AskedPage::isForTheFileToAnswer);
  }

  @ParameterizedTest
  @CsvSource({
    // level, name without answer, time zone with answer, welcome hidden by its key, message
    "FullUnattended, ASKED, SKIPPED, SKIPPED, ASKED",
    "DefaultHide, ASKED, SKIPPED, SKIPPED, ASKED",
    "'', ASKED, SKIPPED, SKIPPED, ASKED",
    "nonsense, ASKED, SKIPPED, SKIPPED, ASKED",
    "$Mode$, ASKED, SKIPPED, SKIPPED, ASKED",
    "readonly, ASKED, SKIPPED, SKIPPED, ASKED",
    "ProvideDefault, ASKED, PREFILLED, SKIPPED, SKIPPED",
    "GuiAttended, ASKED, ASKED, SKIPPED, SKIPPED"
  })
  void theInteractionLevelDecidesAboutTheGraphicalPart(
      String level, State name, State timeZone, State welcome, State message) {
    AnswerFile answers =
        answers(
            without(ALL, "UserData/FullName") + ";Unattended/UnattendMode=" + level,
            "winnt",
            "xp-professional");
    assertThat(page("name", answers).state()).isEqualTo(name);
    assertThat(page("date-time", answers).state()).isEqualTo(timeZone);
    assertThat(page("welcome", answers).state()).isEqualTo(welcome);
    assertThat(page("message", answers).state()).isEqualTo(message);
    assertThat(page("text-license", answers).state()).isEqualTo(State.SKIPPED);
    assertThat(page("windows-welcome", answers).state()).isEqualTo(State.SKIPPED);
  }

  @Test
  void pagesThatTheLevelShowsNameTheLevelAsTheCure() {
    AnswerFile answers =
        answers(ALL + ";Unattended/UnattendMode=ProvideDefault", "winnt", "xp-professional");
    assertThat(page("date-time", answers).missing())
        .extracting(PageAnswer::toString)
        .containsExactly("Unattended/UnattendMode=FullUnattended");
    assertThat(page("date-time", answers).isForTheFileToAnswer()).isTrue();
  }

  @Test
  void theInteractionLevelMeansNothingToMiniSetup() {
    AnswerFile answers =
        answers(ALL + ";Unattended/UnattendMode=ProvideDefault", "sysprep", "xp-professional");
    assertThat(page("date-time", answers).state()).isEqualTo(State.SKIPPED);
  }

  @Test
  void withoutItsMainSectionTheFileAnswersNothing() {
    String none =
        Stream.of(ALL.split(";", -1))
            .filter(answer -> !answer.startsWith("Unattended/"))
            .collect(Collectors.joining(";"));
    AnswerFile answers = answers(none, "winnt", "xp-professional");
    assertThat(AskedPages.of(answers)).extracting(AskedPage::state).containsOnly(State.ASKED);
    assertThat(page("name", answers).missing())
        .extracting(PageAnswer::toString)
        .containsExactly("[Unattended]");
    assertThat(Checker.check(answers, true))
        .extracting(Finding::rule)
        .doesNotContain("hands-off-incomplete");
  }

  @ParameterizedTest
  @CsvSource({
    "modem, TapiLocation/CountryCode, COMPUTER",
    "automatic-updates, Data/AutomaticUpdates, MEDIA",
    "text-partition, Data/AutoPartition, START"
  })
  void whatTheFileAloneDoesNotDecideIsNoMissingAnswer(String id, String key, Decider decider) {
    AnswerFile answers = answers(without(ALL, key), "unattend", "xp-professional");
    AskedPage page = page(id, answers);
    assertThat(page.isShown()).isTrue();
    assertThat(page.decider()).isEqualTo(decider);
    assertThat(page.isForTheFileToAnswer()).isFalse();
    assertThat(page.missing()).extracting(PageAnswer::path).contains(key);
    assertThat(handsOffFindings(answers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unattended/OemPreinstall", "Display/Xresolution"})
  void whatWaitsForNobodyIsNoMissingAnswer(String key) {
    assertThat(handsOffFindings(answers(without(ALL, key), "winnt", "xp-professional"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unattended/FileSystem", "Unattended/TargetPath"})
  void whatSetupHasADefaultForIsSkippedAsFarAsIsKnown(String key) {
    AnswerFile answers = answers(without(ALL, key), "winnt", "xp-professional");
    AskedPage page =
        AskedPages.of(answers).stream()
            .filter(one -> one.answers().get(0).path().equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(page.state()).isEqualTo(State.SKIPPED);
    assertThat(page.answerCertainty()).isEqualTo(Certainty.RECALL);
    assertThat(page.why()).contains(key);
  }

  @Test
  void aWayThatIsBegunIsTheOneToFinish() {
    AnswerFile answers =
        answers(
            without(ALL, "Identification/JoinWorkgroup")
                + ";Identification/JoinDomain=LAB;Identification/DomainAdmin=joiner",
            "sysprep",
            "xp-professional");
    assertThat(page("domain", answers).missing())
        .extracting(PageAnswer::path)
        .containsExactly("Identification/DomainAdminPassword");
  }

  @Test
  void handsOffCanBeAskedForWhateverTheFileSays() {
    AnswerFile answers =
        answers(
            without(without(ALL, "UserData/FullName"), "Unattended/OemSkipEula"),
            "sysprep",
            "xp-professional");
    assertThat(Checker.check(answers))
        .extracting(Finding::rule)
        .doesNotContain("hands-off-incomplete");
    assertThat(handsOffFindings(answers))
        .extracting(found -> found.section() + "/" + found.key())
        .containsExactlyInAnyOrder("Unattended/OemSkipEula", "UserData/FullName");
  }

  private static List<Finding> handsOffFindings(AnswerFile answers) {
    return Checker.check(answers, true).stream()
        .filter(found -> found.rule().equals("hands-off-incomplete"))
        .toList();
  }

  private static String shown(AnswerFile answers) {
    return AskedPages.of(answers).stream()
        .filter(AskedPage::isShown)
        .map(AskedPage::id)
        .collect(Collectors.joining(" "));
  }

  private static AskedPage page(String id, AnswerFile answers) {
    return AskedPages.of(answers).stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String without(String answers, String path) {
    String rest =
        Stream.of(answers.split(";", -1))
            .filter(answer -> !answer.startsWith(path + "="))
            .collect(Collectors.joining(";"));
    assertThat(rest).isNotEqualTo(answers);
    return rest;
  }

  /** A file with these answers, {@code Section/Key=value} with semicolons between them. */
  private static AnswerFile answers(String answers, String... kindAndProduct) {
    String text =
        Stream.of(answers.split(";", -1))
            .collect(
                Collectors.groupingBy(
                    answer -> answer.substring(0, answer.indexOf('/')),
                    Collectors.mapping(
                        answer -> answer.substring(answer.indexOf('/') + 1),
                        Collectors.joining("\n"))))
            .entrySet()
            .stream()
            .map(section -> "[" + section.getKey() + "]\n" + section.getValue() + "\n")
            .collect(Collectors.joining());
    return RuleCases.file(text, kindAndProduct[0], kindAndProduct[1]);
  }
}
