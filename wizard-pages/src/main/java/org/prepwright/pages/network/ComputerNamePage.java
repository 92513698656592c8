package org.prepwright.pages.network;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.UserData;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Computer Name: one name, or one that Setup makes up from the organisation. */
final class ComputerNamePage {
  static final String ID = "computer-name";

  /** What stands for a generated name in the file. */
  private static final String GENERATED = "*";

  private static final int COLUMNS = 15;
  private static final int LETTERS_OF_ORGANIZATION = 8;

  private enum Way {
    ONE,
    GENERATED
  }

  private final FormBuilder form;
  private final UserData user;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final TextField name = new TextField();
  private final Label example = FormBuilder.styled("", FormStyles.MUTED);
  private final Sync sync;
  private String lastName = "";

  private ComputerNamePage(PageContext context) {
    form = new FormBuilder(ID, context);
    user = context.answers().userData;
    sync = new Sync(context.answers().document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new ComputerNamePage(context).build();
  }

  private WizardPage build() {
    Setting<String> setting = user.computerName;
    RadioButton one = ways.add(Way.ONE, form.radio("one"));
    RadioButton generated = ways.add(Way.GENERATED, form.radio("generated"));
    name.setPrefColumnCount(FormBuilder.columns(COLUMNS));
    name.textProperty().addListener((text, before, now) -> sync.send(() -> setting.set(now)));
    example.getStyleClass().add("under-radio");
    HBox namePlace = FormBuilder.inLine(name);
    namePlace.getStyleClass().add("under-radio");
    form.row(setting, FormBuilder.stacked(one, namePlace, generated, example), name);
    sync.showFile();
    return form.build();
  }

  private void choose(Way way) {
    sync.send(() -> user.computerName.set(way == Way.GENERATED ? GENERATED : lastName));
    if (way == Way.ONE) {
      name.requestFocus();
    }
  }

  private void showFile() {
    boolean isGenerated = user.computerName.is(GENERATED);
    ways.show(isGenerated ? Way.GENERATED : Way.ONE);
    String text = isGenerated ? "" : user.computerName.valueOr("");
    if (!isGenerated && !text.isEmpty()) {
      lastName = text;
    }
    if (!name.getText().equals(text)) {
      name.setText(text);
    }
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
