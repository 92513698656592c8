package org.prepwright.app.report;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.prepwright.app.report.ReportBlock.Cell;
import org.prepwright.app.report.ReportBlock.Heading;
import org.prepwright.app.report.ReportBlock.Paragraph;
import org.prepwright.app.report.ReportBlock.Row;
import org.prepwright.app.report.ReportBlock.Table;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.AskedPage;
import org.prepwright.model.check.AskedPages;
import org.prepwright.model.check.AskedSettings;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.message.Language;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;
import org.prepwright.pages.Pages;
import org.prepwright.pages.summary.AnswerGroup;
import org.prepwright.pages.summary.AnswerRow;
import org.prepwright.pages.summary.Answers;

/**
 * What a report says, whatever it is shown on: every answer in plain words and where it comes from,
 * the findings, what Setup will still ask, and the facts of the deployment.
 */
final class ReportContent {
  private final Report report;
  private final AnswerFile answers;
  private final List<ReportBlock> blocks = new ArrayList<>();

  private ReportContent(Report report) {
    this.report = report;
    this.answers = report.answers();
  }

  /** The parts of the report, in the language of the program. */
  static List<ReportBlock> of(Report report) {
    ReportContent content = new ReportContent(report);
    content.addHeading();
    content.addFindings();
    content.addAskedPages();
    content.addAnswers();
    content.addDeployment();
    content.blocks.add(new Paragraph(text("report.footer")));
    return content.blocks;
  }

  private void addHeading() {
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(Language.current().locale());
    blocks.add(new Heading(1, report.fileName()));
    blocks.add(
        new Table(
            "facts",
            List.of(),
            List.of(
                row("", text("report.kind"), answers.kind().label()),
                row("", text("report.product"), answers.product().label()),
                row("", text("report.code-page"), answers.document().codePage().name()),
                row("", text("report.made"), format.format(report.made())),
                row("", text("report.sha256"), sha256()))));
  }

  private String sha256() {
    try {
      byte[] bytes = answers.document().toBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private void addFindings() {
    blocks.add(new Heading(2, text("report.findings")));
    if (report.findings().isEmpty()) {
      blocks.add(new Paragraph(text("report.findings.none")));
      return;
    }
    String counts =
        Arrays.stream(Severity.values())
            .map(severity -> counted("window.count." + severity.id(), count(severity)))
            .collect(Collectors.joining(" \u00B7 "));
    blocks.add(new Paragraph(counts));
    blocks.add(
        new Table(
            "findings",
            columns("findings", "severity", "line", "place", "message"),
            report.findings().stream().map(ReportContent::findingRow).toList()));
  }

  private long count(Severity severity) {
    return report.findings().stream().filter(one -> one.severity() == severity).count();
  }

  private static Row findingRow(Finding finding) {
    String path =
        finding.section().isEmpty() ? "" : ("[" + finding.section() + "] " + finding.key()).strip();
    String label =
        Catalogue.standard().label(finding.section(), finding.key()).orElse(finding.key());
    return new Row(
        finding.severity().id(),
        List.of(
            Cell.of(text("window.severity." + finding.severity().id())),
            Cell.of(finding.line() == 0 ? "" : String.valueOf(finding.line())),
            new Cell(label, path, ""),
            new Cell(
                (finding.message() + " " + finding.remedy()).strip(),
                "",
                text("report.findings.rule", finding.rule(), finding.source()))));
  }

  private void addAskedPages() {
    blocks.add(new Heading(2, text("report.asked")));
    if (answers.kind() == Kind.UDF) {
      blocks.add(new Paragraph(text("report.asked.udf")));
      return;
    }
    List<AskedPage> pages =
        AskedPages.of(
            AskedSettings.asGiven(
                answers, report.deployment().bundle.askAtExport.valueOr(List.of())));
    long waiting = pages.stream().filter(AskedPage::isForTheFileToAnswer).count();
    blocks.add(
        new Paragraph(
            waiting == 0
                ? text("report.asked.nothing")
                : counted("report.asked.waiting", waiting)));
    blocks.add(
        new Table(
            "pages",
            columns("asked", "order", "page", "state", "why"),
            pages.stream()
                .map(
                    page ->
                        row(
                            page.state().id(),
                            String.valueOf(page.order()),
                            page.title(),
                            text("report.asked." + page.state().id()),
                            page.why()))
                .toList()));
  }

  private void addAnswers() {
    blocks.add(new Heading(2, text("report.answers")));
    List<AnswerGroup> groups =
        Answers.of(answers, report.origins(), Pages.applying(answers.kind(), answers.product()));
    if (groups.isEmpty()) {
      blocks.add(new Paragraph(text("report.answers.none")));
    }
    for (AnswerGroup group : groups) {
      blocks.add(new Heading(3, group.title()));
      blocks.add(
          new Table(
              "answers",
              columns("answers", "setting", "value", "origin"),
              group.rows().stream().map(ReportContent::answerRow).toList()));
    }
  }

  private static Row answerRow(AnswerRow answer) {
    return new Row(
        "",
        List.of(
            new Cell(answer.label(), answer.verbatim(), ""),
            Cell.of(answer.value()),
            Cell.of(answer.originText())));
  }

  private void addDeployment() {
    Document facts = report.deployment().document();
    if (facts.sections().stream().allMatch(section -> section.entries().isEmpty())) {
      return;
    }
    blocks.add(new Heading(2, text("report.deployment")));
    for (Section section : facts.sections()) {
      blocks.add(new Heading(3, "[" + section.name() + "]"));
      blocks.add(
          new Table(
              "facts",
              columns("facts", "fact", "value"),
              section.entries().stream().map(entry -> factRow(section.name(), entry)).toList()));
    }
  }

  private static Row factRow(String section, Entry entry) {
    String key = entry.key().orElse("");
    String label = Catalogue.standard().label(section, key).orElse(key);
    return row("", label, String.join(", ", entry.fields()));
  }

  private static List<String> columns(String table, String... names) {
    return Arrays.stream(names).map(name -> text("report." + table + "." + name)).toList();
  }

  private static Row row(String style, String... cells) {
    return new Row(style, Arrays.stream(cells).map(Cell::of).toList());
  }
}
