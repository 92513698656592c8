package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

/** What holds for all findings together. */
class CheckerTest {
  private static final long SEED = Long.getLong("prepwright.seed", 20261122L);
  private static final int RUNS = RandomText.rounds(5_000);

  private static final String[] PIECES = {
    "[UserData]",
    "[GuiUnattended]",
    "[Identification]",
    "[RegionalSettings]",
    "[GuiRunOnce]",
    "[Display]",
    "[LicenseFilePrintData]",
    "[Strings]",
    "[UniqueIds]",
    "[pc1:UserData]",
    "[x",
    "[SetupMgr]",
    "[params.MS_TCPIP]",
    "[NetAdapters]",
    "AdapterSections",
    "ComputerName",
    "ComputerName1",
    "AdminPassword",
    "EncryptedAdminPassword",
    "AutoLogon",
    "AutoLogonCount",
    "TimeZone",
    "JoinDomain",
    "JoinWorkgroup",
    "MachineObjectOU",
    "DomainAdmin",
    "InputLocale",
    "InputLocale_DefaultUser",
    "Language",
    "[Data]",
    "[MassStorageDrivers]",
    "[OEMBootFiles]",
    "[Unattended]",
    "ComputerName999999999",
    "LanguageGroup",
    "OemPnPDriversPath",
    "TargetPath",
    "cmdlines.txt",
    "AutoMode",
    "AutoUsers",
    "Xresolution",
    "Command1",
    "ProductKey",
    "=",
    "=",
    "=",
    "=",
    "\r\n",
    "\r\n",
    "\r\n",
    "\n",
    "\r",
    "\"",
    ",",
    ";",
    "\\",
    "\\\r\n",
    " ",
    "\0",
    "\u001A",
    "\u00E9",
    "\u0081",
    "%",
    "%a%",
    "$a$",
    "${",
    "#if",
    "@@a@@",
    "*",
    "Yes",
    "PerServer",
    "0409:0409",
    "2058:1",
    ":",
    "OU=#z",
    "OU=\\",
    "-",
    "1",
    "999999999999",
    "a"
  };

