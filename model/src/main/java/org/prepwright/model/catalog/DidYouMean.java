package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the documented name that a mistyped one is most like. A name is near when at most two
 * letters are added, left out or exchanged, and not more than a third of them; case does not count.
 */
public final class DidYouMean {
  private static final int MOST_EDITS = 2;
  private static final int LETTERS_PER_EDIT = 3;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_EDITS);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private DidYouMean() {}

  /** A name and how many edits away it is. */
  private record Candidate(String name, int edits) {}

  /** The section that is most like a name; those of this kind of file go first. */
  public static Optional<String> nearestSection(Kind kind, String name) {
    Catalogue catalogue = Catalogue.standard();
    return nearest(name, catalogue.sectionNames(kind)).or(() -> nearestSection(name));
  }

  /** The section of any kind of file that is most like a name. */
  public static Optional<String> nearestSection(String name) {
    Catalogue catalogue = Catalogue.standard();
    return nearest(
        name,
        Arrays.stream(Kind.values())
            .flatMap(kind -> catalogue.sectionNames(kind).stream())
            .distinct()
            .toList());
  }

  /** The key of a section that is most like a name; those of this kind of file go first. */
  public static Optional<String> nearestKey(Kind kind, String section, String name) {
    return nearest(name, keys(kind, section)).or(() -> nearestKey(section, name));
  }

  /** The key of a section in any kind of file that is most like a name. */
  public static Optional<String> nearestKey(String section, String name) {
    return nearest(
        name, Arrays.stream(Kind.values()).flatMap(kind -> keys(kind, section).stream()).toList());
  }

  private static List<String> keys(Kind kind, String section) {
    return Catalogue.standard().keysOf(kind, section).stream().map(KeyFact::key).toList();
  }

  /**
   * The candidate that is most like a name, of several equally near ones the first. A place {@code
   * <n>} of a candidate takes the number of the name; candidates with other places are left out.
   */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    String folded = NamePattern.fold(name);
    Matcher number = NUMBER.matcher(folded);
    String numberOfName = number.find() ? number.group() : "1";
    int most = Math.min(MOST_EDITS, folded.length() / LETTERS_PER_EDIT);
    if (most == 0) {
      return Optional.empty();
    }
    return candidates.stream()
        .map(candidate -> candidate.replace("<n>", numberOfName))
        .filter(candidate -> !candidate.contains("<"))
        .map(candidate -> new Candidate(candidate, edits(folded, candidate)))
        .filter(candidate -> 0 <= candidate.edits() && candidate.edits() <= most)
        .min(Comparator.comparingInt(Candidate::edits))
        .map(Candidate::name);
  }

  /** How many edits lie between two names; -1 when they are too many to matter. */
  private static int edits(String folded, String candidate) {
    return DISTANCE.apply(folded, NamePattern.fold(candidate));
  }
}
