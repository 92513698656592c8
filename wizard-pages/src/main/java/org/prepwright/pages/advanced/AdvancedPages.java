package org.prepwright.pages.advanced;

import java.util.List;
import java.util.function.Function;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.WizardPage;

/** Advanced Settings, in Setup Manager's order. */
public final class AdvancedPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          page(
              RegionalSettingsPage.ID,
              Presence.ANSWERS,
              RegionalSettingsPage::of,
              "GuiUnattended/OEMSkipRegional",
              "RegionalSettings/Language",
              "RegionalSettings/UserLocale",
              "RegionalSettings/SystemLocale",
              "RegionalSettings/InputLocale",
              "RegionalSettings/LanguageGroup"),
          page(RunOncePage.ID, Presence.ANSWERS, RunOncePage::of, "GuiRunOnce/*"));

  private AdvancedPages() {}

  private static PageDescriptor page(
      String id, Presence presence, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.ADVANCED, presence, List.of(paths), factory);
  }
}
