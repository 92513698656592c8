package org.prepwright.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/**
 * The cases of the files {@code rule-cases*.txt}: for each rule a file that breaks it in one line
 * and a file that does not.
 *
 * <p>{@code @ rule kind product line n} begins the failing file, {@code @ passes} the passing one,
 * which may name another kind and product. In the files {@code <LONG n>} stands for n letters,
 * {@code <BYTE xx>} for a byte, {@code <END>} for the end of a file without line break, and {@code
 * <UTF-8>} or {@code <UTF-16>} at the beginning for a byte-order mark.
 */
public final class RuleCases {
  /** A file that breaks a rule in a line, and one that does not; each is read when asked for. */
  public record Case(String rule, Source failing, int line, Source passing) {
    public AnswerFile fails() {
      return failing.read();
    }

    AnswerFile passes() {
      return passing.read();
    }

    @Override
    public String toString() {
      return rule + " in line " + line;
    }
  }

  /** A file before it is read: its text, what kind it is and what for. */
  record Source(String text, String kind, String product) {
    AnswerFile read() {
      return file(text, kind, product);
    }
  }

  private static final List<String> FILES =
      List.of(
          "rule-cases.txt",
          "rule-cases-network.txt",
          "rule-cases-setup.txt",
          "rule-cases-components.txt",
          "rule-cases-catalogue.txt",
          "rule-cases-computers.txt");

  private static final Pattern LONG = Pattern.compile("<LONG (\\d+)>");
  private static final Pattern BYTE = Pattern.compile("<BYTE ([0-9A-F]{2})>");

  private RuleCases() {}

  /** All cases. */
  public static List<Case> all() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String file : FILES) {
      cases.addAll(read(file));
    }
    return cases;
  }

  private static List<Case> read(String file) throws IOException {
    try (InputStream bytes = RuleCases.class.getResourceAsStream(file)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
      List<Case> cases = new ArrayList<>();
      String[] blocks = text.split("(?m)^@ ", -1);
      for (int i = 1; i < blocks.length; i += 2) {
        String[] fails = header(blocks[i]);
        String[] passes = header(blocks[i + 1]);
        boolean ownKind = passes.length == 3;
        cases.add(
            new Case(
                fails[0],
                new Source(body(blocks[i]), fails[1], fails[2]),
                Integer.parseInt(fails[4]),
                new Source(
                    body(blocks[i + 1]),
                    ownKind ? passes[1] : fails[1],
                    ownKind ? passes[2] : fails[2])));
      }
      return cases;
    }
  }

  private static String[] header(String block) {
    return block.substring(0, block.indexOf('\n')).split(" ", -1);
  }

  private static String body(String block) {
    return block.substring(block.indexOf('\n') + 1);
  }

  static AnswerFile file(String text, String kind, String product) {
    return new AnswerFile(
        document(text), Kind.byId(kind).orElseThrow(), Product.byId(product).orElseThrow());
  }

  static Document document(String text) {
    return Document.parse(bytes(text));
  }

  private static byte[] bytes(String text) {
    String lines = text.lines().map(line -> line + "\r\n").collect(Collectors.joining());
    String whole = lines.replaceFirst("<END>\\s*\\z", "");
    String grown =
        LONG.matcher(whole).replaceAll(found -> "n".repeat(Integer.parseInt(found.group(1))));
    String units =
        BYTE.matcher(grown)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
    if (units.startsWith("<UTF-16>")) {
      return ("\uFEFF" + units.substring(8)).getBytes(StandardCharsets.UTF_16LE);
    }
    return units.replace("<UTF-8>", "\u00EF\u00BB\u00BF").getBytes(StandardCharsets.ISO_8859_1);
  }
}
