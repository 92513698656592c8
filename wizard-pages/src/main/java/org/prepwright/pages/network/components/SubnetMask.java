package org.prepwright.pages.network.components;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Subnet masks of IPv4 addresses. */
final class SubnetMask {
  private static final Pattern ADDRESS =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
  private static final int FIRST_OF_CLASS_B = 128;
  private static final int FIRST_OF_CLASS_C = 192;
  private static final int FIRST_WITHOUT_CLASS = 224;

  private SubnetMask() {}

  /** Address and mask, an empty mask filled in by the class of the address as Windows does it. */
  static List<String> completed(List<String> pair) {
    return pair.get(1).isEmpty() ? List.of(pair.get(0), ofClass(pair.get(0))) : pair;
  }

  /** The mask of the address's class; empty where it has none. */
  private static String ofClass(String address) {
    int first = bits(address).map(bits -> (int) (bits >>> 24)).orElse(FIRST_WITHOUT_CLASS);
    if (first >= FIRST_WITHOUT_CLASS || first == 0) {
      return "";
    }
    return first < FIRST_OF_CLASS_B
        ? "255.0.0.0"
        : first < FIRST_OF_CLASS_C ? "255.255.0.0" : "255.255.255.0";
  }

  /** The address with its mask in short, such as 192.0.2.7/24; without one, the address alone. */
  static String shortForm(String address, String mask) {
    Optional<Long> bits = bits(mask);
    if (bits.isEmpty()) {
      return address;
    }
    long inverse = ~bits.get() & 0xFFFFFFFFL;
    boolean isMask = (inverse & (inverse + 1)) == 0;
    return isMask ? address + "/" + Long.bitCount(bits.get()) : address + " (" + mask + ")";
  }

  private static Optional<Long> bits(String dotted) {
    var matcher = ADDRESS.matcher(dotted);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long bits = 0;
    for (int i = 1; i <= matcher.groupCount(); i++) {
      int part = Integer.parseInt(matcher.group(i));
      if (part > 255) {
        return Optional.empty();
      }
      bits = bits << 8 | part;
    }
    return Optional.of(bits);
  }
}
