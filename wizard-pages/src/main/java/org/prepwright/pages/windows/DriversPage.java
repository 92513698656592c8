package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Unattended;
import org.prepwright.model.catalog.Kind;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Drivers: Plug and Play folders, signatures, and the controllers Windows starts from. */
final class DriversPage {
  static final String ID = "drivers";
  private static final int PATH_COLUMNS = 36;

  private DriversPage() {}

  static WizardPage of(PageContext context) {
    AnswerFile answers = context.answers();
    Unattended section = answers.unattended;
    FormBuilder form = new FormBuilder(ID, context);
    DocumentedRows rows = new DocumentedRows(form, answers);
    form.group("packages");
    new DriverPackageRows(form, context).add();
    form.group("folders");
    new DriverFolderRows(form, answers).add();
    rows.yesNo(section.oemPreinstall);
    rows.text(section.oemFilesPath, PATH_COLUMNS);
    rows.yesNo(section.updateInstalledDrivers);
    rows.choice(
        section.driverSigningPolicy,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(section.driverSigningPolicy)),
            new Option<>("Block", form.text("signing.block")),
            new Option<>("Warn", form.text("signing.warn")),
            new Option<>("Ignore", form.text("signing.ignore"))));
    rows.yesNo(section.legacyNic);
    form.group("mass-storage");
    if (answers.kind() == Kind.SYSPREP) {
      new SysprepMassStorageRows(form, answers).add();
    } else {
      new TextModeDriverRows(form, answers).add();
      rows.yesNo(section.disableVirtualOemDevices);
    }
    return form.build();
  }
}
