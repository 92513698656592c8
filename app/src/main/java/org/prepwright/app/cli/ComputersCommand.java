package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.NameCheck;
import org.prepwright.model.check.NameIntake;
import org.prepwright.model.check.Severity;
import org.prepwright.model.computers.Cell;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.ComputerTable.Computer;
import org.prepwright.model.computers.Heading;
import org.prepwright.model.computers.NameFile;
import org.prepwright.model.computers.NameSeries;
import org.prepwright.model.computers.NameTemplate;
import org.prepwright.model.computers.PatternRefusedException;
import org.prepwright.model.computers.TableProblem;
import org.prepwright.model.computers.TableRefusedException;
import org.prepwright.model.computers.TableWriter;
import org.prepwright.model.computers.UniquenessFile;
import org.prepwright.model.computers.UnwritableTableException;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code computers [FILE] [--pattern P] [--check] [--out FILE]}: lists, names, checks and converts
 * tables of computers, lists of names and uniqueness files.
 */
@Command(name = "computers")
final class ComputersCommand implements Callable<Integer> {
  /** A computer as JSON; blank cells are left out. */
  record ShownComputer(String name, int line, Map<String, String> cells) {}

  /** The list as JSON. */
  record ShownComputers(String file, List<ShownComputer> computers, List<String> notes) {}

  /** What was written as JSON. */
  record WrittenComputers(
      String file, String out, String format, int computers, List<String> notes) {}

  @ParentCommand private RootCommand root;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.computers.file")
  private Path file;

  @Option(names = "--pattern", paramLabel = "PATTERN", descriptionKey = "cli.computers.pattern")
  private String pattern;

  @Option(names = "--start", paramLabel = "NUMBER", descriptionKey = "cli.computers.start")
  private long start = 1;

  @Option(names = "--count", paramLabel = "NUMBER", descriptionKey = "cli.computers.count")
  private Long count;

