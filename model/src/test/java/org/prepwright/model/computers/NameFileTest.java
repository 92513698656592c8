package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are taken from lists as other programs write them. */
class NameFileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1\r\n\r\n  A2  \r\n",
        "ComputerName\nA1\nA2",
        "Room,ComputerName\n7,A1\n8,A2\n",
        "Name;Type\nA1;Computer\nA2;Computer\n",
        "A1,Room 7\nA2,Room 8\n"
      })
  void oneNameInALineOrAColumnOfNames(String text) throws UnreadableTableException {
    assertThat(NameFile.read(text.getBytes(StandardCharsets.UTF_8))).containsExactly("A1", "A2");
    assertThat(NameFile.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly("A1", "A2");
  }

  @Test
  void anEmptyFileHasNoNames() throws UnreadableTableException {
    assertThat(NameFile.read(new byte[0])).isEmpty();
  }

  @Test
  void anOpenQuoteIsToldInASentence() {
    assertThatThrownBy(() -> NameFile.read("A1\n\"A2\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableTableException.class)
        .message()
        .isNotBlank();
  }
}
