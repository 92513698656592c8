package org.prepwright.installer.licence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.Folders;

/**
 * Puts the licences into the distribution, from which every package takes them: the program's own,
 * a list of all libraries, the text of each licence once, and what the libraries say of themselves.
 */
public final class Licences implements BuildStep {
  private static final String OWN_GROUP = "org.prepwright";

  @Override
  public String name() {
    return "licences";
  }

  @Override
  public Optional<String> lack() {
    return Optional.empty();
  }

  @Override
  public void make(Build build) throws IOException {
    Path licences = build.distribution().resolve("licences");
    Folders.empty(licences);
    Path texts = build.sources().resolve("licences");
    Files.writeString(
        build.distribution().resolve("LICENSE"),
        Files.readString(texts.resolve("texts/Apache-2.0.txt")));
    write(
        BillOfMaterials.librariesOfOthers(
            build.distribution().resolve(BillOfMaterials.FILE_NAME), OWN_GROUP),
        new LicenceTexts(texts),
        build.distribution().resolve("lib"),
        licences);
  }

  /** Writes list, texts and notices of these libraries, whose jars lie in a folder. */
  static void write(List<Component> libraries, LicenceTexts texts, Path jars, Path folder)
      throws IOException {
    StringBuilder list =
        new StringBuilder(
            "Prepwright contains these libraries. The text of each licence lies beside this list,"
                + "\nwhat a library says of itself in the folder notices.\n");
    TreeSet<String> used = new TreeSet<>();
    List<Component> sorted =
        libraries.stream().sorted(Comparator.comparing(Component::name)).toList();
    for (Component library : sorted) {
      List<String> identifiers = texts.identifiersOf(library);
      used.addAll(identifiers);
      list.append(
          String.format(
              "%n%s %s%n  licence: %s%n  home page: %s%n",
              library.name(),
              library.version(),
              String.join(" or ", identifiers),
              library.homePage()));
      writeNotice(library, texts, jars, folder.resolve("notices"));
    }
    Files.writeString(
        folder.resolve("THIRD-PARTY.txt"), list.toString().replace(System.lineSeparator(), "\n"));
    for (String identifier : used) {
      Files.copy(texts.textOf(identifier), folder.resolve(identifier + ".txt"));
    }
  }

  private static void writeNotice(Component library, LicenceTexts texts, Path jars, Path folder)
      throws IOException {
    StringBuilder notice = new StringBuilder();
    Optional<Path> kept = texts.noticeOf(library);
    if (kept.isPresent()) {
      notice.append(Files.readString(kept.get()));
    }
    for (Path jar : jarsOf(library, jars)) {
      for (Map.Entry<String, String> text : JarNotices.of(jar).entrySet()) {
        if (!isOneOf(texts, text.getValue(), library)) {
          notice.append(String.format("%s:\n\n%s\n", text.getKey(), text.getValue().strip()));
        }
      }
    }
    if (notice.length() > 0) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(library.name() + ".txt"), notice);
    }
  }

  private static List<Path> jarsOf(Component library, Path jars) throws IOException {
    String start = library.name() + "-" + library.version();
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .sorted()
          .toList();
    }
  }

  /** Whether it is the licence that lies beside the list anyway; spaces and lines do not matter. */
  private static boolean isOneOf(LicenceTexts texts, String text, Component library)
      throws IOException {
    for (String identifier : texts.identifiersOf(library)) {
      if (words(Files.readString(texts.textOf(identifier))).equals(words(text))) {
        return true;
      }
    }
    return false;
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
