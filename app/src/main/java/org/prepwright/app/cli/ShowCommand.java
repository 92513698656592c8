package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show FILE [Section[/Key]] [--json]}. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  /** One entry as JSON. The key is null for a line without one. */
  record ShownEntry(
      String section, String key, String value, List<String> fields, int line, boolean secret) {}

  /** The answer as JSON. */
  record ShownFile(
      String file, String kind, String product, String codePage, List<ShownEntry> entries) {}

  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "Section[/Key]",
      converter = SettingName.Converter.class,
      descriptionKey = "cli.show.name")
  private SettingName name;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Option(names = "--show-secrets", descriptionKey = "cli.show.secrets")
  private boolean secretsShown;

  @Override
  public Integer call() throws FileProblemException {
    AnswerFile answers = choice.open(file);
    List<ShownEntry> entries = entries(answers.document());
    if (name != null && entries.isEmpty()) {
      boolean sectionIsEmpty =
          name.isWholeSection() && answers.document().section(name.section()).isPresent();
      if (!sectionIsEmpty) {
        throw new TroubleException(AppMessages.text("cli.show.none", file, shownName()));
      }
    }
    if (json) {
      root.printJson(
          new ShownFile(
              file.toString(),
              answers.kind().id(),
              answers.product().id(),
              answers.document().codePage().name(),
              entries));
    } else {
      entries.forEach(this::print);
    }
    return ExitCode.FINE;
  }

  private String shownName() {
    return name.isWholeSection() ? "[" + name.section() + "]" : name.toString();
  }

  private List<ShownEntry> entries(Document document) {
    List<Section> sections = name == null ? document.sections() : document.sections(name.section());
    List<ShownEntry> shown = new ArrayList<>();
    for (Section section : sections) {
      for (Entry entry : section.entries()) {
        if (name == null || name.isWholeSection() || entry.hasKey(name.key())) {
          shown.add(shown(section.name(), entry));
        }
      }
    }
    return shown;
  }

  private ShownEntry shown(String section, Entry entry) {
    String key = entry.key().orElse(null);
    boolean secret = key != null && Catalogue.standard().isSecret(section, key, entry.value());
    boolean masked = secret && !secretsShown;
    return new ShownEntry(
        section,
        key,
        masked ? SecretText.MASK : entry.value(),
        masked ? List.of(SecretText.MASK) : entry.fields(),
        entry.lineNumber(),
        secret);
  }

  private void print(ShownEntry entry) {
    boolean oneKey = name != null && !name.isWholeSection();
    String lead = entry.key() == null ? "[" + entry.section() + "] " : "";
    String path = entry.key() == null ? "" : new SettingName(entry.section(), entry.key()) + "=";
    root.terminal().out().println(oneKey ? entry.value() : lead + path + entry.value());
  }
}
