package org.prepwright.model.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/**
 * Tells where the values of an answer file come from, by comparing them with what was there at the
 * beginning and with what presets put in. Undo and redo need no care: a value that is again what it
 * was has again the origin it had.
 */
public final class Origins {
  private record Preset(String name, List<String> lines) {}

  private final Document now;
  private final Document beginning;
  private final Origin beginningIs;
  private final Map<String, Preset> presets = new HashMap<>();

  private Origins(Document now, Document beginning, Origin beginningIs) {
    this.now = now;
    this.beginning = beginning;
    this.beginningIs = beginningIs;
  }

  private Origins(AnswerFile answers, Origin beginningIs) {
    this(answers.document(), answers.document().snapshot(), beginningIs);
  }

  /** Begins with a file that was opened. */
  public static Origins ofOpened(AnswerFile answers) {
    return new Origins(answers, Origin.FILE);
  }

  /** Begins with a new file. */
  public static Origins ofNew(AnswerFile answers) {
    return new Origins(answers, Origin.DEFAULT);
  }

  /** The same for a snapshot of the answer file, to be handed to another thread. */
  public Origins in(AnswerFile snapshot) {
    Origins copy = new Origins(snapshot.document(), beginning.snapshot(), beginningIs);
    copy.presets.putAll(presets);
    return copy;
  }

  /**
   * Notes that a preset has just put in what a setting says now.
   *
   * @param preset the preset's name
   * @param key the key; empty for all entries of the section
   */
  public void cameFromPreset(String preset, String section, String key) {
    presets.put(path(section, key), new Preset(preset, lines(now, section, key)));
  }

  /**
   * Where a setting comes from.
   *
   * @param key the key; empty for all entries of the section
   */
  public Origin of(String section, String key) {
    List<String> lines = lines(now, section, key);
    if (lines.isEmpty()) {
      return Origin.NONE;
    }
    if (preset(section, key).isPresent()) {
      return Origin.PRESET;
    }
    return lines.equals(lines(beginning, section, key)) ? beginningIs : Origin.YOU;
  }

  /** Where one line comes from, also one without a key, or one of several with the same key. */
  public Origin of(Entry entry) {
    String section = now.sectionOfLine(entry.index()).map(Section::name).orElse("");
    Optional<String> key = entry.key();
    boolean isFirst =
        key.flatMap(name -> now.find(section, name)).filter(entry::equals).isPresent();
    if (isFirst) {
      return of(section, key.get());
    }
    if (preset(section, "").isPresent()) {
      return Origin.PRESET;
    }
    return lines(beginning, section, "").contains(text(now, entry)) ? beginningIs : Origin.YOU;
  }

  /** The name of the preset a setting comes from; empty when it does not come from one. */
  public Optional<String> preset(String section, String key) {
    return Optional.ofNullable(presets.get(path(section, key)))
        .filter(preset -> preset.lines().equals(lines(now, section, key)))
        .map(Preset::name);
  }

  /** Whether the setting was there at the beginning and is not there any more. */
  public boolean isRemoved(String section, String key) {
    return lines(now, section, key).isEmpty() && !lines(beginning, section, key).isEmpty();
  }

  /** The lines with a key that were there at the beginning and whose key is not there any more. */
  public List<Entry> removed() {
    return beginning.sections().stream()
        .flatMap(
            section ->
                section.entries().stream()
                    .filter(entry -> entry.key().isPresent())
                    .filter(entry -> now.find(section.name(), entry.key().get()).isEmpty()))
        .toList();
  }

  private static String path(String section, String key) {
    return section.toLowerCase(Locale.ROOT) + "/" + key.toLowerCase(Locale.ROOT);
  }

  private static List<String> lines(Document document, String section, String key) {
    return key.isEmpty()
        ? document.entries(section).stream().map(entry -> text(document, entry)).toList()
        : document.find(section, key).map(entry -> text(document, entry)).stream().toList();
  }

  private static String text(Document document, Entry entry) {
    return document.lineText(entry.index()).strip();
  }
}
