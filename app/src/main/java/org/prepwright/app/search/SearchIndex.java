package org.prepwright.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ranks entries for a few letters. Every word that is looked for must be found: best as the
 * beginning of the name, then as the beginning of a word of it, then in the detail, then anywhere,
 * at last as letters in their order with others between.
 */
public final class SearchIndex {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int NOT_FOUND = -1;
  private static final int SHORTEST_SCATTERED = 3;

  private final List<Folded> entries;

  /** Makes an index; cheap enough to be made for a thousand entries at a time. */
  public SearchIndex(List<SearchEntry> entries) {
    this.entries = entries.stream().map(Folded::of).toList();
  }

  /**
   * Finds entries, the best first; equally good ones in the order given.
   *
   * @param wanted letters; nothing finds the first entries
   * @param most how many at most
   */
  public List<SearchEntry> find(String wanted, int most) {
    String[] words = BLANKS.split(wanted.strip().toLowerCase(Locale.ROOT));
    List<Hit> hits = new ArrayList<>();
    for (Folded entry : entries) {
      int cost = entry.cost(words);
      if (cost != NOT_FOUND) {
        hits.add(new Hit(entry.entry, cost));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::cost));
    return hits.stream().limit(most).map(Hit::entry).toList();
  }

  private record Hit(SearchEntry entry, int cost) {}

  /** An entry with its texts in small letters. */
  private record Folded(SearchEntry entry, String title, String detail, List<String> words) {
    private static final Pattern BORDERS =
        Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    static Folded of(SearchEntry entry) {
      String all = entry.title() + " " + entry.detail();
      return new Folded(
          entry,
          entry.title().toLowerCase(Locale.ROOT),
          entry.detail().toLowerCase(Locale.ROOT),
          Arrays.stream(BORDERS.split(all)).map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    int cost(String[] wanted) {
      int sum = 0;
      for (String word : wanted) {
        int cost = cost(word);
        if (cost == NOT_FOUND) {
          return NOT_FOUND;
        }
        sum += cost;
      }
      boolean isWhole = wanted.length > 0 && title.equals(String.join(" ", wanted));
      return isWhole ? 0 : sum * 100 + Math.min(99, title.length());
    }

    private int cost(String word) {
      if (word.isEmpty() || title.startsWith(word)) {
        return 1;
      }
      boolean beginsWord = words.stream().anyMatch(one -> one.startsWith(word));
      if (beginsWord && title.contains(word)) {
        return 2;
      }
      if (beginsWord || detail.contains(word)) {
        return 3;
      }
      if (title.contains(word)) {
        return 4;
      }
      boolean isLong = word.length() >= SHORTEST_SCATTERED;
      return isLong && (isScattered(word, title) || isScattered(word, detail)) ? 9 : NOT_FOUND;
    }

    /** Letters in their order, close together: within twice their number. */
    private static boolean isScattered(String word, String text) {
      for (int start = text.indexOf(word.charAt(0));
          start >= 0;
          start = text.indexOf(word.charAt(0), start + 1)) {
        int place = start;
        int next = 1;
        while (next < word.length() && place >= 0) {
          place = text.indexOf(word.charAt(next), place + 1);
          next++;
        }
        if (place >= 0 && place - start < 2 * word.length()) {
          return true;
        }
      }
      return false;
    }
  }
}
