package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DriverFolders;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** The folders of Plug and Play drivers as a list, which is one value in the file. */
final class DriverFolderRows implements LineEditor.Store {
  /** Setup puts the system drive in front, so a path that names its own place is not found. */
  private static final Pattern OWN_PLACE = Pattern.compile("[A-Za-z]:.*|\\\\\\\\.*|.*%.*");

  private final FormBuilder form;
  private final AnswerFile answers;
  private final Setting<String> setting;
  private final ObservableList<String> folders = FXCollections.observableArrayList();
  private final Label length = FormBuilder.styled("", FormStyles.MUTED);

  DriverFolderRows(FormBuilder form, AnswerFile answers) {
    this.form = form;
    this.answers = answers;
    setting = answers.unattended.oemPnPDriversPath;
  }

  void add() {
    LinePart folder = LinePart.ofText("drivers-folder", Texts.text("page.drivers.folder.prompt"));
    LineEditor<String> editor =
        new LineEditor<>(
            "drivers-folders",
            folders,
            List::of,
            List.of(folder),
            Texts.text("page.drivers.folders.empty"),
            this);
    form.row(
            Texts.text("page.drivers.folder"),
            FormBuilder.stacked(folder.node(), editor.buttons()),
            folder.node(),
            List.of())
        .help(Texts.text("page.drivers.folder.help"))
        .refusal(editor.refusalProperty());
    editor.list().list().setId(Ids.of(setting));
    form.row(
            Facts.label(setting),
            FormBuilder.stacked(editor.list(), length),
            editor.list().list(),
            List.of(setting))
        .help(Facts.help(setting));
    new Sync(answers.document(), this::showFile).showFile();
  }

  private void showFile() {
    List<String> inFile = inFile();
    if (!folders.equals(inFile)) {
      folders.setAll(inFile);
    }
    length.setText(
        Texts.text(
            "page.drivers.folders.length",
            DriverFolders.listing(inFile).length(),
            DriverFolders.LONGEST));
  }

  private List<String> inFile() {
    return DriverFolders.in(setting.valueOr(""));
  }

  /** A list pasted as a whole is taken apart. */
  @Override
  public void add(List<String> parts) throws EditRefusedException {
    List<String> all = new ArrayList<>(inFile());
    for (String folder : several(parts.get(0))) {
      refuseUnlessUsable(folder, all);
      all.add(folder);
    }
    write(all);
  }

  @Override
  public void set(int index, List<String> parts) throws EditRefusedException {
    List<String> all = new ArrayList<>(inFile());
    all.remove(index);
    List<String> typed = several(parts.get(0));
    for (String folder : typed) {
      refuseUnlessUsable(folder, all);
    }
    all.addAll(index, typed);
    write(all);
  }

  @Override
  public void remove(int index) throws EditRefusedException {
    List<String> all = new ArrayList<>(inFile());
    all.remove(index);
    write(all);
  }

  @Override
  public void move(int index, boolean down) throws EditRefusedException {
    List<String> all = new ArrayList<>(inFile());
    Collections.swap(all, index, down ? index + 1 : index - 1);
    write(all);
  }

  private static List<String> several(String typed) throws EditRefusedException {
    List<String> found =
        DriverFolders.in(typed).stream().map(DriverFolderRows::withoutLeadingBackslash).toList();
    if (found.isEmpty()) {
      throw new EditRefusedException(Texts.text("page.drivers.folder.missing"));
    }
    return found;
  }

  private static String withoutLeadingBackslash(String folder) {
    boolean isFromRoot = folder.length() > 1 && folder.startsWith("\\") && folder.charAt(1) != '\\';
    return isFromRoot ? folder.substring(1) : folder;
  }

  private static void refuseUnlessUsable(String folder, List<String> others)
      throws EditRefusedException {
    if (OWN_PLACE.matcher(folder).matches()) {
      throw new EditRefusedException(Texts.text("page.drivers.folder.own-place", folder));
    }
    if (others.stream().anyMatch(folder::equalsIgnoreCase)) {
      throw new EditRefusedException(Texts.text("page.drivers.folder.twice", folder));
    }
  }

  private void write(List<String> all) throws EditRefusedException {
    String listing = DriverFolders.listing(all);
    if (listing.length() > DriverFolders.LONGEST) {
      throw new EditRefusedException(
          Texts.text("page.drivers.folders.too-long", listing.length(), DriverFolders.LONGEST));
    }
    answers.document().sealLastEdit();
    setting.change(all.isEmpty() ? null : listing);
    answers.document().sealLastEdit();
  }
}
