package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.pages.form.PageDescriptor;

/** What Setup Manager leaves to the editor: disks, drivers, components. */
public final class WindowsPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL = List.of();

  private WindowsPages() {}
}
