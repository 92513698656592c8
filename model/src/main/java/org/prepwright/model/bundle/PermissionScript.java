package org.prepwright.model.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prepwright.model.catalog.Kind;

/**
 * {@code setperms.cmd}: gives folders the permissions that an imaging program without knowledge of
 * NTFS has lost. Plain ASCII, CR LF. Immutable.
 *
 * <p>It calls cacls.exe and no security template: a template names accounts by their SID, which
 * local accounts of a copy only get in Mini-Setup, while cacls.exe takes names and is part of every
 * Windows XP and Server 2003. It runs from cmdlines.txt, as the system account and before anybody
 * logs on; where an account of a domain is named it runs at the first logon instead, since
 * cmdlines.txt has no network.
 */
public final class PermissionScript {
  /** The file's name, in the bundle and on the computer. */
  public static final String FILE_NAME = "setperms.cmd";

  private final List<FilePermission> permissions;
  private final Kind kind;

  private PermissionScript(List<FilePermission> permissions, Kind kind) {
    this.permissions = List.copyOf(permissions);
    this.kind = kind;
  }

  /**
   * Makes the script.
   *
   * @param permissions what it sets, in this order
   * @param kind the kind of the answer file
   * @return empty when there is nothing to set
   */
  public static Optional<PermissionScript> of(List<FilePermission> permissions, Kind kind) {
    return permissions.isEmpty()
        ? Optional.empty()
        : Optional.of(new PermissionScript(permissions, kind));
  }

  /** Whether it runs at the first logon, since an account is one of a domain. */
  public boolean runsAtFirstLogon() {
    return permissions.stream().anyMatch(FilePermission::isOfDomain);
  }

  /** The files of the bundle. */
  public List<BundleFile> files() {
    if (runsAtFirstLogon()) {
      return List.of(placed().file());
    }
    String folder = kind == Kind.SYSPREP ? OnTarget.SYSPREP_OEM : OnTarget.SETUP_OEM;
    return List.of(file().at(folder + "/" + FILE_NAME));
  }

  /** What cmdlines.txt has to hold. Its commands run within the folder it lies in. */
  public List<String> commandLines() {
    if (runsAtFirstLogon()) {
      return placed().commandLines();
    }
    String folder = kind == Kind.SYSPREP ? OnTarget.SYSPREP_OEM_ON_TARGET : "";
    return List.of("cmd /c " + folder + FILE_NAME);
  }

  /** What {@code [GuiRunOnce]} has to hold. */
  public Optional<String> runOnceCommand() {
    return runsAtFirstLogon()
        ? Optional.of("cmd /c " + OnTarget.onTarget(FILE_NAME))
        : Optional.empty();
  }

  private OnTarget placed() {
    return OnTarget.inWindowsFolder(kind, file());
  }

  private BundleFile file() {
    return BundleFile.ascii(FILE_NAME, text());
  }

  /** The script. */
  public String text() {
    return FileTemplate.ofResource("setperms.cmd.template")
        .filledWith(
            Map.of(
                "permissions",
                permissions.stream()
                    .map(PermissionScript::linesFor)
                    .collect(Collectors.joining("\n"))));
  }

  /** Between the quotes of SET only a percent sign means something, and no permission has one. */
  private static String linesFor(FilePermission permission) {
    return String.join(
        "\n",
        "set \"ITEM=" + permission.path() + "\"",
        "set \"ACCOUNT=" + permission.account() + "\"",
        "set \"RIGHT=" + permission.right().letter() + "\"",
        "call :give");
  }
}
