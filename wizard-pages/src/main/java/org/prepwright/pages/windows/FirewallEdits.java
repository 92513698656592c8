package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.FirewallProfile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.answers.WindowsFirewall;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;

/** Adds and removes sections of the firewall together with their names in the lists. */
final class FirewallEdits {
  private FirewallEdits() {}

  /**
   * Adds a profile.
   *
   * @param type 1 with a domain, 2 without one, 3 both
   */
  static void addProfile(AnswerFile answers, int type, String name) throws EditRefusedException {
    WindowsFirewall firewall = answers.windowsFirewall;
    list(firewall.profileNames, name);
    FirewallProfile profile = named(firewall.profiles(), name);
    profile.type.change(type);
    FirewallKind.PROFILE.begin(profile);
  }

  /** Adds an exception to a profile. */
  static void addException(AnswerFile answers, String profileName, FirewallKind kind, String name)
      throws EditRefusedException {
    FirewallProfile profile = named(answers.windowsFirewall.profiles(), profileName);
    list(kind.names(profile), name);
    kind.begin(named(kind.sections(profile), name));
  }

  /** Removes a profile or an exception; its section goes when no list has it any more. */
  static void remove(AnswerFile answers, FirewallEntry entry) throws EditRefusedException {
    WindowsFirewall firewall = answers.windowsFirewall;
    List<String> orphans = new ArrayList<>();
    orphans.add(entry.section().name());
    FirewallProfile profile = named(firewall.profiles(), entry.profile().name());
    if (entry.isProfile()) {
      for (FirewallKind kind : FirewallKind.exceptions()) {
        kind.sections(profile).forEach(section -> orphans.add(section.name()));
      }
      unlist(firewall.profileNames, profile.name());
    } else {
      unlist(entry.kind().names(profile), entry.section().name());
    }
    for (String orphan : orphans) {
      boolean isListed =
          FirewallEntry.of(firewall).stream()
              .anyMatch(other -> other.section().name().equalsIgnoreCase(orphan));
      if (!isListed && answers.document().section(orphan).isPresent()) {
        answers.document().apply(new Editor(answers.document()).removeSection(orphan));
      }
    }
  }

  private static void list(Setting<List<String>> names, String name) throws EditRefusedException {
    List<String> all = new ArrayList<>(names.valueOr(List.of()));
    all.add(name);
    names.change(all);
  }

  private static void unlist(Setting<List<String>> names, String name) throws EditRefusedException {
    List<String> left = new ArrayList<>(names.valueOr(List.of()));
    left.removeIf(name::equalsIgnoreCase);
    names.change(left.isEmpty() ? null : left);
  }

  private static <S extends TypedSection> S named(List<S> sections, String name) {
    return sections.stream()
        .filter(section -> section.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }
}
