package org.prepwright.model.bundle;

import java.util.regex.Pattern;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.DeviceNames;

/** Which names of files and folders Windows and DOS take on FAT and NTFS. */
public final class FatNames {
  /** Longest name on FAT with long names and on NTFS, in UTF-16 units (Microsoft). */
  private static final int LONGEST = 255;

  private static final String FORBIDDEN = "\\/:*?\"<>|";

  /** Eight characters, a dot and three; DOS takes none of + , ; = [ ] and no blanks. */
  private static final Pattern SHORT =
      Pattern.compile("[^\\p{Cntrl} .+,;=\\[\\]]{1,8}(\\.[^\\p{Cntrl} .+,;=\\[\\]]{1,3})?");

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private FatNames() {}

  /**
   * Says why no file can have a name, fit for a sentence; empty when it can.
   *
   * @param name one name without folders
   */
  public static String objectionTo(String name) {
    Messages messages = Messages.model();
    if (name.isEmpty()) {
      return messages.text("media.name.empty");
    }
    if (name.length() > LONGEST) {
      return messages.text("media.name.long", LONGEST);
    }
    if (DeviceNames.isDevice(name)) {
      return messages.text("media.name.device");
    }
    if (name.chars().anyMatch(one -> FORBIDDEN.indexOf(one) >= 0 || one < ' ')) {
      return messages.text("media.name.character");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return messages.text("media.name.end");
    }
    return "";
  }

  /** Whether a name that Windows takes is one for DOS as well: 8.3, and of ASCII characters. */
  public static boolean isShort(String name) {
    return SHORT.matcher(name).matches() && ASCII.matcher(name).matches();
  }
}
