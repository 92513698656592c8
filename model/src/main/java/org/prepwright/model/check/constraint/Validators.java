package org.prepwright.model.check.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.prepwright.model.answers.constraint.AdaptersIdentified;
import org.prepwright.model.answers.constraint.AddressOfOneComputer;
import org.prepwright.model.answers.constraint.AdministratorPassword;
import org.prepwright.model.answers.constraint.AutoLogonFits;
import org.prepwright.model.answers.constraint.CdStartMarked;
import org.prepwright.model.answers.constraint.ColourDepth;
import org.prepwright.model.answers.constraint.CommandsNumbered;
import org.prepwright.model.answers.constraint.CommandsQuoted;
import org.prepwright.model.answers.constraint.CommandsReachable;
import org.prepwright.model.answers.constraint.ComputerName;
import org.prepwright.model.answers.constraint.ConnectionAddresses;
import org.prepwright.model.answers.constraint.DefaultProfileChosen;
import org.prepwright.model.answers.constraint.DomainAnswersTogether;
import org.prepwright.model.answers.constraint.DomainName;
import org.prepwright.model.answers.constraint.DriverPath;
import org.prepwright.model.answers.constraint.DriverPathQuoted;
import org.prepwright.model.answers.constraint.DuplicatorString;
import org.prepwright.model.answers.constraint.EntriesTakeEffect;
import org.prepwright.model.answers.constraint.FixedAddressComplete;
import org.prepwright.model.answers.constraint.FreePartitionCertain;
import org.prepwright.model.answers.constraint.GatewayWithinSubnet;
import org.prepwright.model.answers.constraint.GeneratedNameHasPrefix;
import org.prepwright.model.answers.constraint.InputLocales;
import org.prepwright.model.answers.constraint.JoinsOneOnly;
import org.prepwright.model.answers.constraint.KeyNamesOfThisWindows;
import org.prepwright.model.answers.constraint.KnownLocale;
import org.prepwright.model.answers.constraint.KnownTimeZone;
import org.prepwright.model.answers.constraint.LanguageAlone;
import org.prepwright.model.answers.constraint.LanguageFilesInImage;
import org.prepwright.model.answers.constraint.LanguageGroups;
import org.prepwright.model.answers.constraint.LanguageGroupsComplete;
import org.prepwright.model.answers.constraint.LicencesCounted;
import org.prepwright.model.answers.constraint.LicensingModeChosen;
import org.prepwright.model.answers.constraint.MaskForEachAddress;
import org.prepwright.model.answers.constraint.MassStorageSectionGiven;
import org.prepwright.model.answers.constraint.NameUnlikeWorkgroup;
import org.prepwright.model.answers.constraint.NetworkSectionsExist;
import org.prepwright.model.answers.constraint.NetworkingGiven;
import org.prepwright.model.answers.constraint.NeverEncrypted;
import org.prepwright.model.answers.constraint.NoCertificateServicesInImage;
import org.prepwright.model.answers.constraint.NoClusterInImage;
import org.prepwright.model.answers.constraint.NoDomain;
import org.prepwright.model.answers.constraint.NotInFile;
import org.prepwright.model.answers.constraint.OemFilesUsed;
import org.prepwright.model.answers.constraint.OfAllAdaptersOrOfOne;
import org.prepwright.model.answers.constraint.OneComputerName;
import org.prepwright.model.answers.constraint.OneInputLocale;
import org.prepwright.model.answers.constraint.OrganizationalUnit;
import org.prepwright.model.answers.constraint.OwnerName;
import org.prepwright.model.answers.constraint.PageFileKept;
import org.prepwright.model.answers.constraint.PartitionExtension;
import org.prepwright.model.answers.constraint.PartitionsKept;
import org.prepwright.model.answers.constraint.PasswordFormAsStated;
import org.prepwright.model.answers.constraint.ProductKey;
import org.prepwright.model.answers.constraint.PromotionIsRun;
import org.prepwright.model.answers.constraint.RegionalPageSkipped;
import org.prepwright.model.answers.constraint.RemoteDesktopLetThrough;
import org.prepwright.model.answers.constraint.RepartitionStated;
import org.prepwright.model.answers.constraint.ScreenSize;
import org.prepwright.model.answers.constraint.ServerAddresses;
import org.prepwright.model.answers.constraint.SubnetMasks;
import org.prepwright.model.answers.constraint.TargetFolder;
import org.prepwright.model.answers.constraint.TimeZoneGiven;
import org.prepwright.model.answers.constraint.TypicalOrCustom;
import org.prepwright.model.answers.constraint.UnattendedSectionGiven;
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
    define(mapping, AdaptersIdentified.class, AdaptersIdentifiedValidator.class);
    define(mapping, AddressOfOneComputer.class, AddressOfOneComputerValidator.class);
    define(mapping, AdministratorPassword.class, AdministratorPasswordValidator.class);
    define(mapping, AutoLogonFits.class, AutoLogonFitsValidator.class);
    define(mapping, CdStartMarked.class, CdStartMarkedValidator.class);
    define(mapping, ColourDepth.class, ColourDepthValidator.class);
    define(mapping, CommandsNumbered.class, CommandsNumberedValidator.class);
    define(mapping, CommandsQuoted.class, CommandsQuotedValidator.class);
    define(mapping, CommandsReachable.class, CommandsReachableValidator.class);
    define(mapping, ComputerName.class, ComputerNameValidator.class);
    define(mapping, DefaultProfileChosen.class, DefaultProfileChosenValidator.class);
    define(mapping, ConnectionAddresses.class, ConnectionAddressesValidator.class);
    define(mapping, DomainAnswersTogether.class, DomainAnswersTogetherValidator.class);
    define(mapping, DomainName.class, DomainNameValidator.class);
    define(mapping, DriverPath.class, DriverPathValidator.class);
    define(mapping, DriverPathQuoted.class, DriverPathQuotedValidator.class);
    define(mapping, DuplicatorString.class, DuplicatorStringValidator.class);
    define(mapping, FreePartitionCertain.class, FreePartitionCertainValidator.class);
    define(mapping, FixedAddressComplete.class, FixedAddressCompleteValidator.class);
    define(mapping, GatewayWithinSubnet.class, GatewayWithinSubnetValidator.class);
    define(mapping, EntriesTakeEffect.class, EntriesTakeEffectValidator.class);
    define(mapping, GeneratedNameHasPrefix.class, GeneratedNameHasPrefixValidator.class);
    define(mapping, InputLocales.class, InputLocalesValidator.class);
    define(mapping, JoinsOneOnly.class, JoinsOneOnlyValidator.class);
    define(mapping, KeyNamesOfThisWindows.class, KeyNamesOfThisWindowsValidator.class);
    define(mapping, KnownLocale.class, KnownLocaleValidator.class);
    define(mapping, KnownTimeZone.class, KnownTimeZoneValidator.class);
    define(mapping, LanguageAlone.class, LanguageAloneValidator.class);
    define(mapping, LanguageFilesInImage.class, LanguageFilesInImageValidator.class);
    define(mapping, LanguageGroups.class, LanguageGroupsValidator.class);
    define(mapping, LanguageGroupsComplete.class, LanguageGroupsCompleteValidator.class);
    define(mapping, LicencesCounted.class, LicencesCountedValidator.class);
    define(mapping, LicensingModeChosen.class, LicensingModeChosenValidator.class);
    define(mapping, MassStorageSectionGiven.class, MassStorageSectionGivenValidator.class);
    define(mapping, MaskForEachAddress.class, MaskForEachAddressValidator.class);
    define(mapping, NameUnlikeWorkgroup.class, NameUnlikeWorkgroupValidator.class);
    define(mapping, NetworkSectionsExist.class, NetworkSectionsExistValidator.class);
    define(mapping, NetworkingGiven.class, NetworkingGivenValidator.class);
    define(mapping, NeverEncrypted.class, NeverEncryptedValidator.class);
    define(
        mapping, NoCertificateServicesInImage.class, NoCertificateServicesInImageValidator.class);
    define(mapping, NoClusterInImage.class, NoClusterInImageValidator.class);
    define(mapping, NoDomain.class, NoDomainValidator.class);
    define(mapping, NotInFile.class, NotInFileValidator.class);
    define(mapping, OemFilesUsed.class, OemFilesUsedValidator.class);
    define(mapping, OfAllAdaptersOrOfOne.class, OfAllAdaptersOrOfOneValidator.class);
    define(mapping, OneComputerName.class, OneComputerNameValidator.class);
    define(mapping, OneInputLocale.class, OneInputLocaleValidator.class);
    define(mapping, OrganizationalUnit.class, OrganizationalUnitValidator.class);
    define(mapping, OwnerName.class, OwnerNameValidator.class);
    define(mapping, PageFileKept.class, PageFileKeptValidator.class);
    define(mapping, PartitionExtension.class, PartitionExtensionValidator.class);
    define(mapping, PartitionsKept.class, PartitionsKeptValidator.class);
    define(mapping, PasswordFormAsStated.class, PasswordFormAsStatedValidator.class);
    define(mapping, ProductKey.class, ProductKeyValidator.class);
    define(mapping, RegionalPageSkipped.class, RegionalPageSkippedValidator.class);
    define(mapping, RepartitionStated.class, RepartitionStatedValidator.class);
    define(mapping, PromotionIsRun.class, PromotionIsRunValidator.class);
    define(mapping, RemoteDesktopLetThrough.class, RemoteDesktopLetThroughValidator.class);
    define(mapping, ScreenSize.class, ScreenSizeValidator.class);
    define(mapping, TargetFolder.class, TargetFolderValidator.class);
    define(mapping, TimeZoneGiven.class, TimeZoneGivenValidator.class);
    define(mapping, UnattendedSectionGiven.class, UnattendedSectionGivenValidator.class);
    define(mapping, ServerAddresses.class, ServerAddressesValidator.class);
    define(mapping, SubnetMasks.class, SubnetMasksValidator.class);
    define(mapping, TypicalOrCustom.class, TypicalOrCustomValidator.class);
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
