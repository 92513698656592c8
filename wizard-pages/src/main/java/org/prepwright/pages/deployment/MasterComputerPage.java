package org.prepwright.pages.deployment;

import java.util.Locale;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.DomainRole;
import org.prepwright.model.deployment.InstalledBy;
import org.prepwright.model.deployment.Master;
import org.prepwright.model.deployment.MasterRole;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Master Computer: what decides whether an image of it can be used, as a list to go through. */
final class MasterComputerPage {
  static final String ID = "master-computer";

  private final FormBuilder form;
  private final Deployment deployment;
  private final FactRows facts;

  private MasterComputerPage(PageContext context) {
    form = new FormBuilder(ID, context);
    deployment = context.companions().deployment();
    facts = new FactRows(form);
  }

  static WizardPage of(PageContext context) {
    return new MasterComputerPage(context).build();
  }

  private WizardPage build() {
    Master master = deployment.master;
    form.group("group.windows");
    facts
        .choice(master.product, "ask.product", Product.values(), Product::label)
        .headOf(master.name());
    facts.text(master.servicePack, "ask.service-pack");
    facts.choice(master.installedBy, "ask.installed-by", InstalledBy.values(), this::nameOf);
    facts.drive(master.systemDrive, "ask.system-drive");
    facts.number(master.reseals, "ask.reseals");
    form.group("group.state");
    facts.yesNo(master.inProduction, "ask.in-production");
    facts.choice(master.domainRole, "ask.domain-role", DomainRole.values(), this::nameOf);
    facts.several(master.roles, "ask.roles", MasterRole.values(), this::nameOf);
    facts.yesNo(master.encryptedFiles, "ask.encrypted-files");
    facts.yesNo(master.customPermissions, "ask.custom-permissions");
    facts.yesNo(master.blankAdministratorPassword, "ask.blank-password");
    form.group("group.hardware");
    facts.hal(master.hal, "ask.hal");
    facts.number(master.diskSizeMb, "ask.disk-size");
    facts.listOrNone(master.massStorage, "ask.mass-storage");
    form.group("group.imaging");
    facts.textOrNone(deployment.imaging.program, "ask.program").headOf(deployment.imaging.name());
    facts.yesNo(deployment.imaging.supportsNtfs, "ask.supports-ntfs");
    return form.build();
  }

  private String nameOf(Enum<?> constant) {
    String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return form.text("ask.value." + name);
  }
}
