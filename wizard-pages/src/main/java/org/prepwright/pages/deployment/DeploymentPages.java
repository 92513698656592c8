package org.prepwright.pages.deployment;

import java.util.List;
import org.prepwright.pages.form.PageDescriptor;

/** The computers outside the file, and Sysprep itself. */
public final class DeploymentPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL = List.of();

  private DeploymentPages() {}
}
