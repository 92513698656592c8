package org.prepwright.model.answers;

import java.util.Arrays;
import java.util.Optional;
import org.prepwright.model.text.Document;

/** What a section of network parameters is about; its name is chosen by the file. */
enum ParameterRole {
  MS_CLIENT("params.MS_MSClient"),
  NW_CLIENT("params.MS_NWClient"),
  SERVER("params.MS_Server"),
  TCPIP("params.MS_TCPIP"),
  NWIPX("params.MS_NWIPX"),
  TCPIP_OF_ADAPTER("params.MS_TCPIP.<adapter>"),
  ADAPTER("params.<adapter>");

  private static final String PLACE = "<adapter>";

  /** How the names of components begin, so that a section is none of an adapter. */
  private static final String COMPONENT = "params.ms_";

  private final String documentedAs;

  ParameterRole(String documentedAs) {
    this.documentedAs = documentedAs;
  }

  /** The name that documentation and Setup Manager give to such a section. */
  String documentedAs() {
    return documentedAs;
  }

  /**
   * The role of a section: the one that an entry of the file gave it, else the one its name speaks
   * of.
   */
  static Optional<ParameterRole> of(String section, DocumentedSections documented) {
    String name = Document.fold(documented.of(section));
    boolean namedByEntry = documented.isNamedByEntry(section);
    return Arrays.stream(values()).filter(role -> role.fits(name, namedByEntry)).findFirst();
  }

  private boolean fits(String foldedName, boolean namedByEntry) {
    String own = Document.fold(documentedAs);
    if (foldedName.equals(own) || namedByEntry) {
      return foldedName.equals(own);
    }
    boolean saysAdapterByName =
        own.endsWith(PLACE)
            && foldedName.startsWith(own.substring(0, own.length() - PLACE.length()));
    return saysAdapterByName && (this != ADAPTER || !foldedName.startsWith(COMPONENT));
  }

  /** Makes a typed view, read for the first time. */
  TypedSection view(AnswerFile answers, String section) {
    TypedSection made =
        switch (this) {
          case MS_CLIENT -> new MsClientParameters(answers, section);
          case NW_CLIENT -> new NwClientParameters(answers, section);
          case SERVER -> new ServerParameters(answers, section);
          case TCPIP -> new TcpIpParameters(answers, section);
          case NWIPX -> new NwIpxParameters(answers, section);
          case TCPIP_OF_ADAPTER -> new TcpIpAdapterParameters(answers, section);
          case ADAPTER -> new AdapterParameters(answers, section);
        };
    made.readFirst();
    return made;
  }
}
