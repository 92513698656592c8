package org.prepwright.model.deployment;

import java.util.List;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;

/** {@code [Bundle]}: what a person chose for the export, so that the next one begins with it. */
public final class BundleFacts extends FactSection {
  /** The name of the bundle and of its folder. */
  public final Setting<String> title = text("Title");

  /** What it is for, in a few words, shown where bundles are listed. */
  public final Setting<String> description = text("Description");

  /** What sysprep.exe is told, as {@code -mini -reseal}. */
  public final Setting<String> switches = text("Switches");

  /** The folder that holds sysprep.exe, setupcl.exe and factory.exe of an extracted deploy.cab. */
  public final Setting<String> deploymentTools = text("DeploymentTools");

  /** The folders whose drivers go into the bundle. */
  public final Setting<List<String>> driverFolders = list("DriverFolders");

  /** Where the computer that is installed finds winnt32.exe, for example {@code D:\i386}. */
  public final Setting<String> setupSource = text("SetupSource");

  /** Whether Setup is started by winnt.exe from DOS, which knows short names only. */
  public final Setting<Boolean> startFromDos = yesNo("StartFromDos");

  /** The folder whose files go into {@code $OEM$}. */
  public final Setting<String> oemFolder = text("OemFolder");

  /** Permissions set after Mini-Setup, each {@code folder|account|right}. */
  public final Setting<List<String>> permissions = list("Permissions");

  /** The secrets that are asked for at export and never kept, each {@code Section/Key}. */
  public final Setting<List<String>> askAtExport = list("AskAtExport");

  /**
   * Whether a setting is asked for at export.
   *
   * @param path the setting, {@code Section/Key}, in any case
   */
  public boolean isAskedAtExport(String path) {
    return askAtExport.valueOr(List.of()).stream().anyMatch(path::equalsIgnoreCase);
  }

  BundleFacts(Document document) {
    super(document, "Bundle");
  }
}
