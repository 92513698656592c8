package org.prepwright.model.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

class RedactionTest {
  private static final String KEY = "BCDFG-HJKMP-QRTVW-XY234-6789B";

  @Test
  void standsInForEachSecretAndLeavesTheRest() {
    String text =
        "; by Joe\r\n[GuiUnattended]\r\n  AdminPassword = \"hunter22\"  \r\nTimeZone=35\r\n"
            + ";AdminPassword=oldsecret\r\n; first it was hunter22\r\n"
            + "[UserData]\r\nProductKey=\""
            + KEY
            + "\"\r\nFullName=\"Joe\"\r\n"
            + "[GuiRunOnce]\r\nCommand0=\"net user Joe \"\"s3cr3t x\"\" /add\"\r\n";
    Redaction redaction = Redaction.of(file(Kind.SYSPREP, text));
    assertThat(text(redaction))
        .isEqualTo(
            text.replace("hunter22", "Example1")
                .replace("oldsecret", "Example1")
                .replace(KEY, StandIn.PRODUCT_KEY)
                .replace("s3cr3t x", "Example1"));
    assertThat(redaction.isCheckedTheSame()).isTrue();
    assertThat(redaction.linesWithSameText()).isEmpty();
    assertThat(redaction.replaced())
        .containsExactly(
            new Redaction.Replaced(3, "GuiUnattended", "AdminPassword"),
            new Redaction.Replaced(5, "GuiUnattended", "AdminPassword"),
            new Redaction.Replaced(6, "GuiUnattended", ""),
            new Redaction.Replaced(8, "UserData", "ProductKey"),
            new Redaction.Replaced(11, "GuiRunOnce", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AdminPassword=",
        "AdminPassword=*",
        "AdminPassword=\"*\"",
        "EncryptedAdminPassword=Yes",
        "EMSBlankPassword=No",
        "AdminPassword=Example1",
        "AdminPassword=@@EXAMPLE@@",
        "Arguments=\"/quiet\"",
      })
  void leavesWhatTellsNothing(String line) {
    String text = "[GuiUnattended]\r\n" + line + "\r\n";
    assertThat(text(Redaction.of(file(Kind.UNATTEND, text)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AdminPassword=Ab;cd9",
        "AdminPassword=\"Abc,9x\" ; Abc9x",
        "AdminPassword=\"Ab9Xyz\\\r\n",
        "AdminPassword=Ab9Xyz\\\r\nAb9Xyz",
        "AdminPassword=;Ab9Xyz",
        "AdminPassword=%pw% Ab9Xyz\r\n[Strings]\r\npw=\"Ab9Xyz\"",
        "AdminPassword=%pw%%pw%\r\n[Strings]\r\npw=Ab9Xyz",
        "AdminPassword=Ab9Xyz\u001A\r\nAdminPassword=Ab9Xyz",
        "\"Admin=Password\"=Ab9Xyz",
        "DetachedProgram=\"tool.exe /p:Ab9Xyz\"",
        "AdminPassword",
        "AdminPasswrd=x\r\n;DomainAdminPassword = Ab9Xyz",
        "EncryptedAdminPassword=Ab9Xyz",
      })
  void keepsFindingsAndPlacesOfOddValues(String lines) {
    AnswerFile answers = file(Kind.UNATTEND, "[GuiUnattended]\r\n" + lines + "\r\n");
    Redaction redaction = Redaction.of(answers);
    assertThat(text(redaction)).doesNotContain("Ab9Xyz", "cd9", "Abc");
    assertThat(redaction.isCheckedTheSame()).isTrue();
    assertIdempotent(redaction, answers);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 15, 127, 128, 511, 512, 4095, 4096})
  void aPasswordStaysOnItsSideOfEachLimit(int length) {
    for (String encrypted : List.of("", "EncryptedAdminPassword=Yes\r\n")) {
      for (String letter : List.of("q", "a")) {
        AnswerFile answers =
            file(
                Kind.SYSPREP,
                "[GuiUnattended]\r\nAdminPassword=\""
                    + letter.repeat(length)
                    + "\"\r\n"
                    + encrypted);
        Redaction redaction = Redaction.of(answers);
        assertThat(redaction.isCheckedTheSame()).isTrue();
        assertIdempotent(redaction, answers);
      }
    }
  }

  @Test
  void theLengthOfAPasswordIsNotTold() {
    String one = text(Redaction.of(file(Kind.SYSPREP, "[GuiUnattended]\r\nAdminPassword=ab!\r\n")));
    String other =
        text(Redaction.of(file(Kind.SYSPREP, "[GuiUnattended]\r\nAdminPassword=ab!cdefghi\r\n")));
    assertThat(one).isEqualTo(other);
  }

  @Test
  void aTextThatIsAnotherValueTooIsTold() {
    AnswerFile answers =
        file(
            Kind.SYSPREP,
            "[GuiUnattended]\r\nAdminPassword=Stadthaus\r\n[UserData]\r\nOrgName=\"Stadthaus\"\r\n");
    Redaction redaction = Redaction.of(answers);
    assertThat(redaction.linesWithSameText()).containsExactly(4);
    assertThat(text(redaction)).contains("OrgName=\"Stadthaus\"", "AdminPassword=Example1");
  }

  @Test
  void secretsOfAUniquenessFileAreReplaced() {
    String text =
        "[UniqueIds]\r\na=UserData\r\n[a:UserData]\r\nProductKey=\""
            + KEY
            + "\"\r\nComputerName=a\r\n[a:GuiUnattended]\r\nAdminPassword=hunter22\r\n";
    Redaction redaction = Redaction.of(file(Kind.UDF, text));
    assertThat(text(redaction))
        .isEqualTo(text.replace(KEY, StandIn.PRODUCT_KEY).replace("hunter22", "Example1"));
    assertThat(redaction.isCheckedTheSame()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void secretsOfATableAreReplaced(String delimiter) throws UnreadableTableException {
    String table =
        ("ComputerName,GuiUnattended/AdminPassword,UserData/ProductKey,UserData/FullName\r\n"
                + "PC1, hunter22 ,"
                + KEY
                + ",J\u00F6rg\r\n"
                + "PC2,\"hunt\"\"er,22\",,Joe\n"
                + "PC3,*,\""
                + KEY
                + "\",hunter22\r"
                + "PC4,\"two\r\nlines\",,x\r\n")
            .replace(",", delimiter);
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16,
            Charset.forName("x-UTF-16LE-BOM"))) {
      byte[] bytes = table.getBytes(charset);
      Redaction redaction = Redaction.ofTable(bytes);
      String expected =
          table
              .replace(" hunter22 ", " Example1 ")
              .replace(KEY, StandIn.PRODUCT_KEY)
              .replace("hunt\"\"er" + delimiter + "22", "xxxx\"\"xx" + delimiter + "00")
              .replace("two\r\nlines", "xxx\r\nxxxxx");
      assertThat(new String(redaction.toBytes(), charset)).isEqualTo(expected);
      assertThat(redaction.isCheckedTheSame()).isTrue();
      assertThat(redaction.replaced()).hasSize(5);
      assertThat(Redaction.ofTable(redaction.toBytes()).toBytes()).isEqualTo(redaction.toBytes());
    }
  }

  @Test
  void aTableWithBrokenLettersBehindTheMarkOfUtf8IsNotCopied() {
    byte[] bytes =
        "\u00EF\u00BB\u00BFComputerName,GuiUnattended/AdminPassword\nJ\u00F6rg,hunter22\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Redaction.ofTable(bytes))
        .isInstanceOf(UnreadableTableException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void secretsOfRandomFilesAreGoneAndTheCopyChecksTheSame() {
    long seed = RandomText.seed();
    Random random = new Random(seed);
    List<String> kinds =
        List.of(
            "GuiUnattended/AdminPassword",
            "Identification/DomainAdminPassword",
            "UserData/ProductKey",
            "DCInstall/SafeModeAdminPassword",
            "Odd/DefaultPassword");
    for (int round = 0; round < RandomText.rounds(300); round++) {
      String planted = "Sec" + random.nextInt(10000, 99999) + "ret";
      StringBuilder text = new StringBuilder("[Unattended]\r\nUnattendMode=FullUnattended\r\n");
      for (String name : kinds) {
        int slash = name.indexOf('/');
        text.append('[').append(name, 0, slash).append("]\r\n");
        text.append(random.nextInt(4) == 0 ? ";" : "").append(name.substring(slash + 1));
        text.append(random.nextBoolean() ? "=" : " = ");
        text.append(secret(random, planted)).append("\r\n");
      }
      text.append("EncryptedAdminPassword=").append(random.nextBoolean() ? "Yes" : "No");
      text.append("\r\n[GuiRunOnce]\r\n\"net user joe ").append(planted).append("\"\r\n");
      Kind kind = one(List.of(Kind.values()), random);
      byte[] bytes = encoded(text.toString(), random);
      AnswerFile answers =
          new AnswerFile(Document.parse(bytes), kind, one(List.of(Product.values()), random));
      Redaction redaction = Redaction.of(answers);
      String description = "seed " + seed + " round " + round;
      assertThat(holds(redaction.toBytes(), planted)).as(description).isFalse();
      assertThat(redaction.isCheckedTheSame())
          .as(description + " " + differences(answers, redaction))
          .isTrue();
      assertIdempotent(redaction, answers);
    }
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String secret(Random random, String planted) {
    String value = RandomText.value(random).replace("\u00A0", "");
    return switch (random.nextInt(9)) {
      case 0 -> KEY;
      case 1 -> "\"" + "0123456789abcdef".repeat(4) + "\"";
      case 2 -> "$" + planted;
      case 3 -> "${" + planted + "}";
      case 4 -> "\"" + planted + "\" ; note";
      case 5 -> planted + ";" + value;
      case 6 -> "\"" + value.replace("\"", "\"\"") + planted + "\"";
      case 7 -> planted.repeat(12);
      default -> value + planted;
    };
  }

  private static byte[] encoded(String text, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(Charset.forName("windows-1252"));
    };
  }

  private static boolean holds(byte[] bytes, String secret) {
    String units = new String(bytes, StandardCharsets.ISO_8859_1);
    return Stream.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .map(charset -> new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1))
        .anyMatch(units::contains);
  }

  @Test
  void anyBytesGiveACopyThatIsItsOwnCopy() {
    long seed = RandomText.seed();
    Random random = new Random(seed);
    for (int round = 0; round < RandomText.rounds(500); round++) {
      CodePage page = RandomText.codePage(random);
      AnswerFile answers =
          new AnswerFile(
              Document.parse(RandomText.bytes(random), page),
              Kind.UNATTEND,
              Product.XP_PROFESSIONAL);
      assertThat(Redaction.of(answers).toBytes())
          .as("seed %s round %s: nothing secret in it", seed, round)
          .isEqualTo(answers.document().toBytes());
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "prepwright.corpus", matches = ".+")
  void realFilesCheckTheSame() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(System.getProperty("prepwright.corpus")))) {
      files = found.filter(Files::isRegularFile).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path path : files) {
      AnswerFile answers =
          AnswerFile.of(Document.parse(Files.readAllBytes(path)), path.getFileName().toString());
      Redaction redaction = Redaction.of(answers);
      assertThat(redaction.isCheckedTheSame())
          .as(path + " " + differences(answers, redaction))
          .isTrue();
      assertIdempotent(redaction, answers);
    }
  }

  private static List<String> differences(AnswerFile answers, Redaction redaction) {
    List<String> before = shown(Checker.check(answers));
    List<String> after = shown(Checker.check(copy(redaction, answers)));
    List<String> all = new ArrayList<>(before);
    all.removeAll(after);
    after.removeAll(before);
    all.addAll(after);
    return all;
  }

  private static List<String> shown(List<Finding> findings) {
    return new ArrayList<>(
        findings.stream()
            .map(found -> found.rule() + "@" + found.line() + ":" + found.column() + found.key())
            .toList());
  }

  private static void assertIdempotent(Redaction redaction, AnswerFile answers) {
    assertThat(Redaction.of(copy(redaction, answers)).toBytes()).isEqualTo(redaction.toBytes());
  }

  private static AnswerFile copy(Redaction redaction, AnswerFile answers) {
    return new AnswerFile(
        Document.parse(redaction.toBytes(), answers.document().codePage()),
        answers.kind(),
        answers.product());
  }

  private static AnswerFile file(Kind kind, String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)), kind, Product.XP_PROFESSIONAL);
  }

  private static String text(Redaction redaction) {
    return new String(redaction.toBytes(), StandardCharsets.ISO_8859_1);
  }
}
