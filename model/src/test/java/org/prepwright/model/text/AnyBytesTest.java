package org.prepwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;

/** Whatever the bytes: nothing is lost, and an edit touches its own line only. */
class AnyBytesTest {
  private static final int RUNS = RandomText.rounds(100_000);

  @Test
  void comeBackAsTheyWereAndEveryUnitBelongsToOneLine() {
    Random random = new Random(RandomText.seed());
    for (int run = 0; run < RUNS; run++) {
      byte[] bytes = RandomText.bytes(random);
      Document document = Document.parse(bytes, RandomText.codePage(random));
      assertThat(document.toBytes()).as(describe(run, bytes)).isEqualTo(bytes);
    }
  }

  @Test
  void settingAnExistingKeyChangesItsLineOnlyAndUndoRestoresTheBytes() throws Exception {
    Random random = new Random(RandomText.seed());
    int applied = 0;
    int refused = 0;
    for (int run = 0; applied < RUNS; run++) {
      byte[] bytes = RandomText.bytes(random);
      Document document = Document.parse(bytes, RandomText.codePage(random));
      List<Entry> entries = new ArrayList<>();
      document.sections().forEach(section -> entries.addAll(section.entries()));
      if (entries.isEmpty()) {
        continue;
      }
      Entry entry = entries.get(random.nextInt(entries.size()));
      List<Line> before = List.copyOf(document.lines());
      WrittenValue value;
      try {
        value = spell(entry, RandomText.value(random));
        Edit edit = new Editor(document).setValue(entry, value);
        document.apply(edit);
        applied++;
      } catch (EditRefusedException | UnwritableValueException e) {
        refused++;
        assertThat(e.getMessage()).isNotBlank();
        assertThat(document.toBytes()).isEqualTo(bytes);
        continue;
      }
      List<Line> after = document.lines();
      assertThat(after).as(describe(run, bytes)).hasSameSizeAs(before);
      for (int i = 0; i < after.size(); i++) {
        if (i != entry.index()) {
          assertThat(after.get(i)).isEqualTo(before.get(i));
        }
      }
      // what stands in the file afterwards reads as what was meant
      Document reread = Document.parse(document.toBytes(), document.codePage());
      assertThat(reread.lines()).as(describe(run, bytes)).hasSameSizeAs(after);
      Entry read = new Entry(reread, entry.index());
      assertThat(read.fields()).as(describe(run, bytes)).isEqualTo(value.fields());
      document.undo();
      assertThat(document.toBytes()).as(describe(run, bytes)).isEqualTo(bytes);
      document.redo();
      document.undo();
      assertThat(document.toBytes()).isEqualTo(bytes);
    }
    assertThat(refused).isGreaterThan(RUNS / 1000);
  }

  @Test
  void addingAKeyAddsOneLineAndRemovingItRestoresTheOthers() throws Exception {
    Random random = new Random(RandomText.seed());
    int applied = 0;
    for (int run = 0; run < RUNS; run++) {
      byte[] bytes = RandomText.bytes(random);
      Document document = Document.parse(bytes, RandomText.codePage(random));
      if (document.section("s").isEmpty() || document.find("s", "NewKey").isPresent()) {
        continue;
      }
      int linesBefore = document.lineNumber(document.lines().size());
      Editor editor = new Editor(document);
      try {
        String value = RandomText.value(random);
        document.apply(
            editor.add(
                "s",
                "NewKey",
                new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, document.stringNames())
                    .one(value)));
        applied++;
        Document reread = Document.parse(document.toBytes(), document.codePage());
        assertThat(reread.lineNumber(reread.lines().size()))
            .as(describe(run, bytes))
            .isEqualTo(linesBefore + 1);
        assertThat(reread.find("S", "NEWKEY").orElseThrow().value())
            .as(describe(run, bytes))
            .isEqualTo(value);
      } catch (EditRefusedException | UnwritableValueException e) {
        assertThat(document.toBytes()).isEqualTo(bytes);
        continue;
      }
      document.undo();
      assertThat(document.toBytes()).as(describe(run, bytes)).isEqualTo(bytes);
    }
    assertThat(applied).isGreaterThan(RUNS / 50);
  }

  private static WrittenValue spell(Entry entry, String value) throws UnwritableValueException {
    Set<String> strings = entry.document().stringNames();
    return entry.line().hasName()
        ? new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, strings).one(value)
        : new ValueWriter(Reader.SETUPAPI, Quotes.ALWAYS, strings).line(value);
  }

  private static String describe(int run, byte[] bytes) {
    return "seed %d, run %d, bytes %s"
        .formatted(RandomText.seed(), run, HexFormat.of().formatHex(bytes));
  }
}
