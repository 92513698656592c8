package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same text many times with other values in some places. */
class StencilTest {
  private static final String TEXT = "[s]\r\n  a = old\t; why\r\nb=x;y;z\r\n[t]\r\nc=\"3\"\r\nend";

  private static Stencil stencil() {
    Document document = Document.parse(TEXT.getBytes(StandardCharsets.ISO_8859_1));
    return new Stencil(
        document,
        List.of(
            document.find("t", "c").orElseThrow(),
            document.find("s", "a").orElseThrow(),
            document.find("s", "b").orElseThrow()));
  }

  private static String fill(Stencil stencil, String... lines) {
    return new String(stencil.fill(lines), StandardCharsets.ISO_8859_1);
  }

  @Test
  void onlyTheLinesThatAreGivenDiffer() throws Exception {
    Stencil stencil = stencil();
    assertThat(fill(stencil, null, null, null)).isEqualTo(TEXT);
    String c = stencil.line(0, Spelling.of("4"));
    String a = stencil.line(1, Spelling.of("n\u00e9w"));
    String b = stencil.line(2, Spelling.of("d,e"));
    assertThat(c).isEqualTo("c=4\r\n");
    assertThat(a).isEqualTo("  a = n\u00e9w\t; why\r\n");
    assertThat(b).isEqualTo("b=\"d,e\"\r\n");
    assertThat(fill(stencil, c, a, b)).isEqualTo("[s]\r\n" + a + b + "[t]\r\n" + c + "end");
    assertThat(fill(stencil, null, a, null)).isEqualTo(TEXT.replace("old", "n\u00e9w"));
  }

  @Test
  void aValueIsTriedOutBefore() throws Exception {
    Stencil stencil = stencil();
    stencil.tryOut(0, Spelling.of("3"));
    stencil.tryOut(1, Spelling.of("old"));
    stencil.tryOut(2, Spelling.of("d"));
    assertThatThrownBy(() -> stencil.tryOut(1, new WrittenValue("a ; b", List.of("a ; b"))))
        .isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(() -> stencil.tryOut(1, Spelling.of("\u0142")))
        .isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(() -> stencil.line(1, Spelling.of("\u0142")))
        .isInstanceOf(IllegalStateException.class);
  }
}
