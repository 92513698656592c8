package org.prepwright.model.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text resource of this package with places to fill, written {@code {name}}, and parts that it
 * shares with others, written {@code {include NAME.part}}. What comes out has lines that end with
 * CR LF, as Windows wants them.
 *
 * <p>The parts of launch scripts, in the order in which a script has them:
 *
 * <ul>
 *   <li>{@code cmd-start}: variables; needs the place {@code {log-name}}
 *   <li>{@code cmd-arguments}: reads {@code [NAME] [/check] [/dryrun] [/y] [/log:FILE]} into
 *       COMPUTER, CHECK, DRYRUN, YES, LOG and LOG_GIVEN; jumps to {@code :usage} of the script;
 *       needs cmd-values
 *   <li>{@code cmd-verdict}: stands after the checks and asks about warnings; jumps to {@code
 *       :unchanged} or {@code :warnings_unanswered} of the script, else goes on
 *   <li>{@code cmd-administrator}: subroutine {@code :check_administrator}
 *   <li>{@code cmd-files}: subroutines {@code :check_files} for the root of the bundle and {@code
 *       :check_files_below} for the folder in FOLDER, by {@link FileList}
 *   <li>{@code cmd-values}: subroutines {@code :judge_name} and {@code :judge_path}, which set
 *       REFUSED unless PREP_VALUE is plain
 *   <li>{@code cmd-findings}: subroutines {@code :error}, {@code :warning} and {@code :note} (ID,
 *       TEXT, THEN, FAILS); they count in ERRORS and WARNINGS, CODE becomes the exit code of the
 *       first error
 *   <li>{@code cmd-say}: subroutines {@code :say}, {@code :log} and {@code :open_log}
 * </ul>
 *
 * <p>A path in TEXT or THEN stands in quotes, and none is an argument of CALL; outside of quotes
 * these hold no {@code & | < > ^ %}.
 */
final class FileTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");

  private static final Pattern INCLUDE = Pattern.compile("\\{include ([a-z-]+\\.part)\\}\n");

  private final String text;

  private FileTemplate(String text) {
    this.text = text;
  }

  static FileTemplate ofResource(String name) {
    String text = resource(name);
    return new FileTemplate(
        INCLUDE
            .matcher(text)
            .replaceAll(part -> Matcher.quoteReplacement(resource(part.group(1)))));
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

  /** Lines that stand four letters to the right, without a last line break. */
  static String indented(String lines) {
    return lines.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }
}
