package org.prepwright.pages.file;

import java.util.List;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;

/** The file as a whole. */
public final class FilePages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          new PageDescriptor(
                  AllSettingsPage.ID,
                  PageGroup.FILE,
                  Presence.ALWAYS,
                  List.of(),
                  AllSettingsPage::new)
              .takingAnySetting(),
          new PageDescriptor(
              RawTextPage.ID, PageGroup.FILE, Presence.ALWAYS, List.of(), RawTextPage::new));

  private FilePages() {}
}
