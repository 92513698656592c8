package org.prepwright.model.bundle;

import java.util.List;

/** What a bundle for Sysprep holds. */
final class SysprepContents {
  private final BundleOrder order;

  SysprepContents(BundleOrder order) {
    this.order = order;
  }

  BundleContents make() {
    return new BundleContents(
        SysprepBundle.of(order.answers(), order.title(), order.switches()).toBundle(), List.of());
  }
}
