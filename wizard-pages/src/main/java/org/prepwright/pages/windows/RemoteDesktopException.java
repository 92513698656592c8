package org.prepwright.pages.windows;

import java.util.List;
import java.util.stream.Stream;
import org.prepwright.model.answers.FirewallPortOpening;
import org.prepwright.model.answers.FirewallProfile;
import org.prepwright.model.answers.FirewallService;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.WindowsFirewall;
import org.prepwright.model.text.EditRefusedException;

/**
 * The exception with which the Windows firewall lets Remote Desktop through. Without a profile it
 * takes four lines: the profile in the list, the service in the profile, its type and its mode.
 */
final class RemoteDesktopException {
  private static final int PORT = 3389;
  private static final int TCP = 6;
  private static final int REMOTE_DESKTOP = 2;
  private static final int ALL_SERVICES = 5;

  private RemoteDesktopException() {}

  /** Whether every profile of the file lets Remote Desktop through. */
  static boolean isIn(WindowsFirewall firewall) {
    return !firewall.profiles().isEmpty()
        && firewall.profiles().stream().allMatch(RemoteDesktopException::letsThrough);
  }

  /** Adds what is missing to every profile that blocks it, or a profile for all networks. */
  static void addTo(WindowsFirewall firewall) throws EditRefusedException {
    if (firewall.profiles().isEmpty()) {
      firewall.profileNames.change(
          List.of(FirewallNames.free(firewall.answerFile().document(), "AllNetworks")));
    }
    String name = "";
    for (FirewallProfile profile : List.copyOf(firewall.profiles())) {
      if (!letsThrough(profile)) {
        if (name.isEmpty()) {
          name = FirewallNames.free(firewall.answerFile().document(), "RemoteDesktop");
        }
        addTo(profile, name);
      }
    }
  }

  private static void addTo(FirewallProfile profile, String name) throws EditRefusedException {
    if (profile.exceptions.is(false)) {
      profile.exceptions.change(true);
    }
    Setting<List<String>> names = profile.serviceNames;
    if (profile.services().stream().noneMatch(RemoteDesktopException::letsThrough)) {
      List<String> listed = names.valueOr(List.of());
      if (listed.stream().noneMatch(name::equalsIgnoreCase)) {
        names.change(Stream.concat(listed.stream(), Stream.of(name)).toList());
      }
      FirewallService service =
          profile.services().stream()
              .filter(candidate -> candidate.name().equalsIgnoreCase(name))
              .findFirst()
              .orElseThrow();
      service.type.change(REMOTE_DESKTOP);
      service.mode.change(true);
    }
  }

  /** A firewall that is off lets everything through. */
  private static boolean letsThrough(FirewallProfile profile) {
    boolean hasException =
        profile.services().stream().anyMatch(RemoteDesktopException::letsThrough)
            || profile.portOpenings().stream().anyMatch(RemoteDesktopException::letsThrough);
    return profile.mode.is(false) || (!profile.exceptions.is(false) && hasException);
  }

  private static boolean letsThrough(FirewallService service) {
    // without an entry the type stands for all services
    int type = service.type.valueOr(ALL_SERVICES);
    boolean fits = type == REMOTE_DESKTOP || type == ALL_SERVICES;
    return service.isInFile() && fits && !service.mode.is(false);
  }

  private static boolean letsThrough(FirewallPortOpening opening) {
    return opening.port.is(PORT) && opening.protocol.is(TCP) && !opening.mode.is(false);
  }
}
