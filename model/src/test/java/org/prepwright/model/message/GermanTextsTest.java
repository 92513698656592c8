package org.prepwright.model.message;

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

/** Every text of the model is there in German, whole and in the manner of the program. */
class GermanTextsTest {
  private static final String BUNDLE = "/org/prepwright/model/messages";

  /** Begins of keys whose texts may read alike: names, and words that German has as well. */
  private static final List<String> ALIKE =
      List.of(
          "example",
          "product.",
          "drivers.platform.",
          "tools.machine.",
          "explain.products.",
          "kind.sysprep",
          "sysprep-switch.mini.label",
          "label.userdata.fullname",
          "label.params.adapter.irq",
          "label.netprotocols.ms_tcpip",
          "label.netprotocols.ms_nwipx",
          "label.oem_ads.logo",
          "section-label.msmq",
          "section-label.fax",
          "label.components.chat",
          "label.components.hypertrm",
          "label.components.mswordpad",
          "label.components.paint",
          "label.components.freecell",
          "label.components.hearts",
          "label.components.minesweeper",
          "label.components.msmsgs",
          "label.components.msnexplr",
          "label.components.iis_asp",
          "label.components.aspnet",
          "label.components.msmq",
          "explain.label.form",
          "explain.language-groups.columns",
          "explain.keyboard-layouts.columns",
          "help.netoptionalcomponents.simptcp");

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
              .doesNotContain("Passwort")
              .doesNotContain("!");
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