  @Test
  void anyBytesGiveFindingsAndNeverAnException() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      byte[] bytes = bytes(random);
      Kind kind = pick(random, List.of(Kind.values()));
      Product product = pick(random, List.of(Product.values()));
      CodePage page = CodePage.byName(random.nextBoolean() ? "932" : "1252").orElseThrow();
      String description =
          "seed %d, run %d, %s, %s, bytes %s"
              .formatted(SEED, run, kind, product, HexFormat.of().formatHex(bytes));
      try {
        AnswerFile answers = new AnswerFile(Document.parse(bytes, page), kind, product);
        List<Finding> findings = Checker.check(answers);
        assertThat(findings).as(description).doesNotHaveDuplicates();
        assertThat(findings).as(description).isSortedAccordingTo(fileOrder());
        int lines = answers.document().lineNumber(answers.document().lines().size());
        assertThat(findings).as(description).allMatch(found -> found.line() <= lines);
        assertThat(findings)
            .as(description)
            .allMatch(found -> (found.line() == 0) == (found.column() == 0));
      } catch (RuntimeException e) {
        Assertions.fail(description, e);
      }
    }
  }

  private static Comparator<Finding> fileOrder() {
    return Comparator.comparingInt(Finding::line)
        .thenComparingInt(Finding::column)
        .thenComparing(Finding::rule);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static byte[] bytes(Random random) {
    if (random.nextInt(10) == 0) {
      byte[] noise = new byte[random.nextInt(80)];
      random.nextBytes(noise);
      return noise;
    }
    StringBuilder units = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      units.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return switch (random.nextInt(10)) {
      case 0 -> ("\uFEFF" + units).getBytes(StandardCharsets.UTF_16LE);
      case 1 -> ("\uFEFF" + units).getBytes(StandardCharsets.UTF_8);
      default -> units.toString().getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  @Test
  void noFindingTellsASecret() {
    List<String> secrets =
        List.of(
            "hunter2",
            "hunter2;hunter2",
            "hunter2,hunter2",
            "hunter2\\",
            "\"hunter2 hunter2",
            "hunter2\u001Ahunter2",
            "hunter2\0",
            "%hunter2%",
            "$hunter2$",
            "@@hunter2@@",
            "hunter2".repeat(100),
            "hunter2".repeat(1000),
            "HUNTER2-HJKMP-QRTVW-XY234-67890",
            "hunt2-hunt2-hunt2-hunt2-hunt2");
    for (Kind kind : Kind.values()) {
      for (String secret : secrets) {
        for (String encrypted : List.of("Yes", "No", "hunter2")) {
          String text =
              """
              AdminPassword=%1$s

              [Strings]
              hunter2=x
              [GuiUnattended]
              AdminPassword=%1$s
              AdminPassword=%1$s
              EncryptedAdminPassword=%2$s
              AutoLogon=Yes
              [pc1:GuiUnattended]
              AdminPassword=%1$s
              [Identification]
              DomainAdminPassword=%1$s
              DomainAdminPasswort=%1$s
              [UserData]
              ProductKey=%1$s
              ProductID=%1$s
              [UserDate]
              ProductKey=%1$s
              [GuiRunOnce]
              net user Administrator %1$s
              """
                  .formatted(secret, encrypted);
          AnswerFile answers =
              new AnswerFile(
                  Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
                  kind,
                  Product.XP_PROFESSIONAL);
          for (Finding finding : Checker.check(answers)) {
            assertThat(finding.toString())
                .doesNotContainIgnoringCase("hunter2")
                .doesNotContainIgnoringCase("hunt2");
          }
        }
      }
    }
  }

  @Test
  void valueThatHasNoPlaceInTheCodePageIsFoundAlsoInASnapshot() {
    AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL);
    answers.userData.fullName.set("\u0416\u0443\u043A");
    answers.guiUnattended.adminPassword.set(SecretText.of("\u0416\u0443\u043A"));
    for (AnswerFile file : List.of(answers, answers.snapshot())) {
      List<Finding> findings =
          Checker.check(file).stream()
              .filter(found -> found.rule().equals("text-not-representable"))
              .toList();
      assertThat(findings).extracting(Finding::key).containsExactly("AdminPassword", "FullName");
      assertThat(findings.toString()).doesNotContain("\u0416");
    }
    assertThat(answers.snapshot().userData.fullName.get()).isEqualTo("\u0416\u0443\u043A");
  }

  @Test
  void refusalForAnotherReasonIsNoMatterOfTheCodePage() {
    AnswerFile answers = NewAnswerFile.of(Kind.SYSPREP, Product.XP_PROFESSIONAL);
    answers.userData.fullName.set("two\r\nlines");
    assertThat(answers.userData.fullName.refusalProperty().get()).isNotEmpty();
    assertThat(Checker.check(answers))
        .noneMatch(found -> found.rule().equals("text-not-representable"));
  }

  @Test
  void newFilesHaveNoErrors() {
    for (Kind kind : Kind.values()) {
      for (Product product : Product.values()) {
        assertThat(Checker.check(NewAnswerFile.of(kind, product)))
            .as(kind + " " + product)
            .noneMatch(
                found ->
                    found.severity() == Severity.ERROR && !found.rule().equals("xp-home-domain"));
      }
    }
  }

  @Test
  void placesAreThoseOfTheValueInTheFile() {
    AnswerFile answers =
        RuleCases.file(
            "[UserData]\n  FullName = \\\n  Guest\n  ComputerName = 123\n",
            "sysprep",
            "xp-professional");
    assertThat(Checker.check(answers))
        .filteredOn(found -> found.rule().equals("computer-name-digits"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.line()).isEqualTo(4);
              assertThat(found.column()).isEqualTo(18);
              assertThat(found.concerns("userdata", "computername")).isTrue();
            });
  }

  @Test
  void whatIsMissingForHandsOffIsNamedBySection() {
    AnswerFile answers =
        RuleCases.file(
            "[Unattended]\nOemSkipEula=No\n[Identification]\nJoinDomain=LAB\n",
            "sysprep",
            "xp-professional");
    assertThat(Checker.check(answers, true))
        .filteredOn(found -> found.rule().equals("hands-off-incomplete"))
        .extracting(Finding::remedy)
        .contains(
            "Give [Unattended] OemSkipEula=Yes.",
            "Give [UserData] ComputerName, [GuiUnattended] AdminPassword.",
            "Give [Identification] DomainAdmin, DomainAdminPassword.");
  }

  @Test
  void severalThreadsMayCheckAtOnce() throws Exception {
    List<Finding> expected = Checker.check(sample());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Finding>>> checks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        checks.add(() -> Checker.check(sample()));
      }
      for (var result : threads.invokeAll(checks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static AnswerFile sample() {
    return RuleCases.file(
        "[UserData]\nComputerName=1 2\nFullName=Guest\n[GuiUnattended]\nTimeZone=777\n",
        "sysprep",
        "xp-professional");
  }

  /** The bound is far above what is needed, so that only a quadratic check exceeds it. */
  @Tag("long")
  @Test
  void thousandsOfSectionsTakeSecondsAtMost() {
    StringBuilder text = new StringBuilder("[UniqueIds]\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("pc").append(i).append("=UserData\n");
    }
    for (int i = 0; i < 10_000; i++) {
      text.append("[pc").append(i).append(":UserData]\nComputerName=PC").append(i).append('\n');
      text.append("FullName=Guest\nUnheard=1\n[other").append(i).append("]\na=1\na=2\n");
    }
    AnswerFile answers = RuleCases.file(text.toString(), "udf", "xp-professional");
    List<Finding> findings = assertTimeout(Duration.ofSeconds(90), () -> Checker.check(answers));
    // four rules, each with its first findings and the word that there are more
    assertThat(findings).hasSize(4 * (FindingLimit.MOST + 1));
  }
}
