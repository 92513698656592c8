package org.prepwright.model.bundle;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.secrecy.ClearText;

/** What a bundle for winnt32.exe and winnt.exe holds. */
final class UnattendedContents {
  /** What Western copies of Windows use under DOS; names of other alphabets are told. */
  private static final Charset DOS = Charset.forName("IBM850");

  private final BundleOrder order;
  private final BundleDraft draft;

  UnattendedContents(BundleOrder order) {
    this.order = order;
    draft = new BundleDraft(order);
  }

  BundleContents make() throws BundleRefusedException {
    ExportedAnswers exported = ExportedAnswers.of(order);
    AnswerFile answers = exported.file();
    draft.add(
        BundleFile.secret(Kind.UNATTEND.usualFileName(), Content.of(answers.document().toBytes())));
    Optional<AnswerFile> uniqueness = ComputerParts.uniqueness(order, draft);
    if (uniqueness.isPresent()) {
      draft.add(UnattendScript.namesOf(uniqueness.get()));
    }
    addOemTree(exported.tree());
    draft.remark(exported.remarks());
    draft.addWhatEveryBundleHas();
    addScripts(answers, uniqueness);
    draft.add(FileList.of(draft.files()));
    return draft.finished();
  }

  private void addOemTree(OemTree tree) throws BundleRefusedException {
    if (order.startsFromDos()) {
      OemTree.ForDos forDos = tree.forDos(DOS);
      draft.addAll(forDos.files());
      draft.remark(forDos.problems());
    } else {
      draft.addAll(tree.files());
    }
  }

  private void addScripts(AnswerFile answers, Optional<AnswerFile> uniqueness)
      throws BundleRefusedException {
    Optional<String> objection = UnattendFacts.objectionTo(order.setupSource());
    if (objection.isPresent()) {
      throw new BundleRefusedException(objection.get());
    }
    UnattendFacts facts = UnattendFacts.of(answers, uniqueness, order.setupSource(), draft.files());
    draft.add(BundleFile.ascii(UnattendScript.FILE_NAME, UnattendScript.textFor(facts)));
    Optional<String> dos = order.startsFromDos() ? DosScript.textFor(facts) : Optional.empty();
    if (dos.isPresent()) {
      draft.add(BundleFile.ascii(DosScript.FILE_NAME, dos.get()));
    }
    List<String> readable = ClearText.of(answers, order.companions()).sentencesForFile();
    draft.add(
        BundleFile.ascii(
            ReadmeText.FILE_NAME, SetupReadme.unattended(facts, dos.isPresent(), readable)));
  }
}
