package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.FilePermission.Right;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/** The scripts word by word, and what they are told. */
class ScriptTextsTest {
  private static final UnattendFacts MANY =
      new UnattendFacts(Product.XP_PROFESSIONAL, "D:\\i386", true, 2, true);
  private static final UnattendFacts ONE =
      new UnattendFacts(Product.SERVER_2003_STANDARD, "\\\\srv\\w2k3\\i386", false, 0, false);

  /** With {@code -Dprepwright.golden=FOLDER} the texts are written there instead. */
  private static void isTheSameAs(String name, String text) throws Exception {
    String folder = System.getProperty("prepwright.golden", "");
    if (!folder.isEmpty()) {
      Files.writeString(Path.of(folder, name), text.replace("\r\n", "\n"));
      return;
    }
    try (var in = ScriptTextsTest.class.getResourceAsStream(name)) {
      assertThat(text).isEqualToNormalizingNewlines(new String(in.readAllBytes(), UTF_8));
    }
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(US_ASCII.newEncoder().canEncode(text)).isTrue();
    assertThat(text).startsWith(PrepScript.TAG + "\r\n");
  }

  @Test
  void theScriptsAreTheseWordByWord() throws Exception {
    isTheSameAs("unattend-many.bat", UnattendScript.textFor(MANY));
    isTheSameAs("unattend-one.bat", UnattendScript.textFor(ONE));
    isTheSameAs("dos-many.bat", DosScript.textFor(MANY).orElseThrow());
    isTheSameAs("dos-one.bat", DosScript.textFor(ONE).orElseThrow());
    isTheSameAs("start.cmd", StartScript.text());
    List<FilePermission> permissions =
        List.of(
            new FilePermission("C:\\My & Data", "Users", Right.CHANGE),
            new FilePermission("C:\\Tools", "BUILTIN\\Power Users", Right.READ));
    isTheSameAs(
        "setperms.cmd", PermissionScript.of(permissions, Kind.SYSPREP).orElseThrow().text());
  }

  @Test
  void dosReadsNoLineThatIsTooLong() {
    assertThat(DosScript.textFor(MANY).orElseThrow().lines()).allMatch(line -> line.length() < 127);
    // COMMAND.COM comes to its own label, which it reads no line before
    List<String> lines = UnattendScript.textFor(MANY).lines().toList();
    int jump = lines.indexOf("if not \"%OS%\"==\"Windows_NT\" goto dos");
    assertThat(lines.subList(2, jump)).allMatch(line -> line.startsWith("rem"));
    assertThat(lines).contains(":dos");
  }

  @Test
  void a64BitProductHasNoScriptForDos() {
    UnattendFacts x64 = new UnattendFacts(Product.XP_PROFESSIONAL_X64, "", false, 0, false);
    assertThat(DosScript.textFor(x64)).isEmpty();
    assertThat(UnattendScript.textFor(x64)).contains("folder amd64");
  }

  @Test
  void aPlaceThatDosCannotNameIsTypedThere() {
    UnattendFacts blank = new UnattendFacts(Product.XP_HOME, "D:\\xp sp3", false, 0, false);
    assertThat(DosScript.textFor(blank).orElseThrow()).contains("\r\nset SRC=\r\n");
  }

  @Test
  void factsComeFromTheFiles() {
    AnswerFile answers = file(Kind.UNATTEND, "[RegionalSettings]\r\nLanguageGroup=\"5\"\r\n");
    AnswerFile udf = file(Kind.UDF, "[UniqueIds]\r\nPC-1=UserData\r\n\"b & c\"=UserData\r\n");
    List<BundleFile> files = List.of(BundleFile.ascii("$OEM$/cmdlines.txt", ""));
    UnattendFacts facts = UnattendFacts.of(answers, Optional.of(udf), " D:\\i386\\ ", files);
    assertThat(facts)
        .isEqualTo(new UnattendFacts(Product.XP_PROFESSIONAL, "D:\\i386", true, 2, true));
    assertThat(UnattendFacts.objectionsTo(udf)).singleElement().asString().contains("b & c");
    assertThat(UnattendScript.namesOf(udf).size()).isEqualTo("PC-1\r\n".length());

    AnswerFile elsewhere =
        file(Kind.UNATTEND, "[Unattended]\r\nOemFilesPath=\\\\srv\\oem\r\n[RegionalSettings]\r\n");
    assertThat(UnattendFacts.of(elsewhere, Optional.empty(), "", files))
        .isEqualTo(new UnattendFacts(Product.XP_PROFESSIONAL, "", false, 0, false));
  }

