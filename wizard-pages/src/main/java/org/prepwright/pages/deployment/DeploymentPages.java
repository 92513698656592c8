package org.prepwright.pages.deployment;

import java.util.List;
import java.util.function.Function;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.form.WizardPage;

/** The computers outside the file, and Sysprep itself. */
public final class DeploymentPages {
  /** The pages in their order. */
  public static final List<PageDescriptor> ALL =
      List.of(
          page(
              MasterComputerPage.ID,
              Presence.ANSWERS,
              MasterComputerPage::of,
              "Master/*",
              "Imaging/*"),
          page(TargetComputersPage.ID, Presence.ANSWERS, TargetComputersPage::of, "Target.*/*"),
          page(
              SysprepOptionsPage.ID,
              Presence.SYSPREP,
              SysprepOptionsPage::of,
              "Sysprep/BuildMassStorageSection",
              "SysprepCleanup/*",
              "Bundle/Switches"),
          page(
              BundlePage.ID,
              Presence.ANSWERS,
              BundlePage::of,
              "Bundle/Title",
              "Bundle/Description",
              "Bundle/DeploymentTools",
              "Bundle/SetupSource",
              "Bundle/StartFromDos",
              "Bundle/OemFolder",
              "Bundle/Permissions"));

  private DeploymentPages() {}

  private static PageDescriptor page(
      String id, Presence presence, Function<PageContext, WizardPage> factory, String... paths) {
    return new PageDescriptor(id, PageGroup.DEPLOYMENT, presence, List.of(paths), factory);
  }
}
