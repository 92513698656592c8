package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two readers of Windows make of a value, at the borders of each rule. */
class ValueGrammarTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`  a b\t`,a b",
        "`\"a\"`,a",
        "` \"a b\" `,a b",
        "`'a'`,a",
        "`\"a'`,`\"a'`",
        "`'a\"`,`'a\"`",
        "`\"`,`\"`",
        "`'`,`'`",
        "`\"\"`,``",
        "`\"a`,`\"a`",
        "`a\"`,`a\"`",
        "`aba`,aba",
        "`   `,``",
        "``,``",
        "`a ; b`,a ; b",
      })
  void theProfileReaderTakesOnePairOfQuotesOffTheWholeText(String value, String read) {
    assertThat(ValueGrammar.profileValue(value)).isEqualTo(read);
  }

  @Test
  void theInfReaderDropsBlanksAtTheEdgesAndKeepsThoseInside() {
    assertThat(ValueGrammar.fields(" a  b ")).containsExactly("a  b");
    assertThat(ValueGrammar.fields("a ")).containsExactly("a");
    assertThat(ValueGrammar.fields(" ")).containsExactly("");
    assertThat(ValueGrammar.fields("\u00A0a\u00A0")).containsExactly("a");
    assertThat(ValueGrammar.fields("\u000Ba\r")).containsExactly("a");
    assertThat(ValueGrammar.fields("a\tb")).containsExactly("a\tb");
    assertThat(ValueGrammar.fields("a\0b")).containsExactly("a b");
    assertThat(ValueGrammar.fields("\u000Ea\u007F")).containsExactly("\u000Ea\u007F");
  }

  @Test
  void theInfReaderCutsAtCommasOutsideQuotesOnly() {
    assertThat(ValueGrammar.fields("a, b ,\"c,d\",")).containsExactly("a", "b", "c,d", "");
    assertThat(ValueGrammar.fields("\"a\"\"b\" \"c\"")).containsExactly("a\"b c");
    assertThat(ValueGrammar.fields("\"a \"")).containsExactly("a ");
    assertThat(ValueGrammar.fields("\"a\" ,b")).containsExactly("a", "b");
    assertThat(ValueGrammar.fields("\"a\"\"")).containsExactly("a\"");
    assertThat(ValueGrammar.fields("a \"\"")).containsExactly("a ");
    assertThat(ValueGrammar.name("a, b ")).isEqualTo("a, b");
  }

  @Test
  void aSemicolonOutsideQuotesEndsAValue() {
    assertThat(ValueGrammar.fields("a ; b,c")).containsExactly("a");
    assertThat(ValueGrammar.fields("\"a;b\";c")).containsExactly("a;b");
    assertThat(ValueGrammar.fields(";")).containsExactly("");
  }

  @Test
  void aBackslashJoinsTheNextLineOrBelongsToTheText() {
    assertThat(ValueGrammar.fields("a \\\n  b")).containsExactly("ab");
    assertThat(ValueGrammar.fields("a\\\\ ; c\n b")).containsExactly("ab");
    assertThat(ValueGrammar.fields("C:\\dir\\x")).containsExactly("C:\\dir\\x");
    assertThat(ValueGrammar.fields("a\\ b")).containsExactly("a\\ b");
    assertThat(ValueGrammar.fields("a\\")).containsExactly("a");
    assertThat(ValueGrammar.fields("a\\ \\ ")).containsExactly("a");
    assertThat(ValueGrammar.name("a\\")).isEqualTo("a\\");
  }
}
