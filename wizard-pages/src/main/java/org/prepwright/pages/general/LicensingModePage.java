package org.prepwright.pages.general;

import javafx.scene.control.RadioButton;
import org.prepwright.model.answers.LicenseFilePrintData;
import org.prepwright.model.answers.LicensingMode;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Licensing Mode: how the client access licences of a server are counted. */
final class LicensingModePage {
  static final String ID = "licensing-mode";
  private static final int COLUMNS = 6;

  private LicensingModePage() {}

  static WizardPage of(PageContext context) {
    LicenseFilePrintData data = context.answers().licenseFilePrintData;
    FormBuilder form = new FormBuilder(ID, context);
    RadioChoice<LicensingMode> modes = new RadioChoice<>(data.autoMode::set);
    RadioButton perServer = modes.add(LicensingMode.PER_SERVER, form.radio("per-server"));
    RadioButton perSeat = modes.add(LicensingMode.PER_SEAT, form.radio("per-seat"));
    new Sync(context.answers().document(), () -> modes.show(data.autoMode.get())).showFile();
    form.row(data.autoMode, FormBuilder.stacked(perServer, perSeat), perServer);
    form.number(data.autoUsers, COLUMNS);
    return form.build();
  }
}
