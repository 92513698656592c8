package org.prepwright.pages.network;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.UserData;
import org.prepwright.model.catalog.Kind;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/**
 * Computer Names: one name, one that Setup makes up from the organisation, or a list of names. A
 * list goes into a file beside the answer file; with names there, an asterisk in the answer file
 * stands for the list.
 */
final class ComputerNamesPage {
  static final String ID = "computer-name";

  /** What stands for a name from elsewhere in the file. */
  private static final String GENERATED = "*";

  private static final int COLUMNS = 15;
  private static final int LETTERS_OF_ORGANIZATION = 8;

  private enum Way {
    ONE,
    GENERATED,
    LIST
  }

  private final FormBuilder form;
  private final AnswerFile answers;
  private final UserData user;
  private final NamesBeside names;
  private final NameListEditor editor;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final TextField name = new TextField();
  private final Label example = FormBuilder.styled("", FormStyles.MUTED);
  private final Label place = FormBuilder.styled("", FormStyles.MUTED);
  private final Label count = FormBuilder.styled("", FormStyles.MUTED);
  private final Sync sync;
  private List<FieldRow> listRows = List.of();
  private String lastName = "";
  private boolean isListWanted;
  private boolean isOutdated = true;
  private FormPage page;

  private ComputerNamesPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    user = answers.userData;
    names = new NamesBeside(answers, context.companions());
    editor = new NameListEditor(form, context, names);
    sync = new Sync(answers.document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new ComputerNamesPage(context).build();
  }

  private WizardPage build() {
    Setting<String> setting = user.computerName;
    RadioButton one = ways.add(Way.ONE, form.radio("one"));
    RadioButton generated = ways.add(Way.GENERATED, form.radio("generated"));
    RadioButton list = ways.add(Way.LIST, form.radio("list"));
    name.setPrefColumnCount(FormBuilder.columns(COLUMNS));
    name.textProperty().addListener((text, before, now) -> sync.send(() -> setting.set(now)));
    HBox namePlace = FormBuilder.inLine(name);
    for (var under : List.of(namePlace, example, place, count)) {
      under.getStyleClass().add("under-radio");
    }
    form.row(
        setting, FormBuilder.stacked(one, namePlace, generated, example, list, place, count), name);
    listRows = editor.addRows();
    page = form.build();
    names.readAgain();
    sync.showFile();
    follow();
    return page;
  }

  /** The list may be long: it is read when the page is on display, and not before. */
  private void follow() {
    names.texts().forEach(text -> text.addListener(change -> outdated()));
    InvalidationListener kindChanged = changed -> outdated();
    answers.kindProperty().addListener(kindChanged);
    page.node().sceneProperty().addListener((scene, before, now) -> readIfOutdated());
  }

  private void outdated() {
    isOutdated = true;
    readIfOutdated();
  }

  private void readIfOutdated() {
    if (isOutdated && page.node().getScene() != null) {
      isOutdated = false;
      names.readAgain();
      sync.showFile();
    }
  }

  private void choose(Way way) {
    isListWanted = way == Way.LIST;
    if (way == Way.GENERATED) {
      // an asterisk beside a list would still mean the list
      editor.removeAll();
    }
    sync.send(() -> user.computerName.set(way == Way.ONE ? lastName : GENERATED));
    if (way == Way.ONE) {
      name.requestFocus();
    } else if (way == Way.LIST) {
      editor.focusName();
    }
  }

  private void showFile() {
    boolean isAsterisk = user.computerName.is(GENERATED);
    isListWanted &= isAsterisk;
    boolean isList = isAsterisk && (isListWanted || !names.names().isEmpty());
    ways.show(isList ? Way.LIST : isAsterisk ? Way.GENERATED : Way.ONE);
    String text = isAsterisk ? "" : user.computerName.valueOr("");
    if (!text.isEmpty()) {
      lastName = text;
    }
    if (!name.getText().equals(text)) {
      name.setText(text);
    }
    listRows.forEach(row -> row.setShown(isList));
    place.setText(form.text(answers.kind() == Kind.UNATTEND ? "list.unattend" : "list.table"));
    setShown(place, isList);
    count.setText(form.counted("list.count", names.names().size(), ""));
    setShown(count, isList || !names.names().isEmpty());
    editor.show();
    showExample();
  }

  private static void setShown(Label label, boolean isShown) {
    label.setVisible(isShown);
    label.setManaged(isShown);
  }

  private void showExample() {
    String organization = user.orgName.valueOr("").replaceAll("[^\\p{L}\\p{N}]", "");
    example.setText(
        organization.isEmpty()
            ? form.text("generated.no-organization")
            : form.text(
                "generated.example",
                organization.substring(
                    0, Math.min(organization.length(), LETTERS_OF_ORGANIZATION))));
  }
}
