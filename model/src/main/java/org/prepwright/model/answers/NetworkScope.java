package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;

/**
 * Follows the references between network sections as one computer reads them: in a uniqueness file
 * {@code [id:Section]} goes before {@code [Section]}.
 */
final class NetworkScope {
  private static final String USUAL_TCPIP = "params.MS_TCPIP";
  private static final String NO_SECTION = "*";

  private final AnswerFile answers;
  private final Document document;
  private final String id;

  private NetworkScope(AnswerFile answers, String id) {
    this.answers = answers;
    this.document = answers.document();
    this.id = id;
  }

  /** The scope of everybody. */
  static NetworkScope of(AnswerFile answers) {
    return new NetworkScope(answers, "");
  }

  /** The scope of the computer that a section is for. */
  static NetworkScope of(TypedSection section) {
    int colon = section.answerFile().kind() == Kind.UDF ? section.name().indexOf(':') : -1;
    return new NetworkScope(section.answerFile(), section.name().substring(0, colon + 1));
  }

  /** The section that is read for a name: the computer's own, where there is one. */
  String in(String name) {
    return document.section(id + name).isPresent() ? id + name : name;
  }

  /**
   * Whether a value names a section: an asterisk stands for no parameters, an empty value for no
   * answer, and a placeholder is not known yet.
   */
  static boolean namesSection(String value, Kind kind) {
    return !value.isBlank()
        && !value.equals(NO_SECTION)
        && !Placeholders.isPlaceholder(value, kind);
  }

  /** The adapters by name, the first line of each, with what stands behind the equals sign. */
  Map<String, String> adapters() {
    Map<String, String> adapters = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Entry entry : document.entries(in("NetAdapters"))) {
      entry
          .key()
          .filter(name -> seen.add(Document.fold(name)))
          .ifPresent(name -> adapters.put(name, entry.value()));
    }
    return adapters;
  }

  /** The section with the parameters of TCP/IP, by its usual name where no entry names it. */
  String tcpIpSection() {
    return in(
        document
            .find(in("NetProtocols"), "MS_TCPIP")
            .map(Entry::value)
            .filter(this::namesSection)
            .orElse(USUAL_TCPIP));
  }

  /** The sections of all protocols, TCP/IP among them. */
  List<String> protocolSections() {
    Set<String> seen = new HashSet<>();
    return Stream.concat(
            Stream.of(tcpIpSection()),
            document.entries(in("NetProtocols")).stream()
                .map(Entry::value)
                .filter(this::namesSection)
                .map(this::in))
        .filter(section -> seen.add(Document.fold(section)))
        .toList();
  }

  /** The sections for single adapters that a protocol section lists, in or not in the file. */
  List<String> adapterSections(String protocolSection) {
    return document.find(protocolSection, "AdapterSections").map(Entry::value).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(this::namesSection)
        .map(this::in)
        .toList();
  }

  /** Whether a section says that it is for an adapter. */
  boolean isFor(String section, String adapter) {
    return document
        .find(section, "SpecificTo")
        .map(Entry::value)
        .filter(adapter::equalsIgnoreCase)
        .isPresent();
  }

  /** The TCP/IP sections by the adapter they are for, without regard to case. */
  Map<String, String> tcpIpSectionsByAdapter() {
    Map<String, String> sections = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String section : adapterSections(tcpIpSection())) {
      document
          .find(section, "SpecificTo")
          .ifPresent(entry -> sections.putIfAbsent(entry.value(), section));
    }
    return sections;
  }

  /** The protocol section that a section of TCP/IP settings belongs to. */
  Optional<TcpIpParameters> protocolOf(TcpIpAdapterParameters section) {
    String protocol = tcpIpSection();
    boolean belongs =
        answers.kind() == Kind.UDF
            || adapterSections(protocol).stream().anyMatch(section.name()::equalsIgnoreCase);
    if (!belongs || document.section(protocol).isEmpty()) {
      return Optional.empty();
    }
    TcpIpParameters parameters = new TcpIpParameters(answers, protocol);
    parameters.readFirst();
    return Optional.of(parameters);
  }

  /** What {@link Network#brokenReferences()} tells. */
  List<NetworkReference> brokenReferences() {
    List<NetworkReference> broken = new ArrayList<>();
    for (Entry entry : document.entries("NetAdapters")) {
      addIfBroken(broken, "NetAdapters", entry, entry.value());
    }
    for (String list : List.of("NetClients", "NetServices", "NetProtocols")) {
      for (Entry entry : document.entries(list)) {
        if (isMissed(entry)) {
          addIfBroken(broken, list, entry, entry.value());
        }
      }
    }
    for (String protocol : protocolSections()) {
      Optional<Entry> entry = document.find(protocol, "AdapterSections");
      for (String section : adapterSections(protocol)) {
        addIfBroken(broken, protocol, entry.orElseThrow(), section);
      }
    }
    return broken;
  }

  private void addIfBroken(
      List<NetworkReference> broken, String section, Entry entry, String named) {
    if (entry.key().isPresent() && namesSection(named) && document.section(named).isEmpty()) {
      broken.add(new NetworkReference(section, entry, named));
    }
  }

  private boolean isMissed(Entry component) {
    String usual = "params." + component.key().orElse("");
    String below = Document.fold(component.value() + ".");
    return !component.value().equalsIgnoreCase(usual)
        || document.sections().stream()
            .anyMatch(section -> Document.fold(section.name()).startsWith(below));
  }

  private boolean namesSection(String value) {
    return namesSection(value, answers.kind());
  }
}
