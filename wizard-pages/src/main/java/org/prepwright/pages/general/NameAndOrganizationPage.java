package org.prepwright.pages.general;

import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.UserData;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Name and Organization: who Windows is registered to, and who accepts its license. */
final class NameAndOrganizationPage {
  static final String ID = "name-and-organization";
  private static final int COLUMNS = 28;

  private NameAndOrganizationPage() {}

  static WizardPage of(PageContext context) {
    AnswerFile answers = context.answers();
    UserData user = answers.userData;
    FormBuilder form = new FormBuilder(ID, context);
    form.text(user.fullName, COLUMNS);
    form.text(user.orgName, COLUMNS);
    form.group("license");
    form.check(answers.unattended.oemSkipEula).help(form.text("license.help"));
    form.check(answers.guiUnattended.oemSkipWelcome).help(form.text("welcome.help"));
    return form.build();
  }
}
