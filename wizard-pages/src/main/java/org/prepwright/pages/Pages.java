package org.prepwright.pages;

import java.util.List;
import java.util.stream.Stream;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.advanced.AdvancedPages;
import org.prepwright.pages.deployment.DeploymentPages;
import org.prepwright.pages.file.FilePages;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;
import org.prepwright.pages.general.GeneralPages;
import org.prepwright.pages.network.NetworkPages;
import org.prepwright.pages.summary.SummaryPage;
import org.prepwright.pages.windows.WindowsPages;

/** All pages of the wizard: Setup Manager's in its order, then what goes beyond it. */
public final class Pages {
  private static final PageDescriptor SUMMARY =
      new PageDescriptor(
          SummaryPage.ID,
          PageGroup.SUMMARY,
          Presence.ALWAYS,
          List.of(),
          context -> SummaryPage.of(context, Pages::applying));

  private static final List<PageDescriptor> ALL =
      Stream.of(
              GeneralPages.ALL,
              NetworkPages.ALL,
              AdvancedPages.ALL,
              WindowsPages.ALL,
              DeploymentPages.ALL,
              FilePages.ALL,
              List.of(SUMMARY))
          .flatMap(List::stream)
          .toList();

  private Pages() {}

  /** All pages in order, whatever they apply to. */
  public static List<PageDescriptor> all() {
    return ALL;
  }

  /** The pages that are shown for a kind of file and a product, in order. */
  public static List<PageDescriptor> applying(Kind kind, Product product) {
    return ALL.stream().filter(page -> page.applies(kind, product)).toList();
  }
}
