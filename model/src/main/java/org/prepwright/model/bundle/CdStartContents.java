package org.prepwright.model.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleContents.Extent;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.computers.ComputerAnswers;
import org.prepwright.model.computers.ComputerFile;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.secrecy.ClearText;

/**
 * What a bundle for Setup from CD holds: the answers for a floppy disk, and the files for a CD that
 * is made anew.
 */
final class CdStartContents {
  /** What goes over a copy of the Windows CD. */
  private static final String CD_FOLDER = "cd/";

  private static final String SETUP_FOLDER = CD_FOLDER + "i386/";
  private static final String ANSWER_FILE = Kind.WINNT.usualFileName();

  private final BundleOrder order;
  private final Extent extent;

  CdStartContents(BundleOrder order, Extent extent) {
    this.order = order;
    this.extent = extent;
  }

  BundleContents make() throws BundleRefusedException {
    BundleDraft draft = new BundleDraft(order);
    ExportedAnswers exported = ExportedAnswers.of(order);
    AnswerFile answers = exported.file();
    Optional<ComputerTable> table = ComputerParts.table(order);
    if (table.isPresent()) {
      draft.addAll(ComputerParts.files(ComputerParts.answers(answers, table.get()), ANSWER_FILE));
    } else {
      Content content = Content.of(answers.document().toBytes());
      draft.add(BundleFile.secret(ANSWER_FILE, content));
      if (extent == Extent.WHOLE) {
        draft.add(BundleFile.secret(SETUP_FOLDER + ANSWER_FILE, content));
      }
    }
    boolean hasCdFiles = extent == Extent.WHOLE && !exported.tree().files().isEmpty();
    if (hasCdFiles) {
      for (BundleFile file : exported.tree().files()) {
        draft.add(file.below(CD_FOLDER.substring(0, CD_FOLDER.length() - 1)));
      }
    }
    draft.remark(exported.remarks());
    if (extent == Extent.WHOLE) {
      draft.addWhatEveryBundleHas();
    }
    draft.add(readme(answers, table.isPresent(), hasCdFiles));
    return draft.finished();
  }

  /** One floppy disk for each computer of the table, named after it. */
  List<Bundle> floppies() throws BundleRefusedException {
    AnswerFile answers = ExportedAnswers.of(order).file();
    Optional<ComputerTable> table = ComputerParts.table(order);
    if (table.isEmpty()) {
      return List.of();
    }
    ComputerAnswers each = ComputerParts.answers(answers, table.get());
    List<Bundle> made = new ArrayList<>();
    for (ComputerFile file : each.files()) {
      made.add(
          new Bundle(
              BundleTitle.proposedFrom(file.name()),
              "",
              Kind.WINNT,
              order.answers().product(),
              List.of(
                  BundleFile.secret(ANSWER_FILE, Content.made(file::bytes)),
                  readme(answers, false, false))));
    }
    return made;
  }

  private BundleFile readme(AnswerFile answers, boolean hasComputers, boolean hasCdFiles) {
    List<String> readable = ClearText.of(answers, order.companions()).sentencesForFile();
    return BundleFile.ascii(
        ReadmeText.FILE_NAME,
        SetupReadme.cdStart(
            answers.product(), hasComputers, extent == Extent.WHOLE, hasCdFiles, readable));
  }
}
