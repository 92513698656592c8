package org.prepwright.installer.licence;

import java.util.List;

/**
 * A library of the program, as the bill of materials has it.
 *
 * @param group for example {@code org.openjfx}
 * @param name for example {@code javafx-base}
 * @param version for example {@code 21.0.12}
 * @param licences as the library names them: SPDX identifiers or words; any one of them may be
 *     chosen
 * @param homePage its address, or empty
 */
public record Component(
    String group, String name, String version, List<String> licences, String homePage) {
  /** Copies what it is given. */
  public Component {
    licences = List.copyOf(licences);
  }
}
