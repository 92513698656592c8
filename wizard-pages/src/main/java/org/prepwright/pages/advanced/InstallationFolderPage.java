package org.prepwright.pages.advanced;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Installation Folder: where on its disk Windows is installed. */
final class InstallationFolderPage {
  static final String ID = "installation-folder";
  private static final String USUAL = "\\WINDOWS";
  private static final String NEW = "*";
  private static final int COLUMNS = 24;
  private static final Pattern DRIVE = Pattern.compile("\\s*[A-Za-z]:.*");

  private enum Way {
    USUAL,
    /** Setup makes up a name that is not taken. */
    NEW,
    THIS
  }

  private final FormBuilder form;
  private final Setting<String> setting;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final TextField field = new TextField();
  private final VBox fieldPlace = new VBox(field);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Sync sync;
  private boolean wantsThis;
  private String lastOwn = "";
  private String beforeTyping;

  private InstallationFolderPage(PageContext context) {
    form = new FormBuilder(ID, context);
    AnswerFile answers = context.answers();
    setting = answers.unattended.targetPath;
    sync = new Sync(answers.document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new InstallationFolderPage(context).build();
  }

  private WizardPage build() {
    fieldPlace.getStyleClass().add("under-radio");
    field.setPrefColumnCount(FormBuilder.columns(COLUMNS));
    field.setMaxWidth(VBox.USE_PREF_SIZE);
    field.setPromptText(form.text("prompt"));
    field.setAccessibleText(form.text("this"));
    field.setId("installation-folder-path");
    field
        .focusedProperty()
        .addListener(
            (focus, before, now) -> {
              if (Boolean.TRUE.equals(now)) {
                beforeTyping = setting.get();
              }
            });
    field.textProperty().addListener((text, before, now) -> sync.send(() -> write(now)));
    form.row(
            setting,
            FormBuilder.stacked(
                ways.add(Way.USUAL, form.radio("usual")),
                ways.add(Way.NEW, form.radio("new")),
                ways.add(Way.THIS, form.radio("this")),
                fieldPlace),
            ways.button(Way.USUAL))
        .help(form.text("help"))
        .refusal(refusal);
    sync.showFile();
    return form.build();
  }

  private void choose(Way way) {
    sync.send(
        () -> {
          refusal.set("");
          wantsThis = way == Way.THIS;
          switch (way) {
            case USUAL -> setting.set(USUAL);
            case NEW -> setting.set(NEW);
            case THIS -> {
              if (!lastOwn.isEmpty() || setting.is(NEW)) {
                setting.set(lastOwn.isEmpty() ? null : lastOwn);
              }
            }
          }
        });
    if (wantsThis) {
      field.requestFocus();
      field.selectAll();
    }
  }

  /** With a drive, what the file had before stays in it. */
  private void write(String text) {
    wantsThis = true;
    boolean namesDrive = DRIVE.matcher(text).matches();
    refusal.set(namesDrive ? form.text("drive") : "");
    String meant = meant(text);
    setting.set(namesDrive ? beforeTyping : meant.isEmpty() ? null : meant);
  }

  /** A backslash alone is the beginning of a name, and nothing to be kept. */
  private static String meant(String text) {
    return text.equals("\\") ? "" : text;
  }

  private void showFile() {
    Way inFile = wayInFile(setting.get());
    if (inFile == Way.THIS) {
      lastOwn = setting.get();
    }
    boolean wasDecidedElsewhere = !sync.isSending() && inFile != null && refusal.get().isEmpty();
    if (wasDecidedElsewhere) {
      wantsThis = false;
    }
    Way way = wantsThis ? Way.THIS : inFile;
    ways.show(way);
    fieldPlace.setVisible(way == Way.THIS);
    fieldPlace.setManaged(way == Way.THIS);
    String text = setting.is(NEW) ? "" : setting.valueOr("");
    if (refusal.get().isEmpty() && !meant(field.getText()).equals(text)) {
      field.setText(text);
    }
  }

  private static Way wayInFile(String folder) {
    if (folder == null || folder.isBlank()) {
      return null;
    }
    String name = folder.toUpperCase(Locale.ROOT);
    if (name.equals(USUAL) || name.equals(USUAL.substring(1))) {
      return Way.USUAL;
    }
    return name.equals(NEW) ? Way.NEW : Way.THIS;
  }
}
