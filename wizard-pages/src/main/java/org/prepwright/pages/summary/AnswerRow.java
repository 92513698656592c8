package org.prepwright.pages.summary;

import java.util.Optional;
import org.prepwright.model.answers.Origin;
import org.prepwright.model.answers.Origins;
import org.prepwright.pages.form.Texts;

/**
 * One answer in words. Never holds a secret.
 *
 * @param section its section
 * @param key its key; empty for a line without one
 * @param label what the field is called
 * @param value what it is set to, in words
 * @param line its line in the file, from 1
 * @param origin where it comes from
 * @param preset the preset it comes from; empty when from none
 */
public record AnswerRow(
    String section,
    String key,
    String label,
    String value,
    int line,
    Origin origin,
    Optional<String> preset) {
  /** The setting as the file names it, {@code [Section] Key}. */
  public String verbatim() {
    return ("[" + section + "] " + key).strip();
  }

  /** Where it comes from, in words. */
  public String originText() {
    return switch (origin) {
      case NONE -> Texts.text("summary.origin.unset");
      case FILE -> Texts.text("summary.origin.file");
      case DEFAULT -> Texts.text("summary.origin.default");
      case PRESET -> Texts.text("summary.origin.preset", preset.orElse(""));
      case YOU -> Texts.text("summary.origin.you");
    };
  }

  /** What the origins say of a setting. */
  static Optional<String> presetOf(Origins origins, String section, String key) {
    return origins.preset(section, key).or(() -> origins.preset(section, ""));
  }
}
