package org.prepwright.pages.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.deployment.BundleFacts;
import org.prepwright.model.secret.SecretText;

/**
 * Marks a secret as asked for at export: the file then holds no value of it, and its fields take
 * none. Mark and value change in one step, since the mark stands in the file beside.
 */
public final class AskTick {
  private final PageContext context;
  private final Setting<SecretText> setting;
  private final BundleFacts facts;
  private final CheckBox box = new CheckBox();
  private final FieldRow row;
  private final Runnable changed;
  private boolean isShowing;

  /**
   * Adds the tick to a page, under the fields of the secret.
   *
   * @param form the page
   * @param setting the secret
   * @param fields the controls that take no value while the tick is set
   * @param changed is told when the mark came or went
   */
  public AskTick(
      FormBuilder form,
      PageContext context,
      Setting<SecretText> setting,
      List<? extends Node> fields,
      Runnable changed) {
    this.context = context;
    this.setting = setting;
    this.facts = context.companions().deployment().bundle;
    this.changed = changed;
    box.setText(Texts.text("secret.ask"));
    box.setAccessibleText(Texts.text("secret.ask.accessible", Facts.label(setting)));
    box.setId(Ids.of(setting) + "-ask");
    FormBuilder.wrap(box);
    row = form.row("", box, box, List.of());
    Runnable follow =
        () -> {
          showFile();
          // what the file holds all the same can be seen and taken away
          fields.forEach(field -> field.setDisable(isSet() && !setting.isGiven()));
        };
    facts.askAtExport.addListener(
        (property, before, now) -> {
          follow.run();
          this.changed.run();
        });
    setting.addListener((property, before, now) -> follow.run());
    box.selectedProperty().addListener((selected, before, now) -> chosen(now));
    follow.run();
  }

  /** Its row. */
  public FieldRow row() {
    return row;
  }

  /** Whether the secret is asked for at export. */
  public boolean isSet() {
    return facts.isAskedAtExport(setting.path());
  }

  /** Takes the mark away, if there is one. */
  public void clear() {
    if (isSet()) {
      write(false);
    }
  }

  private void showFile() {
    isShowing = true;
    try {
      box.setSelected(isSet());
    } finally {
      isShowing = false;
    }
    row.help(Texts.text(isSet() ? "secret.ask.set" : "secret.ask.help"));
  }

  private void chosen(boolean isAsked) {
    if (isShowing) {
      return;
    }
    context.inOneStep(
        () -> {
          if (isAsked) {
            setting.set(null);
          }
          write(isAsked);
        });
  }

  private void write(boolean isAsked) {
    List<String> names = new ArrayList<>(facts.askAtExport.valueOr(List.of()));
    names.removeIf(setting.path()::equalsIgnoreCase);
    if (isAsked) {
      names.add(setting.path());
    }
    facts.askAtExport.set(names.isEmpty() ? null : names);
  }
}
