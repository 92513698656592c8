package org.prepwright.model.check.constraint;

import java.util.Locale;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.FirewallPortOpening;
import org.prepwright.model.answers.FirewallProfile;
import org.prepwright.model.answers.FirewallService;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.RemoteDesktopLetThrough;

/**
 * Rule {@code terminal-services-firewall}. One profile that lets Remote Desktop through is enough:
 * the file cannot tell in which network the computer will stand. A profile does so when its
 * firewall is off, or when it heeds an exception for port 3389 (TCP), for Remote Desktop, or for
 * all services. A command that changes the firewall with netsh counts as well, and so does a value
 * that is filled in later.
 */
public final class RemoteDesktopLetThroughValidator
    extends Judge<RemoteDesktopLetThrough, AnswerFile> {
  private static final int PORT = 3389;
  private static final int TCP = 6;
  private static final int REMOTE_DESKTOP = 2;
  private static final int ALL_SERVICES = 5;

  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    boolean isOn = answers.terminalServices.allowConnections.is(true);
    if (isOn && !isOpened(answers)) {
      breaches.at(answers.terminalServices.allowConnections, "terminal-services-firewall");
    }
  }

  private static boolean isOpened(AnswerFile answers) {
    return answers.windowsFirewall.profileNames.isPlaceholder()
        || answers.windowsFirewall.profiles().stream()
            .anyMatch(RemoteDesktopLetThroughValidator::letsThrough)
        || answers.guiRunOnce.commands().stream().anyMatch(command -> mayOpen(command, answers));
  }

  private static boolean letsThrough(FirewallProfile profile) {
    boolean heedsExceptions = maybe(profile.exceptions, true, true);
    boolean hasException =
        profile.portOpenings().stream().anyMatch(RemoteDesktopLetThroughValidator::letsThrough)
            || profile.services().stream().anyMatch(RemoteDesktopLetThroughValidator::letsThrough);
    return maybe(profile.mode, false, true) || heedsExceptions && hasException;
  }

  private static boolean letsThrough(FirewallPortOpening opening) {
    return maybe(opening.port, PORT, 0)
        && maybe(opening.protocol, TCP, 0)
        && maybe(opening.mode, true, true);
  }

  private static boolean letsThrough(FirewallService service) {
    boolean fits =
        maybe(service.type, REMOTE_DESKTOP, ALL_SERVICES)
            || maybe(service.type, ALL_SERVICES, ALL_SERVICES);
    return service.isInFile() && fits && maybe(service.mode, true, true);
  }

  /** Whether a setting has a value, or may have it once it is filled in. */
  private static <T> boolean maybe(Setting<T> setting, T wanted, T withoutEntry) {
    boolean isAbsent = !setting.isGiven();
    return setting.isPlaceholder() || setting.is(wanted) || isAbsent && wanted.equals(withoutEntry);
  }

  private static boolean mayOpen(String command, AnswerFile answers) {
    String folded = command.toLowerCase(Locale.ROOT);
    return folded.contains("netsh") && folded.contains("firewall")
        || Placeholders.isPlaceholder(command, answers.kind());
  }
}
