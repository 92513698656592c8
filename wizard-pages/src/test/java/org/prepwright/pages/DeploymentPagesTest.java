package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.bundle.SysprepSwitch;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.Option;

/** The pages about master, targets and Sysprep itself: exact lines of deployment.ini. */
class DeploymentPagesTest extends PageTest {
  private static String facts(FakeContext context) {
    byte[] bytes = context.companions().deployment().document().toBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private CheckBox box(String id) {
    return node(id, CheckBox.class);
  }

  @SuppressWarnings("unchecked") // the lists of these pages hold options
  private void choose(String id, String label) {
    interact(
        () -> {
          ComboBox<Option<?>> list = (ComboBox<Option<?>>) byId(id, ComboBox.class);
          list.getItems().stream()
              .filter(option -> option.label().equals(label))
              .findFirst()
              .ifPresent(list::setValue);
        });
  }

  /** A dot in an id is none to a selector. */
  private <T extends Node> T byId(String id, Class<T> type) {
    return below(page.node()).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .map(type::cast)
        .orElseThrow();
  }

  @Test
  void theAnswersAboutTheMasterAreItsFacts() {
    FakeContext context = FakeContext.opened("[UserData]", "ComputerName=A");
    String before = context.text();
    show("master-computer", context);
    choose("Master-SystemDrive", "C:");
    choose("Master-EncryptedFiles", "No");
    type(node("Master-Reseals", TextField.class), "2");
    interact(() -> box("Master-Roles-none").setSelected(true));
    leave();
    assertThat(facts(context))
        .isEqualTo("[Master]\r\nSystemDrive=C\r\nEncryptedFiles=No\r\nReseals=2\r\nRoles=\r\n");
    interact(() -> box("Master-Roles-CLUSTER").setSelected(true));
    assertThat(facts(context)).contains("Roles=Cluster\r\n");
    assertThat(box("Master-Roles-none").isSelected()).isFalse();
    interact(() -> box("Master-Roles-CLUSTER").setSelected(false));
    choose("Master-EncryptedFiles", "Not stated");
    assertThat(facts(context)).isEqualTo("[Master]\r\nSystemDrive=C\r\nReseals=2\r\n");
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aListIsTypedWithCommasAndNoneIsAnAnswerToo() {
    FakeContext context = FakeContext.opened("[UserData]");
    show("master-computer", context);
    type(node("Master-MassStorage", TextField.class), "PCI\\A, PCI\\B");
    assertThat(context.companions().deployment().master.massStorage.get())
        .containsExactly("PCI\\A", "PCI\\B");
    interact(() -> box("Master-MassStorage-none").setSelected(true));
    leave();
    assertThat(facts(context)).isEqualTo("[Master]\r\nMassStorage=\r\n");
    assertThat(node("Master-MassStorage", TextField.class).getText()).isEmpty();
  }

  @Test
  void targetsComeAreDescribedCopiedAndGo() {
    FakeContext context = FakeContext.opened("[UserData]");
    show("target-computers", context);
    type(node("target-computers-name", TextField.class), "Dell");
    press("target-computers-add");
    type(byId("Target.Dell-DiskSizeMB", TextField.class), "40000");
    assertThat(facts(context)).isEqualTo("[Target.Dell]\r\nDiskSizeMB=40000\r\n");
    press("target-computers-duplicate");
    assertThat(facts(context)).endsWith("[Target.Dell 2]\r\nDiskSizeMB=40000\r\n");
    press("target-computers-remove");
    assertThat(context.removed).singleElement().asString().contains("Dell 2");
    assertThat(facts(context)).doesNotContain("Dell 2");
    press("target-computers-add");
    assertThat(page.node().lookupAll(".field-message")).anyMatch(Node::isVisible);
  }

  @Test
  void aSettingOfATargetIsReachedByItsName() {
    FakeContext context = FakeContext.opened("[UserData]");
    show("target-computers", context);
    for (String name : new String[] {"A", "B"}) {
      type(node("target-computers-name", TextField.class), name);
      press("target-computers-add");
    }
    assertThat(ask(() -> page.focusSetting("Target.A", "Hal"))).isTrue();
    assertThat(node("target-computers-list", ListView.class).getSelectionModel().getSelectedIndex())
        .isZero();
    assertThat(ask(() -> page.focusSetting("Target.C", "Hal"))).isFalse();
  }

  @Test
  void thePictureSaysWhoTakesTheImage() {
    FakeContext context = FakeContext.opened("[UserData]");
    show("target-computers", context);
    assertThat(picture().getAccessibleText()).contains("No HAL");
    type(node("target-computers-name", TextField.class), "Old");
    press("target-computers-add");
    choose("Target.Old-Hal", "ACPI PC (halacpi.dll)");
    interact(
        () ->
            context
                .companions()
                .deployment()
                .master
                .hal
                .set(Catalogue.standard().hal("ACPIAPIC_UP").orElseThrow()));
    assertThat(picture().getAccessibleText())
        .contains("ACPI Uniprocessor, Master: starts.")
        .contains("ACPI PC, Old: does not start.");
  }

  private Node picture() {
    return page.node().lookup(".hal-table");
  }

  @Test
  void switchesThatExcludeEachOtherCannotBothBeTickedAndReachTheExport() {
    FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);
    show("sysprep-options", context);
    interact(() -> box("sysprep-switch-reboot").setSelected(true));
    assertThat(box("sysprep-switch-forceshutdown").isDisabled()).isTrue();
    assertThat(box("sysprep-switch-forceshutdown").getAccessibleHelp()).contains("exclude");
    assertThat(context.switches().get().contains(SysprepSwitch.REBOOT)).isTrue();
    show("summary", context);
    press("export");
    assertThat(context.exported)
        .singleElement()
        .asString()
        .endsWith("-mini -reseal -quiet -reboot");
  }

  @Test
  void collectingDriversAddsTheSectionTheyGoInto() {
    FakeContext context = FakeContext.opened("[UserData]", "ComputerName=A");
    String before = context.text();
    show("sysprep-options", context);
    interact(() -> box("Sysprep-BuildMassStorageSection").setSelected(true));
    assertThat(context.text())
        .contains("BuildMassStorageSection=Yes")
        .contains("[SysprepMassStorage]");
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void theCleanUpListOfATemplateIsRemovedAndTold() {
    FakeContext context =
        FakeContext.opened("[SysprepCleanup]", "PCI\\X", "[UserData]", "ComputerName=A");
    show("sysprep-options", context);
    press("sysprep-options-remove-cleanup");
    assertThat(context.text()).isEqualTo("[UserData]\r\nComputerName=A\r\n");
    assertThat(context.removed).hasSize(1);
    assertThat(node("sysprep-options-remove-cleanup", Node.class).isVisible()).isFalse();
  }
}
