package org.prepwright.installer.licence;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.prepwright.installer.BuildFailure;

/** The licences whose texts are kept with the sources of the packages. */
final class LicenceTexts {
  private final Path folder;
  private final Properties identifiers = new Properties();

  /**
   * Reads what identifiers there are.
   *
   * @param folder with {@code texts/}, {@code notices/} and {@code names.properties}
   */
  LicenceTexts(Path folder) throws IOException {
    this.folder = folder;
    try (Reader names = Files.newBufferedReader(folder.resolve("names.properties"))) {
      identifiers.load(names);
    }
  }

  /**
   * The SPDX identifiers of a library's licences, all of whose texts are there.
   *
   * @throws BuildFailure when it names none, or one without a text
   */
  List<String> identifiersOf(Component component) {
    if (component.licences().isEmpty()) {
      throw new BuildFailure(
          String.format(
              "%s %s names no licence. Find out which one it has before it is packaged.",
              component.name(), component.version()));
    }
    return component.licences().stream().map(licence -> identifier(component, licence)).toList();
  }

  private String identifier(Component component, String licence) {
    String identifier = identifiers.getProperty(licence, licence);
    if (!Files.isRegularFile(textOf(identifier))) {
      throw new BuildFailure(
          String.format(
              "%s %s has the licence \"%s\", whose text is not in %s. Add the text, or in"
                  + " names.properties the identifier of one that is there.",
              component.name(), component.version(), licence, folder.resolve("texts")));
    }
    return identifier;
  }

  /** The file of a licence's text. */
  Path textOf(String identifier) {
    return folder.resolve("texts").resolve(identifier + ".txt");
  }

  /** What is kept of a library's own notices because its jar has none. */
  Optional<Path> noticeOf(Component component) {
    return Optional.of(folder.resolve("notices").resolve(component.name() + ".txt"))
        .filter(Files::isRegularFile);
  }
}
