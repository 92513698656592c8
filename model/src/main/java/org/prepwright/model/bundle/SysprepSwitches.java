package org.prepwright.model.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

/**
 * The chosen switches of sysprep.exe. Immutable.
 *
 * <p>Which ones go together is taken from the option table of Sysprep 2.0: {@code -reboot} excludes
 * {@code -forceshutdown}, and {@code -pnp}, {@code -nosidgen} and {@code -activated} belong to
 * {@code -reseal} or {@code -mini}.
 */
public final class SysprepSwitches {
  private static final Pattern SEPARATORS = Pattern.compile("[,\\s]+");
  private static final int LONGEST_QUOTED_WORD = 40;

  private final EnumSet<SysprepSwitch> chosen;

  private SysprepSwitches(EnumSet<SysprepSwitch> chosen) {
    this.chosen = chosen;
  }

  /** Makes a set; it may be one that {@link #conflicts()}. */
  public static SysprepSwitches of(SysprepSwitch... switches) {
    return of(Arrays.asList(switches));
  }

  /** Makes a set; it may be one that {@link #conflicts()}. */
  public static SysprepSwitches of(Collection<SysprepSwitch> switches) {
    EnumSet<SysprepSwitch> set = EnumSet.noneOf(SysprepSwitch.class);
    set.addAll(switches);
    return new SysprepSwitches(set);
  }

  /**
   * What an image of this product is usually prepared with. {@code -mini} is left out where it has
   * no effect: XP Home always shows Windows Welcome, Server 2003 always runs Mini-Setup.
   */
  public static SysprepSwitches usualFor(Product product) {
    return showsWelcomeUnlessTold(product)
        ? of(SysprepSwitch.MINI, SysprepSwitch.RESEAL, SysprepSwitch.QUIET)
        : of(SysprepSwitch.RESEAL, SysprepSwitch.QUIET);
  }

  /**
   * Reads {@code mini,reseal,quiet} or {@code -mini -reseal}: words parted by commas or blanks, in
   * any case and order, each with or without a leading {@code -} or {@code /}.
   *
   * @return the set, empty when the text holds no word
   * @throws UnknownSwitchException when a word is no switch; its message names the allowed ones
   */
  public static SysprepSwitches parse(String text) throws UnknownSwitchException {
    EnumSet<SysprepSwitch> set = EnumSet.noneOf(SysprepSwitch.class);
    for (String word : SEPARATORS.split(text, 0)) {
      if (!word.isEmpty()) {
        set.add(switchOf(word));
      }
    }
    return new SysprepSwitches(set);
  }

  /**
   * What a file says, or the usual ones where it says nothing that can be used.
   *
   * @param text as {@link #parse} reads it
   */
  public static SysprepSwitches stated(String text, Product product) {
    try {
      SysprepSwitches read = parse(text);
      return read.chosen.isEmpty() || !read.conflicts().isEmpty() ? usualFor(product) : read;
    } catch (UnknownSwitchException e) {
      return usualFor(product);
    }
  }

  private static SysprepSwitch switchOf(String word) throws UnknownSwitchException {
    String bare = word.startsWith("-") || word.startsWith("/") ? word.substring(1) : word;
    Optional<SysprepSwitch> known = SysprepSwitch.byWord(bare);
    if (known.isEmpty()) {
      String shown =
          word.length() > LONGEST_QUOTED_WORD ? word.substring(0, LONGEST_QUOTED_WORD) : word;
      String allowed =
          Arrays.stream(SysprepSwitch.values())
              .map(SysprepSwitch::word)
              .collect(Collectors.joining(", "));
      throw new UnknownSwitchException(
          Messages.model().text("sysprep-switch.unknown", shown, allowed));
    }
    return known.get();
  }

  /** Whether this switch is chosen. */
  public boolean contains(SysprepSwitch one) {
    return chosen.contains(one);
  }

  /** The chosen switches in the order in which they are written. */
  public Set<SysprepSwitch> asSet() {
    return EnumSet.copyOf(chosen);
  }

