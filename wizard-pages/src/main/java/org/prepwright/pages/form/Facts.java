package org.prepwright.pages.form;

import java.util.Optional;
import java.util.function.BiFunction;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.catalog.Catalogue;

/** What the catalogue says about a setting. */
public final class Facts {
  private Facts() {}

  /** What the field is called; the key itself where nothing is written about it. */
  public static String label(Setting<?> setting) {
    return said(setting, Catalogue.standard()::label).orElseGet(setting::key);
  }

  /** What the setting is and what to do; empty where nothing is written about it. */
  public static String help(Setting<?> setting) {
    return said(setting, Catalogue.standard()::help).orElse("");
  }

  /** A section whose name the file chose is described under another one. */
  private static Optional<String> said(
      Setting<?> setting, BiFunction<String, String, Optional<String>> text) {
    return text.apply(setting.sectionName(), setting.key())
        .or(() -> documentedName(setting).flatMap(name -> text.apply(name, setting.key())));
  }

  private static Optional<String> documentedName(Setting<?> setting) {
    return setting.getBean() instanceof TypedSection section
        ? Optional.of(section.answerFile().documentedSections().of(section.name()))
        : Optional.empty();
  }
}
