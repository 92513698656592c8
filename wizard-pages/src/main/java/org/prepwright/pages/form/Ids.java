package org.prepwright.pages.form;

import org.prepwright.model.answers.Setting;

/** The ids of controls: the path of a setting with a dash, for example UserData-ComputerName. */
public final class Ids {
  private Ids() {}

  public static String of(Setting<?> setting) {
    return of(setting.sectionName(), setting.key());
  }

  public static String of(String section, String key) {
    return section + "-" + key;
  }
}
