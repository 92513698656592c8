package org.prepwright.pages.form;

import java.util.Locale;

/** The groups of the page list: Setup Manager's page tree in its order, and what goes beyond it. */
public enum PageGroup {
  GENERAL,
  NETWORK,
  ADVANCED,
  /** Parts of Windows that Setup Manager leaves to the editor: disks, drivers, components. */
  WINDOWS,
  /** The computers outside the file, and Sysprep itself. */
  DEPLOYMENT,
  /** The file as a whole. */
  FILE,
  SUMMARY;

  /** Key of the group's name in the bundle of this module. */
  public String titleKey() {
    return "group." + name().toLowerCase(Locale.ROOT);
  }

  /** The group's name. */
  public String title() {
    return Texts.text(titleKey());
  }
}
