package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/** Secrets that are asked for at export. */
class AskTickTest extends PageTest {
  private static final String PASSWORD = "Tr1cky-Pass";

  @ParameterizedTest
  @CsvSource({
    "product-key,UserData,ProductKey",
    "administrator-password,GuiUnattended,AdminPassword",
    "workgroup-or-domain,Identification,DomainAdminPassword",
    "domain-controller-promotion,DCInstall,SafeModeAdminPassword",
  })
  void aTickTakesTheValueAwayAndOneUndoBringsItBack(String id, String section, String key) {
    byte[] bytes =
        ("[" + section + "]\r\n" + key + "=" + PASSWORD + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    FakeContext context = FakeContext.opened(Kind.UNATTEND, Product.SERVER_2003_STANDARD, bytes);
    String before = context.text();
    show(id, context);
    CheckBox tick = node(section + "-" + key + "-ask", CheckBox.class);
    Node field = node(section + "-" + key, Node.class);
    assertThat(isDisabled(field)).isFalse();
    interact(() -> tick.setSelected(true));
    assertThat(context.text()).doesNotContain(PASSWORD);
    assertThat(deployment(context)).contains("[Bundle]", "AskAtExport=" + section + "/" + key);
    assertThat(isDisabled(field)).isTrue();
    assertThat(tick.getAccessibleText()).contains(":").doesNotContain(PASSWORD);
    interact(context.history::undo);
    assertThat(context.text()).isEqualTo(before);
    assertThat(deployment(context)).isEmpty();
    assertThat(tick.isSelected()).isFalse();
    assertThat(isDisabled(field)).isFalse();
    assertThat(context.history.canUndo()).isFalse();
    interact(context.history::redo);
    assertThat(tick.isSelected()).isTrue();
    interact(() -> tick.setSelected(false));
    assertThat(deployment(context)).doesNotContain(key);
    assertThat(isDisabled(field)).isFalse();
  }

  @Test
  void theMarkOfEncryptionStaysAndCanBeSetWithoutPassword() {
    FakeContext context =
        FakeContext.opened(
            "[GuiUnattended]", "AdminPassword=" + "0".repeat(64), "EncryptedAdminPassword=Yes");
    show("administrator-password", context);
    CheckBox tick = node("GuiUnattended-AdminPassword-ask", CheckBox.class);
    CheckBox encrypt = node("GuiUnattended-EncryptedAdminPassword", CheckBox.class);
    interact(() -> tick.setSelected(true));
    assertThat(context.text())
        .contains("EncryptedAdminPassword=Yes")
        .doesNotContain("\r\nAdminPassword");
    assertThat(node("administrator-password-this", RadioButton.class).isSelected()).isTrue();
    interact(() -> encrypt.setSelected(false));
    assertThat(context.text()).contains("EncryptedAdminPassword=No");
  }

  @Test
  void anotherWayTakesTheMarkAway() {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "AdminPassword=" + PASSWORD);
    show("administrator-password", context);
    interact(() -> node("GuiUnattended-AdminPassword-ask", CheckBox.class).setSelected(true));
    interact(() -> node("administrator-password-blank", RadioButton.class).setSelected(true));
    assertThat(context.text()).contains("AdminPassword=\"*\"");
    assertThat(deployment(context)).doesNotContain("AdminPassword");
  }

  @Test
  void aWorkgroupNeedsNoPasswordOfADomain() {
    FakeContext context =
        FakeContext.opened(
            "[Identification]", "JoinDomain=corp", "DomainAdminPassword=" + PASSWORD);
    show("workgroup-or-domain", context);
    String id = "Identification-DomainAdminPassword-ask";
    interact(() -> node(id, CheckBox.class).setSelected(true));
    interact(() -> node("workgroup-or-domain-workgroup", RadioButton.class).setSelected(true));
    assertThat(deployment(context)).doesNotContain("DomainAdminPassword");
    interact(context.history::undo);
    assertThat(deployment(context)).contains("DomainAdminPassword");
    assertThat(context.text()).contains("JoinDomain=corp").doesNotContain(PASSWORD);
  }

  private static boolean isDisabled(Node field) {
    return field.isDisabled();
  }

  private static String deployment(FakeContext context) {
    Document document = context.companions().deployment().document();
    return new String(document.toBytes(), StandardCharsets.US_ASCII);
  }
}
