package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of keys. */
final class KeyTable {
  private static final List<String> COLUMNS =
      List.of(
          "section",
          "key",
          "kinds",
          "products",
          "kind",
          "allowed",
          "default",
          "required",
          "max_length",
          "page",
          "secret",
          "certainty",
          "source");

  private static final List<String> COLUMNS_OF_OTHER_FILES =
      List.of("file", "section", "key", "kind", "allowed", "certainty", "source");

  private KeyTable() {}

  /** The rows of a table in its order. */
  static List<KeyFact> read(String name) {
    return CsvTable.read(KeyTable.class, name, COLUMNS, KeyTable::fact);
  }

  /** The rows of the table about files beside the answer file, in its order. */
  static List<OtherFileFact> readOtherFiles(String name) {
    return CsvTable.read(
        KeyTable.class,
        name,
        COLUMNS_OF_OTHER_FILES,
        row ->
            new OtherFileFact(
                row.get("file"),
                row.get("section"),
                row.get("key"),
                ValueType.byId(row.get("kind")).orElseThrow(),
                AllowedValues.parse(row.get("allowed")),
                Certainty.byId(row.get("certainty")).orElseThrow(),
                row.get("source")));
  }

  private static KeyFact fact(CSVRecord row) {
    return new KeyFact(
        row.get("section"),
        row.get("key"),
        kinds(row.get("kinds")),
        families(row.get("products")),
        ValueType.byId(row.get("kind")).orElseThrow(),
        AllowedValues.parse(row.get("allowed")),
        row.get("default"),
        Requirement.byId(row.get("required")).orElseThrow(),
        maxLength(row.get("max_length")),
        row.get("page"),
        secret(row.get("secret")),
        Certainty.byId(row.get("certainty")).orElseThrow(),
        row.get("source"));
  }

  private static Set<Kind> kinds(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(kind -> Kind.byId(kind.toLowerCase(Locale.ROOT)).orElseThrow())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  private static Set<Product.Family> families(String text) {
    return switch (text) {
      case "both" -> EnumSet.allOf(Product.Family.class);
      case "xp" -> EnumSet.of(Product.Family.XP);
      case "2003" -> EnumSet.of(Product.Family.SERVER_2003);
      default -> throw new IllegalArgumentException("Not a product: " + text);
    };
  }

  private static OptionalInt maxLength(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private static boolean secret(String text) {
    return switch (text) {
      case "yes" -> true;
      case "" -> false;
      default -> throw new IllegalArgumentException("Neither yes nor empty: " + text);
    };
  }
}
