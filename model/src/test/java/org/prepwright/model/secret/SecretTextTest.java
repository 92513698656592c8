package org.prepwright.model.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretTextTest {
  private final SecretText secret = SecretText.of("Tr0ub4dor");

  @Test
  void printsTheSameMaskForEverySecret() {
    assertThat(secret).hasToString("•••");
    assertThat(SecretText.of("")).hasToString(SecretText.MASK);
    assertThat(List.of(secret).toString()).doesNotContain("Tr0ub4dor");
  }

  @Test
  void revealsItselfOnlyWhenAsked() {
    assertThat(secret.reveal()).isEqualTo("Tr0ub4dor");
  }

  @Test
  void comparesByContent() {
    assertThat(secret)
        .isEqualTo(SecretText.of("Tr0ub4dor"))
        .hasSameHashCodeAs(SecretText.of("Tr0ub4dor"))
        .isNotEqualTo(SecretText.of("tr0ub4dor"))
        .isNotEqualTo("Tr0ub4dor");
  }

  @Test
  void tellsItsLength() {
    assertThat(secret.length()).isEqualTo(9);
    assertThat(secret.isEmpty()).isFalse();
    assertThat(SecretText.of("").isEmpty()).isTrue();
  }

  @Test
  void cannotBeSerialized() {
    assertThat(secret).isNotInstanceOf(Serializable.class);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> SecretText.of(null)).isInstanceOf(NullPointerException.class);
  }
}
