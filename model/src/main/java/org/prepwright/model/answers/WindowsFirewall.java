package org.prepwright.model.answers;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;

/**
 * {@code [WindowsFirewall]}: the firewall of XP SP2 and Server 2003 SP1. Its profiles and their
 * exceptions are sections of their own, whose names the file chooses.
 */
public final class WindowsFirewall extends TypedSection {
  /** Names of the profile sections. */
  public final Setting<List<String>> profileNames = list("Profiles");

  /** Path of the log. */
  public final Setting<String> logFile = text("LogFile");

  /** Largest size of the log in kilobytes. */
  public final Setting<Integer> logSize = number("LogSize");

  /** Whether dropped packets are logged. */
  public final Setting<Boolean> logDroppedPackets = oneZero("LogDroppedPackets");

  /** Whether connections are logged. */
  public final Setting<Boolean> logConnections = oneZero("LogConnections");

  private final NamedSections<FirewallProfile> profiles =
      new NamedSections<>(profileNames, name -> new FirewallProfile(answerFile(), name));

  WindowsFirewall(AnswerFile answerFile) {
    super(answerFile, "WindowsFirewall");
  }

  /** The profiles that {@link #profileNames} lists, in the file or not; changes with the file. */
  public ObservableList<FirewallProfile> profiles() {
    return profiles.listed();
  }

  /** The profiles and the sections of their exceptions. */
  Stream<TypedSection> namedSections() {
    return profiles().stream()
        .flatMap(profile -> Stream.concat(Stream.of(profile), profile.namedSections()));
  }

  @Override
  void reread() {
    super.reread();
    profiles.reread();
  }

  @Override
  void readFirst() {
    super.readFirst();
    profiles.reread();
  }

  @Override
  void showRefusedIn(SettingsSection copy) {
    super.showRefusedIn(copy);
    profiles.showRefusedIn(((WindowsFirewall) copy).profiles);
  }
}
