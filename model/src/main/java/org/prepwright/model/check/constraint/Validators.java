package org.prepwright.model.check.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.prepwright.model.answers.constraint.AdministratorPassword;
import org.prepwright.model.answers.constraint.AutoLogonFits;
import org.prepwright.model.answers.constraint.ColourDepth;
import org.prepwright.model.answers.constraint.CommandsNumbered;
import org.prepwright.model.answers.constraint.CommandsQuoted;
import org.prepwright.model.answers.constraint.ComputerName;
import org.prepwright.model.answers.constraint.DomainAnswersTogether;
import org.prepwright.model.answers.constraint.DomainName;
import org.prepwright.model.answers.constraint.DuplicatorString;
import org.prepwright.model.answers.constraint.GeneratedNameHasPrefix;
import org.prepwright.model.answers.constraint.InputLocales;
import org.prepwright.model.answers.constraint.JoinsOneOnly;
import org.prepwright.model.answers.constraint.KeyNamesOfThisWindows;
import org.prepwright.model.answers.constraint.KnownLocale;
import org.prepwright.model.answers.constraint.KnownTimeZone;
import org.prepwright.model.answers.constraint.LicencesCounted;
import org.prepwright.model.answers.constraint.LicensingModeChosen;
import org.prepwright.model.answers.constraint.NameUnlikeWorkgroup;
import org.prepwright.model.answers.constraint.NeverEncrypted;
import org.prepwright.model.answers.constraint.NoDomain;
import org.prepwright.model.answers.constraint.NotInFile;
import org.prepwright.model.answers.constraint.OneComputerName;
import org.prepwright.model.answers.constraint.OneInputLocale;
import org.prepwright.model.answers.constraint.OrganizationalUnit;
import org.prepwright.model.answers.constraint.OwnerName;
import org.prepwright.model.answers.constraint.PasswordFormAsStated;
import org.prepwright.model.answers.constraint.ProductKey;
import org.prepwright.model.answers.constraint.ScreenSize;
import org.prepwright.model.answers.constraint.TimeZoneGiven;
import org.prepwright.model.answers.constraint.WorkgroupName;
import org.prepwright.model.deployment.constraint.AdministratorPasswordTakesEffect;
import org.prepwright.model.deployment.constraint.CleanInstallation;
import org.prepwright.model.deployment.constraint.DiskHoldsMaster;
import org.prepwright.model.deployment.constraint.HalFitsMaster;
import org.prepwright.model.deployment.constraint.ImagingProgramNamed;
import org.prepwright.model.deployment.constraint.MassStorageServed;
import org.prepwright.model.deployment.constraint.NoEncryptedFiles;
import org.prepwright.model.deployment.constraint.NotInProduction;
import org.prepwright.model.deployment.constraint.OutsideOfDomains;
import org.prepwright.model.deployment.constraint.PermissionsSurviveImaging;
import org.prepwright.model.deployment.constraint.ResealsLeft;
import org.prepwright.model.deployment.constraint.RolesOfAnImage;
import org.prepwright.model.deployment.constraint.SystemDriveC;

/** Says which validator judges which constraint. */
public final class Validators {
  private Validators() {}

  /** Joins all constraints of the typed model to their validators. */
  public static void defineIn(ConstraintMapping mapping) {
    define(mapping, AdministratorPassword.class, AdministratorPasswordValidator.class);
    define(mapping, AutoLogonFits.class, AutoLogonFitsValidator.class);
    define(mapping, ColourDepth.class, ColourDepthValidator.class);
    define(mapping, CommandsNumbered.class, CommandsNumberedValidator.class);
    define(mapping, CommandsQuoted.class, CommandsQuotedValidator.class);
    define(mapping, ComputerName.class, ComputerNameValidator.class);
    define(mapping, DomainAnswersTogether.class, DomainAnswersTogetherValidator.class);
    define(mapping, DomainName.class, DomainNameValidator.class);
    define(mapping, DuplicatorString.class, DuplicatorStringValidator.class);
    define(mapping, GeneratedNameHasPrefix.class, GeneratedNameHasPrefixValidator.class);
    define(mapping, InputLocales.class, InputLocalesValidator.class);
    define(mapping, JoinsOneOnly.class, JoinsOneOnlyValidator.class);
    define(mapping, KeyNamesOfThisWindows.class, KeyNamesOfThisWindowsValidator.class);
    define(mapping, KnownLocale.class, KnownLocaleValidator.class);
    define(mapping, KnownTimeZone.class, KnownTimeZoneValidator.class);
    define(mapping, LicencesCounted.class, LicencesCountedValidator.class);
    define(mapping, LicensingModeChosen.class, LicensingModeChosenValidator.class);
    define(mapping, NameUnlikeWorkgroup.class, NameUnlikeWorkgroupValidator.class);
    define(mapping, NeverEncrypted.class, NeverEncryptedValidator.class);
    define(mapping, NoDomain.class, NoDomainValidator.class);
    define(mapping, NotInFile.class, NotInFileValidator.class);
    define(mapping, OneComputerName.class, OneComputerNameValidator.class);
    define(mapping, OneInputLocale.class, OneInputLocaleValidator.class);
    define(mapping, OrganizationalUnit.class, OrganizationalUnitValidator.class);
    define(mapping, OwnerName.class, OwnerNameValidator.class);
    define(mapping, PasswordFormAsStated.class, PasswordFormAsStatedValidator.class);
    define(mapping, ProductKey.class, ProductKeyValidator.class);
    define(mapping, ScreenSize.class, ScreenSizeValidator.class);
    define(mapping, TimeZoneGiven.class, TimeZoneGivenValidator.class);
    define(mapping, WorkgroupName.class, WorkgroupNameValidator.class);
    defineThoseOfDeployments(mapping);
  }

  private static void defineThoseOfDeployments(ConstraintMapping mapping) {
    define(
        mapping,
        AdministratorPasswordTakesEffect.class,
        AdministratorPasswordTakesEffectValidator.class);
    define(mapping, CleanInstallation.class, CleanInstallationValidator.class);
    define(mapping, DiskHoldsMaster.class, DiskHoldsMasterValidator.class);
    define(mapping, HalFitsMaster.class, HalFitsMasterValidator.class);
    define(mapping, ImagingProgramNamed.class, ImagingProgramNamedValidator.class);
    define(mapping, MassStorageServed.class, MassStorageServedValidator.class);
    define(mapping, NoEncryptedFiles.class, NoEncryptedFilesValidator.class);
    define(mapping, NotInProduction.class, NotInProductionValidator.class);
    define(mapping, OutsideOfDomains.class, OutsideOfDomainsValidator.class);
    define(mapping, PermissionsSurviveImaging.class, PermissionsSurviveImagingValidator.class);
    define(mapping, ResealsLeft.class, ResealsLeftValidator.class);
    define(mapping, RolesOfAnImage.class, RolesOfAnImageValidator.class);
    define(mapping, SystemDriveC.class, SystemDriveCValidator.class);
  }

  private static <A extends Annotation> void define(
      ConstraintMapping mapping,
      Class<A> constraint,
      Class<? extends ConstraintValidator<A, ?>> validator) {
    mapping.constraintDefinition(constraint).validatedBy(validator);
  }
}
