package org.prepwright.model.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;

/**
 * The lines of an INF as SetupAPI reads them: sections of one name as one, {@code %name%} replaced
 * from {@code [Strings]}, or from the English or first section of strings where only those of
 * single languages are there. A name that nothing is given for stays as it is.
 */
final class InfText {
  private static final byte[] UTF16_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final String STRINGS = "strings";
  private static final String ENGLISH = "strings.0409";

  private final Document document;
  private final Map<String, String> strings = new HashMap<>();

  private InfText(Document document) {
    this.document = document;
    sectionOfStrings()
        .ifPresent(
            section ->
                document
                    .entries(section)
                    .forEach(
                        entry ->
                            entry
                                .key()
                                .ifPresent(
                                    key -> strings.putIfAbsent(fold(key), entry.fields().get(0)))));
  }

  /**
   * Reads the bytes of a file: ANSI (taken for windows-1252) or UTF-16, also without a mark.
   *
   * @throws InfRefusedException when Windows refuses a file of this form as a whole
   */
  static InfText parse(byte[] bytes) throws InfRefusedException {
    Document document = Document.parse(withMark(bytes), CodePage.WINDOWS_1252);
    refuseUnlessReadable(document);
    return new InfText(document);
  }

  /** The first characters of an INF are ASCII, so every second byte of UTF-16 is zero. */
  private static byte[] withMark(byte[] bytes) {
    boolean isUnmarked =
        bytes.length >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
    if (!isUnmarked) {
      return bytes;
    }
    byte[] marked = Arrays.copyOf(UTF16_MARK, bytes.length + UTF16_MARK.length);
    System.arraycopy(bytes, 0, marked, UTF16_MARK.length, bytes.length);
    return marked;
  }

  private static void refuseUnlessReadable(Document document) throws InfRefusedException {
    boolean isInSection = false;
    for (int i = 0; i < document.lines().size(); i++) {
      Line.Kind kind = document.kind(i);
      isInSection |= kind == Line.Kind.HEADER;
      if (kind == Line.Kind.BROKEN) {
        throw new InfRefusedException(
            Messages.model().text("drivers.inf.broken-heading", document.lineNumber(i)));
      }
      if (kind == Line.Kind.ENTRY && !isInSection) {
        throw new InfRefusedException(
            Messages.model().text("drivers.inf.before-sections", document.lineNumber(i)));
      }
    }
  }

  private Optional<String> sectionOfStrings() {
    if (has(STRINGS)) {
      return Optional.of(STRINGS);
    }
    if (has(ENGLISH)) {
      return Optional.of(ENGLISH);
    }
    return document.sections().stream()
        .map(section -> section.name())
        .filter(name -> fold(name).startsWith(STRINGS + "."))
        .findFirst();
  }

  /** Folds a name so that names that differ in case are equal. */
  static String fold(String name) {
    return Document.fold(name);
  }

  /** Whether there is a section of this name. */
  boolean has(String section) {
    return document.section(section).isPresent();
  }

  /** The lines of a section; none when it is not there. */
  List<InfLine> lines(String section) {
    List<InfLine> lines = new ArrayList<>();
    for (Entry entry : document.entries(section)) {
      lines.add(line(entry));
    }
    return lines;
  }

  /** The fields of the first line with a key; none when it is not there. */
  List<String> fields(String section, String key) {
    return document.find(section, key).map(entry -> line(entry).fields()).orElse(List.of());
  }

  /** The first field of the first line with a key; empty when it is not there. */
  String value(String section, String key) {
    List<String> fields = fields(section, key);
    return fields.isEmpty() ? "" : fields.get(0);
  }

  private InfLine line(Entry entry) {
    Optional<String> key = entry.key();
    return new InfLine(
        key.map(this::filledIn).orElse(""),
        entry.fields().stream().map(this::filledIn).toList(),
        key.isEmpty());
  }

  private String filledIn(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '%' ? text.indexOf('%', i + 1) : -1;
      if (end < 0) {
        filled.append(text.charAt(i));
        i++;
      } else if (end == i + 1) {
        filled.append('%');
        i = end + 1;
      } else {
        String name = text.substring(i + 1, end);
        filled.append(strings.getOrDefault(fold(name), "%" + name + "%"));
        i = end + 1;
      }
    }
    return filled.toString();
  }
}
