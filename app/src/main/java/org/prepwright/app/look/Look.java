package org.prepwright.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;

/** Puts colours and the size of the text on all windows, dialogs and menus. */
public final class Look {
  /** The size of the text as designed, in pixels. */
  static final double FONT_SIZE = 14;

  private static final ReadOnlyDoubleWrapper FACTOR = new ReadOnlyDoubleWrapper(1);

  private static ThemeChoice worn = ThemeChoice.LIGHT;

  /** As the themes write it, in pixels for every size of the text. */
  private static final String ICON_SIZE = "-fx-icon-size: 18px";

  private Look() {}

  /** The colours on the windows now: light, dark or high contrast. */
  public static ThemeChoice worn() {
    return worn;
  }

  /** How many times larger than designed everything is written. */
  public static ReadOnlyDoubleProperty factorProperty() {
    return FACTOR.getReadOnlyProperty();
  }

  /**
   * Puts a look on.
   *
   * @param choice the colours; of the desktop when it is {@link ThemeChoice#SYSTEM}
   * @param size the size of the text
   */
  public static void apply(ThemeChoice choice, TextSize size) {
    FACTOR.set(size.factor());
    worn = choice == ThemeChoice.SYSTEM ? DesktopLook.ofThisComputer() : choice;
    Application.setUserAgentStylesheet(stylesheet(worn, size));
  }

  /**
   * The plain themes are read in their compiled form; whatever is added to them makes a new one.
   */
  static String stylesheet(ThemeChoice colours, TextSize size) {
    String base =
        colours == ThemeChoice.LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet();
    boolean isPlain = size == TextSize.NORMAL && colours != ThemeChoice.HIGH_CONTRAST;
    if (isPlain) {
      return base;
    }
    String css =
        resource(base).replace(ICON_SIZE, iconSize(size))
            + (colours == ThemeChoice.HIGH_CONTRAST ? highContrast() : "")
            + String.format(
                Locale.ROOT, "%n.root{-fx-font-size:%.2fpx;}%n", FONT_SIZE * size.factor());
    return "data:text/css;charset=UTF-8;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String iconSize(TextSize size) {
    return String.format(Locale.ROOT, "-fx-icon-size: %.0fpx", 18 * size.factor());
  }

  /** What high contrast changes of the dark theme. */
  static String highContrast() {
    return resource("/org/prepwright/app/look/high-contrast.css");
  }

  private static String resource(String path) {
    String source = path.replaceFirst("\\.bss$", ".css");
    try (InputStream in = Look.class.getResourceAsStream(source)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
