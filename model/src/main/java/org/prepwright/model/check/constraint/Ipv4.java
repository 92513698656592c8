package org.prepwright.model.check.constraint;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.ipv4.IPv4Address;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prepwright.model.answers.Setting;

/**
 * IPv4 addresses as answer files write them: four decimal numbers with dots, nothing else. Short
 * forms such as {@code 10.1} and leading zeros, which some programs read as octal, are not taken.
 */
final class Ipv4 {
  /** Stands for no address. */
  static final String NONE = "0.0.0.0";

  /** The library would take the digits of other scripts as well. */
  private static final Pattern PLAIN = Pattern.compile("[0-9.]+");

  private static final IPAddressStringParameters STRICT =
      new IPAddressStringParameters.Builder()
          .allowAll(false)
          .allowEmpty(false)
          .allowIPv6(false)
          .allowMask(false)
          .allowPrefix(false)
          .allowSingleSegment(false)
          .allowWildcardedSeparator(false)
          .setRangeOptions(RangeParameters.NO_RANGE)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowBinary(false)
          .allowLeadingZeros(false)
          .allowUnlimitedLeadingZeros(false)
          .getParentBuilder()
          .toParams();

  private Ipv4() {}

  /** Reads an address; empty when the text is none. */
  static Optional<IPv4Address> parse(String text) {
    return PLAIN.matcher(text).matches()
        ? Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
            .map(address -> address.toIPv4())
        : Optional.empty();
  }

  /** Reads the addresses of a list; empty when one of them is none. */
  static Optional<List<IPv4Address>> parseAll(Setting<List<String>> setting) {
    List<String> items = setting.valueOr(List.of());
    List<IPv4Address> read = items.stream().flatMap(item -> parse(item).stream()).toList();
    return read.size() == items.size() && !setting.isPlaceholder()
        ? Optional.of(read)
        : Optional.empty();
  }

  /** Whether the ones of a mask stand together at its beginning. */
  static boolean isContiguous(IPv4Address mask) {
    return mask.getBlockMaskPrefixLength(true) != null;
  }

  /** Whether an address can belong to one interface on a network. */
  static boolean isOfInterface(IPv4Address address) {
    int first = address.getSegment(0).getSegmentValue();
    // 0 is "this network", 224 and above are groups of computers, reserved, or everybody
    return first > 0 && first < 224;
  }
}
