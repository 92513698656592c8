package org.prepwright.model.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;

/** The presets there are: those that came with the program, and those in a folder of a person. */
public final class Presets {
  private static final List<String> BUILT_IN =
      List.of(
          "xp-workstation",
          "xp-kiosk",
          "server-member",
          "server-domain-ou",
          "vm-from-cd",
          "ris-client");
  private static final String ENDING = ".ini";
  private static final int LONGEST_ID = 60;

  /** What is larger, in bytes, is no preset: those have some KB. */
  private static final long LARGEST = 256 << 10;

  private final Path folder;

  /**
   * Looks after a folder.
   *
   * @param folder where a person's own presets lie; it need not exist
   */
  public Presets(Path folder) {
    this.folder = folder;
  }

  /** The presets that came with the program. */
  public static List<Preset> builtIn() {
    return BUILT_IN.stream().map(Presets::ofProgram).toList();
  }

  private static Preset ofProgram(String id) {
    try (InputStream in = Presets.class.getResourceAsStream(id + ENDING)) {
      return Preset.read(id, in.readAllBytes(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The presets of the person by name; a file that cannot be read, or is too large for one, is left
   * out.
   */
  public List<Preset> own() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Preset> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Presets::isPreset).toList()) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ENDING.length());
        readInto(found, id, file);
      }
    } catch (IOException e) {
      // a folder nobody may read holds no presets for this person
      return List.of();
    }
    found.sort(Comparator.comparing(preset -> preset.name().toLowerCase(Locale.ROOT)));
    return found;
  }

  private static void readInto(List<Preset> found, String id, Path file) {
    try {
      if (Files.size(file) <= LARGEST) {
        found.add(Preset.read(id, FileStore.read(file), false));
      }
    } catch (IOException e) {
      // gone or locked meanwhile; the others are offered all the same
      return;
    }
  }

  private static boolean isPreset(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)
        && Files.isRegularFile(file);
  }

  /** All presets, those of the program first. */
  public List<Preset> all() {
    return Stream.concat(builtIn().stream(), own().stream()).toList();
  }

  /**
   * Saves what an answer file says now, without passwords, product keys and hashes. A preset of the
   * same name is replaced.
   *
   * @param name what the person calls it
   * @param description what it is for; may be empty
   * @throws EditRefusedException when the name is empty, or holds what no line can
   * @throws FileProblemException with a sentence when the file cannot be written
   */
  public Preset save(String name, String description, AnswerFile answers)
      throws EditRefusedException, FileProblemException {
    String id = idOf(name);
    if (id.isEmpty()) {
      throw new EditRefusedException(Messages.model().text("preset.name-missing"));
    }
    Preset preset = Preset.of(id, name.strip(), description.strip(), answers);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw FileStore.folderProblem(folder, e);
    }
    FileStore.write(folder.resolve(id + ENDING), preset.toBytes(), null);
    return preset;
  }

  /**
   * Deletes a preset of the person.
   *
   * @throws FileProblemException with a sentence when that fails
   */
  public void delete(Preset preset) throws FileProblemException {
    if (preset.isBuiltIn()) {
      throw new IllegalArgumentException("came with the program: " + preset.id());
    }
    try {
      Files.deleteIfExists(folder.resolve(preset.id() + ENDING));
    } catch (IOException e) {
      throw FileStore.folderProblem(folder, e);
    }
  }

  /** A file name that every system takes: letters, digits and hyphens. */
  static String idOf(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    String id = plain.substring(0, Math.min(LONGEST_ID, plain.length()));
    // names that Windows keeps for devices
    return id.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]") ? id + "-preset" : id;
  }
}
