package org.prepwright.model.bundle;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.computers.ComputerAnswers;
import org.prepwright.model.computers.ComputerFile;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.TableRefusedException;
import org.prepwright.model.computers.UniquenessFile;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

/** The computers of an order: the table beside the answer file. */
final class ComputerParts {
  /** The folder of the bundle that holds one folder per computer. */
  static final String FOLDER = "computers";

  private ComputerParts() {}

  /** The table; empty when it lists no computer. */
  static Optional<ComputerTable> table(BundleOrder order) throws BundleRefusedException {
    try {
      ComputerTable table = ComputerTable.parse(order.companions().computers().toBytes());
      return table.computers().isEmpty() ? Optional.empty() : Optional.of(table);
    } catch (UnreadableTableException e) {
      throw new BundleRefusedException(e.getMessage(), e);
    }
  }

  /** The answer file of each computer of the table. */
  static ComputerAnswers answers(AnswerFile shared, ComputerTable table)
      throws BundleRefusedException {
    try {
      return ComputerAnswers.of(shared, table);
    } catch (TableRefusedException e) {
      throw new BundleRefusedException(e.getMessage(), e);
    }
  }

  /** One answer file in the folder of each computer. */
  static List<BundleFile> files(ComputerAnswers answers, String fileName) {
    return answers.files().stream()
        .map(file -> BundleFile.secret(path(file, fileName), Content.made(file::bytes)))
        .toList();
  }

  /**
   * Adds the uniqueness file: the one beside the answer file, or one made of the table.
   *
   * @return what it holds; empty when there is one computer only
   */
  static Optional<AnswerFile> uniqueness(BundleOrder order, BundleDraft draft)
      throws BundleRefusedException {
    Document beside = order.companions().uniqueness().document();
    Optional<ComputerTable> table = table(order);
    byte[] bytes;
    if (!beside.lines().isEmpty()) {
      bytes = SetupMgrTag.putFirst(beside.toBytes());
      if (table.isPresent()) {
        draft.remark(List.of(Messages.model().text("bundle.uniqueness-counts")));
      }
    } else if (table.isPresent()) {
      bytes = madeOf(table.get(), beside.codePage());
    } else {
      return Optional.empty();
    }
    draft.add(BundleFile.secret(Kind.UDF.usualFileName(), Content.of(bytes)));
    AnswerFile file =
        new AnswerFile(
            Document.parse(bytes, beside.codePage()), Kind.UDF, order.answers().product());
    draft.remark(UnattendFacts.objectionsTo(file));
    return Optional.of(file);
  }

  private static byte[] madeOf(ComputerTable table, CodePage codePage)
      throws BundleRefusedException {
    try {
      return UniquenessFile.of(table, codePage).bytes();
    } catch (TableRefusedException e) {
      throw new BundleRefusedException(e.getMessage(), e);
    }
  }

  private static String path(ComputerFile file, String fileName) {
    return FOLDER + "/" + file.name() + "/" + fileName;
  }
}
