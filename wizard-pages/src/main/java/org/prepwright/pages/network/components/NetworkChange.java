package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;

/** Changes of several sections at once. They change the file they are given, mostly a copy. */
final class NetworkChange {
  private static final String PARAMETERS = "params.";
  private static final List<String> LISTS =
      List.of("NetAdapters", "NetClients", "NetServices", "NetProtocols");

  private NetworkChange() {}

  /** Chooses the typical components, and takes out whatever chooses single ones. */
  static void toTypical(AnswerFile answers) throws EditRefusedException {
    Document document = answers.document();
    answers.networking.installDefaultComponents.change(true);
    // the adapters first, since other sections name them as well
    for (String name : answers.adapters().stream().map(NetworkAdapter::name).toList()) {
      document.apply(answers.network.removeAdapter(name));
    }
    Set<String> sections = new LinkedHashSet<>(LISTS);
    sections.add(answers.netBindings.name());
    for (String list : LISTS) {
      document.entries(list).stream().map(Entry::value).forEach(sections::add);
    }
    answers.network.sections().stream().map(TypedSection::name).forEach(sections::add);
    for (String section : sections) {
      removeSection(document, section);
    }
  }

  /**
   * Chooses single components. Where the file names none yet, those that the typical choice would
   * install, in the entries Setup Manager writes for them.
   */
  static void toCustom(AnswerFile answers) throws EditRefusedException {
    answers.networking.installDefaultComponents.change(false);
    if (answers.networking.customSections().findAny().isEmpty()) {
      addAdapter(answers);
      add(answers, new Component(ComponentGroup.CLIENTS, answers.netClients.msClient.key()));
      add(answers, new Component(ComponentGroup.SERVICES, answers.netServices.server.key()));
    }
  }

  /** Adds an adapter under the next free name. */
  static void addAdapter(AnswerFile answers) throws EditRefusedException {
    apply(answers, answers.network.addAdapter(answers.network.freeAdapterName()));
  }

  /** Installs a component; TCP/IP together with a section for each adapter. */
  static void add(AnswerFile answers, Component component) throws EditRefusedException {
    for (Setting<?> setting : component.group().documented(answers)) {
      if (setting.key().equals(component.key())) {
        set(setting, PARAMETERS + component.key());
      }
    }
    if (component.key().equals(answers.netProtocols.tcpIp.key())) {
      String section = answers.network.tcpIp().name();
      if (answers.document().section(section).isEmpty()) {
        apply(answers, new Editor(answers.document()).addSection(section));
      }
      for (NetworkAdapter adapter : List.copyOf(answers.adapters())) {
        if (adapter.tcpIp().isEmpty()) {
          apply(answers, answers.network.addTcpIp(adapter.name()));
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // every component is a text: the name of its section
  private static void set(Setting<?> component, String section) throws EditRefusedException {
    ((Setting<String>) component).change(section);
  }

  /** Takes a component out, with the sections of its parameters unless another entry names them. */
  static void remove(AnswerFile answers, Component component) throws EditRefusedException {
    Document document = answers.document();
    String section = component.value(answers);
    List<String> below =
        document.find(section, "AdapterSections").stream()
            .flatMap(entry -> Arrays.stream(entry.value().split(",", -1)))
            .map(String::strip)
            .toList();
    apply(answers, new Editor(document).remove(component.group().section(), component.key()));
    List<String> sections = new ArrayList<>(below);
    sections.add(section);
    for (String parameters : sections) {
      boolean isNamed =
          LISTS.stream()
              .flatMap(list -> document.entries(list).stream())
              .anyMatch(entry -> entry.value().equalsIgnoreCase(parameters));
      if (!isNamed) {
        removeSection(document, parameters);
      }
    }
  }

  /** A section that means something of its own stays, whoever names it. */
  private static void removeSection(Document document, String name) throws EditRefusedException {
    boolean isOfNetwork =
        LISTS.stream().anyMatch(name::equalsIgnoreCase)
            || name.equalsIgnoreCase("NetBindings")
            || Document.fold(name).startsWith(PARAMETERS)
            || !Catalogue.standard().knowsSectionAnywhere(name);
    if (isOfNetwork && document.section(name).isPresent()) {
      document.apply(new Editor(document).removeSection(name));
    }
  }

  private static void apply(AnswerFile answers, Edit edit) {
    answers.document().apply(edit);
  }
}
