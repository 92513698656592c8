package org.prepwright.app.window;

import java.util.List;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.PageDescriptor;

/** Knows the pages. */
@FunctionalInterface
interface PageSource {
  /** The pages that apply to a kind of file and a product, in their order. */
  List<PageDescriptor> applying(Kind kind, Product product);
}
