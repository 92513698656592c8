package org.prepwright.model.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.WrittenValue;

/** The codecs of the documented kinds of value. */
final class Codecs {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private Codecs() {}

  /** Free text; quoted when it holds what a reader would misread. */
  static Codec<String> text() {
    return text(Quotes.WHEN_NEEDED);
  }

  /** Free text that documentation always shows in quotes. */
  static Codec<String> quotedText() {
    return text(Quotes.ALWAYS);
  }

  private static Codec<String> text(Quotes quotes) {
    return new Codec<>() {
      @Override
      public Optional<String> read(Entry entry) {
        return Optional.of(entry.value());
      }

      @Override
      public WrittenValue write(String value, ValueWriter writer) throws UnwritableValueException {
        return writer.one(value);
      }

      @Override
      public boolean isBlank(String value) {
        return value.isEmpty();
      }

      @Override
      public Quotes quotes() {
        return quotes;
      }
    };
  }

  /** A password or product key; always quoted. */
  static Codec<SecretText> secret() {
    return new Codec<>() {
      @Override
      public Optional<SecretText> read(Entry entry) {
        return Optional.of(SecretText.of(entry.value()));
      }

      @Override
      public WrittenValue write(SecretText value, ValueWriter writer)
          throws UnwritableValueException {
        return writer.one(value.reveal());
      }

      @Override
      public boolean isBlank(SecretText value) {
        return value.isEmpty();
      }

      @Override
      public Quotes quotes() {
        return Quotes.ALWAYS;
      }
    };
  }

  /** {@code Yes} or {@code No}. */
  static Codec<Boolean> yesNo() {
    return twoWords("Yes", "No", ValueType.YESNO);
  }

  /** {@code 1} or {@code 0}. */
  static Codec<Boolean> oneZero() {
    return twoWords("1", "0", ValueType.BOOL);
  }

  /** {@code On} or {@code Off}. */
  static Codec<Boolean> onOff() {
    return twoWords("On", "Off", ValueType.ONOFF);
  }

  /** {@code True} or {@code False}. */
  static Codec<Boolean> trueFalse() {
    return twoWords("True", "False", ValueType.ENUM);
  }

  private static Codec<Boolean> twoWords(String yes, String no, ValueType type) {
    return word(
        text ->
            text.equalsIgnoreCase(yes)
                ? Optional.of(true)
                : text.equalsIgnoreCase(no) ? Optional.of(false) : Optional.empty(),
        value -> value ? yes : no,
        List.of(),
        type);
  }

  /** A whole number of up to nine digits; leading zeros are read and not written. */
  static Codec<Integer> number() {
    return word(
        text ->
            WHOLE_NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty(),
        value -> String.format(Locale.ROOT, "%d", value),
        List.of(),
        ValueType.INT);
  }

  /** One of the words that an enum's constants write. */
  static <E extends Enum<E>> Codec<E> choice(Class<E> type, Function<E, String> word) {
    return word(
        text ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.apply(constant).equalsIgnoreCase(text))
                .findFirst(),
        word,
        Arrays.stream(type.getEnumConstants()).map(word).toList(),
        ValueType.ENUM);
  }

  private static <T> Codec<T> word(
      Function<String, Optional<T>> reading,
      Function<T, String> writing,
      List<String> words,
      ValueType type) {
    return new Codec<>() {
      @Override
      public Optional<T> read(Entry entry) {
        return reading.apply(entry.value());
      }

      @Override
      public WrittenValue write(T value, ValueWriter writer) throws UnwritableValueException {
        return writer.one(writing.apply(value));
      }

      @Override
      public List<String> words() {
        return words;
      }

      @Override
      public String form() {
        return type.label();
      }
    };
  }

  /** Fields parted by commas; empty places at the ends are not items. */
  static Codec<List<String>> list() {
    return new Codec<>() {
      @Override
      public Optional<List<String>> read(Entry entry) {
        return Optional.of(items(entry.fields()));
      }

      @Override
      public WrittenValue write(List<String> value, ValueWriter writer)
          throws UnwritableValueException {
        return writer.several(value);
      }

      @Override
      public boolean isBlank(List<String> value) {
        return value.isEmpty();
      }
    };
  }

  /** The same, where an entry with an empty value says something too and is not left out. */
  static <T> Codec<T> stated(Codec<T> codec) {
    return new Codec<>() {
      @Override
      public Optional<T> read(Entry entry) {
        return codec.read(entry);
      }

      @Override
      public WrittenValue write(T value, ValueWriter writer) throws UnwritableValueException {
        return codec.write(value, writer);
      }

      @Override
      public String form() {
        return codec.form();
      }

      @Override
      public Quotes quotes() {
        return codec.quotes();
      }

      @Override
      public ValueWriter.Reader reader() {
        return codec.reader();
      }
    };
  }

  /** Fields parted by commas, each as it stands: a comma inside quotes belongs to its field. */
  static Codec<List<String>> fields(Quotes quotes) {
    return new Codec<>() {
      @Override
      public Optional<List<String>> read(Entry entry) {
        return Optional.of(entry.fields());
      }

      @Override
      public WrittenValue write(List<String> value, ValueWriter writer)
          throws UnwritableValueException {
        return writer.several(value);
      }

      @Override
      public boolean isBlank(List<String> value) {
        return value.stream().allMatch(String::isEmpty);
      }

      @Override
      public Quotes quotes() {
        return quotes;
      }
    };
  }

  /** Web sites parted by semicolons, which need quotes; commas are read too. */
  static Codec<List<String>> siteList() {
    return new Codec<>() {
      @Override
      public Optional<List<String>> read(Entry entry) {
        return Optional.of(
            Arrays.stream(entry.value().split("[;,]", -1))
                .map(String::strip)
                .filter(site -> !site.isEmpty())
                .toList());
      }

      @Override
      public WrittenValue write(List<String> value, ValueWriter writer)
          throws UnwritableValueException {
        return writer.one(String.join(";", value));
      }

      @Override
      public boolean isBlank(List<String> value) {
        return value.isEmpty();
      }

      @Override
      public Quotes quotes() {
        return Quotes.ALWAYS;
      }
    };
  }

  /** A field such as {@code "1,2"} that was quoted as a whole is a list all the same. */
  private static List<String> items(List<String> fields) {
    return fields.stream()
        .flatMap(field -> Arrays.stream(field.split(",", -1)))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
