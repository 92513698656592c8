package org.prepwright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.drivers.DriverFolder;
import org.prepwright.model.drivers.DriverPlan;
import org.prepwright.model.drivers.DriverTree;
import org.prepwright.model.drivers.ReadingProgress;
import org.prepwright.model.drivers.ServedController;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code drivers FOLDER... [--for FILE [--out FILE] [--deployment FILE]]}: lists the driver
 * packages in folders, or fills in the keys that an answer file needs for them.
 */
@Command(name = "drivers")
final class DriversCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "FOLDER",
      descriptionKey = "cli.drivers.folders")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--for", paramLabel = "FILE", descriptionKey = "cli.drivers.for")
  private Path file;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.drivers.out")
  private Path out;

  @Mixin private Overwriting overwriting;

  @Option(names = "--deployment", paramLabel = "FILE", descriptionKey = "cli.drivers.deployment")
  private Path deployment;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() throws FileProblemException {
    boolean wantsMore = out != null || deployment != null;
    if (file == null && wantsMore) {
      throw new TroubleException(AppMessages.text("cli.drivers.for-missing"));
    }
    if (file == null) {
      DriversReport report = new DriversReport(root.terminal().out(), read());
      if (json) {
        root.printJson(report.json());
      } else {
        report.print();
      }
      return ExitCode.FINE;
    }
    return fill();
  }

  private DriverTree read() throws FileProblemException {
    ProgressLine line = root.terminal().progressLine();
    try {
      return DriverTree.read(folders, watching(line));
    } finally {
      line.wipe();
    }
  }

  private static ReadingProgress watching(ProgressLine line) {
    return new ReadingProgress() {
      @Override
      public void step(String name, int done, int total) {
        if (total > 0) {
          line.show(done, total);
        }
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  private int fill() throws FileProblemException {
    if (out != null) {
      overwriting.refuse(out);
    }
    byte[] bytes = FileStore.read(file);
    AnswerFile answers = choice.open(file, bytes);
    boolean hasFacts = deployment != null && Files.exists(deployment);
    byte[] factBytes = hasFacts ? FileStore.read(deployment) : new byte[0];
    FileStamp factStamp = hasFacts ? FileStamp.of(factBytes) : FileStamp.ABSENT;
    Deployment facts = new Deployment(Document.parse(factBytes, choice.codePage));
    DriverTree known =
        DriverTree.readAlone(DriverTree.rememberedIn(facts), ReadingProgress.UNWATCHED);
    DriverTree all = known.with(read());
    List<DriverFolder> taken =
        all.folders().stream()
            .filter(folder -> known.folders().contains(folder) || folder.serves(answers.product()))
            .toList();
    List<DriverFolder> left =
        all.folders().stream().filter(folder -> !taken.contains(folder)).toList();
    DriverPlan plan = plan(answers, taken, facts);
    List<ServedController> controllers =
        ServedController.of(
            new Rollout(answers, facts),
            taken.stream().flatMap(folder -> folder.infs().stream()).toList());
    write(answers, bytes, facts, factStamp);
    FilledDriversReport report =
        new FilledDriversReport(root.terminal().out(), plan, left, all.problems(), controllers);
    Path written = out == null ? file : out;
    if (json) {
      root.printJson(report.json(written));
    } else {
      report.print(written, answers.product());
    }
    boolean isEachServed = controllers.stream().allMatch(ServedController::isServed);
    return isEachServed && !taken.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static DriverPlan plan(AnswerFile answers, List<DriverFolder> taken, Deployment facts) {
    try {
      DriverPlan plan = DriverPlan.of(answers, taken, facts);
      plan.apply(answers, "drivers");
      plan.remember(facts);
      return plan;
    } catch (EditRefusedException e) {
      throw new TroubleException(AppMessages.text("cli.drivers.refused", e.getMessage()));
    }
  }

  private void write(AnswerFile answers, byte[] bytes, Deployment facts, FileStamp factStamp)
      throws FileProblemException {
    if (out != null) {
      overwriting.write(out, answers.document().toBytes());
    } else if (answers.document().hasUnsavedEdits()) {
      FileStore.write(file, answers.document().toBytes(), FileStamp.of(bytes));
    }
    if (deployment != null && facts.document().hasUnsavedEdits()) {
      FileStore.write(deployment, facts.document().toBytes(), factStamp);
    }
  }
}
