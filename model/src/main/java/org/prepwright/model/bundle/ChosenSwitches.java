package org.prepwright.model.bundle;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Product;

/**
 * The switches of sysprep.exe as {@code deployment.ini} keeps them. The usual ones of the product
 * need no entry. Switches that {@link SysprepSwitches#conflicts() conflict} are only shown: they
 * reach the file once they go together.
 */
public final class ChosenSwitches extends SimpleObjectProperty<SysprepSwitches> {
  private final Setting<String> fact;
  private final ReadOnlyObjectProperty<Product> product;

  /**
   * Follows the file from now on.
   *
   * @param fact {@code [Bundle] Switches}
   * @param product what the answer file is for
   */
  public ChosenSwitches(Setting<String> fact, ReadOnlyObjectProperty<Product> product) {
    this.fact = fact;
    this.product = product;
    fact.addListener(changed -> showFile());
    product.addListener(changed -> showFile());
    showFile();
  }

  /** Chooses; one step that can be undone. */
  @Override
  public void set(SysprepSwitches chosen) {
    if (chosen.conflicts().isEmpty()) {
      boolean isUsual = chosen.equals(SysprepSwitches.usualFor(product.get()));
      fact.set(isUsual ? null : chosen.commandLine());
      fact.commit();
    }
    super.set(chosen);
  }

  private void showFile() {
    super.set(SysprepSwitches.stated(fact.valueOr(""), product.get()));
  }
}
