package org.prepwright.model.check;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.prepwright.model.answers.Setting;

/**
 * Hands the value of a setting to the constraints on its type. A value that is filled in later is
 * held back: nothing can be said about it.
 */
final class SettingExtractor implements ValueExtractor<Setting<@ExtractedValue ?>> {
  @Override
  public void extractValues(Setting<?> setting, ValueReceiver receiver) {
    receiver.value(null, setting.isPlaceholder() ? null : setting.get());
  }
}
