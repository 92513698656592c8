package org.prepwright.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the model reads well and is used. */
class MessagesTest {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.prepwright.model.messages", Locale.ROOT);

  /** Keys that are put together from a name: of a rule, a setting, a switch, ... */
  private static final List<String> MADE_OF_NAMES =
      List.of(
          "kind.",
          "product.",
          "rule.",
          "help.",
          "label.",
          "example.",
          "example-key.",
          "example-section.",
          "section-help.",
          "section-label.",
          "type.");

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.?)\"");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void whatIsThereIsAskedFor() throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher literal = LITERAL.matcher(sources());
    while (literal.find()) {
      named.add(literal.group(1));
    }
    Set<String> dead = new TreeSet<>();
    for (String key : BUNDLE.keySet()) {
      boolean used =
          MADE_OF_NAMES.stream().anyMatch(key::startsWith)
              || named.contains(key)
              || named.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name));
      if (!used) {
        dead.add(key);
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void sentencesAreAColleaguesSentences() {
    for (String key : BUNDLE.keySet()) {
      String text = BUNDLE.getString(key);
      assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
      assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {"a", "b", "c"}))
          .as(key)
          .isNotBlank()
          .doesNotContainIgnoringCase("please")
          .doesNotContainIgnoringCase("invalid")
          .doesNotContain("!");
    }
  }

  @Test
  void numbersArePutInWithoutGrouping() {
    assertThat(Messages.model().text("text.value-too-long", 12345, 4095)).contains("12345");
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
