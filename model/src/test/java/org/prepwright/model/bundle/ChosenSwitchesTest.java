package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.text.Document;

class ChosenSwitchesTest {
  private final Document file =
      Document.parse("[Bundle]\r\nSwitches=-reseal\r\n".getBytes(US_ASCII));
  private final Deployment facts = new Deployment(file);
  private final SimpleObjectProperty<Product> product =
      new SimpleObjectProperty<>(Product.XP_PROFESSIONAL);
  private final ChosenSwitches chosen = new ChosenSwitches(facts.bundle.switches, product);

  private String text() {
    return new String(file.toBytes(), US_ASCII);
  }

  @Test
  void theyAreThoseOfTheFileAndFollowIt() {
    assertThat(chosen.get()).isEqualTo(SysprepSwitches.of(SysprepSwitch.RESEAL));
    facts.bundle.switches.set("-reseal -nosidgen");
    assertThat(chosen.get())
        .isEqualTo(SysprepSwitches.of(SysprepSwitch.RESEAL, SysprepSwitch.NOSIDGEN));
  }

  @Test
  void withoutAnEntryTheyAreThoseThatAreUsualForTheProduct() {
    facts.bundle.switches.set(null);
    for (Product one : Product.values()) {
      product.set(one);
      assertThat(chosen.get()).as(one.id()).isEqualTo(SysprepSwitches.usualFor(one));
    }
  }

  @Test
  void aChoiceIsOneStepAndTheUsualOneNeedsNoEntry() {
    chosen.set(SysprepSwitches.of(SysprepSwitch.RESEAL, SysprepSwitch.NOSIDGEN));
    assertThat(text()).isEqualTo("[Bundle]\r\nSwitches=-reseal -nosidgen\r\n");
    chosen.set(SysprepSwitches.of(SysprepSwitch.RESEAL, SysprepSwitch.QUIET));
    file.undo();
    assertThat(text()).isEqualTo("[Bundle]\r\nSwitches=-reseal -nosidgen\r\n");
    chosen.set(SysprepSwitches.usualFor(Product.XP_PROFESSIONAL));
    assertThat(text()).doesNotContain("Switches");
    assertThat(chosen.get()).isEqualTo(SysprepSwitches.usualFor(Product.XP_PROFESSIONAL));
  }

  @Test
  void whatDoesNotGoTogetherIsShownAndNotWritten() {
    SysprepSwitches conflict =
        SysprepSwitches.of(SysprepSwitch.REBOOT, SysprepSwitch.FORCESHUTDOWN);
    assertThat(conflict.conflicts()).isNotEmpty();
    chosen.set(conflict);
    assertThat(chosen.get()).isEqualTo(conflict);
    assertThat(text()).isEqualTo("[Bundle]\r\nSwitches=-reseal\r\n");
  }
}
