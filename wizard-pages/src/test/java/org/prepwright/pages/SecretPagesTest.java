package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.secret.UnencryptablePasswordException;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.Texts;

/** Product key and Administrator password. */
class SecretPagesTest extends PageTest {
  private static final String PASSWORD = "Tr1cky-Pass";

  @Test
  void aKeyPastedIntoAnyBoxFillsAll() {
    FakeContext context = FakeContext.opened("[UserData]");
    show("product-key", context);
    interact(() -> box(3).replaceSelection(" \"abcde-FGHIJ-klmno-PQRST-12345\" "));
    assertThat(context.text()).contains("ProductKey=\"ABCDE-FGHIJ-KLMNO-PQRST-12345\"");
    assertThat(box(1).getText()).isEqualTo("ABCDE");
    assertThat(box(5).getText()).isEqualTo("12345");
  }

  @Test
  void aFullBoxLeadsToTheNext() {
    FakeContext context = FakeContext.opened("[UserData]");
    show("product-key", context);
    interact(
        () -> {
          box(1).requestFocus();
          "abcde".chars().forEach(letter -> box(1).replaceSelection(Character.toString(letter)));
        });
    assertThat(box(2).isFocused()).isTrue();
    assertThat(context.text()).contains("ProductKey=\"ABCDE\"");
  }

  @Test
  void aKeyOfAnotherFormStaysAsItIs() {
    FakeContext context = FakeContext.opened("[UserData]", "ProductKey=not a key at all");
    String before = context.text();
    show("product-key", context);
    TextField whole = node("UserData-ProductKey-whole", TextField.class);
    assertThat(whole.getText()).isEqualTo("not a key at all");
    assertThat(whole.isVisible()).isTrue();
    interact(whole::requestFocus);
    leave();
    assertThat(context.text()).isEqualTo(before);
  }

  private TextField box(int number) {
    return number == 1
        ? node("UserData-ProductKey", TextField.class)
        : node("UserData-ProductKey-" + number, TextField.class);
  }

  @Test
  void aPasswordGoesIntoTheFileOnceBothAreTheSame() {
    FakeContext context = FakeContext.opened("[GuiUnattended]");
    show("administrator-password", context);
    choose("this");
    type(password(), PASSWORD);
    assertThat(context.text()).doesNotContain("AdminPassword");
    type(confirmation(), "Tr1cky");
    leave();
    assertThat(context.text()).doesNotContain("AdminPassword");
    assertThat(messages()).contains(Texts.text("password.differs"));
    type(confirmation(), "-Pass");
    assertThat(context.text()).contains("AdminPassword=\"" + PASSWORD + "\"");
    assertThat(messages()).doesNotContain(Texts.text("password.differs"));
  }

  @Test
  void anEncryptedPasswordNeverComesIntoTheFileAsText() throws UnencryptablePasswordException {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "EncryptedAdminPassword=No");
    StringBuilder everyText = new StringBuilder();
    context
        .answers()
        .document()
        .addListener(change -> everyText.append(context.text()).append('\n'));
    show("administrator-password", context);
    choose("this");
    interact(() -> encrypt().setSelected(true));
    type(password(), PASSWORD);
    type(confirmation(), PASSWORD);
    String hash = PasswordHash.of(SecretText.of(PASSWORD));
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(context.text())
        .contains("AdminPassword=\"" + hash + "\"", "EncryptedAdminPassword=Yes");
    assertThat(everyText.toString()).isNotEmpty().doesNotContain(PASSWORD);
    assertThat(password().getText()).isEqualTo(PASSWORD);
    interact(() -> encrypt().setSelected(false));
    assertThat(context.text())
        .contains("AdminPassword=\"" + PASSWORD + "\"", "EncryptedAdminPassword=No");
  }

  @Test
  void oneUndoTakesPasswordAndMarkBack() {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "AdminPassword=" + PASSWORD);
    String before = context.text();
    show("administrator-password", context);
    interact(() -> encrypt().setSelected(true));
    assertThat(context.text()).contains("EncryptedAdminPassword=Yes").doesNotContain(PASSWORD);
    interact(() -> context.answers().document().undo());
    assertThat(context.text()).isEqualTo(before);
    assertThat(encrypt().isSelected()).isFalse();
    assertThat(password().getText()).isEqualTo(PASSWORD);
  }

  @Test
  void anEncryptedPasswordOfTheFileIsKeptUntilItIsReplaced() throws UnencryptablePasswordException {
    String hash = PasswordHash.of(SecretText.of("other"));
    FakeContext context =
        FakeContext.opened(
            "[GuiUnattended]", "AdminPassword=" + hash, "EncryptedAdminPassword=Yes");
    String before = context.text();
    show("administrator-password", context);
    assertThat(password().getParent().getParent().getParent().isVisible()).isFalse();
    assertThat(encrypt().isDisabled()).isTrue();
    press("administrator-password-replace");
    assertThat(password().getParent().getParent().getParent().isVisible()).isTrue();
    assertThat(password().getText()).isEmpty();
    assertThat(context.text()).isEqualTo(before);
    type(password(), PASSWORD);
    type(confirmation(), PASSWORD);
    assertThat(context.text())
        .contains(PasswordHash.of(SecretText.of(PASSWORD)), "EncryptedAdminPassword=Yes")
        .doesNotContain(hash);
  }

  @Test
  void aPasswordTooLongToEncryptIsRefusedAtOnceAndNotWritten() {
    FakeContext context = FakeContext.opened("[GuiUnattended]");
    show("administrator-password", context);
    choose("this");
    interact(() -> encrypt().setSelected(true));
    type(password(), "fifteen-letters");
    type(confirmation(), "fifteen-letters");
    assertThat(context.text()).doesNotContain("fifteen-letters");
    assertThat(row("GuiUnattended", "AdminPassword").message()).contains("14 characters");
    assertThat(row("GuiUnattended", "AdminPassword").message()).doesNotContain("fifteen");
  }

  @Test
  void aBlankPasswordIsAStarAndAskingRemovesIt() {
    FakeContext context = FakeContext.opened("[GuiUnattended]", "AdminPassword=" + PASSWORD);
    show("administrator-password", context);
    choose("blank");
    assertThat(context.text()).contains("AdminPassword=\"*\"");
    choose("ask");
    assertThat(context.text()).doesNotContain("AdminPassword");
    assertThat(password().getText()).isEmpty();
  }

  private void choose(String way) {
    interact(() -> node("administrator-password-" + way, RadioButton.class).setSelected(true));
  }

  private PasswordField password() {
    return node("GuiUnattended-AdminPassword", PasswordField.class);
  }

  private PasswordField confirmation() {
    return node("GuiUnattended-AdminPassword-confirm", PasswordField.class);
  }

  private CheckBox encrypt() {
    return node("GuiUnattended-EncryptedAdminPassword", CheckBox.class);
  }

  private List<String> messages() {
    return ((FormPage) page).rows().stream().map(FieldRow::message).toList();
  }
}
