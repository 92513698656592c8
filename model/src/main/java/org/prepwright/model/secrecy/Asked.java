package org.prepwright.model.secrecy;

import java.util.Locale;
import org.prepwright.model.catalog.Catalogue;

/**
 * A secret setting whose value can be asked for at export.
 *
 * @param section its section as it is documented
 * @param key its key as it is documented
 */
public record Asked(String section, String key) {
  /** {@code Section/Key}. */
  public String path() {
    return section + "/" + key;
  }

  /** What a person calls it. */
  public String label() {
    return Catalogue.standard().label(section, key).orElse(key);
  }

  /** Whether it is typed without being seen, so that it is typed twice; a product key is not. */
  public boolean isPassword() {
    return !key.toLowerCase(Locale.ROOT).contains("product");
  }
}
