package org.prepwright.pages.advanced;

import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Identification String: by what an installed computer tells which image it was made from. */
final class IdentificationStringPage {
  static final String ID = "identification-string";
  private static final int COLUMNS = 36;

  private IdentificationStringPage() {}

  static WizardPage of(PageContext context) {
    FormBuilder form = new FormBuilder(ID, context);
    form.text(context.answers().guiUnattended.oemDuplicatorString, COLUMNS);
    return form.build();
  }
}
