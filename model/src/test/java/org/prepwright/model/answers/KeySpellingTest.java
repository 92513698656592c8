package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/** How a column of values is spelled in the file they go into. */
class KeySpellingTest {
  private static KeySpelling spelling(String text, String section, String key) {
    return new KeySpelling(
        new AnswerFile(
            Document.parse(text.getBytes(StandardCharsets.US_ASCII)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL),
        section,
        key);
  }

  @Test
  void namesAreThoseOfTheFileElseThoseOfTheDocumentation() {
    KeySpelling documented = spelling("", "userdata", "computername");
    assertThat(documented.section() + "/" + documented.key()).isEqualTo("UserData/ComputerName");
    KeySpelling inFile = spelling("[userdata]\n", "userdata", "computername");
    assertThat(inFile.section()).isEqualTo("userdata");
    KeySpelling unknown = spelling("", "mine", "own");
    assertThat(unknown.section() + "/" + unknown.key()).isEqualTo("mine/own");
  }

  @Test
  void quotesAreThoseOfTheFileAndOfTheSetting() throws Exception {
    assertThat(spelling("", "UserData", "ComputerName").write("A").text()).isEqualTo("A");
    assertThat(spelling("", "UserData", "FullName").write("A").text()).isEqualTo("\"A\"");
    assertThat(spelling("", "mine", "own").write("A").text()).isEqualTo("A");
    assertThat(
            spelling("[UserData]\nComputerName=\"x\"\n", "UserData", "ComputerName")
                .write("A")
                .text())
        .isEqualTo("\"A\"");
  }

  @Test
  void aSecretIsWrittenInQuotes() throws Exception {
    KeySpelling password = spelling("", "GuiUnattended", "AdminPassword");
    assertThat(password.isSecret("abc")).isTrue();
    assertThat(password.write("abc").text()).isEqualTo("\"abc\"");
    KeySpelling name = spelling("", "UserData", "ComputerName");
    assertThat(name.isSecret("abc")).isFalse();
  }

  @Test
  void aListStaysAsItWasTypedUnlessAnItemNeedsQuotes() throws Exception {
    KeySpelling list = spelling("[mine]\nown=a,b\n", "mine", "own");
    assertThat(list.write("a, b").text()).isEqualTo("a, b");
    assertThat(list.write("a, b").fields()).containsExactly("a", "b");
    assertThat(list.write(" a,b").text()).isEqualTo("\" a,b\"");
    assertThat(list.write(";a,b").text()).isEqualTo("\";a,b\"");
    assertThat(list.write("a,b\\").text()).isEqualTo("\"a,b\\\"");
    assertThat(spelling("[mine]\nown=a\n", "mine", "own").write("a,b").text()).isEqualTo("\"a,b\"");
  }
}
