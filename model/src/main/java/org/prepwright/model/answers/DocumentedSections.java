package org.prepwright.model.answers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Stands for what an entry names and no documentation describes. */
  private static final String NOTHING = "";

  /** Sections whose entries say {@code component=section}. */
  private static final Set<String> LISTS_OF_COMPONENTS =
      Set.of("netclients", "netservices", "netprotocols");

  /** Keys of a firewall profile and what the sections they list are documented as. */
  private static final Map<String, String> LISTS_OF_PROFILE =
      Map.of(
          "AllowedPrograms", "WindowsFirewall.<program>",
          "Services", "WindowsFirewall.<service>",
          "PortOpenings", "WindowsFirewall.<port opening>",
          "IcmpSettings", "WindowsFirewall.<icmp setting>");

  private final Catalogue catalogue = Catalogue.standard();
  private final Document document;
  private final Kind kind;
  private final long changesBefore;
  private final Map<String, String> roles = new HashMap<>();
  private final Deque<Named> toFollow = new ArrayDeque<>();

  /** A section of the file that an entry gave a role. */
  private record Named(String section, String role) {}

  /** Follows the references of a document. */
  public DocumentedSections(Document document, Kind kind) {
    this.document = document;
    this.kind = kind;
    this.changesBefore = document.changes();
    Set<String> names = new LinkedHashSet<>();
    document.sections().forEach(section -> names.add(Document.fold(section.name())));
    names.forEach(this::follow);
    followAllFurther();
    // what no list names may still list adapters, as in a part of a file
    names.forEach(name -> noteAdapters(name, withoutId(kind, name)));
    followAllFurther();
  }

  /** Whether the document still has the text that was followed, and would be followed alike. */
  boolean isUpToDate(Kind kindNow) {
    return kindNow == kind && document.changes() == changesBefore;
  }

  /**
   * The name a section is documented under, for example {@code params.MS_TCPIP.<adapter>}: its own
   * unless an entry gave it a documented role. In a uniqueness file the id in front of the colon is
   * left out.
   */
  public String of(String section) {
    String plain = withoutId(kind, section);
    return role(section).filter(role -> !role.equals(NOTHING)).orElse(plain);
  }

  /** Whether an entry of the file gives a section its role. */
  public boolean isNamedByEntry(String section) {
    return role(section).isPresent();
  }

  /**
   * Whether an entry names a section and nothing is documented about what stands in it, as for the
   * parameters of most network components.
   */
  public boolean isUndocumentedRole(String section) {
    return role(section).filter(NOTHING::equals).isPresent();
  }

  /** The name without the id that a uniqueness file puts in front of it. */
  public static String withoutId(Kind kind, String section) {
    int colon = kind == Kind.UDF ? section.indexOf(':') : -1;
    return section.substring(colon + 1).strip();
  }

  /** A section without id serves every computer that lists it. */
  private Optional<String> role(String section) {
    return Optional.ofNullable(roles.get(fold(section)))
        .or(() -> Optional.ofNullable(roles.get(fold(withoutId(kind, section)))));
  }

  private static String fold(String section) {
    return section.strip().toLowerCase(Locale.ROOT);
  }

  // ------------------------------------------------------------------ from the lists

  private void follow(String name) {
    String plain = withoutId(kind, name);
    String folded = fold(plain);
    for (Entry entry : document.entries(name)) {
      String key = entry.key().orElse("");
      if (folded.equals("netadapters")) {
        note(name, entry, ADAPTER);
      } else if (LISTS_OF_COMPONENTS.contains(folded)) {
        note(name, entry, documented("params." + key));
      } else if (folded.equals("windowsfirewall") && key.equalsIgnoreCase("Profiles")) {
        note(name, entry, PROFILE);
      } else if (catalogue.namesSection(plain, key)) {
        noteUnknown(name, entry);
      }
    }
  }

  /** A section that the catalogue describes by its own name is what it is, whoever names it. */
  private void noteUnknown(String listedIn, Entry entry) {
    if (!catalogue.knowsSectionAnywhere(entry.value())) {
      note(listedIn, entry, NOTHING);
    }
  }

  // ------------------------------------------------------------------ from what they list

  private void followAllFurther() {
    while (!toFollow.isEmpty()) {
      followFurther(toFollow.remove());
    }
  }

  /** What a section lists in turn; an adapter or a program of the firewall lists nothing. */
  private void followFurther(Named named) {
    if (named.role().equals(PROFILE)) {
      LISTS_OF_PROFILE.forEach((key, role) -> noteListed(named.section(), key, role));
    } else if (!named.role().contains("<")) {
      noteAdapters(named.section(), named.role());
    }
  }

  private void noteAdapters(String section, String component) {
    // most sections list none, and there may be very many of them
    document
        .find(section, "AdapterSections")
        .ifPresent(entry -> note(section, entry, documented(component + ".<adapter>")));
  }

  private void noteListed(String section, String key, String role) {
    document.find(section, key).ifPresent(entry -> note(section, entry, role));
  }

  private void note(String listedIn, Entry entry, String role) {
    String id = listedIn.substring(0, kind == Kind.UDF ? listedIn.indexOf(':') + 1 : 0);
    for (String named : entry.value().split(",", -1)) {
      if (!named.isBlank()) {
        noteSection(id + named.strip(), role);
        // a section without id serves every computer that lists it
        noteSection(named.strip(), role);
      }
    }
  }

  private void noteSection(String name, String role) {
    if (roles.putIfAbsent(fold(name), role) == null) {
      toFollow.add(new Named(name, role));
    }
  }

  /** The name in the spelling of the catalogue, where it has a section of just this name. */
  private String documented(String section) {
    return catalogue.spellingOfExactSection(section).orElse(NOTHING);
  }
}
