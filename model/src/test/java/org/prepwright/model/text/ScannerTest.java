package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.prepwright.model.text.Line.Kind;

/** The peculiarities of answer files, each with the reading of the INF grammar. */
class ScannerTest {
  @Test
  void everyLineIsClassified() {
    Document document = parse("; c\r\n\r\n[a]\r\nk=v\r\n[b\r\nlone\r\n");
    assertThat(document.lines())
        .extracting(Line::kind)
        .containsExactly(
            Kind.COMMENT, Kind.BLANK, Kind.HEADER, Kind.ENTRY, Kind.BROKEN, Kind.ENTRY);
  }

  @Test
  void headerEndsAtTheFirstBracketAndKeepsItsBlanks() {
    Document document = parse("[ A B ] rest\n[a]b]\n[]\n");
    assertThat(document.sections()).extracting(Section::name).containsExactly(" A B ", "a", "");
  }

  @Test
  void sectionsOfOneNameAreReadAsOneWhateverTheirCase() {
    Document document = parse("[s]\nk=1\n[t]\n[S]\nm=2\nK=3\n");
    assertThat(document.entries("S")).extracting(e -> e.key().get()).containsExactly("k", "m", "K");
    assertThat(document.find("s", "k").orElseThrow().value()).isEqualTo("1");
  }

  @Test
  void namesFoldAlikeOnATurkishComputer() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      Document document = parse("[IDENTIFICATION]\nJOINWORKGROUP=I\n");
      assertThat(document.find("identification", "joinworkgroup")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void onlyTheFirstEqualsSignParts() {
    assertEntry("Url=http://h:80/?a=b", "Url", "http://h:80/?a=b");
    assertEntry("PCI:1=x", "PCI:1", "x");
    assertEntry("HKLM\\Soft\\=x", "HKLM\\Soft\\", "x");
    assertEntry("#k=1", "#k", "1");
    assertEntry("=v", "", "v");
    assertEntry("  k  =   a  b   ", "k", "a  b");
    assertEntry("\"a=b\"=c", "a=b", "c");
    assertEntry("k=", "k", "");
  }

  @Test
  void aCommaBeforeTheEqualsSignMakesAListWithoutKey() {
    Entry entry = entry("a,b=c");
    assertThat(entry.key()).isEmpty();
    assertThat(entry.fields()).containsExactly("a", "b=c");
  }

  @Test
  void aLineWithoutEqualsSignHasNoKey() {
    Entry entry = entry("\"C:\\a b\\x.exe\"");
    assertThat(entry.key()).isEmpty();
    assertThat(entry.value()).isEqualTo("C:\\a b\\x.exe");
    assertThat(entry("txtsetup.oem").value()).isEqualTo("txtsetup.oem");
  }

  @Test
  void aSemicolonOutsideQuotesEndsTheEntry() {
    assertThat(entry("k=v ; c").fields()).containsExactly("v");
    assertThat(entry("k=\"a;b\" ; c").fields()).containsExactly("a;b");
    assertThat(entry("k=v ; c").line().hasTrailingComment()).isTrue();
  }

  @Test
  void aSemicolonGluedToTheValueIsShownAsPartOfIt() {
    Entry entry = entry("OemPnPDriversPath=drivers\\net;drivers\\audio");
    assertThat(entry.fields()).containsExactly("drivers\\net");
    assertThat(entry.value()).isEqualTo("drivers\\net;drivers\\audio");
  }

  @Test
  void aBackslashAtTheEndTakesInTheNextLine() {
    Document document = parse("[s]\r\nTargetPath=\\WINNT\\\r\n  j=w\r\nk=v\r\n");
    assertThat(document.entries("s")).hasSize(2);
    Entry first = document.entries("s").get(0);
    assertThat(first.value()).isEqualTo("\\WINNTj=w");
    assertThat(first.line().physicalLines()).isEqualTo(2);
    assertThat(document.entries("s").get(1).lineNumber()).isEqualTo(4);
  }

  @Test
  void aCommentMayStandBehindTheBackslash() {
    assertThat(parse("[s]\nk=a\\ ; c\nb\n").entries("s").get(0).value()).isEqualTo("ab");
  }

  @Test
  void insideQuotesABackslashJoinsNothing() {
    assertThat(parse("[s]\nk=\"C:\\dir\\\"\nj=w\n").entries("s")).hasSize(2);
  }

  @Test
  void anOpenQuoteEndsWithItsLine() {
    Document document = parse("[s]\r\nk=\"a ; b\r\nj=w\r\n");
    assertThat(document.entries("s")).extracting(Entry::value).containsExactly("a ; b", "w");
  }

  @Test
  void behindCtrlZNothingIsRead() {
    Document document = parse("[s]\r\nk=a\u001Ab\r\nj=w\r\n[t]\r\n");
    assertThat(document.lines())
        .extracting(Line::kind)
        .containsExactly(Kind.HEADER, Kind.ENTRY, Kind.UNREAD, Kind.UNREAD);
    assertThat(document.find("s", "k").orElseThrow().value()).isEqualTo("a");
  }

  @Test
  void aLoneCarriageReturnEndsNoLine() {
    assertThat(parse("[s]\rk=v\r").lines()).hasSize(1);
    assertThat(parse("[s]\nk=a\rb\n").find("s", "k").orElseThrow().value()).isEqualTo("a\rb");
  }

  @Test
  void nulIsABlank() {
    assertThat(entry("\0k\0=\0a\0b\0").value()).isEqualTo("a b");
  }

  @Test
  void textBeforeTheFirstSectionBelongsToNone() {
    Document document = parse("k=v\n[s]\n");
    assertThat(document.sectionOfLine(0)).isEmpty();
    assertThat(document.entries("s")).isEmpty();
  }

  @Test
  void inADoubleBytePageTheSecondByteIsNoBracketAndNoBackslash() {
    CodePage japanese = CodePage.byName("932").orElseThrow();
    byte[] bytes = bytes("[\u0083]s]\r\nk=\u0095\\\r\nj=w\r\n");
    Document document = Document.parse(bytes, japanese);
    assertThat(document.sections()).extracting(Section::name).containsExactly("\u30BEs");
    assertThat(document.sections().get(0).entries())
        .extracting(Entry::value)
        .containsExactly("\u8868", "w");
    assertThat(document.toBytes()).isEqualTo(bytes);
  }

  @Test
  void offsetsPointAtNameAndValue() {
    Line line = entry("    Key = \"v\" ; c").line();
    assertThat(line.nameOffset()).isEqualTo(4);
    assertThat(line.valueOffset()).isEqualTo(10);
    assertThat(line.valueEndOffset()).isEqualTo(13);
    assertThat(line.commentOffset()).isEqualTo(14);
  }

  private static void assertEntry(String line, String key, String value) {
    Entry entry = entry(line);
    assertThat(entry.key()).contains(key);
    assertThat(entry.value()).isEqualTo(value);
  }

  private static Entry entry(String line) {
    List<Entry> entries = parse("[s]\r\n" + line + "\r\n").entries("s");
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static Document parse(String text) {
    return Document.parse(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
