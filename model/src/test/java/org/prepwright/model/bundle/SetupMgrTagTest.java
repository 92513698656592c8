package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupMgrTagTest {
  private static byte[] tagged(String text, Charset charset) {
    return SetupMgrTag.putFirst(text.getBytes(charset));
  }

  @Test
  void theTagComesFirstWithTheLineBreakOfTheFile() {
    assertThat(tagged("[a]\r\nb=\u00e9\r\n", ISO_8859_1))
        .isEqualTo(";SetupMgrTag\r\n[a]\r\nb=\u00e9\r\n".getBytes(ISO_8859_1));
    assertThat(tagged("[a]\nb=c", ISO_8859_1))
        .isEqualTo(";SetupMgrTag\n[a]\nb=c".getBytes(ISO_8859_1));
    assertThat(tagged("", ISO_8859_1)).isEqualTo(";SetupMgrTag\r\n".getBytes(ISO_8859_1));
  }

  @Test
  void aMarkStaysInFrontAndAnOddByteAtTheEnd() {
    assertThat(tagged("\ufeff[\u0416]\r\n", UTF_16LE))
        .isEqualTo("\ufeff;SetupMgrTag\r\n[\u0416]\r\n".getBytes(UTF_16LE));
    assertThat(tagged("\ufeff[\u0416]\n", UTF_16BE))
        .isEqualTo("\ufeff;SetupMgrTag\n[\u0416]\n".getBytes(UTF_16BE));
    assertThat(tagged("\ufeff[\u0416]\r\n", UTF_8))
        .isEqualTo("\ufeff;SetupMgrTag\r\n[\u0416]\r\n".getBytes(UTF_8));
    byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
    assertThat(SetupMgrTag.putFirst(odd)).startsWith(0xFF, 0xFE, ';', 0).endsWith('a', 0, 'b');
  }

  @ParameterizedTest
  @ValueSource(strings = {";SetupMgrTag\r\n[a]\r\n", ";setupmgrtag \n[a]\n", ";SetupMgrTag"})
  void aFileThatHasTheTagStaysAsItIs(String text) {
    assertThat(tagged(text, ISO_8859_1)).isEqualTo(text.getBytes(ISO_8859_1));
    assertThat(SetupMgrTag.isFirstIn(text.getBytes(ISO_8859_1))).isTrue();
    assertThat(SetupMgrTag.isFirstIn("[a]\r\n;SetupMgrTag".getBytes(ISO_8859_1))).isFalse();
  }

  @Test
  void sixteenBitTextWithoutMarkIsNotRuined() {
    byte[] bytes = "[a]\r\n".getBytes(UTF_16LE);
    assertThat(SetupMgrTag.putFirst(bytes)).isEqualTo(bytes);
  }
}