  /** This set and one more. */
  public SysprepSwitches with(SysprepSwitch one) {
    EnumSet<SysprepSwitch> set = EnumSet.copyOf(chosen);
    set.add(one);
    return new SysprepSwitches(set);
  }

  /** This set without one. */
  public SysprepSwitches without(SysprepSwitch one) {
    EnumSet<SysprepSwitch> set = EnumSet.copyOf(chosen);
    set.remove(one);
    return new SysprepSwitches(set);
  }

  /** This set with the switch when it was not chosen, without it when it was. */
  public SysprepSwitches toggle(SysprepSwitch one) {
    return contains(one) ? without(one) : with(one);
  }

  /** The switches as they follow {@code sysprep.exe}, for example {@code -mini -reseal -quiet}. */
  public String commandLine() {
    return chosen.stream().map(SysprepSwitch::text).collect(Collectors.joining(" "));
  }

  /** Why this combination is not legal, one sentence per reason; empty when it is legal. */
  public List<String> conflicts() {
    List<String> sentences = new ArrayList<>();
    if (contains(SysprepSwitch.REBOOT) && contains(SysprepSwitch.FORCESHUTDOWN)) {
      sentences.add(bothEndings());
    }
    if (chosen.stream().noneMatch(SysprepSwitch::isMode)) {
      List<String> waiting =
          chosen.stream()
              .filter(SysprepSwitch::needsMode)
              .map(SysprepSwitches::modeWanted)
              .collect(Collectors.toList());
      sentences.addAll(
          waiting.isEmpty()
              ? List.of(Messages.model().text("sysprep-switch.conflict.no-mode"))
              : waiting);
    }
    return List.copyOf(sentences);
  }

  /**
   * Why this switch cannot be added, so that a window can grey it out and say so.
   *
   * @return a sentence; empty when the switch can be added, or is chosen and can be taken away
   */
  public Optional<String> conflictsWith(SysprepSwitch one) {
    if (contains(one)) {
      return Optional.empty();
    }
    boolean otherEnding =
        (one == SysprepSwitch.REBOOT && contains(SysprepSwitch.FORCESHUTDOWN))
            || (one == SysprepSwitch.FORCESHUTDOWN && contains(SysprepSwitch.REBOOT));
    if (otherEnding) {
      return Optional.of(bothEndings());
    }
    if (one.needsMode() && chosen.stream().noneMatch(SysprepSwitch::isMode)) {
      return Optional.of(modeWanted(one));
    }
    return Optional.empty();
  }

  /** What is legal on this product, but worth knowing; one sentence each. */
  public List<String> remarks(Product product) {
    List<String> keys = new ArrayList<>();
    if (contains(SysprepSwitch.MINI) && product == Product.XP_HOME) {
      keys.add("mini-on-home");
    }
    if (contains(SysprepSwitch.MINI) && product.isServer()) {
      keys.add("mini-on-server");
    }
    if (!contains(SysprepSwitch.MINI) && showsWelcomeUnlessTold(product)) {
      keys.add("professional-without-mini");
    }
    if (contains(SysprepSwitch.NOSIDGEN)) {
      keys.add("nosidgen");
    }
    if (contains(SysprepSwitch.PNP)) {
      keys.add("pnp");
    }
    return keys.stream()
        .map(key -> Messages.model().text("sysprep-switch.remark." + key, product.label()))
        .toList();
  }

  /** Whether copies of this product start with Mini-Setup, not with Windows Welcome. */
  boolean runsMiniSetup(Product product) {
    return product.isServer() || (showsWelcomeUnlessTold(product) && contains(SysprepSwitch.MINI));
  }

  private static boolean showsWelcomeUnlessTold(Product product) {
    return !product.isServer() && product != Product.XP_HOME;
  }

  private static String bothEndings() {
    return Messages.model().text("sysprep-switch.conflict.reboot-and-forceshutdown");
  }

  private static String modeWanted(SysprepSwitch one) {
    return Messages.model().text("sysprep-switch.conflict.needs-mode", one.text());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SysprepSwitches that && chosen.equals(that.chosen);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(chosen);
  }

  @Override
  public String toString() {
    return commandLine();
  }
}
