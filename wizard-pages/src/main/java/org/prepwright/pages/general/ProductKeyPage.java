package org.prepwright.pages.general;

import java.util.List;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.AskTick;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Product Key: five boxes of five. */
final class ProductKeyPage {
  static final String ID = "product-key";

  private ProductKeyPage() {}

  static WizardPage of(PageContext context) {
    Setting<SecretText> setting = context.answers().userData.productKey;
    FormBuilder form = new FormBuilder(ID, context);
    ProductKeyField field =
        new ProductKeyField(context.answers().document(), setting, Facts.label(setting));
    form.row(setting, field, field.firstBox());
    new AskTick(form, context, setting, List.of(field), () -> {});
    return form.build();
  }
}
