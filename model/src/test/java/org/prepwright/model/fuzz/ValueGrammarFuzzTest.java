package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * Any text as a value: what is written is read back as it was, by both readers of Windows where
 * both read it, or it is refused with a sentence.
 */
@Timeout(Invariant.SECONDS)
class ValueGrammarFuzzTest {
  private static final byte[] UTF16_MARK = {(byte) 0xFF, (byte) 0xFE};

  @FuzzTest
  void spellsOrRefuses(byte[] bytes) {
    String value = new String(bytes, StandardCharsets.UTF_8);
    read(value);
    for (Quotes quotes : Quotes.values()) {
      for (Reader reader : Reader.values()) {
        spell(value, new ValueWriter(reader, quotes, Set.of("x")), reader);
      }
    }
  }

  private static void read(String value) {
    List<String> fields = ValueGrammar.fields(value);
    holds(!fields.isEmpty(), "a value without a field");
    holds(ValueGrammar.plain(value).length() <= value.length(), "reading makes a value longer");
    ValueGrammar.name(value);
    ValueGrammar.profileValue(value);
  }

  private static void spell(String value, ValueWriter writer, Reader reader) {
    try {
      WrittenValue written = writer.one(value);
      String read = String.join(",", ValueGrammar.fields(written.text()));
      // a percent sign is doubled for SetupAPI alone, which makes one of two
      boolean isPercentDoubled = reader == Reader.SETUPAPI && read.equals(value.replace("%", "%%"));
      holds(read.equals(value) || isPercentDoubled, "SetupAPI reads another value");
      if (reader == Reader.BOTH) {
        holds(
            ValueGrammar.profileValue(written.text()).equals(value),
            "the profile functions read another value");
      }
      inFile(written, value);
      holds(
          ValueGrammar.fields(writer.several(List.of(value, "b")).text()).size() == 2,
          "two fields are not read as two");
    } catch (UnwritableValueException e) {
      Invariant.isTold(e);
    }
  }

  /** The same through a file. */
  private static void inFile(WrittenValue written, String value) {
    Document document = Document.parse(UTF16_MARK);
    try {
      document.apply(new Editor(document).set("s", "k", written));
    } catch (EditRefusedException e) {
      Invariant.isTold(e);
      return;
    }
    Document read = Document.parse(document.toBytes());
    Entry entry = read.find("S", "K").orElseThrow();
    holds(entry.fields().equals(written.fields()), "the file says another value");
    holds(entry.value().equals(value) || value.indexOf('%') >= 0, "the entry says another value");
  }
}
