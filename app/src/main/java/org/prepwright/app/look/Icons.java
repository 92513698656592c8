package org.prepwright.app.look;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons, as large as the text beside them. */
public final class Icons {
  private static final double SIZE = 16;

  private Icons() {}

  /** Makes an icon that follows the size of the text. */
  public static FontIcon of(Ikon ikon) {
    FontIcon icon = new FontIcon(ikon);
    ChangeListener<Number> follow = (factor, before, now) -> setSize(icon);
    // the icon keeps its listener, and the listener does not keep the icon
    icon.getProperties().put(Icons.class, follow);
    Look.factorProperty().addListener(new WeakChangeListener<>(follow));
    setSize(icon);
    return icon;
  }

  private static void setSize(FontIcon icon) {
    icon.setIconSize((int) Math.round(SIZE * Look.factorProperty().get()));
  }
}
