package org.prepwright.model.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.prepwright.model.catalog.CsvTable;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/** The table of rules, {@code rules.csv}: all there are, also those that no check asks yet. */
public final class Rules {
  private static final String TABLE = "rules.csv";
  private static final List<String> COLUMNS =
      List.of("id", "severity", "kinds", "products", "source");
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
    Map<String, Rule> rules = new LinkedHashMap<>();
    CsvTable.read(Rules.class, TABLE, COLUMNS, Rules::rule)
        .forEach(rule -> rules.put(rule.id(), rule));
    return rules;
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
