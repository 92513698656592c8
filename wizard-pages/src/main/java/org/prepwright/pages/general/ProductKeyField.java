package org.prepwright.pages.general;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/**
 * Five boxes of five characters. A key that is pasted into any box fills all of them; a text of the
 * opened file that does not have this form stands in one long box, as it is.
 */
final class ProductKeyField extends HBox {
  static final int GROUPS = 5;
  static final int LETTERS = 5;
  private static final int KEY_COLUMNS = 24;

  private final Setting<SecretText> setting;
  private final List<TextField> boxes;
  private final TextField whole = new TextField();
  private final HBox five = new HBox();
  private final Sync sync;

  ProductKeyField(Document document, Setting<SecretText> setting, String name) {
    this.setting = setting;
    boxes = Stream.generate(KeyBox::new).limit(GROUPS).map(box -> (TextField) box).toList();
    sync = new Sync(document, this::showFile);
    for (int i = 0; i < GROUPS; i++) {
      TextField box = boxes.get(i);
      box.setAccessibleText(Texts.text("page.product-key.box", name, i + 1, GROUPS));
      box.setPrefColumnCount(LETTERS);
      box.getStyleClass().add("product-key-box");
      box.setId(Ids.of(setting) + "-" + (i + 1));
      if (i > 0) {
        five.getChildren().add(new Label("-"));
      }
      five.getChildren().add(box);
      box.textProperty().addListener((text, before, now) -> sync.send(this::writeBoxes));
    }
    five.getStyleClass().add("product-key-boxes");
    whole.setPrefColumnCount(FormBuilder.columns(KEY_COLUMNS));
    whole.setId(Ids.of(setting) + "-whole");
    whole.setAccessibleText(name);
    whole
        .textProperty()
        .addListener((text, before, now) -> sync.send(() -> setting.set(SecretText.of(now))));
    getChildren().setAll(five, whole);
    sync.showFile();
  }

  TextField firstBox() {
    return boxes.get(0);
  }

  private void writeBoxes() {
    String key = boxes.stream().map(TextField::getText).collect(Collectors.joining("-"));
    setting.set(SecretText.of(key.replaceFirst("-+$", "")));
  }

  private void showFile() {
    String key = setting.get() == null ? "" : setting.get().reveal();
    List<String> groups = List.of(key.split("-", -1));
    // a key that is being typed in one long box stays there until the field is left
    boolean isInGroups = fits(groups) && !whole.isFocused();
    five.setVisible(isInGroups);
    five.setManaged(isInGroups);
    whole.setVisible(!isInGroups);
    whole.setManaged(!isInGroups);
    if (!isInGroups) {
      show(whole, key);
      return;
    }
    for (int i = 0; i < GROUPS; i++) {
      show(boxes.get(i), i < groups.size() ? groups.get(i) : "");
    }
  }

  private static boolean fits(List<String> groups) {
    return groups.size() <= GROUPS && groups.stream().allMatch(group -> group.length() <= LETTERS);
  }

  private static void show(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /** Puts what was typed or pasted into this box and those behind it. */
  private void spread(KeyBox first, String letters) {
    int start = letters.length() == GROUPS * LETTERS ? 0 : boxes.indexOf(first);
    sync.send(
        () -> {
          int taken = 0;
          int box = start;
          while (taken < letters.length() && box < GROUPS) {
            int end = Math.min(letters.length(), taken + LETTERS);
            boxes.get(box).setText(letters.substring(taken, end));
            taken = end;
            box++;
          }
          writeBoxes();
        });
    TextField last = boxes.get(Math.min(GROUPS - 1, start + (letters.length() - 1) / LETTERS));
    last.requestFocus();
    last.end();
  }

  /** One of the five; it holds no more than five characters and passes on what is too much. */
  private final class KeyBox extends TextField {
    @Override
    public void replaceText(int start, int end, String text) {
      String letters = text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
      String whole = getText().substring(0, start) + letters + getText().substring(end);
      if (letters.length() > LETTERS || (whole.length() > LETTERS && start == getLength())) {
        spread(this, letters.length() == GROUPS * LETTERS ? letters : whole);
        return;
      }
      if (whole.length() > LETTERS) {
        return;
      }
      super.replaceText(start, end, letters);
      boolean isFull = getLength() == LETTERS && getCaretPosition() == LETTERS;
      int next = boxes.indexOf(this) + 1;
      if (isFull && !letters.isEmpty() && next < GROUPS) {
        boxes.get(next).requestFocus();
        boxes.get(next).selectAll();
      }
    }

    @Override
    public void replaceSelection(String text) {
      replaceText(getSelection().getStart(), getSelection().getEnd(), text);
    }

    /** Pasting a key in quotes and hyphens is the same as typing its letters. */
    @Override
    public void paste() {
      String text = javafx.scene.input.Clipboard.getSystemClipboard().getString();
      if (text != null) {
        replaceSelection(text);
      }
    }
  }
}
