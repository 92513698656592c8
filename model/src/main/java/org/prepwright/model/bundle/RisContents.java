package org.prepwright.model.bundle;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.secrecy.ClearText;

/** What a bundle for Remote Installation Services holds. */
final class RisContents {
  private final BundleOrder order;

  RisContents(BundleOrder order) {
    this.order = order;
  }

  BundleContents make() throws BundleRefusedException {
    BundleDraft draft = new BundleDraft(order);
    ExportedAnswers exported = ExportedAnswers.of(order);
    AnswerFile answers = exported.file();
    draft.add(
        BundleFile.secret(Kind.RIS.usualFileName(), Content.of(answers.document().toBytes())));
    draft.addAll(exported.tree().files());
    draft.remark(exported.remarks());
    draft.addWhatEveryBundleHas();
    List<String> readable = ClearText.of(answers, order.companions()).sentencesForFile();
    draft.add(
        BundleFile.ascii(
            ReadmeText.FILE_NAME,
            SetupReadme.ris(answers.product(), !exported.tree().files().isEmpty(), readable)));
    return draft.finished();
  }
}
