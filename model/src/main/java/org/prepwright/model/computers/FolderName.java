package org.prepwright.model.computers;

import org.prepwright.model.message.Messages;
import org.prepwright.model.text.DeviceNames;

/** Which names of computers a folder can have on FAT and NTFS. */
final class FolderName {
  /** Longest name of a computer (DNS), so that the paths below stay short. */
  private static final int LONGEST = 63;

  private static final String FORBIDDEN = "\\/:*?\"<>|";

  private FolderName() {}

  /** Says in a sentence why no folder can have a name; empty when it can. */
  static String objectionTo(String name) {
    Messages messages = Messages.model();
    boolean isForbidden =
        name.codePoints()
            .anyMatch(one -> FORBIDDEN.indexOf(one) >= 0 || Character.isISOControl(one));
    if (isForbidden) {
      return messages.text("table.folder.characters");
    }
    if (!name.equals(name.strip()) || name.endsWith(".")) {
      return messages.text("table.folder.end");
    }
    if (name.length() > LONGEST) {
      return messages.text("table.folder.length", name.length(), LONGEST);
    }
    return DeviceNames.isDevice(name)
        ? messages.text("table.folder.device", DeviceNames.deviceIn(name))
        : "";
  }
}
