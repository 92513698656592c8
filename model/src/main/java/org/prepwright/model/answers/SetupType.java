package org.prepwright.model.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

/** What Setup Manager's page Type of Setup offers. */
public enum SetupType {
  /** Windows is set up anew or upgraded by Setup itself. */
  UNATTENDED,
  /** An installed Windows is sealed, copied, and set up on by Mini-Setup. */
  SYSPREP,
  /** Windows is set up over the network from a RIS server. */
  RIS;

  /** The name as Setup Manager has it. */
  public String label() {
    return Messages.model().text("setup-type." + id());
  }

  /** What it is for, in one sentence. */
  public String meaning() {
    return Messages.model().text("setup-type." + id() + ".meaning");
  }

  /** The name in lower case, for keys and controls. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The products it can be used with: RIS does not install XP Home. */
  public List<Product> products() {
    return Arrays.stream(Product.values())
        .filter(product -> this != RIS || product != Product.XP_HOME)
        .toList();
  }

  /** The type of a kind of file; a uniqueness file goes with an unattended setup. */
  public static SetupType of(Kind kind) {
    return switch (kind) {
      case SYSPREP -> SYSPREP;
      case RIS -> RIS;
      case UNATTEND, WINNT, UDF -> UNATTENDED;
    };
  }
}
