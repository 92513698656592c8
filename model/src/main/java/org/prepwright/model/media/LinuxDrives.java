package org.prepwright.model.media;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The drives of Linux, by lsblk of util-linux 2.33 or later, which looks into /sys and the udev
 * database.
 */
final class LinuxDrives implements DriveSource {
  private static final List<String> COMMAND =
      List.of(
          "lsblk",
          "--json",
          "--bytes",
          "--output",
          "NAME,TYPE,MOUNTPOINT,RM,HOTPLUG,RO,TRAN,FSTYPE,LABEL,FSAVAIL,FSSIZE");

  /** Where a disk is mounted that the system runs from. */
  private static final Set<String> OF_THE_SYSTEM =
      Set.of("/", "/boot", "/boot/efi", "/home", "/usr", "/var", "[SWAP]");

  private final SystemTool tool;

  LinuxDrives(SystemTool tool) {
    this.tool = tool;
  }

  @Override
  public List<Drive> drives() throws DrivesException {
    return parse(tool.outputOf(COMMAND));
  }

  /** Reads what lsblk printed. */
  static List<Drive> parse(String json) throws DrivesException {
    try {
      List<Drive> drives = new ArrayList<>();
      JsonObject all = JsonParser.parseString(json).getAsJsonObject();
      for (JsonElement disk : all.getAsJsonArray("blockdevices")) {
        List<JsonObject> parts = new ArrayList<>();
        collect(disk.getAsJsonObject(), parts);
        if (isRemovable(disk.getAsJsonObject())
            && parts.stream().noneMatch(LinuxDrives::isSystem)) {
          parts.stream()
              .filter(part -> !text(part, "mountpoint").isEmpty())
              .map(LinuxDrives::drive)
              .forEach(drives::add);
        }
      }
      return Drives.sorted(drives);
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new DrivesException(e, "tool-answer", COMMAND.get(0));
    }
  }

  private static void collect(JsonObject device, List<JsonObject> parts) {
    parts.add(device);
    JsonArray children = device.getAsJsonArray("children");
    if (children != null) {
      children.forEach(child -> collect(child.getAsJsonObject(), parts));
    }
  }

  /**
   * A hard disk in a USB case says that it is fixed, and a memory card on a slot of its own, too.
   */
  private static boolean isRemovable(JsonObject disk) {
    boolean isDisk = text(disk, "type").equals("disk");
    boolean isCard = text(disk, "name").startsWith("mmcblk") && isTrue(disk, "hotplug");
    return isDisk && (isTrue(disk, "rm") || text(disk, "tran").equals("usb") || isCard);
  }

  private static boolean isSystem(JsonObject part) {
    return OF_THE_SYSTEM.contains(text(part, "mountpoint"));
  }

  private static Drive drive(JsonObject part) {
    return new Drive(
        text(part, "mountpoint"),
        text(part, "label"),
        text(part, "fstype"),
        number(part, "fsavail"),
        number(part, "fssize"));
  }

  /** Older ones write 1 for true, and numbers between quotes. */
  private static boolean isTrue(JsonObject device, String key) {
    String text = text(device, key);
    return text.equals("true") || text.equals("1");
  }

  static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  static OptionalLong number(JsonObject object, String key) {
    String text = text(object, key);
    return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }
}