  @Option(names = "--check", descriptionKey = "cli.computers.check")
  private boolean isChecked;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      converter = ComputersFormat.Converter.class,
      descriptionKey = "cli.computers.to")
  private ComputersFormat format;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.computers.out")
  private Path out;

  @Mixin private TableForm form;

  @Option(
      names = "--code-page",
      paramLabel = "PAGE",
      converter = FileChoice.CodePageConverter.class,
      descriptionKey = "cli.computers.code-page")
  private CodePage codePage = CodePage.WINDOWS_1252;

  @Mixin private Overwriting overwriting;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() throws FileProblemException {
    refuseSenseless();
    ComputersSource source =
        file == null
            ? new ComputersSource(ComputersSource.ofNames(List.of()), List.of())
            : ComputersSource.read(file, codePage, pattern != null);
    ComputerTable table = source.table();
    if (pattern != null) {
      Optional<ComputerTable> named = named(table);
      if (named.isEmpty()) {
        return ExitCode.FINDINGS;
      }
      table = named.get();
    }
    if (isChecked) {
      return check(table);
    }
    List<String> notes = new ArrayList<>(source.notes());
    if (out == null) {
      list(table, notes);
    } else {
      write(table, notes);
    }
    return ExitCode.FINE;
  }

  private void refuseSenseless() {
    if (file == null && pattern == null) {
      throw new TroubleException(AppMessages.text("cli.computers.nothing"));
    }
    if (count != null && (pattern == null || file != null)) {
      throw new TroubleException(AppMessages.text("cli.computers.count-of-table"));
    }
    if (format != null && out == null) {
      throw new TroubleException(AppMessages.text("cli.computers.no-out"));
    }
    if (isChecked && (out != null || file == null)) {
      throw new TroubleException(AppMessages.text("cli.computers.check-alone"));
    }
    if (out != null && format == null && ComputersFormat.of(out).isEmpty()) {
      throw new TroubleException(AppMessages.text("cli.computers.which-format", out));
    }
    if (out != null) {
      overwriting.refuse(out);
    }
  }

  // ------------------------------------------------------------------ names

  /** The table with names by the pattern; empty, and told, when they cannot all be used. */
  private Optional<ComputerTable> named(ComputerTable table) {
    List<String> names;
    try {
      names = series(table).names();
    } catch (PatternRefusedException e) {
      throw new TroubleException(e.getMessage());
    }
    List<NameCheck.Objection> objections = NameCheck.check(names);
    objections.forEach(objection -> root.terminal().err().println(objection.sentence()));
    if (objections.stream().anyMatch(objection -> objection.severity() == Severity.ERROR)) {
      root.terminal().err().println(AppMessages.text("cli.computers.names-refused"));
      return Optional.empty();
    }
    return Optional.of(file == null ? ComputersSource.ofNames(names) : withNames(table, names));
  }

  private NameSeries series(ComputerTable table) throws PatternRefusedException {
    NameTemplate template = NameTemplate.parse(pattern);
    if (file != null) {
      return template.forRows(table, start);
    }
    return count == null ? template.names() : template.numbered(start, count);
  }

  private static ComputerTable withNames(ComputerTable table, List<String> names) {
    int there = table.columnOfNames();
    List<String> headings =
        new ArrayList<>(table.headings().stream().map(heading -> heading.cell().text()).toList());
    if (there < 0) {
      headings.add(0, "ComputerName");
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      List<String> cells =
          new ArrayList<>(table.computers().get(row).cells().stream().map(Cell::text).toList());
      while (cells.size() < there) {
        cells.add("");
      }
      if (there >= 0 && there < cells.size()) {
        cells.set(there, names.get(row));
      } else {
        cells.add(Math.max(there, 0), names.get(row));
      }
      rows.add(cells);
    }
    return ComputerTable.of(headings, rows);
  }

  // ------------------------------------------------------------------ checking

  private int check(ComputerTable table) {
    // a table is checked for itself here; with an answer file that is the business of "check"
    AnswerFile alone =
        new AnswerFile(
            Document.parse(new byte[0], codePage), Kind.UNATTEND, Product.XP_PROFESSIONAL);
    List<Finding> findings = new ArrayList<>(ComputerTableCheck.check(alone, table));
    int names = table.columnOfNames();
    for (Computer computer : table.computers()) {
      Optional<Cell> name = names < 0 ? Optional.empty() : computer.cell(names);
      name.ifPresent(
          cell ->
              NameIntake.findings(cell.text()).stream()
                  .map(finding -> finding.at(cell.line(), cell.column()))
                  .filter(finding -> !findings.contains(finding))
                  .forEach(findings::add));
    }
    findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    if (json) {
      root.printJson(findings);
    } else {
      FindingPrinter.print(file, findings, root.terminal().out());
    }
    boolean isFine = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    return isFine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  // ------------------------------------------------------------------ showing

  private void list(ComputerTable table, List<String> notes) {
    List<ShownComputer> shown =
        table.computers().stream().map(computer -> shown(table, computer)).toList();
    if (json) {
      root.printJson(new ShownComputers(String.valueOf(file), shown, notes));
      return;
    }
    for (ShownComputer computer : shown) {
      String cells =
          computer.cells().entrySet().stream()
              .map(cell -> "  " + cell.getKey() + "=" + cell.getValue())
              .collect(Collectors.joining());
      root.terminal().out().println(computer.name() + cells);
    }
    tell(notes);
  }

  private static ShownComputer shown(ComputerTable table, Computer computer) {
    Map<String, String> cells = new LinkedHashMap<>();
    String name = "";
    for (int i = 0; i < table.headings().size(); i++) {
      Heading heading = table.headings().get(i);
      String text = computer.cell(i).map(Cell::text).orElse("");
      if (heading.isComputerName()) {
        name = text;
      } else if (!text.isEmpty()) {
        cells.put(heading.cell().text(), heading.isSecret() ? SecretText.MASK : text);
      }
    }
    return new ShownComputer(name, computer.cells().get(0).line(), cells);
  }

  private void tell(List<String> notes) {
    notes.forEach(note -> root.terminal().err().println(AppMessages.text("cli.caution", note)));
  }

  // ------------------------------------------------------------------ writing

  private void write(ComputerTable table, List<String> notes) throws FileProblemException {
    ComputersFormat chosen = format == null ? ComputersFormat.of(out).orElseThrow() : format;
    overwriting.write(out, bytes(table, chosen, notes));
    int computers = table.computers().size();
    if (json) {
      root.printJson(
          new WrittenComputers(
              String.valueOf(file), out.toString(), chosen.id(), computers, notes));
      return;
    }
    tell(notes);
    root.terminal().out().println(AppMessages.text("cli.computers.done", out, computers));
  }

  private byte[] bytes(ComputerTable table, ComputersFormat chosen, List<String> notes) {
    try {
      return switch (chosen) {
        case CSV -> new TableWriter(form.delimiter(), form.encoding).bytes(table);
        case TXT -> NameFile.write(names(table, notes), form.encoding);
        case UDF -> {
          noteUnused(table, notes);
          yield UniquenessFile.of(table, codePage).bytes();
        }
      };
    } catch (TableRefusedException e) {
      throw new TroubleException(
          e.problems().stream().map(TableProblem::sentence).collect(Collectors.joining("\n")));
    } catch (UnwritableTableException e) {
      throw new TroubleException(e.getMessage());
    }
  }

  private static List<String> names(ComputerTable table, List<String> notes) {
    int column = table.columnOfNames();
    if (column < 0) {
      throw new TroubleException(AppMessages.text("cli.computers.no-names"));
    }
    if (table.headings().size() > 1) {
      notes.add(AppMessages.text("cli.computers.names-only"));
    }
    return table.computers().stream()
        .map(computer -> computer.cell(column).map(Cell::text).orElse(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static void noteUnused(ComputerTable table, List<String> notes) {
    table
        .headingsWithoutKey()
        .forEach(
            heading -> notes.add(AppMessages.text("cli.computers.no-key", heading.cell().text())));
  }
}
