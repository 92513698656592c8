package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.KeySpelling;
import org.prepwright.model.answers.UniqueIds;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.computers.UniquenessTable.NotHeld;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.UnwritableValueException;

/** Goes through a uniqueness file once, and notes what is for whom and what has no cell. */
final class UniquenessReading {
  private static final String LIST = "UniqueIds";
  private static final String TAG = ";SetupMgrTag";

  private final Document document;
  private final AnswerFile spellings;
  private final List<Row> rows = new ArrayList<>();
  private final List<NotHeld> notHeld = new ArrayList<>();

  /** Headings by their folded text. */
  private final Map<String, String> columns = new LinkedHashMap<>();

  private final Map<String, KeySpelling> spellingByColumn = new HashMap<>();

  /** Folded names of the sections that some id makes use of. */
  private final Set<String> used = new HashSet<>();

  /** How many ids a section without id serves. */
  private final Map<String, Integer> sharedBy = new LinkedHashMap<>();

  /**
   * A computer.
   *
   * @param id its id
   * @param name its name; empty where the file gives none
   * @param values its other answers by heading
   */
  record Row(String id, String name, Map<String, String> values) {
    boolean isCalledOtherwise() {
      return !Document.fold(id).equals(Document.fold(name));
    }
  }

  UniquenessReading(Document document) {
    this.document = document;
    this.spellings =
        new AnswerFile(
            Document.parse(new byte[0], document.codePage()),
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL);
    Set<String> ids = new HashSet<>();
    for (Entry entry : document.entries(LIST)) {
      String id = entry.key().orElse("");
      if (id.isBlank()) {
        tell(entry.lineNumber(), "table.not-held.no-id");
      } else if (!ids.add(Document.fold(id))) {
        tell(entry.lineNumber(), "table.not-held.id-repeated", id);
      } else {
        read(id, entry);
      }
    }
    sharedBy.forEach(
        (folded, count) -> {
          Section shared = document.section(folded).orElseThrow();
          tell(shared.lineNumber(), "table.not-held.shared", shared.name(), count);
        });
    tellUnused();
    tellComments();
  }

  List<Row> rows() {
    return rows;
  }

  /** The headings of all columns beside the name, in the order of the file. */
  List<String> columns() {
    return List.copyOf(columns.values());
  }

  List<NotHeld> notHeld() {
    return notHeld;
  }

  // ------------------------------------------------------------------ ids

  private void read(String id, Entry entry) {
    Map<String, String> values = new HashMap<>();
    Set<String> listed = new LinkedHashSet<>();
    for (String field : entry.fields()) {
      String section = field.strip();
      if (!section.isEmpty() && listed.add(Document.fold(section))) {
        readListed(id, section, entry, values);
      }
    }
    String name = values.remove(Heading.textFor("UserData", "ComputerName"));
    if (name == null && values.isEmpty()) {
      tell(entry.lineNumber(), "table.not-held.empty-id", id);
      return;
    }
    rows.add(new Row(id, name == null ? "" : name, values));
  }

  private void readListed(String id, String section, Entry entry, Map<String, String> values) {
    String own = id + ":" + section;
    boolean isOwn = document.section(own).isPresent();
    String found = isOwn ? own : section;
    if (document.section(found).isEmpty()) {
      tell(entry.lineNumber(), "table.not-held.section-missing", id, section);
      return;
    }
    boolean isFirstUse = used.add(Document.fold(found));
    if (UniqueIds.isReadInTextMode(section)) {
      if (isFirstUse) {
        int line = document.section(found).orElseThrow().lineNumber();
        tell(line, "table.not-held.text-mode", found);
      }
      return;
    }
    if (!isOwn) {
      sharedBy.merge(Document.fold(found), 1, Integer::sum);
    }
    Set<String> seen = new HashSet<>();
    for (Entry answer : document.entries(found)) {
      String key = answer.key().orElse("");
      String objection = objectionTo(section, key, answer, seen);
      if (objection.isEmpty()) {
        take(section, key, answer, values, isFirstUse);
      } else if (isFirstUse) {
        tell(answer.lineNumber(), objection, found, key);
      }
    }
  }

  /** The key of the sentence why an entry has no cell; empty when it has one. */
  private static String objectionTo(String section, String key, Entry entry, Set<String> seen) {
    if (key.isBlank()) {
      return "table.not-held.no-key";
    }
    if (!seen.add(Document.fold(key))) {
      return "table.not-held.key-repeated";
    }
    if (entry.value().isBlank()) {
      return "table.not-held.blank";
    }
    Heading heading = Heading.of(new Cell(Heading.textFor(section, key), 0, 0));
    return heading.names(section, key) ? "" : "table.not-held.heading";
  }

  private void take(
      String section, String key, Entry entry, Map<String, String> values, boolean isFirstUse) {
    String heading = Heading.textFor(section, key);
    boolean isName = Heading.of(new Cell(heading, 0, 0)).isComputerName();
    String column =
        isName ? heading : columns.computeIfAbsent(Document.fold(heading), folded -> heading);
    KeySpelling spelling =
        spellingByColumn.computeIfAbsent(column, made -> new KeySpelling(spellings, section, key));
    String value = entry.value();
    values.put(column, value.strip());
    if (isFirstUse && !isReadBack(value, entry, spelling)) {
      tell(entry.lineNumber(), "table.not-held.form", column);
    }
  }

  /** Whether the same value would stand in a file that is made of the table. */
  private static boolean isReadBack(String value, Entry entry, KeySpelling spelling) {
    try {
      return value.equals(value.strip()) && spelling.write(value).fields().equals(entry.fields());
    } catch (UnwritableValueException e) {
      return false;
    }
  }

  // ------------------------------------------------------------------ what is left

  private void tellUnused() {
    Set<String> told = new HashSet<>();
    for (Section section : document.sections()) {
      String folded = Document.fold(section.name().strip());
      boolean isList = folded.equals(LIST.toLowerCase(Locale.ROOT));
      if (!isList && !used.contains(Document.fold(section.name())) && told.add(folded)) {
        tell(section.lineNumber(), "table.not-held.unlisted", section.name());
      }
    }
  }

  private void tellComments() {
    int first = -1;
    int count = 0;
    for (int i = 0; i < document.lines().size(); i++) {
      Line line = document.lines().get(i);
      boolean isTag = document.lineText(i).strip().equalsIgnoreCase(TAG);
      boolean isComment = line.kind() == Line.Kind.COMMENT && !isTag;
      boolean isBehindValue =
          line.kind() == Line.Kind.ENTRY && line.hasTrailingComment() && !line.hasGluedSemicolon();
      if (isComment || isBehindValue) {
        first = first < 0 ? document.lineNumber(i) : first;
        count++;
      }
      boolean isUnread = line.kind() == Line.Kind.UNREAD || line.kind() == Line.Kind.BROKEN;
      boolean isOutside = line.kind() == Line.Kind.ENTRY && document.sectionOfLine(i).isEmpty();
      if (isUnread || isOutside) {
        tell(document.lineNumber(i), "table.not-held.unread");
      }
    }
    if (count > 0) {
      tell(first, "table.not-held.comments", count);
    }
  }

  /** The sentence takes the line, and the arguments. */
  private void tell(int line, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = line;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    notHeld.add(new NotHeld(line, Messages.model().text(key, all)));
  }
}
