package org.prepwright.model.check.constraint;

import java.util.Optional;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.SettingsSection;
import org.prepwright.model.text.Entry;

/**
 * What a finding is about.
 *
 * @param section name of the section
 * @param key the key; empty when it is about the section
 * @param entry the entry, where the file has one
 */
public record Place(String section, String key, Optional<Entry> entry) {
  /** A setting, in the file or not. */
  public static Place of(Setting<?> setting) {
    return new Place(setting.sectionName(), setting.key(), setting.entry());
  }

  /** A section as a whole. */
  public static Place of(SettingsSection section) {
    return new Place(section.name(), "", Optional.empty());
  }

  /** A section as a whole, by its name; empty for what stands above the first one. */
  public static Place of(String section) {
    return new Place(section, "", Optional.empty());
  }

  /** An entry of a section. */
  public static Place of(String section, Entry entry) {
    return new Place(section, entry.key().orElse(""), Optional.of(entry));
  }
}
