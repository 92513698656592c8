package org.prepwright.model.answers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The settings of keys that differ in a number, such as {@code Title1} and {@code Title2}. A number
 * is written without leading zeros; other spellings are keys of their own, which nothing documents.
 *
 * @param <T> the type of their values
 */
public final class NumberedSettings<T> {
  private final TypedSection section;
  private final String before;
  private final String after;
  private final Codec<T> codec;
  private final Pattern key;

  private final Map<Integer, Setting<T>> settings = new TreeMap<>();
  private final ObservableList<Integer> numbers = FXCollections.observableArrayList();
  private final ObservableList<Integer> readOnly =
      FXCollections.unmodifiableObservableList(numbers);

  NumberedSettings(TypedSection section, String before, String after, Codec<T> codec) {
    this.section = section;
    this.before = before;
    this.after = after;
    this.codec = codec;
    this.key =
        Pattern.compile(
            Pattern.quote(before) + "(0|[1-9][0-9]{0,8})" + Pattern.quote(after),
            Pattern.CASE_INSENSITIVE);
  }

  /** The numbers in the file, ascending; changes with the file. */
  public ObservableList<Integer> numbers() {
    return readOnly;
  }

  /** The settings of the numbers in the file, by number. */
  public List<Setting<T>> inFile() {
    return numbers.stream().map(this::of).toList();
  }

  /**
   * The setting of a number, always the same one, whether the file has it or not.
   *
   * @param number 0 or more
   */
  public Setting<T> of(int number) {
    Setting<T> known = settings.get(number);
    if (known != null) {
      return known;
    }
    Setting<T> made =
        section.add(String.format(Locale.ROOT, "%s%d%s", before, number, after), codec);
    settings.put(number, made);
    made.readFirst();
    return made;
  }

  /** Makes the setting of a key, where it is one of these. */
  void takeUp(String otherKey) {
    numberIn(otherKey).ifPresent(this::of);
  }

  /** Follows the document. */
  void readNumbers() {
    List<Integer> found =
        section.document().entries(section.name()).stream()
            .flatMap(entry -> entry.key().stream())
            .flatMap(text -> numberIn(text).stream().boxed())
            .distinct()
            .sorted()
            .toList();
    found.forEach(this::of);
    if (!found.equals(numbers)) {
      numbers.setAll(found);
    }
  }

  /** Numbers of several such lists, each once, ascending. */
  static List<Integer> numbers(Stream<NumberedSettings<?>> lists) {
    return lists.flatMap(list -> list.numbers.stream()).distinct().sorted().toList();
  }

  private OptionalInt numberIn(String text) {
    Matcher matcher = key.matcher(text);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
