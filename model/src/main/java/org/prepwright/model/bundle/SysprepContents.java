package org.prepwright.model.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.computers.ComputerAnswers;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.secrecy.ClearText;

/** What a bundle for Sysprep holds. */
final class SysprepContents {
  /** The folder below the bundle that the script copies to drive C. */
  static final String SYSPREP_FOLDER = "Sysprep";

  private final BundleOrder order;
  private final BundleDraft draft;

  SysprepContents(BundleOrder order) {
    this.order = order;
    draft = new BundleDraft(order);
  }

  BundleContents make() throws BundleRefusedException {
    ExportedAnswers exported = ExportedAnswers.of(order);
    AnswerFile answers = exported.file();
    addAnswers(answers);
    draft.addAll(exported.tree().files());
    draft.addAll(exported.driverFilesElsewhere());
    draft.remark(exported.remarks());
    addTools();
    draft.addWhatEveryBundleHas();
    PrepFacts facts =
        PrepFacts.of(order.switches(), answers.product())
            .withHal(Optional.ofNullable(order.companions().deployment().master.hal.get()))
            .withAnswers(
                new Rollout(answers, order.companions().deployment()).setsAdministratorPassword(),
                answers.holdsSecrets())
            .withFiles(draft.files());
    draft.add(BundleFile.ascii(PrepScript.FILE_NAME, PrepScript.textFor(facts)));
    List<String> readable = ClearText.of(answers, order.companions()).sentencesForFile();
    draft.add(BundleFile.ascii(ReadmeText.FILE_NAME, ReadmeText.textFor(facts, readable)));
    draft.add(FileList.of(draft.files()));
    return draft.finished();
  }

  /** With several computers each has its own, and none is left that would serve the wrong one. */
  private void addAnswers(AnswerFile answers) throws BundleRefusedException {
    String name = Kind.SYSPREP.usualFileName();
    Optional<ComputerTable> table = ComputerParts.table(order);
    if (table.isPresent()) {
      ComputerAnswers each = ComputerParts.answers(answers, table.get());
      draft.addAll(ComputerParts.files(each, name));
    } else {
      draft.add(
          BundleFile.secret(SYSPREP_FOLDER + "/" + name, Content.of(answers.document().toBytes())));
    }
  }

  private void addTools() throws BundleRefusedException {
    Optional<Path> folder = order.deploymentTools();
    if (folder.isEmpty()) {
      return;
    }
    DeploymentTools tools = DeploymentTools.in(folder.get(), order.answers().product());
    if (!tools.isUsable()) {
      throw new BundleRefusedException(String.join(" ", tools.problems()));
    }
    draft.addAll(tools.files());
    draft.remark(tools.remarks());
  }
}
