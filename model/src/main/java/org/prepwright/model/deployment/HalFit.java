package org.prepwright.model.deployment;

import org.prepwright.model.catalog.HalFact;

/** What becomes of an image with one HAL on a computer made for another. */
public enum HalFit {
  /** It is the HAL of the image. */
  SAME,
  /** Windows changes it by itself. */
  AUTOMATIC_UPGRADE,
  /** It runs, and Device Manager offers the change to the right HAL. */
  OFFERED,
  /** It runs, and Device Manager does not offer the right HAL. */
  NOT_OFFERED,
  /** It does not start. */
  INCOMPATIBLE;

  /**
   * How an image fits a computer. The step that Windows takes by itself goes before what can run.
   *
   * @param image the HAL of the image
   * @param here the HAL that the computer is made for
   */
  public static HalFit of(HalFact image, HalFact here) {
    if (image.id().equals(here.id())) {
      return SAME;
    }
    if (image.upgradesTo(here)) {
      return AUTOMATIC_UPGRADE;
    }
    if (!image.canRunOn(here)) {
      return INCOMPATIBLE;
    }
    return image.isOfferedAs(here) ? OFFERED : NOT_OFFERED;
  }

  /** Whether the image starts there. */
  public boolean runs() {
    return this != INCOMPATIBLE;
  }
}
