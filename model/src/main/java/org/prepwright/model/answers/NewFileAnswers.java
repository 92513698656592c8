package org.prepwright.model.answers;

import java.util.Optional;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/**
 * What Setup Manager asks before its pages, and the new answer file that follows from it.
 *
 * @param kind the kind of file; a setup that starts from CD has its own
 * @param product the Windows it is for
 * @param level how Setup treats the answers; not used of {@code sysprep.inf}, which has no such key
 * @param isLicenceAccepted whether {@code OemSkipEula=Yes} is written; in {@code sysprep.inf} that
 *     is what "fully automate" means
 * @param share where a distribution folder lies; empty where there is none
 */
public record NewFileAnswers(
    Kind kind,
    Product product,
    InteractionLevel level,
    boolean isLicenceAccepted,
    Optional<DistributionShare> share) {
  /**
   * The distribution folder, as Setup Manager notes it for itself.
   *
   * @param folder its path on the computer that shares it
   * @param name its name on the network
   */
  public record DistributionShare(String folder, String name) {
    /** What Setup Manager proposes. */
    public static final DistributionShare USUAL = new DistributionShare("C:\\windist", "windist");
  }

  /**
   * Makes the file; no file on disk holds it yet, and there is nothing to undo.
   *
   * @throws EditRefusedException when folder or name of the share cannot be written
   */
  public AnswerFile make() throws EditRefusedException {
    AnswerFile answers = NewAnswerFile.of(kind, product);
    if (kind != Kind.SYSPREP) {
      answers.unattended.unattendMode.change(level.word());
    }
    if (!isLicenceAccepted) {
      answers.unattended.oemSkipEula.change(null);
    }
    if (share.isPresent()) {
      answers.setupMgr.distFolder.change(share.get().folder());
      answers.setupMgr.distShare.change(share.get().name());
    }
    return asNew(answers);
  }

  /**
   * The same text as a file that was just made: not saved, and without anything to undo.
   *
   * @param answers a new file whose making took several steps
   */
  public static AnswerFile asNew(AnswerFile answers) {
    Document document = Document.parse(answers.document().toBytes(), answers.document().codePage());
    document.markNeverSaved();
    return new AnswerFile(document, answers.kind(), answers.product());
  }
}
