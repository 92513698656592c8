package org.prepwright.app.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every text of the window and the command line is there in German, whole and in the manner of the
 * program.
 */
class GermanTextsTest {
  private static final String BUNDLE = "/org/prepwright/app/messages";

  /** Begins of keys whose texts may read alike: names, and words that German has as well. */
  private static final List<String> ALIKE =
      List.of(
          "preset-name",
          "start.name",
          "window.name",
          "window.title",
          "window.line-ends.crlf",
          "cli.drivers.ids.",
          "report.product");

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern ENGLISH_WORD =
      Pattern.compile("\\b(and|are|does|from|not|that|this|when|which|with)\\b");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  private Map<String, String> english;
  private Map<String, String> german;

  @BeforeEach
  void readBoth() throws IOException {
    english = texts(BUNDLE + ".properties");
    german = texts(BUNDLE + "_de.properties");
  }

  @Test
  void eachLanguageHasTheTextsOfTheOther() {
    assertThat(german.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void bothPutInTheSame() {
    german.forEach(
        (key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
  }

  @Test
  void nothingIsLeftInEnglish() {
    Set<String> left = new TreeSet<>();
    german.forEach(
        (key, text) -> {
          boolean alike =
              text.equals(english.get(key))
                  && WORD.matcher(ARGUMENT.matcher(text).replaceAll("")).find();
          if (ALIKE.stream().noneMatch(key::startsWith)
              && (alike || ENGLISH_WORD.matcher(text).find())) {
            left.add(key);
          }
        });
    assertThat(left).isEmpty();
  }

  @Test
  void sentencesAreAColleaguesSentences() {
    german.forEach(
        (key, text) -> {
          assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
          assertThat(text)
              .as(key)
              .isNotBlank()
              .doesNotContainIgnoringCase("bitte")
              .doesNotContainIgnoringCase("ungültig")
              .doesNotContain("Passwort");
          // the sign in front of a page with findings
          assertThat(key.equals("window.sign.findings") || !text.contains("!")).as(key).isTrue();
        });
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String resource) throws IOException {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            GermanTextsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      texts.load(file);
    }
    Map<String, String> byKey = new TreeMap<>();
    texts.forEach((key, text) -> byKey.put(key.toString(), text.toString()));
    return byKey;
  }
}
