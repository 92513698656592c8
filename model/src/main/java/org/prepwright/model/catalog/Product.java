package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.message.Messages;

/** The Windows products that these answer files install. */
public enum Product {
  XP_HOME(Family.XP),
  XP_PROFESSIONAL(Family.XP),
  XP_PROFESSIONAL_X64(Family.XP),
  SERVER_2003_WEB(Family.SERVER_2003),
  SERVER_2003_STANDARD(Family.SERVER_2003),
  SERVER_2003_ENTERPRISE(Family.SERVER_2003);

  /** What the rules distinguish. */
  public enum Family {
    /** A client: no licensing mode, no server components. */
    XP,
    /** A server. */
    SERVER_2003
  }

  private final Family family;

  Product(Family family) {
    this.family = family;
  }

  /** Client or server. */
  public Family family() {
    return family;
  }

  /** Whether this is a server product. */
  public boolean isServer() {
    return family == Family.SERVER_2003;
  }

  /** The name as the command line and JSON write it, for example {@code xp-professional}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name as a person reads it. */
  public String label() {
    return Messages.model().text("product." + id());
  }

  /** Finds a product by its {@link #id()}, without regard to case. */
  public static Optional<Product> byId(String id) {
    return Arrays.stream(values()).filter(product -> product.id().equalsIgnoreCase(id)).findFirst();
  }
}
