package org.prepwright.model.check;

import java.util.Set;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

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
  /** What the keys of the general sentences begin with in the bundle. */
  static final String WORDING = "rule.";

  /** Keeps its own copies of the sets. */
  public Rule {
    kinds = Set.copyOf(kinds);
    families = Set.copyOf(families);
  }

  /** Whether it holds for a kind of file and a product. */
  public boolean appliesTo(Kind kind, Product product) {
    return kinds.contains(kind) && families.contains(product.family());
  }

  /** Whether it has sentences: the table also names rules that no check asks yet. */
  public boolean isAsked() {
    return Messages.model().has(messageKey());
  }

  /**
   * What is wrong where it is broken, with an ellipsis for what differs from file to file.
   *
   * @throws java.util.MissingResourceException when it is not {@linkplain #isAsked() asked}
   */
  public String summary() {
    return Messages.model().outline(messageKey());
  }

  /**
   * What to do where it is broken, with an ellipsis for what differs from file to file.
   *
   * @throws java.util.MissingResourceException when it is not {@linkplain #isAsked() asked}
   */
  public String remedy() {
    return Messages.model().outline(remedyKey());
  }

  /** The key of the sentence that says what is wrong. */
  public String messageKey() {
    return WORDING + id + ".message";
  }

  /** The key of the sentence that says what to do. */
  public String remedyKey() {
    return WORDING + id + ".remedy";
  }

  /**
   * The key of a sentence in the bundle.
   *
   * @param wording {@link #WORDING}, or what the keys of other words begin with
   * @param end {@code .message} for what is wrong, {@code .remedy} for what to do
   */
  String sentenceKey(String wording, String end) {
    String own = wording + id + end;
    return Messages.model().has(own) ? own : WORDING + id + end;
  }
}
