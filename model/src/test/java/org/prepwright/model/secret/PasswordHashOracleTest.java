package org.prepwright.model.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with a script that makes the same hashes with other programs. */
class PasswordHashOracleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "A",
        "7",
        "ab",
        "Abc1",
        "geheim",
        "Secret7",
        "Secret78",
        "12345678",
        "n0tSoSimple",
        "ThirteenChars",
        "FourteenChars!",
        "00000000000000",
        "Zürich-2003",
        "ÄÖÜäöüß",
        "éèêàçñÅø",
        "with blank",
        "\"quo'ted\\",
        "$HOME `id` %x%",
        "!\"#$%&'()*+,-.",
        "~|{}[]^_@"
      })
  void hashesAreThoseOfOtherPrograms(String password) throws Exception {
    String folder = System.getProperty("prepwright.oracle", "");
    assumeFalse(folder.isEmpty(), "-Dprepwright.oracle names no folder with owf.sh");
    assertThat(PasswordHash.of(SecretText.of(password)))
        .isEqualTo(hashOf(password, Path.of(folder).resolve("owf.sh")));
  }

  private static String hashOf(String password, Path script)
      throws IOException, InterruptedException {
    // byte by byte, so that the character set of this computer cannot change the argument
    String escaped =
        HexFormat.of().withPrefix("\\x").formatHex(password.getBytes(StandardCharsets.UTF_8));
    Process process =
        new ProcessBuilder("bash", "-c", "exec bash \"$0\" $'" + escaped + "'", script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String hash =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    assertThat(process.waitFor()).isZero();
    return hash;
  }
}
