package org.prepwright.app.window;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Waits until the first page can be used, which is at the second layout with it: before, a person
 * waits for whatever else the program does.
 */
final class FirstPage {
  private static final int LAYOUTS = 2;

  private final BooleanSupplier isThere;
  private final Runnable then;
  private int layouts;

  private FirstPage(BooleanSupplier isThere, Runnable then) {
    this.isThere = isThere;
    this.then = then;
  }

  /**
   * Does something once the first page can be used.
   *
   * @param scene where the page is shown
   * @param isThere whether the page is on display
   * @param then done once, on the JavaFX thread
   */
  static void whenUsable(Scene scene, BooleanSupplier isThere, Runnable then) {
    FirstPage page = new FirstPage(isThere, then);
    scene.addPostLayoutPulseListener(page::laidOut);
  }

  private void laidOut() {
    if (layouts == LAYOUTS || !isThere.getAsBoolean()) {
      return;
    }
    layouts++;
    if (layouts == LAYOUTS) {
      then.run();
    } else {
      Platform.requestNextPulse();
    }
  }
}
