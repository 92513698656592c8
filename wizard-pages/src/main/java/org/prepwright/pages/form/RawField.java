package org.prepwright.pages.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Setting.State;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/**
 * A text field for the text of a setting that is no text: a number, or whatever the file says in
 * its place. Every keystroke goes into the file, also one that the setting cannot be read from.
 */
public final class RawField extends TextField {
  private final Document document;
  private final Setting<?> setting;
  private final Sync sync;
  private boolean wasTypedIn;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

  public RawField(Document document, Setting<?> setting) {
    this.document = document;
    this.setting = setting;
    sync = new Sync(document, this::showFile);
    sync.showFile();
    textProperty().addListener((text, before, now) -> sync.send(() -> write(now)));
  }

  /** Why the text on display did not go into the file; empty when it did. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Ends the run of keystrokes; an entry that was emptied and means nothing so is removed. */
  public void commit() {
    boolean wasEmptied =
        wasTypedIn && setting.state() == State.UNREADABLE && RawText.of(setting).isEmpty();
    if (wasEmptied) {
      setting.set(null);
    }
    wasTypedIn = false;
    document.sealLastEdit();
    refusal.set("");
    sync.showFile();
  }

  private void write(String text) {
    wasTypedIn = true;
    try {
      RawText.write(document, setting, text);
      refusal.set("");
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
    }
  }

  private void showFile() {
    String inFile = RawText.of(setting);
    if (refusal.get().isEmpty() && !getText().equals(inFile)) {
      setText(inFile);
    }
  }
}
