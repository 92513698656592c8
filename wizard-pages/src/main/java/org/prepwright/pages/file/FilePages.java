package org.prepwright.pages.file;

import java.util.List;
import org.prepwright.pages.form.PageDescriptor;

/** The file as a whole. */
public final class FilePages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL = List.of();

  private FilePages() {}
}
