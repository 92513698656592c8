package org.prepwright.pages.form;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/**
 * When a page is there, and why it is not (reference: the page table of Setup Manager).
 *
 * @param isThere for which kind of file and product
 * @param reasonKey key of the sentence that says why it is not there otherwise
 */
public record Presence(BiPredicate<Kind, Product> isThere, String reasonKey) {
  /** For every file. */
  public static final Presence ALWAYS = new Presence((kind, product) -> true, "");

  /** For files that hold answers: a uniqueness file has those of single computers only. */
  public static final Presence ANSWERS =
      new Presence((kind, product) -> kind != Kind.UDF, "absent.udf");

  /** For server products, whose client access licences are counted. */
  public static final Presence SERVERS =
      ANSWERS.and((kind, product) -> product.isServer(), "absent.not-server");

  /** Where Remote Installation Services does not fill in name and domain by itself. */
  public static final Presence NOT_RIS =
      ANSWERS.and((kind, product) -> kind != Kind.RIS, "absent.ris");

  /** For {@code sysprep.inf} alone. */
  public static final Presence SYSPREP =
      ANSWERS.and((kind, product) -> kind == Kind.SYSPREP, "absent.not-sysprep");

  /** For files with which Setup installs Windows: not on an installation that is there already. */
  public static final Presence INSTALLATION =
      ANSWERS.and((kind, product) -> kind != Kind.SYSPREP, "absent.sysprep");

  /** For installations of Windows that take connections of Remote Desktop. */
  public static final Presence REMOTE_DESKTOP =
      INSTALLATION.and((kind, product) -> product != Product.XP_HOME, "absent.no-remote-desktop");

  /** For installations of servers that can become domain controllers. */
  public static final Presence DOMAIN_CONTROLLERS =
      INSTALLATION.and(
          (kind, product) -> product.isServer() && product != Product.SERVER_2003_WEB,
          "absent.no-domain-controller");

  /** The same, under a further condition; the sentence is the one for the further condition. */
  public Presence and(BiPredicate<Kind, Product> further, String otherwiseKey) {
    return new Presence(isThere.and(further), otherwiseKey);
  }

  /** The sentence that says why the page is not there; empty when it is. */
  public Optional<String> reasonAgainst(Kind kind, Product product) {
    if (isThere.test(kind, product)) {
      return Optional.empty();
    }
    boolean isUniqueness = kind == Kind.UDF;
    return Optional.of(Texts.text(isUniqueness ? "absent.udf" : reasonKey));
  }
}
