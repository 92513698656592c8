package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes, marks and code pages. */
class EncodingTest {
  @Test
  void aMarkTellsTheFormAndIsKept() {
    assertForm(new int[] {0xFF, 0xFE, '[', 0, 's', 0, ']', 0}, ByteForm.UTF16_LE);
    assertForm(new int[] {0xFE, 0xFF, 0, '[', 0, 's', 0, ']'}, ByteForm.UTF16_BE);
    assertForm(new int[] {0xEF, 0xBB, 0xBF, '[', 's', ']'}, ByteForm.UTF8_WITH_MARK);
    assertForm(new int[] {'[', 's', ']'}, ByteForm.EIGHT_BIT);
  }

  @Test
  void filesOfAMarkAloneAndOddLastBytesComeBack() {
    for (int[] bytes :
        new int[][] {
          {},
          {0xFF},
          {0xFF, 0xFE},
          {0xFE, 0xFF, 0},
          {0xEF, 0xBB, 0xBF},
          {0xEF, 0xBB},
          {0xFF, 0xFE, 'a', 0, 'b'}
        }) {
      assertThat(Document.parse(bytes(bytes)).toBytes()).isEqualTo(bytes(bytes));
    }
    assertThat(Document.parse(bytes(0xFF, 0xFE, 'a', 0, 'b')).hasOddTail()).isTrue();
  }

  @Test
  void aValueIsDecodedByTheChosenPageOnly() {
    byte[] bytes = bytes('[', 's', ']', '\n', 'k', '=', 0xB3, 0x81, '\n');
    CodePage polish = CodePage.byName("1250").orElseThrow();
    assertThat(value(Document.parse(bytes, polish))).startsWith("\u0142");
    assertThat(value(Document.parse(bytes))).isEqualTo("\u00B3\u0081");
  }

  @Test
  void aCharacterWithoutAPlaceInThePageIsRefusedByName() {
    assertThatThrownBy(() -> CodePage.WINDOWS_1252.encode("a\u0142b"))
        .isInstanceOf(UnrepresentableException.class)
        .hasMessageContaining("\u0142")
        .hasMessageContaining("windows-1252");
    assertThatThrownBy(() -> CodePage.UTF_16.encode("\uD800"))
        .isInstanceOf(UnrepresentableException.class);
  }

  @Test
  void everyOfferedPageGivesBackWhatItTook() throws UnrepresentableException {
    for (CodePage page : CodePage.offered()) {
      String text = page.decode(new String(bytes(0x41, 0x7A, 0xE0), StandardCharsets.ISO_8859_1));
      if (text.indexOf('\uFFFD') < 0) {
        assertThat(page.decode(page.encode(text))).as(page.name()).isEqualTo(text);
      }
    }
    assertThat(CodePage.offered()).hasSizeGreaterThan(20);
  }

  @Test
  void pagesAreFoundByNameAndNumber() {
    assertThat(CodePage.byName("850").orElseThrow().name()).isEqualTo("IBM850");
    assertThat(CodePage.byName("WINDOWS-1251").orElseThrow().name()).isEqualTo("windows-1251");
    assertThat(CodePage.byName("949").orElseThrow().name()).isEqualTo("x-windows-949");
    assertThat(CodePage.byName("12345")).isEmpty();
  }

  @Test
  void utf16FilesAreEditedInTheirOwnForm() throws Exception {
    byte[] bytes = "\uFEFF[s]\r\nk=\u017C\r\n".getBytes(StandardCharsets.UTF_16LE);
    Document document = Document.parse(bytes);
    assertThat(value(document)).isEqualTo("\u017C");
    document.apply(new Editor(document).set("s", "k", Spelling.of("\u4E00")));
    assertThat(new String(document.toBytes(), StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFF[s]\r\nk=\u4E00\r\n");
  }

  private static String value(Document document) {
    return document.find("s", "k").orElseThrow().value();
  }

  private static void assertForm(int[] bytes, ByteForm form) {
    Document document = Document.parse(bytes(bytes));
    assertThat(document.form()).isEqualTo(form);
    assertThat(document.section("s")).isPresent();
    assertThat(document.toBytes()).isEqualTo(bytes(bytes));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
