package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.bundle.FilePermission.Right;
import org.prepwright.model.bundle.SysprepSwitch;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;

/** What is chosen for the bundle: exact lines of deployment.ini. */
class BundlePageTest extends PageTest {
  private final FakeContext context = SampleFile.opened(Product.XP_PROFESSIONAL);

  private String facts() {
    byte[] bytes = context.companions().deployment().document().toBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private TextField field(String id) {
    return node(id, TextField.class);
  }

  private void undo() {
    interact(() -> context.companions().deployment().document().undo());
  }

  @Test
  void titleAndDescriptionAreKeptAndTheProposalIsOnlyShown() {
    String before = context.text();
    show("bundle", context);
    assertThat(field("Bundle-Title").getText()).isEmpty();
    assertThat(field("Bundle-Title").getPromptText()).isEqualTo("LAB_01");
    assertThat(facts()).isEmpty();
    type(field("Bundle-Title"), "Room 12");
    type(field("Bundle-Description"), "Physics");
    assertThat(facts()).isEqualTo("[Bundle]\r\nTitle=\"Room 12\"\r\nDescription=Physics\r\n");
    assertThat(context.text()).isEqualTo(before);
  }

  @Test
  void aTitleNoFolderCanHaveIsSaidWhileItIsTyped() {
    show("bundle", context);
    type(field("Bundle-Title"), "a:b");
    assertThat(row("Bundle", "Title").message()).contains(":");
    interact(() -> field("Bundle-Title").setText("ab"));
    assertThat(row("Bundle", "Title").hasProblem()).isFalse();
    interact(() -> field("Bundle-Title").clear());
    assertThat(row("Bundle", "Title").hasProblem()).isFalse();
  }

  @Test
  void aFolderIsChosen() {
    context.folderToRead = Path.of("tools", "deploy");
    show("bundle", context);
    press("Bundle-DeploymentTools-browse");
    assertThat(field("Bundle-DeploymentTools").getText())
        .isEqualTo(context.folderToRead.toString());
    assertThat(context.companions().deployment().bundle.deploymentTools.get())
        .isEqualTo(context.folderToRead.toString());
    undo();
    assertThat(field("Bundle-DeploymentTools").getText()).isEmpty();
  }

  @Test
  void eachKindAsksForWhatItsBundleHolds() {
    show("bundle", context);
    assertThat(shownRows()).isEqualTo("Title Description DeploymentTools OemFolder Permissions");
    interact(() -> context.answers().kindProperty().set(Kind.UNATTEND));
    assertThat(shownRows()).isEqualTo("Title Description SetupSource StartFromDos OemFolder");
    interact(() -> context.answers().kindProperty().set(Kind.WINNT));
    assertThat(shownRows()).isEqualTo("Title Description OemFolder");
    interact(() -> context.answers().kindProperty().set(Kind.RIS));
    assertThat(shownRows()).isEqualTo("Title Description");
    assertThat(descriptor("bundle").applies(Kind.UDF, Product.XP_PROFESSIONAL)).isFalse();
  }

  @Test
  void theStartFromDosIsTickedAndNoIsNotWritten() {
    show("bundle", context);
    interact(() -> context.answers().kindProperty().set(Kind.UNATTEND));
    CheckBox box = node("Bundle-StartFromDos", CheckBox.class);
    assertThat(box.isSelected()).isFalse();
    interact(() -> box.setSelected(true));
    assertThat(facts()).isEqualTo("[Bundle]\r\nStartFromDos=Yes\r\n");
    interact(() -> box.setSelected(false));
    assertThat(context.companions().deployment().bundle.startFromDos.isPresent()).isFalse();
    undo();
    assertThat(box.isSelected()).isTrue();
  }

  @Test
  void theFoldersWithDriversAreShownAndChosenOnTheirPage() {
    show("bundle", context);
    Label folders = node("bundle-drivers-folders", Label.class);
    assertThat(folders.isVisible()).isFalse();
    interact(
        () ->
            context
                .companions()
                .deployment()
                .bundle
                .driverFolders
                .set(List.of("C:\\drivers\\lan", "D:\\sata")));
    assertThat(folders.isVisible()).isTrue();
    assertThat(folders.getText()).isEqualTo("C:\\drivers\\lan\nD:\\sata");
    interact(() -> node("bundle-drivers-choose", Hyperlink.class).fire());
    assertThat(context.visited).containsExactly("drivers");
  }

  private String shownRows() {
    return String.join(
        " ",
        ((FormPage) page)
            .rows().stream()
                .filter(Node::isVisible)
                .flatMap(row -> row.settings().stream())
                .map(Setting::key)
                .toList());
  }

  @Test
  void permissionsAreAddedChangedAndRemoved() {
    show("bundle", context);
    permit("C:\\Data", "Users", Right.CHANGE);
    press("bundle-permission-add");
    permit("D:\\Scans", "LAB\\Staff", Right.FULL_CONTROL);
    press("bundle-permission-add");
    assertThat(context.companions().deployment().bundle.permissions.get())
        .containsExactly("C:\\Data|Users|Change", "D:\\Scans|LAB\\Staff|FullControl");
    interact(() -> list().getSelectionModel().select(0));
    assertThat(field("bundle-permission-folder").getText()).isEqualTo("C:\\Data");
    permit("C:\\Data", "Users", Right.READ);
    press("bundle-permission-change");
    assertThat(context.companions().deployment().bundle.permissions.get())
        .containsExactly("C:\\Data|Users|Read", "D:\\Scans|LAB\\Staff|FullControl");
    press("bundle-permission-remove");
    assertThat(context.removed).singleElement().asString().contains("C:\\Data", "Users");
    assertThat(list().getItems().toString()).isEqualTo("[D:\\Scans|LAB\\Staff|FullControl]");
    undo();
    assertThat(list().getItems()).hasSize(2);
  }

  @Test
  void aPermissionThatTheFileCannotHoldIsRefused() {
    show("bundle", context);
    permit("", "Users", Right.READ);
    press("bundle-permission-add");
    FieldRow row = row("Bundle", "Permissions");
    assertThat(row.message()).isNotEmpty();
    permit("C:\\a,b", "Users", Right.READ);
    press("bundle-permission-add");
    assertThat(row.message()).contains("comma");
    permit("Data", "Users", Right.READ);
    press("bundle-permission-add");
    assertThat(row.message()).contains("Data");
    assertThat(facts()).isEmpty();
  }

  private ListView<?> list() {
    return node("Bundle-Permissions", ListView.class);
  }

  private void permit(String folder, String account, Right right) {
    interact(
        () -> {
          field("bundle-permission-folder").setText(folder);
          field("bundle-permission-account").setText(account);
          node("bundle-permission-right", ComboBox.class)
              .getSelectionModel()
              .select(List.of(Right.values()).indexOf(right));
        });
  }

  @Test
  void switchesAreKeptUnlessTheyAreTheUsualOnesAndUndoneInOneStep() {
    show("sysprep-options", context);
    tick("reboot", true);
    assertThat(facts()).isEqualTo("[Bundle]\r\nSwitches=-mini -reseal -quiet -reboot\r\n");
    tick("pnp", true);
    undo();
    assertThat(box("pnp").isSelected()).isFalse();
    assertThat(box("reboot").isSelected()).isTrue();
    tick("reboot", false);
    assertThat(context.companions().deployment().bundle.switches.isPresent()).isFalse();
    assertThat(context.switches().get())
        .isEqualTo(SysprepSwitches.usualFor(Product.XP_PROFESSIONAL));
  }

  @Test
  void switchesThatConflictAreShownAndDoNotReachTheFile() {
    show("sysprep-options", context);
    tick("mini", false);
    tick("quiet", false);
    String before = facts();
    assertThat(before).contains("Switches=-reseal\r\n");
    tick("reseal", false);
    assertThat(context.switches().get()).isEqualTo(SysprepSwitches.of());
    assertThat(facts()).isEqualTo(before);
    assertThat(row("Bundle", "Switches").message()).isNotEmpty();
    interact(() -> context.answers().productProperty().set(Product.SERVER_2003_STANDARD));
    assertThat(context.switches().get()).isEqualTo(SysprepSwitches.of(SysprepSwitch.RESEAL));
  }

  private CheckBox box(String word) {
    return node("sysprep-switch-" + word, CheckBox.class);
  }

  private void tick(String word, boolean isTicked) {
    interact(() -> box(word).setSelected(isTicked));
  }
}
