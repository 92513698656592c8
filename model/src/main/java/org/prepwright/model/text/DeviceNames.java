package org.prepwright.model.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names that Windows keeps for devices, so that no file and no folder can have them. */
public final class DeviceNames {
  /** They are reserved with any extension, too. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[1-9\u00b9\u00b2\u00b3])");

  private DeviceNames() {}

  /** Whether Windows takes a name for that of a device. */
  public static boolean isDevice(String name) {
    return DEVICE.matcher(deviceIn(name)).matches();
  }

  /** What Windows looks at: whatever stands before the first dot, without blanks at its end. */
  public static String deviceIn(String name) {
    int dot = name.indexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
  }
}
