package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.NameFile;
import org.prepwright.model.computers.UniquenessTable;
import org.prepwright.model.computers.UniquenessTable.NotHeld;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;

/**
 * Computers read from a file: a table, a uniqueness file, or a text with one name in each line.
 *
 * @param table the computers
 * @param notes sentences on what of the file the table does not hold
 */
record ComputersSource(ComputerTable table, List<String> notes) {
  ComputersSource {
    notes = List.copyOf(notes);
  }

  /**
   * Reads a file, whose content says what it is.
   *
   * @param codePage what the letters of a uniqueness file mean
   * @param isForPattern whether names are made of its cells, so that it is a table in any case
   */
  static ComputersSource read(Path file, CodePage codePage, boolean isForPattern)
      throws FileProblemException {
    byte[] bytes = FileStore.read(file);
    Document document = Document.parse(bytes, codePage);
    if (document.section("UniqueIds").isPresent()) {
      UniquenessTable read = UniquenessTable.read(document);
      return new ComputersSource(
          read.table(), read.notHeld().stream().map(NotHeld::sentence).toList());
    }
    try {
      ComputerTable table = ComputerTable.parse(bytes);
      boolean isText = ComputersFormat.of(file).filter(ComputersFormat.TXT::equals).isPresent();
      boolean isList = isText || table.headings().size() <= 1 && !isForPattern;
      return isList && table.columnOfNames() < 0
          ? new ComputersSource(ofNames(NameFile.read(bytes)), List.of())
          : new ComputersSource(table, List.of());
    } catch (UnreadableTableException e) {
      throw new TroubleException(AppMessages.text("cli.check.table", file, e.getMessage()));
    }
  }

  /** A table of nothing but names. */
  static ComputerTable ofNames(List<String> names) {
    return ComputerTable.of(List.of("ComputerName"), names.stream().map(List::of).toList());
  }
}
