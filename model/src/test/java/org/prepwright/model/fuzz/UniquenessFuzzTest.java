package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.ComputerTableCheck;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.computers.TableEncoding;
import org.prepwright.model.computers.TableRefusedException;
import org.prepwright.model.computers.TableWriter;
import org.prepwright.model.computers.UniquenessFile;
import org.prepwright.model.computers.UniquenessTable;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.computers.UnwritableTableException;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Rows;

/** Any text as a uniqueness file: it becomes a table, which tells what it does not hold. */
@Timeout(Invariant.SECONDS)
class UniquenessFuzzTest {
  @FuzzTest
  void becomesTable(byte[] bytes) throws UnreadableTableException {
    Document document = Document.parse(bytes);
    UniquenessTable read = UniquenessTable.read(document);
    int rows = new Rows(document).size();
    int line = 0;
    for (UniquenessTable.NotHeld told : read.notHeld()) {
      holds(told.line() >= line && told.line() <= rows, "told of a line that is not there");
      line = told.line();
      holds(!told.sentence().isBlank(), "told without a sentence");
    }
    AnswerFile answers = new AnswerFile(document, Kind.UDF, Product.XP_PROFESSIONAL);
    Checker.check(answers);
    ComputerTableCheck.check(answers, read.table());
    writeAgain(read.table());
  }

  private static void writeAgain(ComputerTable table) throws UnreadableTableException {
    try {
      UniquenessFile file = UniquenessFile.of(table, CodePage.WINDOWS_1252);
      ComputerTable again = UniquenessTable.read(Document.parse(file.bytes())).table();
      holds(again.computers().size() <= table.computers().size(), "computers were made up");
    } catch (TableRefusedException e) {
      Invariant.isTold(e);
    }
    try {
      byte[] csv = new TableWriter(',', TableEncoding.UTF_8).bytes(table);
      ComputerTable again = ComputerTable.parse(csv);
      holds(again.computers().size() == table.computers().size(), "the CSV file has other rows");
    } catch (UnwritableTableException e) {
      Invariant.isTold(e);
    }
  }
}
