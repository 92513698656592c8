package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.RowEditor;
import org.prepwright.model.text.Rows;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WholeText;
import org.prepwright.model.text.WrittenValue;

/**
 * Edits of any text: the file reads back as the document in memory, an edit of a value leaves every
 * other line the very same, and undo brings the bytes back.
 */
@Timeout(Invariant.SECONDS)
class DocumentEditingFuzzTest {
  private static final int EDITS = 8;

  @FuzzTest
  void edits(byte[] bytes) {
    Random random = Invariant.choicesFor(bytes);
    Document document = Document.parse(bytes, RandomText.codePage(random));
    List<byte[]> states = new ArrayList<>();
    states.add(bytes);
    for (int i = 0; i < EDITS; i++) {
      List<Line> before = List.copyOf(document.lines());
      int depth = document.undoDepth();
      try {
        Edit edit = edit(document, random);
        document.sealLastEdit();
        document.apply(edit);
        if (edit.keepsNames() && document.undoDepth() > depth) {
          keepsOtherLines(before, document.lines());
        }
      } catch (EditRefusedException | UnwritableValueException e) {
        Invariant.isTold(e);
      }
      byte[] now = document.toBytes();
      readsBack(document, now);
      if (document.undoDepth() > depth) {
        states.add(now);
      } else {
        holds(Arrays.equals(now, states.get(states.size() - 1)), "bytes changed without an edit");
      }
    }
    for (int i = states.size() - 2; i >= 0; i--) {
      document.undo();
      holds(Arrays.equals(document.toBytes(), states.get(i)), "undo brings other bytes back");
    }
    for (int i = 1; i < states.size(); i++) {
      document.redo();
      holds(Arrays.equals(document.toBytes(), states.get(i)), "redo brings other bytes back");
    }
  }

  private static void keepsOtherLines(List<Line> before, List<Line> after) {
    holds(before.size() == after.size(), "an edit of a value changes the number of lines");
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    holds(changed <= 1, "an edit of a value changes other lines");
  }

  /** What stands in the file is what the document in memory says. */
  private static void readsBack(Document document, byte[] bytes) {
    Document read = Document.parse(bytes, document.codePage());
    holds(read.lines().size() == document.lines().size(), "the file has other lines");
    for (int i = 0; i < read.lines().size(); i++) {
      Line one = read.lines().get(i);
      Line other = document.lines().get(i);
      holds(
          one.kind() == other.kind()
              && one.length() == other.length()
              && one.physicalLines() == other.physicalLines()
              && one.valueOffset() == other.valueOffset(),
          "a line of the file reads differently");
    }
  }

  private static Edit edit(Document document, Random random)
      throws EditRefusedException, UnwritableValueException {
    Editor editor = new Editor(document);
    List<Entry> entries =
        document.sections().stream().flatMap(section -> section.entries().stream()).toList();
    Entry entry = entries.isEmpty() ? null : entries.get(random.nextInt(entries.size()));
    int line = document.lines().isEmpty() ? -1 : random.nextInt(document.lines().size());
    return switch (random.nextInt(9)) {
      case 0 -> editor.set("s", "NewKey" + random.nextInt(3), spelled(document, random));
      case 1 -> editor.addLine("GuiRunOnce", spelled(document, random));
      case 2 -> entry == null ? nothing(document) : editor.setValue(entry, spelled(entry, random));
      case 3 -> entry == null ? nothing(document) : editor.move(entry, random.nextBoolean());
      case 4 -> entry == null ? nothing(document) : editor.remove(List.of(entry), "gone");
      case 5 -> {
        List<Section> sections = document.sections();
        yield sections.isEmpty()
            ? editor.addSection(RandomText.value(random))
            : editor.removeSection(sections.get(random.nextInt(sections.size())).name());
      }
      case 6 ->
          line < 0 ? nothing(document) : editor.rewrite(line, RandomText.value(random), "typed");
      case 7 -> typed(document, random);
      default -> new RowEditor(document).replaceText(RandomText.value(random) + "\n[s]\n", "all");
    };
  }

  private static Edit typed(Document document, Random random) throws EditRefusedException {
    int rows = new Rows(document).size();
    int first = random.nextInt(rows);
    int removed = random.nextInt(Math.min(3, rows - first) + 1);
    List<String> added = RowEditor.rowsOf(RandomText.value(random) + "\n" + random.nextInt(9));
    return new RowEditor(document).replaceRows(first, removed, added, "typed");
  }

  private static Edit nothing(Document document) {
    return WholeText.edit(document, WholeText.units(document), "nothing");
  }

  private static WrittenValue spelled(Document document, Random random)
      throws UnwritableValueException {
    return new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, document.stringNames())
        .one(RandomText.value(random));
  }

  private static WrittenValue spelled(Entry entry, Random random) throws UnwritableValueException {
    return entry.line().hasName()
        ? spelled(entry.document(), random)
        : new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, entry.document().stringNames())
            .line(RandomText.value(random));
  }
}
