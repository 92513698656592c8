package org.prepwright.app.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Where the window stood last, in pixels of the desktop.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @param isMaximised whether it filled the screen; the other numbers are then those before that
 */
public record WindowPlace(double x, double y, double width, double height, boolean isMaximised) {
  private static final String MAXIMISED = "maximised";
  private static final double LARGEST = 100_000;

  /** As the settings file has it: four whole numbers, and a word where it was maximised. */
  String text() {
    String numbers =
        DoubleStream.of(x, y, width, height)
            .mapToObj(number -> String.format(Locale.ROOT, "%.0f", number))
            .collect(Collectors.joining(" "));
    return isMaximised ? numbers + " " + MAXIMISED : numbers;
  }

  /** Reads {@link #text()}; empty when it is not of that form. */
  static Optional<WindowPlace> of(String text) {
    String[] words = text.strip().split(" +");
    boolean hasWord = words.length == 5 && words[4].equalsIgnoreCase(MAXIMISED);
    if (words.length != 4 && !hasWord) {
      return Optional.empty();
    }
    try {
      double[] numbers = Arrays.stream(words).limit(4).mapToDouble(Integer::parseInt).toArray();
      boolean isSane =
          Arrays.stream(numbers).allMatch(number -> Math.abs(number) < LARGEST)
              && numbers[2] > 0
              && numbers[3] > 0;
      return isSane
          ? Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], hasWord))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
