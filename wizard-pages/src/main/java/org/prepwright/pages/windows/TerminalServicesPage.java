package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.TerminalServices;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Terminal Services: Remote Desktop, and how a Terminal Server counts and guards. */
final class TerminalServicesPage {
  static final String ID = "terminal-services";

  private TerminalServicesPage() {}

  static WizardPage of(PageContext context) {
    AnswerFile answers = context.answers();
    TerminalServices section = answers.terminalServices;
    FormBuilder form = new FormBuilder(ID, context);
    DocumentedRows rows = new DocumentedRows(form, answers);
    rows.group(form.text("remote-desktop"));
    rows.yesNo(section.allowConnections);
    new RemoteDesktopButton(ID, context).addTo(form, form.text("firewall"));
    rows.group(form.text("server"));
    answers.components.component("TerminalServer").ifPresent(rows::yesNo);
    rows.choice(
        section.licensingMode,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(section.licensingMode)),
            new Option<>("PerDevice", form.text("per-device")),
            new Option<>("PerUser", form.text("per-user"))));
    rows.choice(
        section.permissionsSetting,
        List.of(
            new Option<>(null, form.text("permissions.not-set")),
            new Option<>(false, form.text("permissions.full")),
            new Option<>(true, form.text("permissions.relaxed"))));
    return form.build();
  }
}
