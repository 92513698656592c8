package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;

/** Quotes where a reader needs them, and refusals where no spelling helps. */
class ValueWriterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain|plain",
        "two words|two words",
        "` edge`|`\" edge\"`",
        "a,b|\"a,b\"",
        "a;b|\"a;b\"",
        "C:\\dir\\|\"C:\\dir\\\"",
        "C:\\dir\\x|C:\\dir\\x",
        "'q'|\"'q'\"",
        "a=b|a=b",
        "100%|100%",
        "%SystemRoot%\\x|%SystemRoot%\\x",
        "[x]|[x]"
      })
  void valuesAreQuotedOnlyWhereAReaderWouldMisreadThem(String value, String spelled)
      throws Exception {
    WrittenValue written = Spelling.of(value);
    assertThat(written.text()).isEqualTo(spelled);
    assertThat(ValueGrammar.fields(written.text())).containsExactly(value);
    assertThat(ValueGrammar.profileValue(written.text())).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"say \"hi\"", "a%%b", "%10%", "% 20%", "a\nb", "a\rb", "a\0b", "a\u001Ab"})
  void whatNoCommonSpellingCarriesIsRefusedWithASentence(String value) {
    assertThatThrownBy(() -> Spelling.of(value))
        .isInstanceOf(UnwritableValueException.class)
        .hasMessageEndingWith(".")
        .message()
        .doesNotContain(value);
  }

  @Test
  void aTokenOfTheStringsSectionIsRefusedForBothAndDoubledForSetupApi() throws Exception {
    Set<String> strings = Set.of("name");
    assertThatThrownBy(
            () -> new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, strings).one("%Name%"))
        .isInstanceOf(UnwritableValueException.class);
    assertThat(new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, strings).one("%Name%").text())
        .isEqualTo("\"%%Name%%\"");
  }

  @Test
  void commandsKeepTheirQuotesByDoublingThem() throws Exception {
    WrittenValue written =
        new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, Set.of()).line("\"C:\\a b\\x.exe\" /s a,b");
    assertThat(written.text()).isEqualTo("\"\"\"C:\\a b\\x.exe\"\" /s a,b\"");
    assertThat(ValueGrammar.fields(written.text())).containsExactly("\"C:\\a b\\x.exe\" /s a,b");
  }

  @Test
  void severalFieldsArePartedByCommas() throws Exception {
    ValueWriter writer = new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, Set.of());
    assertThat(writer.several(List.of("0409:00000409", "0407:00000407")).text())
        .isEqualTo("0409:00000409,0407:00000407");
    assertThat(writer.several(List.of("a b", "c,d")).text()).isEqualTo("a b,\"c,d\"");
    assertThat(writer.several(List.of()).text()).isEmpty();
  }

  @Test
  void aValueOver4095CharactersIsRefused() throws Exception {
    assertThat(Spelling.of("x".repeat(4095)).text()).hasSize(4095);
    assertThatThrownBy(() -> Spelling.of("x".repeat(4096))).hasMessageContaining("4095");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a\"\"b\"|a\"b",
        "a\"\"b|ab",
        "\"\"\"a\"\"\"|\"a\"",
        "\"a\" \"b\"|a b",
        "\"a\"b|ab",
        "\"\"\"\"|\"",
        "`  a  b  `|a  b",
        "a\\ \\b|a\\ \\b"
      })
  void quotesAreReadAsSetupApiReadsThem(String spelled, String value) {
    assertThat(ValueGrammar.fields(spelled)).containsExactly(value);
  }

  @Test
  void commasOutsideQuotesPartFields() {
    assertThat(ValueGrammar.fields("1, \"a,b\" ,3,")).containsExactly("1", "a,b", "3", "");
    assertThat(ValueGrammar.fields("")).containsExactly("");
  }

  @Test
  void aLineWithoutKeyIsQuotedWhereItWouldBeSomethingElse() throws Exception {
    ValueWriter writer = new ValueWriter(Reader.SETUPAPI, Quotes.WHEN_NEEDED, Set.of());
    assertThat(writer.line("plain").text()).isEqualTo("plain");
    for (String value : List.of("", "a=b", "=b", "[s]", ",a", "a,b", ";a", " a")) {
      assertThat(writer.line(value).text()).as(value).isEqualTo('"' + value + '"');
      assertThat(writer.line(value).fields()).containsExactly(value);
    }
    ValueWriter always = new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, Set.of());
    assertThat(always.line("plain").text()).isEqualTo("\"plain\"");
  }

  @Test
  void quotesAndReplacedPercentSignsAreDoubledWithinQuotes() throws Exception {
    ValueWriter writer = new ValueWriter(Reader.SETUPAPI, Quotes.WHEN_NEEDED, Set.of("x"));
    assertThat(writer.one("a\"b").text()).isEqualTo("\"a\"\"b\"");
    assertThat(writer.one("").text()).isEmpty();
    assertThat(writer.one(",").text()).isEqualTo("\",\"");
    assertThat(writer.one(";").text()).isEqualTo("\";\"");
    assertThat(writer.several(List.of()).fields()).containsExactly("");
    assertThat(writer.several(List.of("a", "b,c")).text()).isEqualTo("a,\"b,c\"");
  }

  @Test
  void aControlCharacterIsRefusedByItsName() {
    ValueWriter writer = new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, Set.of());
    assertThatThrownBy(() -> writer.one("a\0")).hasMessageContaining("NUL");
    assertThatThrownBy(() -> writer.one("a\u001A")).hasMessageContaining("Ctrl-Z");
  }
}
