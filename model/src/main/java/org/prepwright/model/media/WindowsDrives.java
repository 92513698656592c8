package org.prepwright.model.media;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/**
 * The drives of Windows, by PowerShell and its management instrumentation: Win32_DiskDrive tells
 * how a disk is connected, Win32_LogicalDisk what its letters are. Disks without a letter and CD
 * drives are in no such pair.
 */
final class WindowsDrives implements DriveSource {
  private static final String SCRIPT =
      """
      $ErrorActionPreference='Stop';
      [Console]::OutputEncoding=New-Object Text.UTF8Encoding($false);
      $found=foreach($disk in Get-CimInstance Win32_DiskDrive){
      foreach($part in Get-CimAssociatedInstance $disk -ResultClassName Win32_DiskPartition){
      foreach($letter in Get-CimAssociatedInstance $part -ResultClassName Win32_LogicalDisk){
      [pscustomobject]@{Path=$letter.DeviceID;Label=$letter.VolumeName;
      FileSystem=$letter.FileSystem;Free=$letter.FreeSpace;Size=$letter.Size;
      DriveType=$letter.DriveType;Bus=$disk.InterfaceType;
      System=($letter.DeviceID -eq $env:SystemDrive)}}}};
      ConvertTo-Json -Compress @($found)""";

  private static final List<String> COMMAND =
      List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", SCRIPT.replace("\n", " "));

  /** DriveType of Win32_LogicalDisk. */
  private static final String REMOVABLE_DISK = "2";

  private static final String LOCAL_DISK = "3";

  private final SystemTool tool;

  WindowsDrives(SystemTool tool) {
    this.tool = tool;
  }

  @Override
  public List<Drive> drives() throws DrivesException {
    return parse(tool.outputOf(COMMAND));
  }

  /** Reads what PowerShell printed: an array, one object, or nothing at all. */
  static List<Drive> parse(String json) throws DrivesException {
    try {
      List<Drive> drives = new ArrayList<>();
      String text = json.strip();
      JsonElement all = text.isEmpty() ? new JsonArray() : JsonParser.parseString(text);
      JsonArray array = new JsonArray();
      if (all.isJsonArray()) {
        array = all.getAsJsonArray();
      } else {
        array.add(all);
      }
      for (JsonElement element : array) {
        JsonObject letter = element.getAsJsonObject();
        if (isRemovable(letter)) {
          drives.add(drive(letter));
        }
      }
      return Drives.sorted(drives);
    } catch (JsonParseException | IllegalStateException e) {
      throw new DrivesException(e, "tool-answer", COMMAND.get(0));
    }
  }

  /** Without a size there is no card in the reader. */
  private static boolean isRemovable(JsonObject letter) {
    String type = LinuxDrives.text(letter, "DriveType");
    boolean isOnUsb = LinuxDrives.text(letter, "Bus").equals("USB");
    return !LinuxDrives.text(letter, "System").equals("true")
        && LinuxDrives.number(letter, "Size").isPresent()
        && (type.equals(REMOVABLE_DISK) || (type.equals(LOCAL_DISK) && isOnUsb));
  }

  private static Drive drive(JsonObject letter) {
    return new Drive(
        LinuxDrives.text(letter, "Path") + "\\",
        LinuxDrives.text(letter, "Label"),
        LinuxDrives.text(letter, "FileSystem"),
        LinuxDrives.number(letter, "Free"),
        LinuxDrives.number(letter, "Size"));
  }
}
