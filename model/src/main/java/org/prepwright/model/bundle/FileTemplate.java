package org.prepwright.model.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text resource of this package with places to fill, written {@code {name}}. What comes out has
 * lines that end with CR LF, as Windows wants them.
 */
final class FileTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");

  private final String text;

  private FileTemplate(String text) {
    this.text = text;
  }

  static FileTemplate ofResource(String name) {
    return new FileTemplate(resource(name));
  }

  /** A resource as it stands, with lines that end with LF. */
  static String resource(String name) {
    try (InputStream in = FileTemplate.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills every place; a place that {@code values} does not name is an error of the template. */
  String filledWith(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      String value = values.get(matcher.group(1));
      if (value == null) {
        throw new IllegalStateException("no text for " + matcher.group());
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    matcher.appendTail(filled);
    return filled.toString().stripTrailing().concat("\n").replace("\n", "\r\n");
  }
}
