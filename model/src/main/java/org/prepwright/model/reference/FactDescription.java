package org.prepwright.model.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.OtherFileFact;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

/**
 * What is documented about an entry for some kinds of file.
 *
 * @param files the files it is documented for, for example {@code sysprep.inf}
 * @param products the Windows it is documented for, as a person reads it; empty when not known
 * @param form the form of a value, in words
 * @param allowed the values it takes, where they are a closed set
 * @param defaultValue what Setup takes without it; empty when not known
 * @param longest most characters of the value; null when not known
 * @param required whether a file needs it, in words; empty when not known
 * @param page the page of the original Setup Manager that writes it; empty when none
 * @param certainty how far to trust this, in words
 * @param source where it was seen
 */
public record FactDescription(
    List<String> files,
    String products,
    String form,
    List<String> allowed,
    String defaultValue,
    Integer longest,
    String required,
    String page,
    String certainty,
    String source) {

  /** Keeps its own copies of the lists. */
  public FactDescription {
    files = List.copyOf(files);
    allowed = List.copyOf(allowed);
  }

  /** The rows of one entry; rows that differ in kind of file and source alone are one. */
  static List<FactDescription> of(List<KeyFact> facts) {
    List<FactDescription> descriptions = new ArrayList<>();
    for (KeyFact fact : facts) {
      FactDescription next = of(fact);
      int same = indexOfSame(descriptions, next);
      if (same < 0) {
        descriptions.add(next);
      } else {
        descriptions.set(same, descriptions.get(same).joinedWith(next));
      }
    }
    return descriptions;
  }

  static FactDescription of(OtherFileFact fact) {
    return new FactDescription(
        List.of(fact.file()),
        "",
        fact.type().label(),
        fact.allowed().labels(),
        "",
        null,
        "",
        "",
        word("explain.certainty." + fact.certainty().id()),
        Sources.readable(fact.source()));
  }

  /** The Windows of some families, as a person reads it. */
  static String products(Set<Product.Family> families) {
    String which =
        families.equals(EnumSet.allOf(Product.Family.class))
            ? "both"
            : families.iterator().next().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return word("explain.products." + which);
  }

  /** The usual names of some kinds of file, in their order. */
  static List<String> files(Set<Kind> kinds) {
    return Arrays.stream(Kind.values()).filter(kinds::contains).map(Kind::usualFileName).toList();
  }

  private static FactDescription of(KeyFact fact) {
    OptionalInt longest = fact.maxLength();
    return new FactDescription(
        files(fact.kinds()),
        products(fact.families()),
        fact.typeLabel(),
        fact.allowed().labels(),
        fact.defaultValue(),
        longest.isPresent() ? longest.getAsInt() : null,
        word("explain.required." + fact.requirement().id()),
        fact.page(),
        word("explain.certainty." + fact.certainty().id()),
        Sources.readable(fact.source()));
  }

  private static int indexOfSame(List<FactDescription> descriptions, FactDescription wanted) {
    for (int i = 0; i < descriptions.size(); i++) {
      if (descriptions.get(i).withoutPlace().equals(wanted.withoutPlace())) {
        return i;
      }
    }
    return -1;
  }

  private FactDescription withoutPlace() {
    return new FactDescription(
        List.of(), products, form, allowed, defaultValue, longest, required, "", certainty, "");
  }

  private FactDescription joinedWith(FactDescription other) {
    Set<String> allFiles = new LinkedHashSet<>(files);
    allFiles.addAll(other.files);
    return new FactDescription(
        List.copyOf(allFiles),
        products,
        form,
        allowed,
        defaultValue,
        longest,
        required,
        page.isEmpty() ? other.page : page,
        certainty,
        source.equals(other.source) ? source : source + "; " + other.source);
  }

  private static String word(String key) {
    return Messages.model().text(key);
  }
}
