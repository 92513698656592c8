package org.prepwright.model.check;

import java.util.Set;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/**
 * A rule that an answer file can break.
 *
 * @param id its name in findings, for example {@code time-zone-missing}
 * @param severity its weight
 * @param kinds the kinds of answer file it holds for
 * @param families the products it holds for
 * @param source where the fact comes from; empty where it needs none
 */
public record Rule(
    String id, Severity severity, Set<Kind> kinds, Set<Product.Family> families, String source) {
  /** Keeps its own copies of the sets. */
  public Rule {
    kinds = Set.copyOf(kinds);
    families = Set.copyOf(families);
  }

  /** Whether it holds for a kind of file and a product. */
  public boolean appliesTo(Kind kind, Product product) {
    return kinds.contains(kind) && families.contains(product.family());
  }

  /** The key of the sentence that says what is wrong. */
  public String messageKey() {
    return "rule." + id + ".message";
  }

  /** The key of the sentence that says what to do. */
  public String remedyKey() {
    return "rule." + id + ".remedy";
  }
}
