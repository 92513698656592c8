package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.deployment.Deployment;

/** Each rule about master, imaging and targets fires where it should, and only there. */
class DeploymentRuleTest {
  static List<DeploymentCases.Case> cases() throws IOException {
    return DeploymentCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesInTheFailingFileOnly(DeploymentCases.Case example) {
    Rule rule = Rules.find(example.rule()).orElseThrow();
    List<Finding> fired = findings(example.fails(), example.rule());
    assertThat(fired).extracting(Finding::line).containsExactly(example.line());
    assertThat(fired).extracting(Finding::severity).containsOnly(rule.severity());
    assertThat(fired).extracting(Finding::source).containsOnly(rule.source());
    assertThat(findings(example.passes(), example.rule())).isEmpty();
  }

  @Tag("locale")
  @ParameterizedTest
  @MethodSource("cases")
  void firesUnderTurkishSettingsToo(DeploymentCases.Case example) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(findings(example.fails(), example.rule()))
          .extracting(Finding::line)
          .containsExactly(example.line());
      assertThat(findings(example.passes(), example.rule())).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyRuleWithWordsOfItsOwnHasACase() throws IOException {
    Set<String> withCase =
        DeploymentCases.all().stream()
            .map(DeploymentCases.Case::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(withCase).containsAll(ownWords(".message")).containsAll(ownWords(".remedy"));
    assertThat(Rules.all())
        .extracting(Rule::id)
        .filteredOn(id -> id.matches("(master|imaging|hal|target-disk|mass-storage-missing).*"))
        .hasSize(20)
        .allMatch(withCase::contains);
  }

  @Test
  void nothingIsSaidOfFactsThatAreAllInOrder() {
    DeploymentCases.Facts facts =
        DeploymentCases.facts(
            """
            ; the master in room 12
            [Master]
            Product=server-2003-standard
            ServicePack=SP2
            SystemDrive=C:
            InstalledBy=Clean
            DomainRole=Workgroup
            Roles=
            EncryptedFiles=No
            CustomPermissions=Yes
            BlankAdministratorPassword=Yes
            InProduction=No
            Reseals=0
            Hal=ACPIAPIC_UP
            DiskSizeMB=20000
            MassStorage=PCI\\VEN_8086&DEV_7111
            [Imaging]
            Program=ADS
            SupportsNtfs=Yes
            [Target.lab]
            Hal=ACPI Uniprocessor
            DiskSizeMB=40000
            MassStorage=PCI\\VEN_8086&DEV_7111&SUBSYS_00000000&REV_01
            """,
            "[GuiUnattended]\nAdminPassword=x\n",
            "sysprep",
            "server-2003-standard");
    assertThat(DeploymentCheck.check(facts.answers(), facts.deployment())).isEmpty();
  }

  @Test
  void aFactThatIsNotStatedIsReportedOnceUnderTheFirstRuleItWouldDecide() {
    assertThat(notes("", "[GuiUnattended]\nAdminPassword=x\n", "sysprep", "server-2003-standard"))
        .containsExactlyInAnyOrder(
            "[Master] InstalledBy: master-upgraded",
            "[Master] SystemDrive: master-system-drive",
            "[Master] Roles: master-certificate-services",
            "[Master] DomainRole: master-domain-controller",
            "[Master] EncryptedFiles: master-encrypted-files",
            "[Master] CustomPermissions: imaging-loses-permissions",
            "[Master] BlankAdministratorPassword: master-admin-password-set",
            "[Master] InProduction: master-in-production",
            "[Master] Reseals: master-reseal-limit",
            "[Imaging] Program: imaging-program-missing",
            "[Imaging] SupportsNtfs: imaging-loses-permissions",
            "[] : hal-incompatible");
  }

  @Test
  void onlyFactsThatMatterForTheFileAreMissed() {
    assertThat(notes("", "", "sysprep", "xp-professional"))
        .contains(
            "[Master] Roles: master-name-or-sid-bound", "[Master] DomainRole: master-domain-member")
        .noneMatch(note -> note.contains("BlankAdministratorPassword"));
    assertThat(notes("", "", "unattend", "xp-professional")).isEmpty();
    assertThat(notes("[Imaging]\nSupportsNtfs=Yes\n", "", "sysprep", "xp-professional"))
        .noneMatch(note -> note.contains("CustomPermissions"));
    assertThat(notes("[Master]\nCustomPermissions=No\n", "", "sysprep", "xp-professional"))
        .noneMatch(note -> note.contains("SupportsNtfs"));
  }

  @Test
  void whatATargetDoesNotStateIsMissedForEachTarget() {
    assertThat(
            notes(
                "[Target.a]\nHal=MPS_UP\nMassStorage=PCI\\X\n[Target.b]\nDiskSizeMB=\n",
                "[SysprepMassStorage]\npci\\x=a.inf\n",
                "sysprep",
                "xp-professional"))
        .filteredOn(note -> note.matches(".*(Hal|DiskSizeMB|MassStorage).*"))
        .containsExactlyInAnyOrder(
            "[Master] Hal: hal-incompatible",
            "[Master] DiskSizeMB: target-disk-too-small",
            "[Target.a] DiskSizeMB: target-disk-too-small",
            "[Target.b] Hal: hal-incompatible",
            "[Target.b] DiskSizeMB: target-disk-too-small",
            "[Target.b] MassStorage: mass-storage-missing");
  }

  @Test
  void whatTheMasterKnowsIsMissedWhereTheListOfTheAnswerFileDoesNotServeATarget() {
    assertThat(
            notes(
                "[Target.a]\nMassStorage=PCI\\Y\n",
                "[SysprepMassStorage]\npci\\x=a.inf\n",
                "sysprep",
                "xp-professional"))
        .contains("[Master] MassStorage: mass-storage-missing");
  }

  @Test
  void aListThatSysprepFillsWhenSealingIsNoError() {
    assertThat(
            notes(
                "[Master]\nMassStorage=\n[Target.a]\nMassStorage=PCI\\Y\n",
                "[Sysprep]\nBuildMassStorageSection=Yes\n[SysprepMassStorage]\n",
                "sysprep",
                "xp-professional"))
        .contains("[Target.a] MassStorage: mass-storage-missing");
  }

  @Test
  void aNoteSaysWhatNobodyCanTellAndHowToStateIt() {
    DeploymentCases.Facts facts =
        DeploymentCases.facts("[Master]\n", "", "sysprep", "server-2003-standard");
    Finding note =
        DeploymentCheck.check(facts.answers(), facts.deployment()).stream()
            .filter(found -> found.key().equals("DomainRole"))
            .findFirst()
            .orElseThrow();
    assertThat(note.message()).startsWith("[Master] DomainRole is not stated, so nobody can tell");
    assertThat(note.remedy()).contains("DomainRole=Workgroup");
    assertThat(note.line()).isEqualTo(1);
    assertThat(note.column()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsNotMissedAsWell() {
    assertThat(notes("[Master]\nDomainRole=Boss\n", "", "sysprep", "xp-professional"))
        .noneMatch(note -> note.contains("DomainRole"));
  }

  @Test
  void everyFactHasWordsForBeingMissed() {
    Deployment deployment = new Deployment(RuleCases.document("[Target.a]\n"));
    ResourceBundle bundle = ResourceBundle.getBundle("org.prepwright.model.messages", Locale.ROOT);
    assertThat(
            deployment.sections().stream()
                .filter(section -> section != deployment.bundle)
                .flatMap(section -> section.settings().stream()))
        .extracting(Setting::key)
        .filteredOn(key -> !key.equals("Product") && !key.equals("ServicePack"))
        .allSatisfy(
            key ->
                assertThat(
                        bundle.containsKey(
                            "deployment.missing." + key.toLowerCase(Locale.ROOT) + ".message"))
                    .as(key)
                    .isTrue());
  }

  @Test
  void anyBytesGiveFindings() {
    for (String text : List.of("", "\u0000", "[", "[]\n=\n,\n", "[Master]\nRoles\n\"\n\\")) {
      DeploymentCases.Facts facts = DeploymentCases.facts(text, "", "sysprep", "xp-home");
      assertThat(DeploymentCheck.check(facts.answers(), facts.deployment()))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  private static List<String> notes(
      String deployment, String answers, String kind, String product) {
    DeploymentCases.Facts facts = DeploymentCases.facts(deployment, answers, kind, product);
    return DeploymentCheck.check(facts.answers(), facts.deployment()).stream()
        .filter(found -> found.severity() == Severity.INFO)
        .map(found -> "[" + found.section() + "] " + found.key() + ": " + found.rule())
        .toList();
  }

  private static List<Finding> findings(DeploymentCases.Facts facts, String rule) {
    return DeploymentCheck.check(facts.answers(), facts.deployment()).stream()
        .filter(found -> found.rule().equals(rule))
        .filter(found -> !found.message().contains("is not stated"))
        .toList();
  }

  private static Set<String> ownWords(String end) {
    return ResourceBundle.getBundle("org.prepwright.model.messages", Locale.ROOT).keySet().stream()
        .filter(key -> key.startsWith("deployment.") && key.endsWith(end))
        .map(key -> key.substring("deployment.".length(), key.length() - end.length()))
        .filter(id -> Rules.find(id).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
