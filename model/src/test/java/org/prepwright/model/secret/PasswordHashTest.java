package org.prepwright.model.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.message.Messages;

class PasswordHashTest {
  /** The published pairs; the one of {@code Password} stands in MS-NLMP 4.2.2.1. */
  @ParameterizedTest
  @CsvSource({
    "password, e52cac67419a9a224a3b108f3fa6cb6d8846f7eaee8fb117ad06bdd830b7586c",
    "'', aad3b435b51404eeaad3b435b51404ee31d6cfe0d16ae931b73c59d7e0c089c0",
    "Password, e52cac67419a9a224a3b108f3fa6cb6da4f49c406510bdcab6824ee7c30fd852",
  })
  void publishedPairsComeOut(String password, String hash) throws Exception {
    assertThat(PasswordHash.of(SecretText.of(password))).isEqualTo(hash);
  }

  /** Made with openssl: the capital form of ß is ß itself. */
  @Test
  void lettersBeyondAsciiAreThoseOfCodePage850() throws Exception {
    assertThat(PasswordHash.of(SecretText.of("Grüße1")))
        .isEqualTo("b4381b8e0c509317aad3b435b51404ee269001b47830cda488c478c5e2db28a2");
  }

  @Test
  void fourteenCharactersAreEncrypted() throws Exception {
    assertThat(PasswordHash.of(SecretText.of("12345678901234"))).matches("[0-9a-f]{64}");
  }

  @Test
  void fifteenCharactersAreRefusedWithASentence() {
    assertThatThrownBy(() -> PasswordHash.of(SecretText.of("Sup3rGeheim!!!!")))
        .isInstanceOfSatisfying(
            UnencryptablePasswordException.class,
            e -> assertThat(e.messageKey()).isEqualTo("admin-password-too-long-to-encrypt"))
        .hasMessage(Messages.model().text("admin-password-too-long-to-encrypt", 14))
        .hasMessageContaining("14 characters")
        .hasMessageNotContaining("Sup3r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pass€", "пароль", "密码", "a\uD83D\uDE00", "b\uD83D", "ÿ"})
  void charactersOutsideTheCodePageAreRefusedWithASentence(String password) {
    assertThatThrownBy(() -> PasswordHash.of(SecretText.of(password)))
        .isInstanceOfSatisfying(
            UnencryptablePasswordException.class,
            e -> assertThat(e.messageKey()).isEqualTo("admin-password-outside-code-page"))
        .hasMessageContaining("code page 850")
        .hasMessageNotContaining(password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e52cac67419a9a224a3b108f3fa6cb6d8846f7eaee8fb117ad06bdd830b7586c",
        "E52CAC67419A9A224A3B108F3FA6CB6D8846F7EAEE8FB117AD06BDD830B7586C"
      })
  void hashesAreRecognised(String text) {
    assertThat(PasswordHash.isHash(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "password",
        "e52cac67419a9a224a3b108f3fa6cb6d8846f7eaee8fb117ad06bdd830b7586",
        "e52cac67419a9a224a3b108f3fa6cb6d8846f7eaee8fb117ad06bdd830b7586c0",
        "g52cac67419a9a224a3b108f3fa6cb6d8846f7eaee8fb117ad06bdd830b7586c"
      })
  void otherTextIsNoHash(String text) {
    assertThat(PasswordHash.isHash(text)).isFalse();
  }
}
