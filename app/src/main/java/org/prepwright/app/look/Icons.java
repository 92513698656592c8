package org.prepwright.app.look;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons. Their size and colour are those of the stylesheet, see {@link Look}. */
public final class Icons {
  private Icons() {}

  /** Makes an icon; it says nothing to those who do not see it, so the control has to. */
  public static FontIcon of(Ikon ikon) {
    return new FontIcon(ikon);
  }
}
