package org.prepwright.model.answers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;

/**
 * Under which name the sections of a file are documented. Parameter sections of network components
 * and the sections of the firewall have names that other entries choose; the catalogue knows them
 * as {@code params.MS_TCPIP.<adapter>}, {@code WindowsFirewall.<profile>} and so on.
 *
 * <p>Follows the references once, when it is made.
 */
public final class DocumentedSections {
  private static final String ADAPTER = "params.<adapter>";
  private static final String PROFILE = "WindowsFirewall.<profile>";

  /** Sections whose entries say {@code component=section}. */
  private static final String[] LISTS_OF_COMPONENTS = {"NetClients", "NetServices", "NetProtocols"};

  /** Keys of a firewall profile and what the sections they list are documented as. */
  private static final Map<String, String> LISTS_OF_PROFILE =
      Map.of(
          "allowedprograms", "WindowsFirewall.<program>",
          "services", "WindowsFirewall.<service>",
          "portopenings", "WindowsFirewall.<port opening>",
          "icmpsettings", "WindowsFirewall.<icmp setting>");

  private final Document document;
  private final Kind kind;
  private final Map<String, String> documented = new HashMap<>();

  /** Follows the references of a document. */
  public DocumentedSections(Document document, Kind kind) {
    this.document = document;
    this.kind = kind;
    document.sections().forEach(section -> follow(section.name()));
  }

  /**
   * The name a section is documented under, for example {@code params.MS_TCPIP.<adapter>}: its own
   * unless an entry gave it its role. In a uniqueness file the id in front of the colon is left
   * out.
   */
  public String of(String section) {
    String plain = withoutId(kind, section);
    String role = documented.get(Document.fold(section));
    // what serves every computer has the same role for one
    return role == null ? documented.getOrDefault(Document.fold(plain), plain) : role;
  }

  /** Whether an entry of the file gives a section its role. */
  public boolean isNamedByEntry(String section) {
    return documented.containsKey(Document.fold(section))
        || documented.containsKey(Document.fold(withoutId(kind, section)));
  }

  /** The name without the id that a uniqueness file puts in front of it. */
  public static String withoutId(Kind kind, String section) {
    int colon = kind == Kind.UDF ? section.indexOf(':') : -1;
    return section.substring(colon + 1).strip();
  }

  private void follow(String name) {
    String plain = Document.fold(withoutId(kind, name));
    if (plain.equals("netadapters")) {
      document.entries(name).forEach(entry -> note(name, entry, ADAPTER));
    } else if (plain.equals("windowsfirewall")) {
      document.find(name, "Profiles").ifPresent(entry -> note(name, entry, PROFILE));
    } else if (Arrays.stream(LISTS_OF_COMPONENTS).anyMatch(plain::equalsIgnoreCase)) {
      for (Entry entry : document.entries(name)) {
        entry.key().ifPresent(component -> noteComponent(name, entry, component));
      }
    }
  }

  private void noteComponent(String list, Entry entry, String component) {
    String documentedAs = "params." + component;
    if (!isExactlyKnown(documentedAs)) {
      return;
    }
    note(list, entry, Catalogue.standard().spellingOfSection(documentedAs).orElse(documentedAs));
  }

  /** The pattern for adapters fits every {@code params.} section, but speaks of adapters only. */
  private static boolean isExactlyKnown(String section) {
    return Arrays.stream(Kind.values())
        .flatMap(any -> Catalogue.standard().sectionNames(any).stream())
        .anyMatch(section::equalsIgnoreCase);
  }

  /** Notes what an entry lists, and what those sections list in turn. */
  private void note(String listedIn, Entry entry, String documentedAs) {
    String id = idOf(listedIn);
    for (String named : entry.value().split(",", -1)) {
      if (!named.isBlank()) {
        noteSection(id + named.strip(), documentedAs);
        // a section without id serves every computer that lists it
        noteSection(named.strip(), documentedAs);
      }
    }
  }

  private void noteSection(String name, String documentedAs) {
    if (documented.putIfAbsent(Document.fold(name), documentedAs) != null) {
      return;
    }
    if (documentedAs.equals(PROFILE)) {
      LISTS_OF_PROFILE.forEach(
          (key, role) -> document.find(name, key).ifPresent(entry -> note(name, entry, role)));
    } else if (!documentedAs.equals(ADAPTER)) {
      String role = documentedAs + ".<adapter>";
      document.find(name, "AdapterSections").ifPresent(entry -> note(name, entry, role));
    }
  }

  private String idOf(String section) {
    int colon = kind == Kind.UDF ? section.indexOf(':') : -1;
    return section.substring(0, colon + 1);
  }
}
