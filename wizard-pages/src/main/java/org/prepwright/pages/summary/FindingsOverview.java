package org.prepwright.pages.summary;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;

/** How many findings there are, and the errors, each of which leads to its field. */
final class FindingsOverview extends VBox {
  private final PageContext context;

  FindingsOverview(PageContext context) {
    this.context = context;
    getStyleClass().add("findings-overview");
  }

  void showFindings() {
    List<Finding> findings = List.copyOf(context.findings());
    long errors = count(findings, Severity.ERROR);
    Label counts =
        FormBuilder.styled(
            findings.isEmpty()
                ? Texts.text("summary.findings.none")
                : Texts.text(
                    "summary.findings.count",
                    counted(Severity.ERROR, errors),
                    counted(Severity.WARNING, count(findings, Severity.WARNING)),
                    counted(Severity.INFO, count(findings, Severity.INFO))),
            "findings-count");
    getChildren().setAll(counts);
    if (errors > 0) {
      getChildren()
          .add(FormBuilder.styled(Texts.text("summary.findings.refused"), FormStyles.MUTED));
    }
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> getChildren().add(link(finding)));
  }

  private Hyperlink link(Finding finding) {
    Hyperlink link = new Hyperlink(finding.message());
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.getStyleClass().add("finding-link");
    link.setAccessibleText(Texts.text("summary.go-to", finding.message()));
    link.setAccessibleHelp(finding.remedy());
    link.setOnAction(clicked -> context.goToSetting(finding.section(), finding.key()));
    return link;
  }

  private static String counted(Severity severity, long number) {
    String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
    return Texts.text("summary.findings." + severity.id() + form, number);
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
