package org.prepwright.pages.network;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.prepwright.model.answers.GuiUnattended;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.AskTick;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PasswordPair;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Administrator Password: asked for, blank, or given, as text or encrypted. */
final class AdministratorPasswordPage {
  static final String ID = "administrator-password";
  private static final int COUNT_COLUMNS = 4;

  private enum Way {
    ASK,
    BLANK,
    THIS
  }

  private final PageContext context;
  private final FormBuilder form;
  private final GuiUnattended section;
  private final AdministratorPassword password;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final PasswordPair pair = new PasswordPair(this::write);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final CheckBox encrypt;
  private final HBox encryptPlace = new HBox();
  private final Tooltip encryptReason = new Tooltip();
  private final Sync sync;
  private FieldRow kept;
  private FieldRow first;
  private FieldRow second;
  private AskTick ask;
  private boolean wantsOne;
  private boolean replaces;
  private SecretText known = SecretText.of("");

  private AdministratorPasswordPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    section = context.answers().guiUnattended;
    password = new AdministratorPassword(context.answers(), form.text("title"));
    encrypt = new CheckBox();
    sync = new Sync(context.answers().document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new AdministratorPasswordPage(context).build();
  }

  private WizardPage build() {
    FieldRow choice =
        form.row(
            form.label("choice"),
            FormBuilder.stacked(
                ways.add(Way.ASK, form.radio("ask")),
                ways.add(Way.BLANK, form.radio("blank")),
                ways.add(Way.THIS, form.radio("this"))),
            ways.button(Way.ASK),
            List.of());
    Button replace = new Button(form.text("replace"));
    replace.setId("administrator-password-replace");
    replace.setOnAction(pressed -> startReplacing());
    kept =
        form.row(
            form.text("kept.label"),
            FormBuilder.inLine(FormBuilder.styled(form.text("kept"), FormStyles.MUTED), replace),
            replace,
            List.of());
    first =
        form.row(section.adminPassword, FormBuilder.inLine(pair.password()), pair.password())
            .help(form.text("this.help"))
            .refusal(refusal);
    choice.standInFor(first);
    pair.confirmation().setId("GuiUnattended-AdminPassword-confirm");
    second =
        form.row(
                form.label("confirm"),
                FormBuilder.inLine(pair.confirmation()),
                pair.confirmation(),
                List.of())
            .objection(pair.differenceProperty());
    ask =
        new AskTick(
            form,
            context,
            section.adminPassword,
            List.of(pair.password(), pair.confirmation()),
            sync::showFile);
    FormBuilder.wrap(encrypt);
    encrypt.setText(form.label("encrypt"));
    encrypt.setAccessibleText(form.text("encrypt"));
    encrypt.setId(Ids.of(section.encryptedAdminPassword));
    encrypt
        .selectedProperty()
        .addListener((selected, before, now) -> sync.send(() -> encryptionChosen(now)));
    // a disabled control shows no tooltip, its place does
    Tooltip.install(encryptPlace, encryptReason);
    encryptPlace.getChildren().setAll(encrypt);
    form.row("", encryptPlace, encrypt, List.of(section.encryptedAdminPassword))
        .help(form.text("encrypt.help"));
    form.group("logon");
    form.check(section.autoLogon).help(form.text("logon.help"));
    form.number(section.autoLogonCount, COUNT_COLUMNS);
    sync.showFile();
    return form.build();
  }

  private void choose(Way way) {
    context.inOneStep(() -> sync.send(() -> write(way)));
    if (wantsOne) {
      first.focusControl();
    }
  }

  private void write(Way way) {
    if (way != Way.THIS) {
      ask.clear();
    }
    wantsOne = way == Way.THIS;
    replaces = false;
    boolean startsAnew =
        way == Way.ASK || (wantsOne && password.form() == AdministratorPassword.Form.BLANK);
    if (way == Way.BLANK) {
      refusal.set(password.makeBlank());
    } else if (startsAnew) {
      refusal.set(password.ask());
    }
  }

  private void startReplacing() {
    replaces = true;
    sync.showFile();
    first.focusControl();
  }

  private void write(SecretText typed) {
    sync.send(
        () -> {
          // leaving both fields empty keeps the encrypted password that was to be replaced
          boolean keeps =
              typed.isEmpty() && password.form() == AdministratorPassword.Form.ENCRYPTED;
          boolean hasNothingYet = typed.isEmpty() && !section.adminPassword.isPresent();
          if (!keeps && !hasNothingYet) {
            writeKnown(typed, encrypt.isSelected());
          }
        });
  }

  private void writeKnown(SecretText typed, boolean isEncrypted) {
    refusal.set(password.write(typed, isEncrypted));
    if (refusal.get().isEmpty()) {
      known = typed;
      replaces = false;
    }
  }

  private void encryptionChosen(boolean isEncrypted) {
    switch (password.form()) {
      case TEXT, ENCRYPTED -> writeKnown(known, isEncrypted);
      case ASKED, BLANK -> {
        // the mark says nothing without a password, so it comes into the file with one
        if (ask.isSet() || (password.isMarkedEncrypted() && !isEncrypted)) {
          refusal.set(password.mark(isEncrypted));
        }
      }
    }
  }

  private void showFile() {
    AdministratorPassword.Form found = password.form();
    if (found == AdministratorPassword.Form.TEXT) {
      known = password.text();
    }
    boolean isKept =
        found == AdministratorPassword.Form.ENCRYPTED && !password.isEncryptedFormOf(known);
    Way way =
        switch (found) {
          case ASKED -> wantsOne || ask.isSet() ? Way.THIS : Way.ASK;
          case BLANK -> Way.BLANK;
          case TEXT, ENCRYPTED -> Way.THIS;
        };
    ways.show(way);
    boolean showsFields = way == Way.THIS && (!isKept || replaces);
    if (!sync.isSending()) {
      refusal.set("");
      boolean isOnDisplay = found != AdministratorPassword.Form.ASKED && showsFields && !isKept;
      pair.show(isOnDisplay ? known : SecretText.of(""));
    } else if (!showsFields) {
      pair.show(SecretText.of(""));
    }
    kept.setShown(isKept && !replaces);
    first.setShown(showsFields);
    second.setShown(showsFields);
    ask.row().setShown(way == Way.THIS);
    showEncryption(found, isKept);
  }

  private void showEncryption(AdministratorPassword.Form found, boolean isKept) {
    boolean isDecided = found == AdministratorPassword.Form.TEXT || password.isMarkedEncrypted();
    if (isDecided && refusal.get().isEmpty()) {
      encrypt.setSelected(password.isMarkedEncrypted());
    }
    encrypt.setDisable(isKept);
    encryptReason.setText(form.text(isKept ? "encrypt.kept" : "encrypt.tooltip"));
  }
}
