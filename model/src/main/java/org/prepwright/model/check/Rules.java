package org.prepwright.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/** The table of rules, {@code rules.csv}: all there are, also those that no check asks yet. */
public final class Rules {
  private static final String TABLE = "rules.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Map<String, Rule> BY_ID = read();

  private Rules() {}

  /** Finds a rule by its id. */
  public static Optional<Rule> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** All rules in the order of the table. */
  public static List<Rule> all() {
    return List.copyOf(BY_ID.values());
  }

  private static Map<String, Rule> read() {
    try (InputStream bytes = Rules.class.getResourceAsStream(TABLE)) {
      if (bytes == null) {
        throw new IllegalStateException("The table " + TABLE + " is missing");
      }
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
          CSVParser parser = FORMAT.parse(text)) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (CSVRecord row : parser) {
          rules.put(row.get("id"), rule(row));
        }
        return rules;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(CSVRecord row) {
    return new Rule(
        row.get("id"),
        Severity.valueOf(row.get("severity").toUpperCase(Locale.ROOT)),
        kinds(row.get("kinds")),
        families(row.get("products")),
        row.get("source"));
  }

  private static Set<Kind> kinds(String text) {
    return text.equals("all")
        ? EnumSet.allOf(Kind.class)
        : Arrays.stream(text.split(",", -1))
            .map(kind -> Kind.byId(kind).orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  private static Set<Product.Family> families(String text) {
    return switch (text) {
      case "both" -> EnumSet.allOf(Product.Family.class);
      case "xp" -> EnumSet.of(Product.Family.XP);
      case "2003" -> EnumSet.of(Product.Family.SERVER_2003);
      default -> throw new IllegalStateException(TABLE + " names a product " + text);
    };
  }
}
