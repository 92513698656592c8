package org.prepwright.pages;

import org.prepwright.model.answers.Setting;

/** The ids of controls: the path of a setting with a dash, for example UserData-ComputerName. */
final class Ids {
  private Ids() {}

  static String of(Setting<?> setting) {
    return of(setting.sectionName(), setting.key());
  }

  static String of(String section, String key) {
    return section + "-" + key;
  }
}
