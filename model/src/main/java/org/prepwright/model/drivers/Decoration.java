package org.prepwright.model.drivers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the name of a section of models: {@code
 * NT[architecture][.major[.minor[.product-type[.suite]]]]}, as in {@code NTx86.5.1}.
 *
 * <p>Windows takes, of those that fit it, the one with the highest version that is not above its
 * own, and a product type before none. One without an architecture fits x86 alone, because Windows
 * from Server 2003 SP1 on wants x64 and Itanium named. The suite is not looked at. Source:
 * Microsoft, "INF Manufacturer Section" and "Combining Platform Extensions with Operating System
 * Versions".
 *
 * @param text as the file spells it
 * @param architecture in small letters; empty when not named
 * @param major the version's first number; 0 when not named
 * @param minor the version's second number; 0 when not named
 * @param productType 1 workstation, 2 domain controller, 3 server, 0 any
 */
record Decoration(String text, String architecture, int major, int minor, int productType) {
  private static final int MAJOR = 5;
  private static final int WORKSTATION = 1;
  private static final Pattern FORM =
      Pattern.compile("nt([a-z]\\w*)?((?:\\.[^.]*)*)", Pattern.CASE_INSENSITIVE);

  /** Reads one; empty for what is none. */
  static Optional<Decoration> of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> numbers = List.of(form.group(2).split("\\.", -1));
    return Optional.of(
        new Decoration(
            text.strip(),
            form.group(1) == null ? "" : InfText.fold(form.group(1)),
            number(numbers, 1),
            number(numbers, 2),
            number(numbers, 3)));
  }

  private static int number(List<String> numbers, int place) {
    if (place >= numbers.size() || numbers.get(place).isBlank()) {
      return 0;
    }
    try {
      return Integer.decode(numbers.get(place).strip());
    } catch (NumberFormatException e) {
      // no Windows has this number, so the section is for none of ours
      return Integer.MAX_VALUE;
    }
  }

  /** Whether a platform may use the section. */
  boolean fits(Platform platform) {
    boolean fitsProcessor =
        architecture.isEmpty() ? !platform.is64Bit() : architecture.equals(platform.architecture());
    boolean fitsVersion = major < MAJOR || (major == MAJOR && minor <= platform.minorVersion());
    boolean fitsType =
        productType == 0
            || (platform.isServer()
                ? productType == 2 || productType == 3
                : productType == WORKSTATION);
    return fitsProcessor && fitsVersion && fitsType;
  }

  /** Whether this one is chosen before another that fits as well. */
  boolean isCloserThan(Decoration other) {
    if (major != other.major) {
      return major > other.major;
    }
    if (minor != other.minor) {
      return minor > other.minor;
    }
    if ((productType != 0) != (other.productType != 0)) {
      return productType != 0;
    }
    return !architecture.isEmpty() && other.architecture.isEmpty();
  }
}
