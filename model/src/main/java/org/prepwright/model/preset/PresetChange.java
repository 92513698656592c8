package org.prepwright.model.preset;

/**
 * What a preset changes at one setting.
 *
 * @param section the section
 * @param key the key; empty for a line that has none
 * @param before what the file says, without quotes, a secret as dots; empty where it says nothing
 * @param after what it will say, without quotes; empty where the setting goes
 * @param effect what happens to the setting
 * @param unfit why it does not fit the file, in a sentence; empty where it does
 * @param entry the answer; null where the setting goes
 */
public record PresetChange(
    String section,
    String key,
    String before,
    String after,
    Effect effect,
    String unfit,
    PresetEntry entry) {
  /** What happens to a setting. */
  public enum Effect {
    /** It is new. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It goes. */
    REMOVED
  }

  /** Whether it may be applied. */
  public boolean fits() {
    return unfit.isEmpty();
  }
}
