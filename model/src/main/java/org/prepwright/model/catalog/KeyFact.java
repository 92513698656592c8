package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is documented about one entry of an answer file, or about a section.
 *
 * @param section the section, spelled as it should be written; may be a pattern such as {@code
 *     params.<adapter>}
 * @param key the key, spelled as it should be written; may be a pattern such as {@code Command<n>};
 *     empty in a fact about the section itself
 * @param kinds the kinds of answer file that know the entry
 * @param families the products that know the entry
 * @param type the documented form of the value
 * @param allowed the closed set of values, where there is one
 * @param defaultValue what Setup takes without the entry; empty where that is no plain value or not
 *     known. It may be from memory even in a verified fact: show it, do not enforce it
 * @param requirement whether a file needs the entry
 * @param maxLength most characters of the value, where documented
 * @param page the page of the original Setup Manager that writes the entry, empty where there is
 *     none
 * @param secret whether the value is a password or a key
 * @param certainty how far the fact may be trusted
 * @param source where the fact was seen; the word "recall" marks a part that is from memory
 */
public record KeyFact(
    String section,
    String key,
    Set<Kind> kinds,
    Set<Product.Family> families,
    ValueType type,
    AllowedValues allowed,
    String defaultValue,
    Requirement requirement,
    OptionalInt maxLength,
    String page,
    boolean secret,
    Certainty certainty,
    String source) {

  /** Keeps its own copies of the sets. */
  public KeyFact {
    kinds = Set.copyOf(kinds);
    families = Set.copyOf(families);
  }

  /** Whether the fact is about the section itself. */
  public boolean isAboutSection() {
    return key.isEmpty();
  }

  /** Whether a product knows the entry. */
  public boolean appliesTo(Product product) {
    return families.contains(product.family());
  }

  /**
   * Whether a value reads as its documented type: {@code Yes} or {@code No}, a number and so on,
   * without regard to case. An empty value stands for a missing answer and always reads.
   */
  public boolean acceptsType(String value) {
    return type.accepts(value);
  }

  /** The documented type in the words of a sentence, for example "Yes or No". */
  public String typeLabel() {
    return type.label();
  }

  /**
   * Whether a value is in the documented set: of a list every member, otherwise the whole value. An
   * empty value and an entry without a closed set always pass.
   */
  public boolean allows(String value) {
    if (value.isBlank()) {
      return true;
    }
    if (type != ValueType.LIST) {
      return allowed.contains(value);
    }
    return Arrays.stream(value.replace("\"", "").split("[,;]", -1))
        .filter(member -> !member.isBlank())
        .allMatch(allowed::contains);
  }

  /**
   * What this fact and another of the same key agree on. A section name can fit several patterns,
   * and then nothing more may be said about its entries.
   */
  KeyFact inCommonWith(KeyFact other) {
    boolean sameType = type == other.type;
    Set<Kind> allKinds = EnumSet.copyOf(kinds);
    allKinds.addAll(other.kinds);
    Set<Product.Family> allFamilies = EnumSet.copyOf(families);
    allFamilies.addAll(other.families);
    return new KeyFact(
        section,
        key,
        allKinds,
        allFamilies,
        sameType ? type : ValueType.STRING,
        sameType ? allowed.union(other.allowed) : AllowedValues.ANY,
        defaultValue.equals(other.defaultValue) ? defaultValue : "",
        requirement == other.requirement ? requirement : Requirement.CONDITIONAL,
        Objects.equals(maxLength, other.maxLength) ? maxLength : OptionalInt.empty(),
        page.equals(other.page) ? page : "",
        secret || other.secret,
        certainty.weaker(other.certainty),
        source.equals(other.source) ? source : source + "; " + other.source);
  }
}
