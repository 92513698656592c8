package org.prepwright.pages.network.components;

import java.util.Locale;
import org.prepwright.pages.form.Texts;

/** The tabs of one adapter. */
enum AdapterTab {
  CARD,
  IP,
  DNS,
  WINS,
  OPTIONS,
  /** What only cards without Plug and Play need. */
  LEGACY;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return switch (this) {
      case CARD -> Texts.text("networking.tab.card");
      case IP -> Texts.text("networking.tab.ip");
      case DNS -> Texts.text("networking.tab.dns");
      case WINS -> Texts.text("networking.tab.wins");
      case OPTIONS -> Texts.text("networking.tab.options");
      case LEGACY -> Texts.text("networking.tab.legacy");
    };
  }
}
