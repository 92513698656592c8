package org.prepwright.pages.form;

import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;

/** What the catalogue says about a setting. */
public final class Facts {
  private Facts() {}

  /** What the field is called; the key itself where nothing is written about it. */
  public static String label(Setting<?> setting) {
    return Catalogue.standard().label(setting.sectionName(), setting.key()).orElseGet(setting::key);
  }

  /** What the setting is and what to do; empty where nothing is written about it. */
  public static String help(Setting<?> setting) {
    return Catalogue.standard().help(setting.sectionName(), setting.key()).orElse("");
  }
}
