package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Display;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.ScreenSize;

/** Rule {@code display-resolution}. */
public final class ScreenSizeValidator extends Judge<ScreenSize, Display> {
  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 480;
  private static final String LEAST = "640x480";

  @Override
  void judge(Display display, Breaches breaches) {
    if (display.xResolution.isGiven() != display.yResolution.isGiven()) {
      Setting<?> alone = display.xResolution.isGiven() ? display.xResolution : display.yResolution;
      breaches.at(alone, "display-resolution", alone.key() + "=" + alone.plainText(), LEAST);
    } else if (isBelow(display.xResolution, LEAST_WIDTH)) {
      breaches.at(
          display.xResolution,
          "display-resolution",
          "Xresolution=" + display.xResolution.get(),
          LEAST);
    } else if (isBelow(display.yResolution, LEAST_HEIGHT)) {
      breaches.at(
          display.yResolution,
          "display-resolution",
          "Yresolution=" + display.yResolution.get(),
          LEAST);
    }
  }

  private static boolean isBelow(Setting<Integer> size, int least) {
    return !size.isPlaceholder() && size.valueOr(least) < least;
  }
}
