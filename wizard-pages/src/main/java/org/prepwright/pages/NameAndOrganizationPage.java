package org.prepwright.pages;

import org.prepwright.model.answers.UserData;

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
