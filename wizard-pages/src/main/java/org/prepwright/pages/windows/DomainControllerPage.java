package org.prepwright.pages.windows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DcInstall;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Domain Controller Promotion: the answers for Dcpromo, by what the server is to become. */
final class DomainControllerPage {
  static final String ID = "domain-controller-promotion";
  private static final int NAME_COLUMNS = 15;
  private static final int DNS_COLUMNS = 28;
  private static final int PATH_COLUMNS = 36;

  private final PageContext context;
  private final FormBuilder form;
  private final AnswerFile answers;
  private final DcInstall section;
  private final DocumentedRows rows;
  private final RadioChoice<PromotionRole> roles = new RadioChoice<>(this::choose);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Map<Setting<?>, List<FieldRow>> rowsOf = new LinkedHashMap<>();
  private final Sync sync;
  private PromotionRole wanted = PromotionRole.NONE;

  private DomainControllerPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    section = answers.dcInstall;
    rows = new DocumentedRows(form, answers);
    sync = new Sync(answers.document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new DomainControllerPage(context).build();
  }

  private WizardPage build() {
    FieldRow choice =
        form.row(
                form.label("choice"),
                FormBuilder.stacked(
                    roles.add(PromotionRole.NONE, form.radio("none")),
                    roles.add(PromotionRole.FOREST, form.radio("forest")),
                    roles.add(PromotionRole.TREE, form.radio("tree")),
                    roles.add(PromotionRole.CHILD, form.radio("child")),
                    roles.add(PromotionRole.REPLICA, form.radio("replica")),
                    roles.add(PromotionRole.DEMOTION, form.radio("demotion"))),
                roles.button(PromotionRole.NONE),
                PromotionRole.telling(section))
            .ofEntries(
                (name, key) -> name.equalsIgnoreCase(section.name()) && key.isEmpty(),
                (name, key) -> false)
            .help(form.text("choice.help"))
            .refusal(refusal);
    addDomain();
    addReplication();
    addDns();
    addDemotion();
    addAccount();
    addFolders();
    rowsOf.values().forEach(all -> all.forEach(choice::standInFor));
    sync.showFile();
    return form.build();
  }

  private void addDomain() {
    rows.group(form.text("domain"));
    text(section.newDomainDnsName, DNS_COLUMNS);
    text(section.parentDomainDnsName, DNS_COLUMNS);
    text(section.childName, NAME_COLUMNS);
    text(section.replicaDomainDnsName, DNS_COLUMNS);
    text(section.domainNetBiosName, NAME_COLUMNS);
    text(section.siteName, DNS_COLUMNS);
    yesNo(section.setForestVersion);
    yesNo(section.allowAnonymousAccess);
  }

  private void addReplication() {
    rows.group(form.text("replication"));
    text(section.replicationSourceDc, DNS_COLUMNS);
    yesNo(section.confirmGc);
    yesNo(section.criticalReplicationOnly);
    yesNo(section.replicateFromMedia);
    text(section.replicationSourcePath, PATH_COLUMNS);
    secret(section.syskey);
    choice(
        section.replicaOrMember,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(section.replicaOrMember)),
            new Option<>("Replica", form.text("upgrade.replica")),
            new Option<>("Member", form.text("upgrade.member"))));
  }

  private void addDns() {
    rows.group(form.text("dns"));
    yesNo(section.autoConfigDns);
    yesNo(section.dnsOnNetwork);
    yesNo(section.disableCancelForDnsInstall);
  }

  private void addDemotion() {
    rows.group(form.text("member"));
    yesNo(section.isLastDcInDomain);
    yesNo(section.removeApplicationPartitions);
    secret(section.administratorPassword);
  }

  private void addAccount() {
    rows.group(form.text("account"));
    text(section.userName, NAME_COLUMNS);
    text(section.userDomain, NAME_COLUMNS);
    secret(section.password);
  }

  private void addFolders() {
    rows.group(form.text("server"));
    secret(section.safeModeAdminPassword);
    text(section.databasePath, PATH_COLUMNS);
    text(section.logPath, PATH_COLUMNS);
    text(section.sysvolPath, PATH_COLUMNS);
    choice(
        section.rebootOnSuccess,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(section.rebootOnSuccess)),
            new Option<>("Yes", form.text("reboot.yes")),
            new Option<>("No", form.text("reboot.no")),
            new Option<>("NoAndNoPromptEither", form.text("reboot.silent"))));
  }

  private void text(Setting<String> setting, int characters) {
    rows.text(setting, characters).ifPresent(row -> rowsOf.put(setting, List.of(row)));
  }

  private void yesNo(Setting<Boolean> setting) {
    rows.yesNo(setting).ifPresent(row -> rowsOf.put(setting, List.of(row)));
  }

  private void choice(Setting<String> setting, List<Option<String>> options) {
    rows.choice(setting, options).ifPresent(row -> rowsOf.put(setting, List.of(row)));
  }

  private void secret(Setting<SecretText> setting) {
    if (rows.knows(setting)) {
      SecretRows made = new SecretRows(form, rows, context, setting);
      rowsOf.put(setting, List.of(made.first(), made.second(), made.third()));
    }
  }

  private void choose(PromotionRole role) {
    wanted = role;
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(answers, form.text("title"), copy -> role.write(copy.dcInstall))));
  }

  /** Shows what the role needs, and whatever the file has besides. */
  private void showFile() {
    PromotionRole role = PromotionRole.in(section).orElse(wanted);
    roles.show(role);
    if (!sync.isSending()) {
      refusal.set("");
    }
    List<Setting<?>> needed = role.entries(section);
    rowsOf.forEach(
        (setting, shown) -> {
          boolean isShown = needed.contains(setting) || setting.isPresent();
          shown.forEach(row -> row.setShown(isShown));
        });
    rows.showGroups();
  }
}
