package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/**
 * The adapters and parameter sections of the network, found by following the references of the
 * file, whatever it calls its sections.
 *
 * <p>Views are made once for each name and follow the file from then on, also when their section
 * goes and comes back, so a control can stay bound to their settings.
 */
public final class Network {
  private final AnswerFile answers;
  private final Map<String, TypedSection> views = new LinkedHashMap<>();
  private final ObservableList<NetworkAdapter> adapters = FXCollections.observableArrayList();
  private final ObservableList<NetworkAdapter> readOnlyAdapters =
      FXCollections.unmodifiableObservableList(adapters);
  private List<TypedSection> inFile = List.of();

  Network(AnswerFile answers) {
    this.answers = answers;
  }

  /** The adapters in the order of {@code [NetAdapters]}; changes with the file. */
  public ObservableList<NetworkAdapter> adapters() {
    return readOnlyAdapters;
  }

  /**
   * The parameters of TCP/IP for all adapters: of the section that {@code [NetProtocols]} names, or
   * of {@code [params.MS_TCPIP]}. Another view once another section is named.
   */
  public TcpIpParameters tcpIp() {
    return (TcpIpParameters) view(ParameterRole.TCPIP, NetworkScope.of(answers).tcpIpSection());
  }

  /** The parameters of Client for Microsoft Networks; found like {@link #tcpIp()}. */
  public MsClientParameters msClient() {
    return (MsClientParameters) named(ParameterRole.MS_CLIENT, answers.netClients.msClient);
  }

  /** The parameters of Client Service for NetWare; found like {@link #tcpIp()}. */
  public NwClientParameters nwClient() {
    return (NwClientParameters) named(ParameterRole.NW_CLIENT, answers.netClients.nwClient);
  }

  /** The parameters of File and Printer Sharing; found like {@link #tcpIp()}. */
  public ServerParameters server() {
    return (ServerParameters) named(ParameterRole.SERVER, answers.netServices.server);
  }

  /** The parameters of NWLink IPX/SPX; found like {@link #tcpIp()}. */
  public NwIpxParameters nwIpx() {
    return (NwIpxParameters) named(ParameterRole.NWIPX, answers.netProtocols.nwIpx);
  }

  /** The parameter sections that the file has, in file order. */
  public List<TypedSection> sections() {
    return inFile;
  }

  /**
   * The entries that name a section which the file lacks though Setup would miss it: of an adapter,
   * of its TCP/IP settings, or of a component.
   *
   * <p>Setup Manager and others write {@code MS_Server=params.MS_Server} without that section when
   * the component has no parameters, so a component is here only under another name, or when
   * sections for single adapters stand below the one that is missing.
   */
  public List<NetworkReference> brokenReferences() {
    return NetworkScope.of(answers).brokenReferences();
  }

  /** A name for one more adapter, as Setup Manager counts them: {@code Adapter01} and so on. */
  public String freeAdapterName() {
    int number = 1;
    while (!AdapterEdits.isFree(answers, usualName(number))) {
      number++;
    }
    return usualName(number);
  }

  private static String usualName(int number) {
    return String.format(Locale.ROOT, "Adapter%02d", number);
  }

  /**
   * Makes the edit that adds an adapter as Setup Manager writes one: its line, its section and a
   * TCP/IP section with an address from DHCP, together with whatever these need. The first adapter
   * is the first one that Windows finds; others want their Plug and Play ID filled in.
   *
   * @param name a name of one's own choice
   * @throws EditRefusedException when the name is taken or cannot be used, or the file is a
   *     uniqueness file; the message says why
   */
  public Edit addAdapter(String name) throws EditRefusedException {
    return AdapterEdits.add(answers, name);
  }

  /**
   * Makes the edit that gives an adapter a TCP/IP section of its own, with an address from DHCP.
   *
   * @param name the adapter's name
   * @throws EditRefusedException when there is no such adapter, it has such a section, or the file
   *     leaves no place for one; the message says why
   */
  public Edit addTcpIp(String name) throws EditRefusedException {
    return AdapterEdits.addTcpIp(answers, name);
  }

  /**
   * Makes the edit that removes an adapter, its sections, and what refers to either: the lists of
   * the protocols, bindings and {@code [Homenet]}. A section that another entry names as well
   * stays.
   *
   * @param name the adapter's name
   * @throws EditRefusedException when there is no such adapter, or the lines around would then read
   *     differently; the message says why
   */
  public Edit removeAdapter(String name) throws EditRefusedException {
    return AdapterEdits.remove(answers, name);
  }

  /** Every view that was ever handed out or is in the file. */
  List<TypedSection> views() {
    return List.copyOf(views.values());
  }

  /** Shows in a copy of the file what could not be written. */
  void showRefusedIn(Network copy) {
    views.forEach(
        (key, section) -> {
          ParameterRole role = ParameterRole.valueOf(key.substring(0, key.indexOf(' ')));
          section.showRefusedIn(copy.view(role, section.name()));
        });
  }

  /** Follows the document. */
  void reread() {
    // a copy, since whoever hears of a change may ask for another view
    views().forEach(TypedSection::reread);
    inFile = readSections();
    List<NetworkAdapter> read = readAdapters();
    if (!read.equals(adapters)) {
      adapters.setAll(read);
    }
  }

  private List<TypedSection> readSections() {
    Document document = answers.document();
    DocumentedSections documented = answers.documentedSections();
    Set<TypedSection> read = new LinkedHashSet<>();
    for (var section : document.sections()) {
      ParameterRole.of(section.name(), documented)
          .filter(role -> !isOfComputer(section.name()))
          .map(role -> view(role, section.name()))
          .ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  /** Those of a uniqueness file that are for one computer are made anew when they are asked for. */
  private boolean isOfComputer(String section) {
    return !DocumentedSections.withoutId(answers.kind(), section).equals(section.strip());
  }

  private List<NetworkAdapter> readAdapters() {
    NetworkScope scope = NetworkScope.of(answers);
    Map<String, String> tcpIp = scope.tcpIpSectionsByAdapter();
    List<NetworkAdapter> read = new ArrayList<>();
    scope
        .adapters()
        .forEach(
            (name, section) ->
                read.add(
                    new NetworkAdapter(
                        name,
                        Optional.of(section)
                            .filter(value -> NetworkScope.namesSection(value, answers.kind()))
                            .map(this::adapterParameters),
                        Optional.ofNullable(tcpIp.get(name)).map(this::tcpIpOfAdapter))));
    return read;
  }

  AdapterParameters adapterParameters(String section) {
    return (AdapterParameters) view(ParameterRole.ADAPTER, section);
  }

  TcpIpAdapterParameters tcpIpOfAdapter(String section) {
    return (TcpIpAdapterParameters) view(ParameterRole.TCPIP_OF_ADAPTER, section);
  }

  private TypedSection named(ParameterRole role, Setting<String> component) {
    String value = component.valueOr("");
    boolean names = NetworkScope.namesSection(value, answers.kind());
    return view(role, names ? value : role.documentedAs());
  }

  private TypedSection view(ParameterRole role, String section) {
    return views.computeIfAbsent(
        role.name() + " " + Document.fold(section), key -> role.view(answers, section));
  }
}
