package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** A name and the form in which it is compared. */
  private record Candidate(String name, String folded) {
    static Candidate of(String name) {
      return new Candidate(name, NamePattern.fold(name));
    }
  }

  /** A candidate and how many edits away it is. */
  private record Near(Candidate candidate, int edits) {}

  /** The section that is most like a name; those of this kind of file go first. */
  public static Optional<String> nearestSection(Kind kind, String name) {
    return nearest(name, Sections.OF_KINDS.get(kind)).or(() -> nearestSection(name));
  }

  /** The section of any kind of file that is most like a name. */
  public static Optional<String> nearestSection(String name) {
    return nearest(name, Sections.OF_ANY_KIND);
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
    return nearest(name, candidates.stream().map(Candidate::of).toList());
  }

  private static Optional<String> nearest(String name, List<Candidate> candidates) {
    String folded = NamePattern.fold(name);
    int most = Math.min(MOST_EDITS, folded.length() / LETTERS_PER_EDIT);
    if (most == 0) {
      return Optional.empty();
    }
    return candidates.stream()
        .map(candidate -> withNumberOf(folded, candidate))
        .filter(candidate -> Math.abs(candidate.folded().length() - folded.length()) <= most)
        .filter(candidate -> candidate.folded().indexOf('<') < 0)
        .map(candidate -> new Near(candidate, DISTANCE.apply(folded, candidate.folded())))
        .filter(near -> 0 <= near.edits() && near.edits() <= most)
        .min(Comparator.comparingInt(Near::edits))
        .map(near -> near.candidate().name());
  }

  private static Candidate withNumberOf(String folded, Candidate candidate) {
    if (!candidate.folded().contains("<n>")) {
      return candidate;
    }
    Matcher number = NUMBER.matcher(folded);
    return Candidate.of(candidate.name().replace("<n>", number.find() ? number.group() : "1"));
  }

  /** The names of all sections, ready to be compared. */
  private static final class Sections {
    static final Map<Kind, List<Candidate>> OF_KINDS =
        Arrays.stream(Kind.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    kind ->
                        Catalogue.standard().sectionNames(kind).stream()
                            .map(Candidate::of)
                            .toList()));

    static final List<Candidate> OF_ANY_KIND =
        Arrays.stream(Kind.values())
            .flatMap(kind -> OF_KINDS.get(kind).stream())
            .distinct()
            .toList();
  }
}
