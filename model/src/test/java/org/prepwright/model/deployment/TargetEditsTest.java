package org.prepwright.model.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** Targets come, change their names and go, each in one step. */
class TargetEditsTest {
  private final Deployment deployment =
      new Deployment(
          Document.parse(
              "[Master]\r\nHal=ACPIAPIC_UP\r\n\r\n[Target.Dell]\r\n; old ones\r\nHal=ACPI_PC\r\nDiskSizeMB=40000\r\n"
                  .getBytes(StandardCharsets.US_ASCII)));
  private final TargetEdits edits = new TargetEdits(deployment);

  private String text() {
    return new String(deployment.document().toBytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void aNewTargetIsASectionOfItsOwn() throws EditRefusedException {
    Target added = edits.add(" IBM ");
    assertThat(added.label()).isEqualTo("IBM");
    assertThat(text()).endsWith("DiskSizeMB=40000\r\n\r\n[Target.IBM]\r\n");
    assertThat(deployment.targets()).extracting(Target::label).containsExactly("Dell", "IBM");
  }

  @Test
  void theFirstTargetBeginsTheFile() throws EditRefusedException {
    Deployment empty = new Deployment(Document.parse(new byte[0]));
    new TargetEdits(empty).add("A");
    assertThat(new String(empty.document().toBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("[Target.A]\r\n");
  }

  @Test
  void aCopyHasTheFactsAndOneUndoTakesItBack() throws EditRefusedException {
    String before = text();
    Target copy = edits.duplicate(deployment.targets().get(0));
    assertThat(copy.label()).isEqualTo("Dell 2");
    assertThat(copy.diskSizeMb.get()).isEqualTo(40000);
    assertThat(text()).endsWith("[Target.Dell 2]\r\nHal=ACPI_PC\r\nDiskSizeMB=40000\r\n");
    assertThat(edits.duplicate(deployment.targets().get(0)).label()).isEqualTo("Dell 3");
    deployment.document().undo();
    deployment.document().undo();
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void anotherNameKeepsEveryOtherLine() throws EditRefusedException {
    String before = text();
    Target renamed = edits.rename(deployment.targets().get(0), "HP");
    assertThat(renamed.diskSizeMb.get()).isEqualTo(40000);
    assertThat(text()).isEqualTo(before.replace("Target.Dell", "Target.HP"));
    assertThat(edits.rename(renamed, "hp").label()).isEqualTo("hp");
  }

  @Test
  void namesThatAreBlankTakenOrNotWritableAreRefused() throws EditRefusedException {
    edits.add("IBM");
    for (String name : new String[] {"", "  ", "dell", "a]b"}) {
      assertThatThrownBy(() -> edits.add(name)).isInstanceOf(EditRefusedException.class);
      assertThatThrownBy(() -> edits.rename(deployment.targets().get(1), name))
          .isInstanceOf(EditRefusedException.class);
    }
  }

  @Test
  void aRemovedTargetTakesItsFactsAlong() throws EditRefusedException {
    edits.remove(deployment.targets().get(0));
    assertThat(text()).isEqualTo("[Master]\r\nHal=ACPIAPIC_UP\r\n\r\n");
  }

  @Test
  void theStepThatWindowsTakesByItselfGoesFirst() {
    assertThat(fit("ACPIAPIC_UP", "ACPIAPIC_UP")).isEqualTo(HalFit.SAME);
    assertThat(fit("ACPIAPIC_UP", "ACPIAPIC_MP")).isEqualTo(HalFit.AUTOMATIC_UPGRADE);
    assertThat(fit("ACPIAPIC_UP", "ACPI_PC")).isEqualTo(HalFit.INCOMPATIBLE);
    assertThat(fit("STANDARD_PC", "ACPI_PC")).isEqualTo(HalFit.NOT_OFFERED);
    assertThat(fit("MPS_MP", "MPS_UP")).isEqualTo(HalFit.NOT_OFFERED);
    assertThat(HalFit.NOT_OFFERED.runs()).isTrue();
    assertThat(HalFit.INCOMPATIBLE.runs()).isFalse();
  }

  private static HalFit fit(String image, String here) {
    HalFact from = Catalogue.standard().hal(image).orElseThrow();
    return HalFit.of(from, Catalogue.standard().hal(here).orElseThrow());
  }
}
