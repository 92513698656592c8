package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.AskTick;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PasswordPair;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** A secret of the file in three rows: typed, typed again, and asked for instead. */
final class SecretRows {
  private final Setting<SecretText> setting;
  private final PasswordPair pair;
  private final Sync sync;
  private final FieldRow first;
  private final FieldRow second;
  private final FieldRow third;

  SecretRows(
      FormBuilder form, DocumentedRows rows, PageContext context, Setting<SecretText> setting) {
    this.setting = setting;
    pair = new PasswordPair(this::write);
    sync = new Sync(context.answers().document(), this::showFile);
    first =
        rows.inGroup(() -> form.row(setting, FormBuilder.inLine(pair.password()), pair.password()));
    pair.confirmation().setId(Ids.of(setting) + "-confirm");
    second =
        rows.inGroup(
            () ->
                form.row(
                        Texts.text("windows.secret.confirm"),
                        FormBuilder.inLine(pair.confirmation()),
                        pair.confirmation(),
                        List.of())
                    .objection(pair.differenceProperty()));
    third =
        rows.inGroup(
            () ->
                new AskTick(
                        form,
                        context,
                        setting,
                        List.of(pair.password(), pair.confirmation()),
                        () -> {})
                    .row());
    sync.showFile();
  }

  FieldRow first() {
    return first;
  }

  FieldRow second() {
    return second;
  }

  /** Whether it is asked for at export. */
  FieldRow third() {
    return third;
  }

  /** Empty fields stand for no entry. */
  private void write(SecretText typed) {
    sync.send(() -> setting.set(typed.isEmpty() ? null : typed));
  }

  private void showFile() {
    if (!sync.isSending()) {
      pair.show(setting.valueOr(SecretText.of("")));
    }
  }
}
