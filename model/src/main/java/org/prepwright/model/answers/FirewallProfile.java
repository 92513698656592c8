package org.prepwright.model.answers;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;

/** A profile of the Windows firewall: a section that {@link WindowsFirewall} lists. */
public final class FirewallProfile extends TypedSection {
  /** 1 with a domain, 2 without one, 3 both. */
  public final Setting<Integer> type = number("Type");

  /** Whether the firewall is on. */
  public final Setting<Boolean> mode = oneZero("Mode");

  /** Whether exceptions count. */
  public final Setting<Boolean> exceptions = oneZero("Exceptions");

  /** Whether the user is told of a blocked program. */
  public final Setting<Boolean> notifications = oneZero("Notifications");

  /** Whether answers to multicast and broadcast packets are let in. */
  public final Setting<Boolean> multicastBroadcastResponse = oneZero("MulticastBroadcastResponse");

  /** Names of the program sections. */
  public final Setting<List<String>> programNames = list("AllowedPrograms");

  /** Names of the service sections. */
  public final Setting<List<String>> serviceNames = list("Services");

  /** Names of the port sections. */
  public final Setting<List<String>> portOpeningNames = list("PortOpenings");

  /** Names of the ICMP sections. */
  public final Setting<List<String>> icmpSettingNames = list("IcmpSettings");

  private final NamedSections<FirewallProgram> programs =
      new NamedSections<>(programNames, name -> new FirewallProgram(answerFile(), name));
  private final NamedSections<FirewallService> services =
      new NamedSections<>(serviceNames, name -> new FirewallService(answerFile(), name));
  private final NamedSections<FirewallPortOpening> portOpenings =
      new NamedSections<>(portOpeningNames, name -> new FirewallPortOpening(answerFile(), name));
  private final NamedSections<FirewallIcmpSetting> icmpSettings =
      new NamedSections<>(icmpSettingNames, name -> new FirewallIcmpSetting(answerFile(), name));

  FirewallProfile(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }

  /** The programs that {@link #programNames} lists, in the file or not; changes with the file. */
  public ObservableList<FirewallProgram> programs() {
    return programs.listed();
  }

  /** The services that {@link #serviceNames} lists, in the file or not; changes with the file. */
  public ObservableList<FirewallService> services() {
    return services.listed();
  }

  /** The ports that {@link #portOpeningNames} lists, in the file or not; changes with the file. */
  public ObservableList<FirewallPortOpening> portOpenings() {
    return portOpenings.listed();
  }

  /** What {@link #icmpSettingNames} lists, in the file or not; changes with the file. */
  public ObservableList<FirewallIcmpSetting> icmpSettings() {
    return icmpSettings.listed();
  }

  /** The sections of its exceptions. */
  Stream<TypedSection> namedSections() {
    return exceptionLists().flatMap(list -> list.listed().stream());
  }

  private Stream<NamedSections<?>> exceptionLists() {
    return Stream.of(programs, services, portOpenings, icmpSettings);
  }

  @Override
  void reread() {
    super.reread();
    exceptionLists().forEach(NamedSections::reread);
  }

  @Override
  void readFirst() {
    super.readFirst();
    exceptionLists().forEach(NamedSections::reread);
  }

  @Override
  void showRefusedIn(SettingsSection copy) {
    super.showRefusedIn(copy);
    FirewallProfile other = (FirewallProfile) copy;
    programs.showRefusedIn(other.programs);
    services.showRefusedIn(other.services);
    portOpenings.showRefusedIn(other.portOpenings);
    icmpSettings.showRefusedIn(other.icmpSettings);
  }
}
