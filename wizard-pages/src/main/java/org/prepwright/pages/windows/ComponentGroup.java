package org.prepwright.pages.windows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.prepwright.pages.form.Texts;

/** What optional components are for, in the order in which they are listed. */
enum ComponentGroup {
  ACCESSORIES(
      "accessopt",
      "calc",
      "charmap",
      "chat",
      "clipbook",
      "deskpaper",
      "dialer",
      "hypertrm",
      "media_",
      "mousepoint",
      "mplay",
      "mswordpad",
      "objectpkg",
      "paint",
      "rec",
      "templates",
      "vol"),
  GAMES("freecell", "hearts", "minesweeper", "pinball", "solitaire", "spider", "zonegames"),
  INTERNET(
      "ieaccess",
      "oeaccess",
      "wmaccess",
      "msmsgs",
      "msnexplr",
      "wmpocm",
      "ieharden",
      "rootautoupdate",
      "autoupdate"),
  WEB_SERVER(
      "iis",
      "fp_",
      "inetprint",
      "tswebclient",
      "bits",
      "sakit_web",
      "aspnet",
      "appsrv_console",
      "complusnetwork",
      "dtcnetwork"),
  MESSAGE_QUEUING("msmq"),
  SERVER_ROLES(
      "certsrv",
      "cluster",
      "licenseserver",
      "terminalserver",
      "reminst",
      "rstorage",
      "pop3",
      "uddi",
      "wms"),
  /** Whatever no other group has. */
  OTHER;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> beginnings;

  ComponentGroup(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** The group of a component; the longest beginning of its key decides. */
  static ComponentGroup of(String key) {
    String folded = key.toLowerCase(Locale.ROOT);
    ComponentGroup best = OTHER;
    int length = 0;
    for (ComponentGroup group : values()) {
      for (String beginning : group.beginnings) {
        if (folded.startsWith(beginning) && beginning.length() > length) {
          best = group;
          length = beginning.length();
        }
      }
    }
    return best;
  }

  /** What the list calls it. */
  String title() {
    return Texts.text("components." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** All groups in order. */
  static List<ComponentGroup> inOrder() {
    return Arrays.asList(values());
  }
}
