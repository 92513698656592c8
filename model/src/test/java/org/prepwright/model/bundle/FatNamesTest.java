package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.message.Messages;

class FatNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "read me first.txt", "$OEM$", "\u00e4.txt", ".hidden", "a.b.c"})
  void aNameThatWindowsTakesMeetsNoObjection(String name) {
    assertThat(FatNames.objectionTo(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', media.name.empty",
    "CON, media.name.device",
    "nul.txt, media.name.device",
    "'a?b', media.name.character",
    "'a\tb', media.name.character",
    "'a\u001fb', media.name.character",
    "a., media.name.end",
    "'a ', media.name.end",
  })
  void aNameIsRefusedForItsOwnReason(String name, String reason) {
    assertThat(FatNames.objectionTo(name)).isEqualTo(Messages.model().text(reason));
  }

  @Test
  void aShortNameIsOneOfEightAndThreeAsciiCharacters() {
    assertThat(FatNames.isShort("ABCDEFGH.TXT")).isTrue();
    assertThat(FatNames.isShort("ABCDEFGHI.TXT")).isFalse();
    assertThat(FatNames.isShort("A.TEXT")).isFalse();
    assertThat(FatNames.isShort("\u00c4.TXT")).isFalse();
  }

  @Test
  void aNameHasAtMost255Characters() {
    assertThat(FatNames.objectionTo("x".repeat(255))).isEmpty();
    assertThat(FatNames.objectionTo("x".repeat(256)))
        .isEqualTo(Messages.model().text("media.name.long", 255));
  }
}
