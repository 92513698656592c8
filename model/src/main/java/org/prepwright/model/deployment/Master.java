package org.prepwright.model.deployment;

import java.util.List;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.constraint.CleanInstallation;
import org.prepwright.model.deployment.constraint.NoEncryptedFiles;
import org.prepwright.model.deployment.constraint.NotInProduction;
import org.prepwright.model.deployment.constraint.OutsideOfDomains;
import org.prepwright.model.deployment.constraint.ResealsLeft;
import org.prepwright.model.deployment.constraint.RolesOfAnImage;
import org.prepwright.model.deployment.constraint.SystemDriveC;
import org.prepwright.model.text.Document;

/** {@code [Master]}: the computer the image is taken from. */
public final class Master extends FactSection {
  /** What is installed. */
  public final Setting<Product> product = add("Product", FactCodecs.product());

  /** Its service pack, as a person writes it. */
  public final Setting<String> servicePack = text("ServicePack");

  /** The letter of the drive Windows is on, a capital. */
  public final Setting<@SystemDriveC String> systemDrive = add("SystemDrive", FactCodecs.drive());

  /** How Windows was installed. */
  public final Setting<@CleanInstallation InstalledBy> installedBy =
      choice("InstalledBy", InstalledBy.class, InstalledBy::word);

  /** What it is in a domain. */
  public final Setting<@OutsideOfDomains DomainRole> domainRole =
      choice("DomainRole", DomainRole.class, DomainRole::word);

  /** What runs on it; an empty entry says that none of these does. */
  public final Setting<@RolesOfAnImage List<MasterRole>> roles =
      add("Roles", FactCodecs.choices(MasterRole.class, MasterRole::word));

  /** Whether it holds files that EFS encrypted. */
  public final Setting<@NoEncryptedFiles Boolean> encryptedFiles = yesNo("EncryptedFiles");

  /** Whether permissions of files were set that Setup does not set. */
  public final Setting<Boolean> customPermissions = yesNo("CustomPermissions");

  /** Whether its Administrator has a blank password. */
  public final Setting<Boolean> blankAdministratorPassword = yesNo("BlankAdministratorPassword");

  /** Whether it was used for work. */
  public final Setting<@NotInProduction Boolean> inProduction = yesNo("InProduction");

  /** How many times this installation was sealed. */
  public final Setting<@ResealsLeft Integer> reseals = number("Reseals");

  /** Its HAL. */
  public final Setting<HalFact> hal = add("Hal", FactCodecs.hal());

  /** Size of its disk in megabytes. */
  public final Setting<Integer> diskSizeMb = number("DiskSizeMB");

  /** Hardware ids of the disk controllers it starts from; an empty entry says that it has none. */
  public final Setting<List<String>> massStorage = statedList("MassStorage");

  Master(Document document) {
    super(document, "Master");
  }
}
