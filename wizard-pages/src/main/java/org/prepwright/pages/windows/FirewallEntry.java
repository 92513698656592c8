package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.answers.FirewallIcmpSetting;
import org.prepwright.model.answers.FirewallPortOpening;
import org.prepwright.model.answers.FirewallProfile;
import org.prepwright.model.answers.FirewallProgram;
import org.prepwright.model.answers.FirewallService;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.answers.WindowsFirewall;
import org.prepwright.pages.form.Texts;

/**
 * A line in the list of the firewall: a profile, or below it one of its exceptions.
 *
 * @param profile the profile, also of an exception
 * @param kind what the section is
 * @param section the section of the line
 */
record FirewallEntry(FirewallProfile profile, FirewallKind kind, TypedSection section) {
  /** The lines of a firewall, each profile with its exceptions below it. */
  static List<FirewallEntry> of(WindowsFirewall firewall) {
    List<FirewallEntry> entries = new ArrayList<>();
    for (FirewallProfile profile : firewall.profiles()) {
      entries.add(new FirewallEntry(profile, FirewallKind.PROFILE, profile));
      for (FirewallKind kind : FirewallKind.exceptions()) {
        kind.sections(profile)
            .forEach(section -> entries.add(new FirewallEntry(profile, kind, section)));
      }
    }
    return entries;
  }

  boolean isProfile() {
    return kind == FirewallKind.PROFILE;
  }

  /** What a person calls it. */
  String name() {
    return switch (kind) {
      case PROFILE -> FirewallWords.profile(profile.type.valueOr(FirewallWords.ALL_NETWORKS));
      case PROGRAM -> given(((FirewallProgram) section).displayName.valueOr(""));
      case SERVICE ->
          FirewallWords.service(
              ((FirewallService) section).type.valueOr(FirewallWords.ALL_SERVICES));
      case PORT -> given(((FirewallPortOpening) section).displayName.valueOr(""));
      case ICMP -> FirewallWords.icmp(((FirewallIcmpSetting) section).type.valueOr(-1));
    };
  }

  /** What it is, whether it is on, and for whom. */
  String detail() {
    return switch (kind) {
      case PROFILE ->
          joined(
              profile.mode.is(false)
                  ? Texts.text("firewall.profile.off")
                  : Texts.text("firewall.profile.on"),
              profile.exceptions.is(false) ? Texts.text("firewall.no-exceptions") : "",
              section.name());
      case PROGRAM -> {
        FirewallProgram program = (FirewallProgram) section;
        yield joined(
            Texts.text("firewall.kind.program"),
            program.program.valueOr(Texts.text("firewall.no-path")),
            onOff(program.mode.is(false)),
            FirewallWords.scope(program.scope.valueOr(0)));
      }
      case SERVICE -> {
        FirewallService service = (FirewallService) section;
        yield joined(
            Texts.text("firewall.kind.service"),
            onOff(service.mode.is(false)),
            FirewallWords.scope(service.scope.valueOr(0)));
      }
      case PORT -> {
        FirewallPortOpening port = (FirewallPortOpening) section;
        yield joined(
            FirewallWords.protocol(port.protocol.valueOr(-1)),
            port.port.isPresent() ? port.port.plainText() : Texts.text("firewall.no-port"),
            onOff(port.mode.is(false)),
            FirewallWords.scope(port.scope.valueOr(0)));
      }
      case ICMP -> joined(Texts.text("firewall.kind.icmp"), onOff(isIcmpOff()));
    };
  }

  private boolean isIcmpOff() {
    return ((FirewallIcmpSetting) section).mode.is(false);
  }

  private String given(String name) {
    return name.isBlank() ? section.name().replace(FirewallNames.BEGINNING, "") : name;
  }

  private static String onOff(boolean isOff) {
    return isOff ? Texts.text("firewall.off") : Texts.text("firewall.on");
  }

  private static String joined(String... parts) {
    List<String> said = new ArrayList<>(List.of(parts));
    said.removeIf(String::isEmpty);
    return String.join(" · ", said);
  }
}
