package org.prepwright.model.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;

/** Makes the edits that add and remove adapters: several sections at once, one undo. */
final class AdapterEdits {
  private static final String ADAPTERS = "NetAdapters";
  private static final String PARAMETERS = "params.";
  private static final String TCPIP = "params.MS_TCPIP";

  /** Names go into section names, lists and bindings, so they hold nothing that parts those. */
  private static final Pattern USABLE =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} _.-]*[\\p{L}\\p{N}_-])?");

  /** Names of components begin so, and would give an adapter the section of one. */
  private static final String COMPONENT = "ms_";

  /** Keys of {@code [Homenet]} that name adapters (TechNet cc755980). */
  private static final List<String> HOMENET_KEYS =
      List.of("Bridge", "ExternalAdapter", "InternalAdapter", "InternetConnectionFirewall");

  private AdapterEdits() {}

  static Edit add(AnswerFile answers, String name) throws EditRefusedException {
    refuseUniquenessFile(answers);
    if (!USABLE.matcher(name).matches() || Document.fold(name).startsWith(COMPONENT)) {
      throw refusal("network.adapter-name", name);
    }
    if (isInList(answers, name)) {
      throw refusal("network.adapter-exists", name);
    }
    Draft draft = new Draft(answers);
    AnswerFile copy = draft.copy();
    boolean first = copy.network.adapters().isEmpty();
    if (!copy.networking.isInFile()) {
      // without this header Setup reads none of the others
      addSection(copy, copy.networking.name());
    }
    String parameters = PARAMETERS + name;
    refuseSection(copy, parameters);
    apply(copy, new Assignment(copy).edit(ADAPTERS, name, parameters));
    addSection(copy, parameters);
    if (first) {
      copy.network.adapterParameters(parameters).infId.change("*");
    }
    addTcpIpTo(copy, name);
    return draft.edit(name);
  }

  static Edit addTcpIp(AnswerFile answers, String name) throws EditRefusedException {
    refuseUniquenessFile(answers);
    Draft draft = new Draft(answers);
    AnswerFile copy = draft.copy();
    NetworkAdapter adapter =
        copy.network.adapters().stream()
            .filter(known -> known.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() -> refusal("network.no-adapter", name));
    if (adapter.tcpIp().isPresent()) {
      throw refusal("network.adapter-has-tcpip", name, adapter.tcpIp().get().name());
    }
    addTcpIpTo(copy, adapter.name());
    return draft.edit(name);
  }

  private static void addTcpIpTo(AnswerFile copy, String name) throws EditRefusedException {
    Setting<String> tcpIp = copy.netProtocols.tcpIp;
    if (!tcpIp.isGiven()) {
      tcpIp.change(TCPIP);
    }
    if (!NetworkScope.namesSection(tcpIp.get(), copy.kind())) {
      throw refusal("network.value-not-a-section", tcpIp.path(), tcpIp.plainText());
    }
    String section = TCPIP + "." + name;
    refuseSection(copy, section);
    Setting<List<String>> sections = copy.network.tcpIp().adapterSections;
    if (sections.isPlaceholder()) {
      throw refusal("network.value-not-a-section", sections.path(), sections.plainText());
    }
    List<String> listed = new ArrayList<>(sections.valueOr(List.of()));
    listed.add(section);
    sections.change(listed);
    TcpIpAdapterParameters settings = copy.network.tcpIpOfAdapter(section);
    settings.specificTo.change(name);
    settings.dhcp.change(true);
  }

  static Edit remove(AnswerFile answers, String name) throws EditRefusedException {
    if (!isInList(answers, name)) {
      throw refusal("network.no-adapter", name);
    }
    Draft draft = new Draft(answers);
    AnswerFile copy = draft.copy();
    Document document = copy.document();
    Editor editor = new Editor(document);
    NetworkScope scope = NetworkScope.of(copy);
    for (String protocol : scope.protocolSections()) {
      removeFromProtocol(copy, scope, protocol, name);
    }
    Optional<String> parameters =
        document.find(ADAPTERS, name).map(Entry::value).filter(value -> isSection(copy, value));
    apply(copy, editor.remove(ADAPTERS, name));
    if (parameters.isPresent()) {
      removeUnlessNamed(copy, parameters.get());
    }
    for (int i = copy.netBindings.bindings().size() - 1; i >= 0; i--) {
      if (copy.netBindings.bindings().get(i).goesOver(name)) {
        copy.netBindings.remove(i);
      }
    }
    for (String key : HOMENET_KEYS) {
      removeFromHomenet(copy, key, name);
    }
    return draft.edit(name);
  }

  private static void removeFromProtocol(
      AnswerFile copy, NetworkScope scope, String protocol, String adapter)
      throws EditRefusedException {
    List<String> kept = new ArrayList<>();
    List<String> ofAdapter = new ArrayList<>();
    for (String section : scope.adapterSections(protocol)) {
      (scope.isFor(section, adapter) ? ofAdapter : kept).add(section);
    }
    if (ofAdapter.isEmpty()) {
      return;
    }
    setList(copy, protocol, "AdapterSections", kept);
    for (String section : ofAdapter) {
      removeUnlessNamed(copy, section);
    }
  }

  private static void removeFromHomenet(AnswerFile copy, String key, String adapter)
      throws EditRefusedException {
    Optional<Entry> entry = copy.document().find("Homenet", key);
    if (entry.isEmpty()) {
      return;
    }
    List<String> named = List.of(entry.get().value().split("\\s*,\\s*", -1));
    List<String> kept = named.stream().filter(name -> !name.equalsIgnoreCase(adapter)).toList();
    if (kept.size() < named.size()) {
      setList(copy, "Homenet", key, kept);
    }
  }

  private static void setList(AnswerFile copy, String section, String key, List<String> items)
      throws EditRefusedException {
    apply(
        copy,
        items.isEmpty()
            ? new Editor(copy.document()).remove(section, key)
            : new Assignment(copy).edit(section, key, String.join(",", items)));
  }

  /**
   * Sections are removed behind the reference that led to them. Another one keeps them, and so does
   * a documented use of their name, such as that of {@code [UserData]}.
   */
  private static void removeUnlessNamed(AnswerFile copy, String section)
      throws EditRefusedException {
    NetworkScope scope = NetworkScope.of(copy);
    boolean named =
        scope.adapters().values().stream().anyMatch(section::equalsIgnoreCase)
            || scope.protocolSections().stream()
                .anyMatch(
                    protocol ->
                        protocol.equalsIgnoreCase(section)
                            || scope.adapterSections(protocol).stream()
                                .anyMatch(section::equalsIgnoreCase));
    boolean hasOtherUse =
        !Document.fold(section).startsWith(PARAMETERS)
            && Catalogue.standard().knowsSectionAnywhere(section);
    if (!named && !hasOtherUse) {
      apply(copy, new Editor(copy.document()).removeSection(section));
    }
  }

  private static boolean isSection(AnswerFile copy, String value) {
    return NetworkScope.namesSection(value, copy.kind());
  }

  /** Whether a name is neither in the list nor in the way of a section that is there. */
  static boolean isFree(AnswerFile answers, String name) {
    Document document = answers.document();
    return !isInList(answers, name)
        && document.section(PARAMETERS + name).isEmpty()
        && document.section(TCPIP + "." + name).isEmpty();
  }

  private static boolean isInList(AnswerFile answers, String name) {
    return answers.document().find(ADAPTERS, name).isPresent();
  }

  private static void refuseUniquenessFile(AnswerFile answers) throws EditRefusedException {
    if (answers.kind() == Kind.UDF) {
      throw refusal("network.adapter-in-uniqueness-file");
    }
  }

  private static void refuseSection(AnswerFile copy, String section) throws EditRefusedException {
    if (copy.document().section(section).isPresent()) {
      throw refusal("network.section-in-the-way", section);
    }
  }

  private static void addSection(AnswerFile copy, String section) throws EditRefusedException {
    apply(copy, new Editor(copy.document()).addSection(section));
  }

  private static void apply(AnswerFile copy, Edit edit) {
    copy.document().apply(edit);
  }

  private static EditRefusedException refusal(String key, Object... arguments) {
    return new EditRefusedException(Messages.model().text(key, arguments));
  }
}
