package org.prepwright.model.computers;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The names of a {@link NameTemplate}, each made when it is asked for. */
public final class NameSeries {
  private final int count;
  private final IntFunction<String> naming;

  NameSeries(int count, IntFunction<String> naming) {
    this.count = count;
    this.naming = naming;
  }

  /** How many names there are, at least one. */
  public int count() {
    return count;
  }

  /** All names, in the order of their numbers or rows. */
  public List<String> names() {
    return firstNames(count);
  }

  /**
   * The first names, to be looked at.
   *
   * @param most how many at most
   */
  public List<String> firstNames(int most) {
    return IntStream.range(0, Math.min(most, count)).mapToObj(naming).toList();
  }
}
