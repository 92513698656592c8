package org.prepwright.app.window;

import org.prepwright.model.message.Messages;
import org.prepwright.pages.PageDescriptor;
import org.prepwright.pages.PageGroup;

/** The names of pages and groups, from the bundle of the pages. */
final class PageTexts {
  private static final Messages PAGES = new Messages("org.prepwright.pages.messages");

  private PageTexts() {}

  static String title(PageDescriptor page) {
    return PAGES.text(page.titleKey());
  }

  static String title(PageGroup group) {
    return PAGES.text(group.titleKey());
  }
}
