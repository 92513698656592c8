package org.prepwright.pages.network;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.GuiUnattended;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.secret.UnencryptablePasswordException;
import org.prepwright.model.text.EditRefusedException;

/**
 * The Administrator password in the answer file: AdminPassword and EncryptedAdminPassword, which
 * only mean something together and so change together.
 */
final class AdministratorPassword {
  /** What the file says. */
  enum Form {
    /** No password: somebody is asked. */
    ASKED,
    /** A blank one. */
    BLANK,
    /** A password as text. */
    TEXT,
    /** The encrypted form of a password. */
    ENCRYPTED
  }

  private static final SecretText BLANK = SecretText.of("*");

  private final AnswerFile answers;
  private final String label;

  /**
   * Looks at an answer file.
   *
   * @param label what a change is called beside Undo
   */
  AdministratorPassword(AnswerFile answers, String label) {
    this.answers = answers;
    this.label = label;
  }

  Form form() {
    Setting<SecretText> setting = answers.guiUnattended.adminPassword;
    if (!setting.isPresent()) {
      return Form.ASKED;
    }
    boolean isHash = isMarkedEncrypted() && PasswordHash.isHash(setting.get().reveal());
    return isHash ? Form.ENCRYPTED : setting.is(BLANK) ? Form.BLANK : Form.TEXT;
  }

  boolean isMarkedEncrypted() {
    return answers.guiUnattended.encryptedAdminPassword.is(true);
  }

  /** The password as text; empty when the file has none or an encrypted one. */
  SecretText text() {
    return form() == Form.TEXT ? answers.guiUnattended.adminPassword.get() : SecretText.of("");
  }

  /** Whether the encrypted password of the file is this one. */
  boolean isEncryptedFormOf(SecretText password) {
    try {
      return form() == Form.ENCRYPTED
          && PasswordHash.of(password)
              .equalsIgnoreCase(answers.guiUnattended.adminPassword.get().reveal());
    } catch (UnencryptablePasswordException e) {
      return false;
    }
  }

  /** Removes the password: somebody is asked. */
  String ask() {
    return change(null, false);
  }

  /** Writes a blank password. */
  String makeBlank() {
    return change(BLANK, false);
  }

  /**
   * Writes a password. Encrypted, the text of it never comes into the file.
   *
   * @return why it was not written; empty when it was
   */
  String write(SecretText password, boolean isEncrypted) {
    if (!isEncrypted || password.isEmpty()) {
      return change(password, isEncrypted);
    }
    try {
      return change(SecretText.of(PasswordHash.of(password)), true);
    } catch (UnencryptablePasswordException e) {
      return e.getMessage();
    }
  }

  /** Marks the password that is not there yet as text or as encrypted. */
  String mark(boolean isEncrypted) {
    return OneStep.tryOut(answers, label, copy -> mark(copy.guiUnattended, isEncrypted));
  }

  private String change(SecretText value, boolean isEncrypted) {
    return OneStep.tryOut(
        answers,
        label,
        copy -> {
          copy.guiUnattended.adminPassword.change(value);
          mark(copy.guiUnattended, isEncrypted);
        });
  }

  /** Without the mark Setup takes the password for text, so No need not be added. */
  private static void mark(GuiUnattended section, boolean isEncrypted) throws EditRefusedException {
    if (isEncrypted || section.encryptedAdminPassword.isPresent()) {
      section.encryptedAdminPassword.change(isEncrypted);
    }
  }
}
