package org.prepwright.model.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.model.answers.Codec;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.WrittenValue;

/** The codecs of values that only {@code deployment.ini} has. */
final class FactCodecs {
  private static final Pattern DRIVE = Pattern.compile("([A-Za-z]):?\\\\?");

  private FactCodecs() {}

  /** A HAL, by any of its names; written by its id. */
  static Codec<HalFact> hal() {
    return oneOf(
        Catalogue.standard()::hal,
        HalFact::id,
        Catalogue.standard().hals().stream().map(HalFact::id).toList());
  }

  /** A product, by its id or label; written by its id. */
  static Codec<Product> product() {
    return oneOf(
        text ->
            Arrays.stream(Product.values())
                .filter(
                    product ->
                        product.id().equalsIgnoreCase(text)
                            || product.label().equalsIgnoreCase(text))
                .findFirst(),
        Product::id,
        Arrays.stream(Product.values()).map(Product::id).toList());
  }

  /** A drive letter, with or without colon and backslash; written in capitals without them. */
  static Codec<String> drive() {
    return new Codec<>() {
      @Override
      public Optional<String> read(Entry entry) {
        Matcher drive = DRIVE.matcher(entry.value());
        return drive.matches()
            ? Optional.of(drive.group(1).toUpperCase(Locale.ROOT))
            : Optional.empty();
      }

      @Override
      public WrittenValue write(String value, ValueWriter writer) throws UnwritableValueException {
        return writer.one(value);
      }

      @Override
      public String form() {
        return Messages.model().text("deployment.form.drive");
      }
    };
  }

  /** Words that an enum's constants write, with commas between them; none at all is a list too. */
  static <E extends Enum<E>> Codec<List<E>> choices(Class<E> type, Function<E, String> word) {
    return new Codec<>() {
      @Override
      public Optional<List<E>> read(Entry entry) {
        List<E> read = new ArrayList<>();
        for (String text : entry.value().split(",", -1)) {
          Optional<E> constant =
              Arrays.stream(type.getEnumConstants())
                  .filter(candidate -> word.apply(candidate).equalsIgnoreCase(text.strip()))
                  .findFirst();
          if (constant.isEmpty() && !text.isBlank()) {
            return Optional.empty();
          }
          constant.filter(found -> !read.contains(found)).ifPresent(read::add);
        }
        return Optional.of(List.copyOf(read));
      }

      @Override
      public WrittenValue write(List<E> value, ValueWriter writer) throws UnwritableValueException {
        return writer.several(value.stream().map(word).toList());
      }

      @Override
      public List<String> words() {
        return Arrays.stream(type.getEnumConstants()).map(word).toList();
      }
    };
  }

  private static <T> Codec<T> oneOf(
      Function<String, Optional<T>> reading, Function<T, String> writing, List<String> words) {
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
    };
  }
}
