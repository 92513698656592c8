package org.prepwright.pages.general;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.LicenseFilePrintData;
import org.prepwright.model.answers.LicensingMode;
import org.prepwright.model.answers.OneStep;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Licensing Mode: how the client access licences of a server are counted. */
final class LicensingModePage {
  static final String ID = "licensing-mode";
  private static final int COLUMNS = 6;

  /** What Setup Manager begins with. */
  private static final int USUAL_NUMBER = 5;

  private final FormBuilder form;
  private final AnswerFile answers;
  private final LicenseFilePrintData data;
  private final RadioChoice<LicensingMode> modes = new RadioChoice<>(this::choose);
  private final StringProperty refusal = new SimpleStringProperty("");
  private FieldRow number;

  private LicensingModePage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    data = answers.licenseFilePrintData;
  }

  static WizardPage of(PageContext context) {
    return new LicensingModePage(context).build();
  }

  private WizardPage build() {
    FieldRow choice =
        form.row(
                data.autoMode,
                FormBuilder.stacked(
                    modes.add(LicensingMode.PER_SERVER, form.radio("per-server")),
                    modes.add(LicensingMode.PER_SEAT, form.radio("per-seat"))),
                modes.button(LicensingMode.PER_SERVER))
            .refusal(refusal);
    number = form.number(data.autoUsers, COLUMNS);
    choice.standInFor(number);
    new Sync(answers.document(), this::showFile).showFile();
    return form.build();
  }

  /** A number counts per server only, and is wanted there. */
  private void choose(LicensingMode mode) {
    refusal.set(
        OneStep.tryOut(
            answers,
            form.text("title"),
            copy -> {
              LicenseFilePrintData there = copy.licenseFilePrintData;
              there.autoMode.change(mode);
              if (mode == LicensingMode.PER_SEAT) {
                there.autoUsers.change(null);
              } else if (!there.autoUsers.isPresent()) {
                there.autoUsers.change(USUAL_NUMBER);
              }
            }));
  }

  private void showFile() {
    modes.show(data.autoMode.get());
    number.setShown(!data.autoMode.is(LicensingMode.PER_SEAT) || data.autoUsers.isPresent());
  }
}