  private static AnswerFile file(Kind kind, String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.US_ASCII)), kind, Product.XP_PROFESSIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D:\\a & calc",
        "D:\\%TEMP%",
        "D:\\a\"b",
        "D:\\a^",
        "D:\\a!b!",
        "D:\\a|b",
        "D:\\a>b",
        "D:\\a\r\ncalc",
        "D:\\\u00e4",
        "i386",
        "D:i386",
        "D:\\i386:x",
        "\\i386"
      })
  void aPlaceThatMeansSomethingInAScriptIsRefused(String source) {
    assertThat(UnattendFacts.objectionTo(source)).isPresent();
    assertThatThrownBy(() -> new UnattendFacts(Product.XP_HOME, source, false, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void titleAndDescriptionAreShownInAsciiAndKeptExactly() throws Exception {
    BundleText text = BundleText.of(BundleTitle.of("Labor S\u00fcd \u6f22"), "a\r\nb|\u00e9");
    String file = new String(text.asFile().bytes(), UTF_8);
    assertThat(file)
        .isEqualTo(
            "Labor S?d ?\r\na  b??\r\nIn UTF-8:\r\nLabor S\u00fcd \u6f22\r\na  b|\u00e9\r\n");
    BundleText read = BundleText.read(file.getBytes(UTF_8));
    assertThat(read.title()).isEqualTo("Labor S\u00fcd \u6f22");
    assertThat(read.description()).isEqualTo("a  b|\u00e9");

    BundleText bare = BundleText.read(BundleText.of(BundleTitle.of("x"), "").asFile().bytes());
    assertThat(bare.description()).isEmpty();
    assertThat(BundleText.read("only\n-\n".getBytes(UTF_8)).title()).isEqualTo("only");
    assertThat(BundleText.read(new byte[0]).title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "D:\\i386, D:\\i386",
    "D:\\a\\winxp, D:\\a\\winxp",
    "D:\\winxp-sp3, ''",
    "D:\\i386\\with.four, ''",
    "\\\\server\\installations\\i386, \\\\server\\installations\\i386",
    "\\\\server\\win xp\\i386, ''",
  })
  void aScriptForDosNamesOnlyPlacesThatDosKnows(String source, String named) {
    UnattendFacts facts = new UnattendFacts(Product.XP_HOME, source, false, 0, false);
    assertThat(DosScript.textFor(facts).orElseThrow()).contains("\r\nset SRC=" + named + "\r\n");
  }

  @Test
  void aPlaceMayHaveTwoHundredCharacters() {
    String longest = "D:\\" + "x".repeat(197);
    assertThat(UnattendFacts.objectionTo(longest)).isEmpty();
    assertThat(UnattendFacts.objectionTo(longest + "\\")).isEmpty();
    assertThat(UnattendFacts.objectionTo(longest + "x").orElseThrow()).contains("201", "200");
    assertThat(UnattendFacts.objectionTo("")).isEmpty();
  }

  @Test
  void onlyFilesInOemFolderMakeSetupLookForIt() {
    AnswerFile answers = file(Kind.UNATTEND, "[Unattended]\r\n");
    List<BundleFile> others = List.of(BundleFile.ascii("unattend.bat", ""));
    assertThat(UnattendFacts.of(answers, Optional.empty(), "", others).looksForOemFolder())
        .isFalse();
  }

  @Test
  void textsOfABundleThatSomebodyElseWroteAreItsFirstTwoLines() {
    BundleText four = BundleText.read("one\ntwo\nthree\nfour\n".getBytes(UTF_8));
    assertThat(four.title()).isEqualTo("one");
    assertThat(four.description()).isEqualTo("two");
    BundleText three = BundleText.read("one\ntwo\nIn UTF-8:\n".getBytes(UTF_8));
    assertThat(three.title()).isEqualTo("one");
    BundleText exactWithoutDescription =
        BundleText.read("one\ntwo\nIn UTF-8:\nfour\n".getBytes(UTF_8));
    assertThat(exactWithoutDescription.title()).isEqualTo("four");
    assertThat(exactWithoutDescription.description()).isEmpty();
    BundleText hyphen = BundleText.read("a\n-\nIn UTF-8:\na\n-\n".getBytes(UTF_8));
    assertThat(hyphen.description()).isEqualTo("-");
  }

  @Test
  void controlCharactersAndLineSeparatorsOfADescriptionBecomeBlanks() throws Exception {
    BundleText text = BundleText.of(BundleTitle.of("a ~"), "x\ty\u2028z\u2029w\u0085v");
    assertThat(text.description()).isEqualTo("x y z w v");
    String shown = new String(text.asFile().bytes(), UTF_8);
    assertThat(shown).startsWith("a ~\r\nx y z w v\r\n");
    assertThat(new String(BundleText.of(BundleTitle.of("a"), "").asFile().bytes(), UTF_8))
        .isEqualTo("a\r\n-\r\nIn UTF-8:\r\na\r\n\r\n");
  }
}
