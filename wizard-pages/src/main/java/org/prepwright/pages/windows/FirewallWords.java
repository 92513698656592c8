package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/** The numbers of firewall sections in words (reference: the pages of Windows Firewall). */
final class FirewallWords {
  static final int ALL_NETWORKS = 3;
  static final int ALL_SERVICES = 5;

  private FirewallWords() {}

  static String profile(int type) {
    return switch (type) {
      case 1 -> Texts.text("firewall.profile.domain");
      case 2 -> Texts.text("firewall.profile.standard");
      case ALL_NETWORKS -> Texts.text("firewall.profile.all");
      default -> Texts.text("firewall.profile.other", type);
    };
  }

  static String service(int type) {
    return switch (type) {
      case 0 -> Texts.text("firewall.service.files");
      case 1 -> Texts.text("firewall.service.upnp");
      case 2 -> Texts.text("firewall.service.remote-desktop");
      case 4 -> Texts.text("firewall.service.administration");
      case ALL_SERVICES -> Texts.text("firewall.service.all");
      default -> Texts.text("firewall.service.other", type);
    };
  }

  static String protocol(int number) {
    return switch (number) {
      case 6 -> Texts.text("firewall.tcp");
      case 17 -> Texts.text("firewall.udp");
      default -> Texts.text("firewall.no-protocol");
    };
  }

  static String scope(int scope) {
    return switch (scope) {
      case 0 -> Texts.text("firewall.scope.any");
      case 1 -> Texts.text("firewall.scope.subnet");
      default -> Texts.text("firewall.scope.addresses");
    };
  }

  /** A message type of ICMP by its name in RFC 792, 950 and 1256, else by its number. */
  static String icmp(int type) {
    return switch (type) {
      case 3 -> Texts.text("firewall.icmp.unreachable");
      case 4 -> Texts.text("firewall.icmp.quench");
      case 5 -> Texts.text("firewall.icmp.redirect");
      case 8 -> Texts.text("firewall.icmp.echo");
      case 9 -> Texts.text("firewall.icmp.router");
      case 11 -> Texts.text("firewall.icmp.time");
      case 12 -> Texts.text("firewall.icmp.parameter");
      case 13 -> Texts.text("firewall.icmp.timestamp");
      case 17 -> Texts.text("firewall.icmp.mask");
      case -1 -> Texts.text("firewall.icmp.none");
      default -> Texts.text("firewall.icmp.other", type);
    };
  }

  static List<Option<Integer>> profiles(String withoutEntry) {
    return options(withoutEntry, FirewallWords::profile, 1, 2, ALL_NETWORKS);
  }

  static List<Option<Integer>> services(String withoutEntry) {
    return options(withoutEntry, FirewallWords::service, 0, 1, 2, 4, ALL_SERVICES);
  }

  static List<Option<Integer>> protocols(String withoutEntry) {
    return options(withoutEntry, FirewallWords::protocol, 6, 17);
  }

  static List<Option<Integer>> scopes(String withoutEntry) {
    return options(withoutEntry, FirewallWords::scope, 0, 1, 2);
  }

  static List<Option<Integer>> icmpTypes(String withoutEntry) {
    return options(withoutEntry, FirewallWords::icmp, 3, 4, 5, 8, 9, 11, 12, 13, 17);
  }

  private static List<Option<Integer>> options(
      String withoutEntry, IntFunction<String> name, int... numbers) {
    List<Option<Integer>> options = new ArrayList<>();
    options.add(new Option<>(null, withoutEntry));
    IntStream.of(numbers).forEach(number -> options.add(new Option<>(number, name.apply(number))));
    return options;
  }
}
