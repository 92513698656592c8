package org.prepwright.model.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;

/** deployment.ini is read and changed line by line, like an answer file. */
class DeploymentTest {
  private static final String FILE =
      "; room 12\r\n[master]\r\n  product = XP-Home ; sold with it\r\n  roles=cluster, NameOrSidBound\r\n"
          + "  SystemDrive=\"c:\\\"\r\n\r\n[Target.Lab]\r\nHal=halmacpi.dll\r\nMassStorage=PCI\\A&B, PCI\\C\r\n";

  private static Deployment of(String text) {
    return new Deployment(Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String text(Deployment deployment) {
    return new String(deployment.document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void valuesAreReadAsTheirTypes() {
    Deployment deployment = of(FILE);
    assertThat(deployment.master.product.get()).isEqualTo(Product.XP_HOME);
    assertThat(deployment.master.roles.get())
        .containsExactly(MasterRole.CLUSTER, MasterRole.NAME_OR_SID_BOUND);
    assertThat(deployment.master.systemDrive.get()).isEqualTo("C");
    assertThat(deployment.targets()).hasSize(1);
    assertThat(deployment.targets().get(0).hal.get())
        .isEqualTo(Catalogue.standard().hal("ACPIAPIC_MP").orElseThrow());
    assertThat(deployment.targets().get(0).massStorage.get()).containsExactly("PCI\\A&B", "PCI\\C");
    assertThat(text(deployment)).isEqualTo(FILE);
  }

  @Test
  void settingAValueChangesItsLineAlone() {
    Deployment deployment = of(FILE);
    deployment.master.product.set(Product.SERVER_2003_WEB);
    deployment.master.roles.set(List.of(MasterRole.CLUSTER));
    deployment.master.systemDrive.set("D");
    deployment.targets().get(0).hal.set(Catalogue.standard().hal("Standard PC").orElseThrow());
    assertThat(text(deployment))
        .isEqualTo(
            FILE.replace("XP-Home", "server-2003-web")
                .replace("cluster, NameOrSidBound", "Cluster")
                .replace("c:\\", "D")
                .replace("halmacpi.dll", "STANDARD_PC"));
    while (deployment.document().canUndo()) {
      deployment.document().undo();
    }
    assertThat(text(deployment)).isEqualTo(FILE);
    assertThat(deployment.master.product.get()).isEqualTo(Product.XP_HOME);
  }

  @Test
  void aNewFactGetsItsSection() {
    Deployment deployment = of("");
    deployment.imaging.supportsNtfs.set(true);
    deployment.master.installedBy.set(InstalledBy.CLEAN);
    assertThat(text(deployment))
        .contains("[Imaging]\r\nSupportsNtfs=Yes\r\n")
        .contains("[Master]\r\nInstalledBy=Clean\r\n");
  }

  @Test
  void anUnreadableValueStaysInTheFile() {
    Deployment deployment = of("[Master]\r\nRoles=Cluster,Exchange\r\n");
    assertThat(deployment.master.roles.state()).isEqualTo(Setting.State.UNREADABLE);
    assertThat(deployment.master.roles.get()).isNull();
    assertThat(deployment.master.roles.plainText()).isEqualTo("Cluster,Exchange");
  }

  @Test
  void whatCannotBeWrittenLeavesTheFileAsItWas() {
    Deployment deployment = of("[Master]\r\n");
    assertThatThrownBy(() -> deployment.master.systemDrive.change("C\nD"))
        .isInstanceOf(EditRefusedException.class);
    assertThat(text(deployment)).isEqualTo("[Master]\r\n");
  }

  @Test
  void targetsFollowTheFileAndKeepTheirViews() throws EditRefusedException {
    Deployment deployment = of(FILE);
    Target lab = deployment.targets().get(0);
    deployment.document().apply(new Editor(deployment.document()).addSection("Target.Office"));
    assertThat(deployment.targets())
        .extracting(Target::name)
        .containsExactly("Target.Lab", "Target.Office");
    assertThat(deployment.targets().get(0)).isSameAs(lab);
    deployment.targets().get(1).diskSizeMb.set(8000);
    deployment.document().apply(new Editor(deployment.document()).removeSection("target.lab"));
    assertThat(deployment.targets()).extracting(Target::name).containsExactly("Target.Office");
    assertThat(deployment.targets().get(0).diskSizeMb.get()).isEqualTo(8000);
  }

  @Test
  void aSnapshotKnowsNothingOfLaterChanges() {
    Deployment deployment = of(FILE);
    Deployment copy = deployment.snapshot();
    deployment.master.product.set(Product.SERVER_2003_WEB);
    assertThat(text(copy)).isEqualTo(FILE);
    assertThat(copy.master.product.get()).isEqualTo(Product.XP_HOME);
  }
}
