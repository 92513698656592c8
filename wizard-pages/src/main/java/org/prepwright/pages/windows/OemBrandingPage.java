package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OemAds;
import org.prepwright.model.answers.Setting;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** OEM Branding: pictures and a text of the maker on the screens of Setup. */
final class OemBrandingPage {
  static final String ID = "oem-branding";
  private static final int BANNER_COLUMNS = 44;

  private final FormBuilder form;
  private final AnswerFile answers;
  private final DocumentedRows rows;

  private OemBrandingPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    rows = new DocumentedRows(form, answers);
  }

  static WizardPage of(PageContext context) {
    return new OemBrandingPage(context).build();
  }

  private WizardPage build() {
    OemAds section = answers.oemAds;
    rows.group(form.text("text"));
    rows.text(section.banner, BANNER_COLUMNS);
    rows.group(form.text("pictures"));
    picture(section.logo);
    picture(section.background);
    return form.build();
  }

  private void picture(Setting<List<String>> setting) {
    if (rows.knows(setting)) {
      rows.inGroup(() -> new PictureField(answers.document(), setting).addTo(form));
    }
  }
}
