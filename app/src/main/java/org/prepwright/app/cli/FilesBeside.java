package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;

/** The files that say more about a rollout than an answer file can: checked after those. */
final class FilesBeside {
  private final Path deployment;
  private final Path computers;
  private final CodePage codePage;
  private final List<AnswerFile> opened = new ArrayList<>();

  /**
   * Names the files.
   *
   * @param deployment the deployment facts, or null
   * @param computers the computer table, or null
   */
  FilesBeside(Path deployment, Path computers, CodePage codePage) {
    this.deployment = deployment;
    this.computers = computers;
    this.codePage = codePage;
  }

  /** Takes up an answer file that they are checked with. */
  void note(AnswerFile answers) {
    if (deployment != null || computers != null) {
      opened.add(answers);
    }
  }

  /** Checks them with all answer files that were taken up. */
  void check(CheckRun run) {
    if (opened.isEmpty()) {
      return;
    }
    if (deployment != null) {
      add(run, deployment, this::checkDeployment);
    }
    if (computers != null) {
      add(run, computers, this::checkComputers);
    }
  }

  /** The settings that are asked for at export; none when the file that says so is not there. */
  List<String> askedAtExport() {
    try {
      return deployment == null ? List.of() : facts().bundle.askAtExport.valueOr(List.of());
    } catch (FileProblemException e) {
      // told when the file itself is checked
      return List.of();
    }
  }

  private Deployment facts() throws FileProblemException {
    return new Deployment(Document.parse(FileStore.read(deployment), codePage));
  }

  private static void add(CheckRun run, Path file, Check check) {
    try {
      run.add(check.run());
    } catch (FileProblemException e) {
      run.addTrouble(file, e.getMessage());
    }
  }

  private CheckedFile checkDeployment() throws FileProblemException {
    Deployment facts = facts();
    Product product = facts.master.product.valueOr(opened.get(0).product());
    return new CheckedFile(
        deployment,
        "deployment",
        product.id(),
        ofEach(answers -> DeploymentCheck.check(answers, facts)));
  }

  private CheckedFile checkComputers() throws FileProblemException {
    try {
      ComputerTable table = ComputerTable.parse(FileStore.read(computers));
      return new CheckedFile(
          computers,
          "computers",
          opened.get(0).product().id(),
          ofEach(answers -> ComputerTableCheck.check(answers, table)));
    } catch (UnreadableTableException e) {
      throw new FileProblemException(
          AppMessages.text("cli.check.table", computers, e.getMessage()), e);
    }
  }

  /** What holds for several answer files is said once. */
  private List<Finding> ofEach(Function<AnswerFile, List<Finding>> check) {
    return opened.stream().flatMap(answers -> check.apply(answers).stream()).distinct().toList();
  }

  private interface Check {
    CheckedFile run() throws FileProblemException;
  }
}
