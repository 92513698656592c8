package org.prepwright.pages.network;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Identification;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.secret.SecretText;
import org.prepwright.pages.form.AskTick;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.PasswordPair;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Workgroup or Domain: one of the two; changing over takes the entries of the other away. */
final class WorkgroupOrDomainPage {
  static final String ID = "workgroup-or-domain";
  private static final String USUAL_WORKGROUP = "WORKGROUP";
  private static final int NAME_COLUMNS = 15;
  private static final int DOMAIN_COLUMNS = 24;
  private static final int PATH_COLUMNS = 36;

  private enum Way {
    WORKGROUP,
    DOMAIN
  }

  private final PageContext context;
  private final FormBuilder form;
  private final AnswerFile answers;
  private final Identification section;
  private final RadioChoice<Way> ways = new RadioChoice<>(this::choose);
  private final PasswordPair pair;
  private final StringProperty refusal = new SimpleStringProperty("");
  private final List<FieldRow> domainRows = new ArrayList<>();
  private final Tooltip domainReason = new Tooltip();
  private final Sync sync;
  private FieldRow workgroup;
  private AskTick ask;
  private Way wanted;
  private String lastWorkgroup = USUAL_WORKGROUP;

  private WorkgroupOrDomainPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    section = answers.identification;
    pair = new PasswordPair(this::writePassword);
    sync = new Sync(answers.document(), this::showFile);
    answers.productProperty().addListener(changed -> sync.showFile());
  }

  static WizardPage of(PageContext context) {
    return new WorkgroupOrDomainPage(context).build();
  }

  private WizardPage build() {
    RadioButton domain = ways.add(Way.DOMAIN, form.radio("domain"));
    HBox domainPlace = new HBox(domain);
    // a disabled control shows no tooltip, its place does
    Tooltip.install(domainPlace, domainReason);
    RadioButton group = ways.add(Way.WORKGROUP, form.radio("workgroup"));
    FieldRow choice =
        form.row(form.label("choice"), FormBuilder.stacked(group, domainPlace), group, List.of())
            .refusal(refusal);
    workgroup = form.text(section.joinWorkgroup, NAME_COLUMNS);
    domainRows.add(form.text(section.joinDomain, DOMAIN_COLUMNS));
    domainRows.add(form.text(section.domainAdmin, NAME_COLUMNS));
    domainRows.add(
        form.row(
            section.domainAdminPassword, FormBuilder.inLine(pair.password()), pair.password()));
    pair.confirmation().setId("Identification-DomainAdminPassword-confirm");
    domainRows.add(
        form.row(
                form.label("confirm"),
                FormBuilder.inLine(pair.confirmation()),
                pair.confirmation(),
                List.of())
            .objection(pair.differenceProperty()));
    ask =
        new AskTick(
            form,
            context,
            section.domainAdminPassword,
            List.of(pair.password(), pair.confirmation()),
            () -> {});
    domainRows.add(ask.row());
    domainRows.add(form.text(section.machineObjectOu, PATH_COLUMNS));
    choice.standInFor(workgroup);
    domainRows.forEach(choice::standInFor);
    sync.showFile();
    return form.build();
  }

  private void choose(Way way) {
    wanted = way;
    context.inOneStep(() -> sync.send(() -> write(way)));
  }

  private void write(Way way) {
    if (way == Way.WORKGROUP) {
      // nobody is to be asked for the password of a domain that is not joined
      ask.clear();
    }
    refusal.set(
        OneStep.tryOut(
            answers,
            form.text("title"),
            copy -> {
              Identification there = copy.identification;
              if (way == Way.DOMAIN) {
                there.joinWorkgroup.change(null);
              } else {
                // first, so that it takes its place beside the others
                if (!there.joinWorkgroup.isPresent()) {
                  there.joinWorkgroup.change(lastWorkgroup);
                }
                for (Setting<?> setting : ofDomain(there)) {
                  setting.change(null);
                }
              }
            }));
  }

  private static List<Setting<?>> ofDomain(Identification section) {
    return List.of(
        section.joinDomain,
        section.domainAdmin,
        section.domainAdminPassword,
        section.machineObjectOu);
  }

  private void writePassword(SecretText typed) {
    sync.send(() -> section.domainAdminPassword.set(typed));
  }

  /** A file that says both shows both, so that nothing in it is out of sight. */
  private void showFile() {
    boolean saysWorkgroup = section.joinWorkgroup.isPresent();
    boolean saysDomain = ofDomain(section).stream().anyMatch(Setting::isPresent);
    boolean decidesItself = !saysWorkgroup && !saysDomain;
    Way way = decidesItself ? wanted : saysDomain ? Way.DOMAIN : Way.WORKGROUP;
    ways.show(way);
    if (saysWorkgroup && !section.joinWorkgroup.valueOr("").isEmpty()) {
      lastWorkgroup = section.joinWorkgroup.get();
    }
    if (!sync.isSending()) {
      refusal.set("");
      pair.show(section.domainAdminPassword.valueOr(SecretText.of("")));
    }
    workgroup.setShown(saysWorkgroup || way != Way.DOMAIN);
    domainRows.forEach(row -> row.setShown(way == Way.DOMAIN));
    boolean takesDomain = answers.product() != Product.XP_HOME || way == Way.DOMAIN;
    ways.button(Way.DOMAIN).setDisable(!takesDomain);
    domainReason.setText(form.text(takesDomain ? "domain.tooltip" : "domain.not-on-home"));
  }
}
