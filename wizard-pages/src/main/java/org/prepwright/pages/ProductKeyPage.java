package org.prepwright.pages;

import org.prepwright.model.answers.Setting;
import org.prepwright.model.secret.SecretText;

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
    return form.build();
  }
}
