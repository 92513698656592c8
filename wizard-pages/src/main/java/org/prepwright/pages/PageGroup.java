package org.prepwright.pages;

import java.util.Locale;

/** The groups of Setup Manager's page tree, in its order. */
public enum PageGroup {
  GENERAL,
  NETWORK,
  ADVANCED,
  SUMMARY;

  /** Key of the group's name in the bundle of this module. */
  public String titleKey() {
    return "group." + name().toLowerCase(Locale.ROOT);
  }
}
