package org.prepwright.model.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Certainty;
import org.prepwright.model.catalog.CsvTable;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.AskedPage.Decider;

/**
 * A row of the tables of pages, {@code minisetup-pages.csv} and {@code setup-pages.csv}. The column
 * {@code answered_by} lists, between {@code |}, what keeps the page from being shown; {@code +}
 * joins what is needed together, and {@code !} marks what hides the page at every interaction
 * level.
 *
 * @param isDefaulted whether Setup takes a default where the file has no answer
 */
record PageRow(
    int order,
    String id,
    Set<Kind> kinds,
    Set<Product.Family> families,
    Phase phase,
    List<Way> ways,
    Decider decider,
    boolean isDefaulted,
    boolean waits,
    Certainty orderCertainty,
    Certainty answerCertainty,
    String source) {

  /** When a page is shown. */
  enum Phase {
    /** In text mode. */
    TEXT,
    /** In the graphical part, or in Mini-Setup. */
    GRAPHICAL,
    /** Behind Setup, up to the first logon. */
    AFTERWARDS
  }

  /** One way to keep a page from being shown: all of these together. */
  record Way(List<PageAnswer> answers, boolean atEveryLevel) {
    boolean isIn(AnswerFile file) {
      return answers.stream().allMatch(answer -> answer.isIn(file));
    }

    List<PageAnswer> missingIn(AnswerFile file) {
      return answers.stream().filter(answer -> !answer.isIn(file)).toList();
    }
  }

  private static final List<String> COLUMNS =
      List.of(
          "order",
          "id",
          "kinds",
          "products",
          "phase",
          "answered_by",
          "otherwise",
          "waits",
          "order_certainty",
          "answer_certainty",
          "source");

  private static final String DEFAULT = "default";
  private static final List<PageRow> ALL =
      Stream.of("minisetup-pages.csv", "setup-pages.csv")
          .flatMap(table -> CsvTable.read(PageRow.class, table, COLUMNS, PageRow::row).stream())
          .toList();

  /** The pages of a kind of file and a product, in their order. */
  static List<PageRow> of(Kind kind, Product product) {
    return ALL.stream()
        .filter(row -> row.kinds.contains(kind) && row.families.contains(product.family()))
        .toList();
  }

  private static PageRow row(CSVRecord row) {
    String otherwise = row.get("otherwise");
    boolean isDefaulted = otherwise.equals(DEFAULT);
    return new PageRow(
        Integer.parseInt(row.get("order")),
        row.get("id"),
        Arrays.stream(row.get("kinds").split(",", -1))
            .map(kind -> Kind.byId(kind).orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))),
        families(row.get("products")),
        Phase.valueOf(row.get("phase").toUpperCase(Locale.ROOT)),
        ways(row.get("answered_by")),
        isDefaulted ? Decider.FILE : Decider.valueOf(otherwise.toUpperCase(Locale.ROOT)),
        isDefaulted,
        row.get("waits").equals("yes"),
        Certainty.valueOf(row.get("order_certainty").toUpperCase(Locale.ROOT)),
        Certainty.valueOf(row.get("answer_certainty").toUpperCase(Locale.ROOT)),
        row.get("source"));
  }

  private static List<Way> ways(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(text.split("\\|", -1))
        .map(
            way ->
                new Way(
                    Arrays.stream(way.replace("!", "").split("\\+", -1))
                        .map(PageAnswer::parse)
                        .toList(),
                    way.startsWith("!")))
        .toList();
  }

  private static Set<Product.Family> families(String text) {
    return switch (text) {
      case "both" -> EnumSet.allOf(Product.Family.class);
      case "xp" -> EnumSet.of(Product.Family.XP);
      case "2003" -> EnumSet.of(Product.Family.SERVER_2003);
      default -> throw new IllegalArgumentException("Not a product: " + text);
    };
  }
}
