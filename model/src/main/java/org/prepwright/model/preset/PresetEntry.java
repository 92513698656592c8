package org.prepwright.model.preset;

/**
 * One answer of a preset.
 *
 * @param section the section
 * @param key the key; empty for a line that has none
 * @param rawValue the value as it is written in the file, quotes included
 */
public record PresetEntry(String section, String key, String rawValue) {
  /** Section and key alone: what a person saved is nobody else's business. */
  @Override
  public String toString() {
    return section + "/" + key;
  }
}
