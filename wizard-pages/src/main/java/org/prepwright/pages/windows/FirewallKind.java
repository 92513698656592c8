package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.model.answers.FirewallIcmpSetting;
import org.prepwright.model.answers.FirewallPortOpening;
import org.prepwright.model.answers.FirewallProfile;
import org.prepwright.model.answers.FirewallProgram;
import org.prepwright.model.answers.FirewallService;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.text.EditRefusedException;

/** What a section of the firewall is. */
enum FirewallKind {
  PROFILE("Profile"),
  PROGRAM("Program"),
  SERVICE("Service"),
  PORT("Port"),
  ICMP("Icmp");

  private static final int TCP = 6;
  private static final int FILE_SHARING = 0;
  private static final int ECHO_REQUEST = 8;

  private final String usualName;

  FirewallKind(String usualName) {
    this.usualName = usualName;
  }

  /** What may stand below a profile, in the order of its lists. */
  static List<FirewallKind> exceptions() {
    return List.of(PROGRAM, SERVICE, PORT, ICMP);
  }

  /** What a new section of this kind is called, behind the beginning of all firewall sections. */
  String usualName() {
    return usualName;
  }

  /** The list in a profile that names the sections of this kind. */
  Setting<List<String>> names(FirewallProfile profile) {
    return switch (this) {
      case PROFILE -> throw new IllegalStateException("a profile lists no profiles");
      case PROGRAM -> profile.programNames;
      case SERVICE -> profile.serviceNames;
      case PORT -> profile.portOpeningNames;
      case ICMP -> profile.icmpSettingNames;
    };
  }

  /** The sections of this kind in a profile. */
  List<? extends TypedSection> sections(FirewallProfile profile) {
    return switch (this) {
      case PROFILE -> List.of(profile);
      case PROGRAM -> profile.programs();
      case SERVICE -> profile.services();
      case PORT -> profile.portOpenings();
      case ICMP -> profile.icmpSettings();
    };
  }

  /** Writes what a new section begins with. */
  void begin(TypedSection section) throws EditRefusedException {
    switch (this) {
      case PROFILE -> ((FirewallProfile) section).mode.change(true);
      case PROGRAM -> ((FirewallProgram) section).mode.change(true);
      case SERVICE -> {
        FirewallService service = (FirewallService) section;
        service.type.change(FILE_SHARING);
        service.mode.change(true);
      }
      case PORT -> {
        FirewallPortOpening port = (FirewallPortOpening) section;
        port.protocol.change(TCP);
        port.mode.change(true);
      }
      case ICMP -> {
        FirewallIcmpSetting icmp = (FirewallIcmpSetting) section;
        icmp.type.change(ECHO_REQUEST);
        icmp.mode.change(true);
      }
    }
  }

  /** The name of this kind of section in the catalogue, which tells its entries from others. */
  String documentedSection() {
    return switch (this) {
      case PROFILE -> "WindowsFirewall.<profile>";
      case PROGRAM -> "WindowsFirewall.<program>";
      case SERVICE -> "WindowsFirewall.<service>";
      case PORT -> "WindowsFirewall.<port opening>";
      case ICMP -> "WindowsFirewall.<icmp setting>";
    };
  }
}
