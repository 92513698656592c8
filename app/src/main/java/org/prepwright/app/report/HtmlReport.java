package org.prepwright.app.report;

import static org.prepwright.app.message.AppMessages.counted;
import static org.prepwright.app.message.AppMessages.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.AskedPage;
import org.prepwright.model.check.AskedPages;
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
 * A report as one HTML page that needs nothing else: every answer in plain words and where it comes
 * from, the findings, what Setup will still ask, and the facts of the deployment.
 */
public final class HtmlReport {
  private final Report report;
  private final HtmlWriter html = new HtmlWriter();

  private HtmlReport(Report report) {
    this.report = report;
  }

  /** The page in UTF-8, in the language of the program. */
  public static byte[] of(Report report) {
    return new HtmlReport(report).write();
  }

  private byte[] write() {
    html.open("html", "lang", Language.current().id());
    html.open("head");
    html.single("meta", "charset", "utf-8");
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", text("report.title", report.fileName()));
    html.element("style", style());
    html.close();
    html.open("body").open("main");
    writeHeading();
    writeFindings();
    writeAskedPages();
    writeAnswers();
    writeDeployment();
    html.element("footer", text("report.footer"));
    html.close().close().close();
    return html.toBytes();
  }

  private void writeHeading() {
    html.element("h1", report.fileName());
    html.open("table", "class", "facts");
    fact("report.kind", report.answers().kind().label());
    fact("report.product", report.answers().product().label());
    fact("report.code-page", report.answers().document().codePage().name());
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(Language.current().locale());
    fact("report.made", format.format(report.made()));
    html.open("tr").element("th", text("report.sha256"), "scope", "row");
    html.open("td").element("code", sha256()).close().close();
    html.close();
  }

  private void fact(String key, String value) {
    html.open("tr").element("th", text(key), "scope", "row").element("td", value).close();
  }

  private String sha256() {
    try {
      byte[] bytes = report.answers().document().toBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private void section(String id) {
    html.open("section", "id", id).element("h2", text("report." + id));
  }

  private void writeFindings() {
    section("findings");
    if (report.findings().isEmpty()) {
      html.element("p", text("report.findings.none"));
    } else {
      html.open("p").text(text("report.findings.count")).text(" ");
      for (Severity severity : Severity.values()) {
        long number = report.findings().stream().filter(one -> one.severity() == severity).count();
        html.element(
                "span",
                counted("window.count." + severity.id(), number),
                "class",
                "count " + severity.id())
            .text(" ");
      }
      html.close();
      tableHead("findings", "severity", "line", "place", "message");
      report.findings().forEach(this::writeFinding);
      html.close().close();
    }
    html.close();
  }

  private void writeFinding(Finding finding) {
    html.open("tr", "class", finding.severity().id());
    html.element("td", text("window.severity." + finding.severity().id()));
    html.element(
        "td", finding.line() == 0 ? "" : String.valueOf(finding.line()), "class", "number");
    html.open("td");
    html.text(Catalogue.standard().label(finding.section(), finding.key()).orElse(finding.key()));
    if (!finding.section().isEmpty()) {
      html.single("br").element("code", ("[" + finding.section() + "] " + finding.key()).strip());
    }
    html.close();
    html.open("td").text((finding.message() + " " + finding.remedy()).strip());
    html.single("br")
        .element("small", text("report.findings.rule", finding.rule(), finding.source()));
    html.close().close();
  }

  /** Begins a table with these columns; it and its body are to be closed. */
  private void tableHead(String name, String... columns) {
    html.open("table", "class", name).open("thead").open("tr");
    for (String column : columns) {
      html.element("th", text("report." + name + "." + column), "scope", "col");
    }
    html.close().close().open("tbody");
  }

  private void writeAskedPages() {
    section("asked");
    if (report.answers().kind() == Kind.UDF) {
      html.element("p", text("report.asked.udf"));
    } else {
      List<AskedPage> pages = AskedPages.of(report.answers());
      long waiting = pages.stream().filter(AskedPage::isForTheFileToAnswer).count();
      html.element(
          "p",
          waiting == 0 ? text("report.asked.nothing") : counted("report.asked.waiting", waiting));
      html.open("ol", "class", "pages");
      for (AskedPage page : pages) {
        html.open("li", "class", page.state().id(), "value", String.valueOf(page.order()));
        html.element("strong", page.title()).text(" \u2013 ");
        html.element("em", text("report.asked." + page.state().id())).text(" \u2013 ");
        html.text(page.why()).close();
      }
      html.close();
    }
    html.close();
  }

  private void writeAnswers() {
    section("answers");
    List<AnswerGroup> groups =
        Answers.of(
            report.answers(),
            report.origins(),
            Pages.applying(report.answers().kind(), report.answers().product()));
    if (groups.isEmpty()) {
      html.element("p", text("report.answers.none"));
    }
    for (AnswerGroup group : groups) {
      html.element("h3", group.title());
      tableHead("answers", "setting", "value", "origin");
      for (AnswerRow row : group.rows()) {
        html.open("tr").open("td").text(row.label()).single("br");
        html.element("code", row.verbatim()).close();
        html.element("td", row.value()).element("td", row.originText()).close();
      }
      html.close().close();
    }
    html.close();
  }

  private void writeDeployment() {
    Document facts = report.deployment().document();
    if (facts.sections().stream().allMatch(section -> section.entries().isEmpty())) {
      return;
    }
    section("deployment");
    for (Section section : facts.sections()) {
      html.element("h3", "[" + section.name() + "]");
      tableHead("facts", "fact", "value");
      for (Entry entry : section.entries()) {
        html.open("tr").element("td", factLabel(section.name(), entry));
        html.element("td", String.join(", ", entry.fields())).close();
      }
      html.close().close();
    }
    html.close();
  }

  private static String factLabel(String section, Entry entry) {
    String key = entry.key().orElse("");
    String documented = section.replaceFirst("\\..*", ".<name>");
    return Catalogue.standard().label(documented, key).orElse(key);
  }

  private static String style() {
    try (InputStream sheet =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The report's style sheet", e);
    }
  }
}
