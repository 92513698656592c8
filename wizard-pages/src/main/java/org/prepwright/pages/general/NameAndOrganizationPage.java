package org.prepwright.pages.general;

import org.prepwright.model.answers.UserData;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Name and Organization: who Windows is registered to. */
final class NameAndOrganizationPage {
  static final String ID = "name-and-organization";
  private static final int COLUMNS = 28;

  private NameAndOrganizationPage() {}

  static WizardPage of(PageContext context) {
    UserData user = context.answers().userData;
    FormBuilder form = new FormBuilder(ID, context);
    form.text(user.fullName, COLUMNS);
    form.text(user.orgName, COLUMNS);
    return form.build();
  }
}
