package org.prepwright.model.drivers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

/**
 * A Windows that a driver is for: its version and the width of its words. Windows XP is version
 * 5.1; Server 2003 is 5.2, and so is Windows XP Professional x64 Edition.
 */
public enum Platform {
  /** Windows XP, 32 bits. */
  XP_32(1, false, false),
  /** Windows XP Professional x64 Edition. */
  XP_64(2, true, false),
  /** Windows Server 2003, 32 bits. */
  SERVER_2003_32(2, false, true),
  /** Windows Server 2003, x64. */
  SERVER_2003_64(2, true, true);

  private final int minorVersion;
  private final boolean is64Bit;
  private final boolean isServer;

  Platform(int minorVersion, boolean is64Bit, boolean isServer) {
    this.minorVersion = minorVersion;
    this.is64Bit = is64Bit;
    this.isServer = isServer;
  }

  /** What a product may be: an answer file for Server 2003 does not say how wide its words are. */
  public static Set<Platform> of(Product product) {
    return Collections.unmodifiableSet(
        switch (product) {
          case XP_HOME, XP_PROFESSIONAL -> EnumSet.of(XP_32);
          case XP_PROFESSIONAL_X64 -> EnumSet.of(XP_64);
          case SERVER_2003_WEB, SERVER_2003_STANDARD, SERVER_2003_ENTERPRISE ->
              EnumSet.of(SERVER_2003_32, SERVER_2003_64);
        });
  }

  /** The second number of its version; the first is 5. */
  int minorVersion() {
    return minorVersion;
  }

  /** Whether it is x64 and not x86. */
  public boolean is64Bit() {
    return is64Bit;
  }

  /** Whether it is a server. */
  public boolean isServer() {
    return isServer;
  }

  /** What INF sections for its processor end in. */
  String architecture() {
    return is64Bit ? "amd64" : "x86";
  }

  /** The name as the command line and JSON write it, for example {@code xp-32}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name as a person reads it. */
  public String label() {
    return Messages.model().text("drivers.platform." + id());
  }
}
