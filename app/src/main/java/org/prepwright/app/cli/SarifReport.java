package org.prepwright.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prepwright.app.cli.SarifLog.Artifact;
import org.prepwright.app.cli.SarifLog.Configuration;
import org.prepwright.app.cli.SarifLog.Driver;
import org.prepwright.app.cli.SarifLog.Invocation;
import org.prepwright.app.cli.SarifLog.Location;
import org.prepwright.app.cli.SarifLog.Message;
import org.prepwright.app.cli.SarifLog.Notification;
import org.prepwright.app.cli.SarifLog.PhysicalLocation;
import org.prepwright.app.cli.SarifLog.Region;
import org.prepwright.app.cli.SarifLog.Result;
import org.prepwright.app.cli.SarifLog.RuleDescriptor;
import org.prepwright.app.cli.SarifLog.Run;
import org.prepwright.app.cli.SarifLog.Tool;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Rule;
import org.prepwright.model.check.Rules;
import org.prepwright.model.check.Severity;

/**
 * Findings as a SARIF 2.1.0 log (OASIS standard): one run, with the rules that found something, in
 * the order of the rules' table. Holds no times: the same files give the same text.
 */
final class SarifReport implements CheckReport {
  private final PrintStream out;
  private final Optional<String> version;
  private final List<Located> findings = new ArrayList<>();
  private final List<Notification> troubles = new ArrayList<>();

  private record Located(Finding finding, Location location) {}

  /**
   * Makes the report.
   *
   * @param version of the program; empty when it is not known
   */
  SarifReport(PrintStream out, Optional<String> version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void add(CheckedFile file) {
    String address = address(file.path());
    for (Finding finding : file.findings()) {
      Region region = finding.line() > 0 ? new Region(finding.line(), finding.column()) : null;
      findings.add(new Located(finding, location(address, region)));
    }
  }

  @Override
  public void addTrouble(Path path, String sentence) {
    troubles.add(
        new Notification("error", new Message(sentence), List.of(location(address(path), null))));
  }

  @Override
  public void finish() {
    Set<String> broken = new HashSet<>();
    findings.forEach(located -> broken.add(located.finding().rule()));
    List<Rule> rules = Rules.all().stream().filter(rule -> broken.contains(rule.id())).toList();
    List<String> ids = rules.stream().map(Rule::id).toList();
    Run run =
        new Run(
            new Tool(
                new Driver(
                    "Prepwright",
                    version.orElse(null),
                    rules.stream().map(SarifReport::descriptor).toList())),
            List.of(new Invocation(troubles.isEmpty(), troubles)),
            "utf16CodeUnits",
            findings.stream().map(located -> result(located, ids)).toList());
    out.println(SarifLog.of(run).toJson());
  }

  private static RuleDescriptor descriptor(Rule rule) {
    String help =
        rule.source().isEmpty()
            ? rule.remedy()
            : AppMessages.text("cli.check.remedy-and-source", rule.remedy(), rule.source());
    return new RuleDescriptor(
        rule.id(),
        new Message(rule.summary()),
        new Message(rule.summary() + " " + rule.remedy()),
        new Message(help),
        new Configuration(level(rule.severity())));
  }

  private static Result result(Located located, List<String> ids) {
    Finding finding = located.finding();
    return new Result(
        finding.rule(),
        ids.indexOf(finding.rule()),
        level(finding.severity()),
        new Message(finding.message() + " " + finding.remedy()),
        List.of(located.location()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String address(Path file) {
    return ArtifactUri.of(file, Path.of(""));
  }

  private static Location location(String address, Region region) {
    return new Location(new PhysicalLocation(Artifact.at(address), region));
  }
}
