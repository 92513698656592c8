package org.prepwright.model.check.constraint;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prepwright.model.answers.constraint.ProductKey;
import org.prepwright.model.secret.SecretText;

/**
 * Rules {@code product-key-format} and {@code product-key-alphabet}. The key itself is never told.
 */
public final class ProductKeyValidator extends Judge<ProductKey, SecretText> {
  private static final String ALPHABET = "BCDFGHJKMPQRTVWXY2346789";
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
  private static final Pattern IN_ALPHABET = Pattern.compile("[" + ALPHABET + "-]*");

  @Override
  void judge(SecretText key, Breaches breaches) {
    if (key.isEmpty()) {
      return;
    }
    String capitals = key.reveal().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(capitals).matches()) {
      breaches.add("product-key-format");
    } else if (!IN_ALPHABET.matcher(capitals).matches()) {
      breaches.add("product-key-alphabet", ALPHABET);
    }
  }
}
