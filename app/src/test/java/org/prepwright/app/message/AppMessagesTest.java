package org.prepwright.app.message;

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

/** Every sentence that is asked for is there, and every sentence that is there is asked for. */
class AppMessagesTest {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.prepwright.app.messages", Locale.ROOT);

  /** Read by picocli by names it makes up. */
  private static final List<String> OF_PICOCLI =
      List.of("prepwright.", "usage.", "mixinStandardHelpOptions.", "helpCommand.");

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.?)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b(text|counted)\\(\\s*\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void whatIsAskedForIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    Matcher asked = ASKED.matcher(sources());
    while (asked.find()) {
      String key = asked.group(2);
      boolean there =
          asked.group(1).equals("text")
              ? BUNDLE.containsKey(key)
              : BUNDLE.containsKey(key + ".one") && BUNDLE.containsKey(key + ".many");
      if (!there) {
        missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }

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
          OF_PICOCLI.stream().anyMatch(key::startsWith)
              || named.contains(key)
              || named.contains(key.replaceAll("\\.(one|many)$", ""))
              || named.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name));
      if (!used) {
        dead.add(key);
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void patternsAreReadable() {
    for (String key : BUNDLE.keySet()) {
      String text = BUNDLE.getString(key);
      assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
      assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {"a", "b", "c", "d"}))
          .as(key)
          .isNotBlank();
    }
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
