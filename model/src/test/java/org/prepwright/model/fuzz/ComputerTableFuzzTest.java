package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.computers.Cell;
import org.prepwright.model.computers.ComputerAnswers;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.NameFile;
import org.prepwright.model.computers.TableEditor;
import org.prepwright.model.computers.TableImport;
import org.prepwright.model.computers.TableRefusedException;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.secrecy.Redaction;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/**
 * Any bytes as a table of computers: a table or a sentence, the same cells to whoever reads it, and
 * an edited cell is read back as it was meant.
 */
@Timeout(Invariant.SECONDS)
class ComputerTableFuzzTest {
  private static final AnswerFile SHARED =
      new AnswerFile(
          Document.parse("[UserData]\r\nFullName=x\r\n".getBytes(StandardCharsets.US_ASCII)),
          Kind.UNATTEND,
          Product.XP_PROFESSIONAL);

  @FuzzTest
  void isTableOrTold(byte[] bytes) {
    ComputerTable table;
    try {
      table = ComputerTable.parse(bytes);
    } catch (UnreadableTableException e) {
      Invariant.isTold(e);
      isRefusedByTheOthersToo(bytes);
      return;
    }
    ComputerTableCheck.check(SHARED.snapshot(), table)
        .forEach(finding -> holds(!finding.message().isBlank(), "a finding says nothing"));
    makeFiles(table);
    try {
      TableImport.read(bytes);
      NameFile.read(bytes);
      redact(bytes);
      edit(bytes, table);
    } catch (UnreadableTableException e) {
      throw new AssertionError("one reads what the other does not", e);
    }
  }

  private static void redact(byte[] bytes) throws UnreadableTableException {
    if (ByteForm.of(bytes) == ByteForm.UTF8_WITH_MARK && !ComputerTable.isUtf8(bytes)) {
      // who reads it loses nothing, but a copy would
      return;
    }
    Redaction.ofTable(bytes);
  }

  private static void isRefusedByTheOthersToo(byte[] bytes) {
    try {
      new TableEditor(document(bytes));
    } catch (UnreadableTableException e) {
      Invariant.isTold(e);
      return;
    }
    throw new AssertionError("a table that cannot be read can be edited");
  }

  private static Document document(byte[] bytes) {
    return Document.parse(
        bytes, ComputerTable.isUtf8(bytes) ? CodePage.UTF_8 : CodePage.WINDOWS_1252);
  }

  private static void makeFiles(ComputerTable table) {
    try {
      ComputerAnswers answers = ComputerAnswers.of(SHARED.snapshot(), table);
      holds(answers.files().size() == table.computers().size(), "a file for each computer");
      answers.files().forEach(file -> holds(file.bytes().length > 0, "a file of nothing"));
    } catch (TableRefusedException e) {
      Invariant.isTold(e);
    }
  }

  private static void edit(byte[] bytes, ComputerTable table) throws UnreadableTableException {
    Document document = document(bytes);
    TableEditor editor = new TableEditor(document);
    Random random = Invariant.choicesFor(bytes);
    int columns = editor.columns();
    for (int column = 0; column < Math.min(columns, table.headings().size()); column++) {
      holds(
          editor.headings().get(column).key().equals(table.headings().get(column).key()),
          "another heading in the editor");
    }
    int filled = 0;
    for (int row = 0; row < editor.rows(); row++) {
      filled += editor.isBlank(row) ? 0 : 1;
    }
    holds(filled == table.computers().size(), "other rows in the editor");
    if (columns == 0 || editor.rows() == 0) {
      return;
    }
    int row = random.nextInt(editor.rows());
    int column = random.nextInt(columns);
    String text = RandomText.value(random);
    try {
      document.apply(editor.set(List.of(new TableEditor.CellText(row, column, text)), "cell"));
    } catch (EditRefusedException e) {
      Invariant.isTold(e);
      return;
    }
    TableEditor edited = new TableEditor(document);
    holds(edited.cell(row, column).equals(text.strip()), "the cell says something else");
    document.undo();
    Optional<Cell> same =
        ComputerTable.parse(document.toBytes()).computers().stream()
            .flatMap(computer -> computer.cell(column).stream())
            .findFirst();
    holds(
        same.equals(
            table.computers().stream()
                .flatMap(computer -> computer.cell(column).stream())
                .findFirst()),
        "undo leaves another table");
    try {
      document.apply(editor(document).removeRows(new TreeSet<>(List.of(row)), "row"));
    } catch (EditRefusedException e) {
      Invariant.isTold(e);
    }
    holds(editor(document).rows() <= edited.rows(), "removing a row adds one");
  }

  private static TableEditor editor(Document document) throws UnreadableTableException {
    return new TableEditor(document);
  }
}
