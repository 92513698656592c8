package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Rows;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.WholeText;

/** Any bytes become lines and the same bytes again, and every view of them can be looked at. */
@Timeout(Invariant.SECONDS)
class DocumentReadingFuzzTest {
  private static final List<CodePage> PAGES = CodePage.offered();

  @FuzzTest
  void reads(byte[] bytes) {
    check(bytes, CodePage.WINDOWS_1252);
    check(bytes, PAGES.get(Invariant.choicesFor(bytes).nextInt(PAGES.size())));
  }

  private static void check(byte[] bytes, CodePage page) {
    Document document = Document.parse(bytes, page);
    holds(Arrays.equals(document.toBytes(), bytes), "other bytes came back");
    int physical = 0;
    for (Line line : document.lines()) {
      holds(line.length() > 0, "a line of nothing");
      physical += line.physicalLines();
    }
    int behind = document.lineNumber(document.lines().size());
    holds(behind == physical + 1, "the lines are counted in two ways");
    long breaks = WholeText.units(document).chars().filter(unit -> unit == '\n').count();
    Rows rows = new Rows(document);
    holds(rows.size() == breaks + 1, "a row for each line break and one more");
    for (int row = 0; row < rows.size(); row++) {
      String text = rows.text(row);
      holds(text.indexOf('\n') < 0 && text.indexOf('\r') < 0, "a row holds a line break");
    }
    look(document);
  }

  private static void look(Document document) {
    int last = -1;
    for (Section section : document.sections()) {
      holds(section.headerIndex() > last, "sections out of order");
      last = section.headerIndex();
      holds(!document.sections(section.name()).isEmpty(), "a section is not found by its name");
      for (Entry entry : section.entries()) {
        holds(!entry.fields().isEmpty(), "an entry without a field");
        holds(entry.value() != null, "an entry without a value");
        if (entry.key().isPresent()) {
          Entry first = document.find(section.name(), entry.key().get()).orElseThrow();
          holds(first.index() <= entry.index(), "the first entry does not count");
        }
      }
    }
  }
}
