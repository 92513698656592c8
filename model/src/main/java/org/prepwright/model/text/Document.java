package org.prepwright.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.prepwright.model.text.Line.Kind;

/**
 * An answer file as text: the one truth of which everything else is a view.
 *
 * <p>A line that was not edited is its own bytes, so reading and writing any input gives the same
 * bytes back. Changes come as {@link Edit}s, which are kept in one list for undo and redo. Not
 * thread-safe; hand a {@link #snapshot()} to other threads.
 */
public final class Document {
  /** Among very many sections, one of so few lines is read again each time it is asked about. */
  private static final int SHORT_SECTION = 8;

  private static final int VERY_MANY_SECTIONS = 1000;

  /** By how many units a text that is worked on usually grows at most. */
  private static final int USUAL_GROWTH = 1000;

  private final ByteForm form;
  private final CodePage codePage;
  private final byte[] oddTail;
  private final DocumentLines lines;

  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
  private Edit savedAfter;
  private boolean savedStateLost;
  private boolean lastEditSealed = true;

  private SectionIndex sectionIndex;

  /** By section and key, filled as long sections are asked about; emptied by every edit. */
  private final Map<String, Map<String, Integer>> firstEntries = new HashMap<>();

  private int[] lineNumbers;
  private long changes;

  private Document(ByteForm form, CodePage codePage, byte[] oddTail, DocumentLines lines) {
    this.form = form;
    this.codePage = codePage;
    this.oddTail = oddTail;
    this.lines = lines;
  }

  /** Reads a file's bytes; 8-bit text is taken for windows-1252. Never fails. */
  public static Document parse(byte[] bytes) {
    return parse(bytes, CodePage.WINDOWS_1252);
  }

  /**
   * Reads a file's bytes. Never fails.
   *
   * @param bytes any bytes
   * @param eightBitPage what 8-bit text means; not asked when the file has a byte-order mark
   */
  public static Document parse(byte[] bytes, CodePage eightBitPage) {
    ByteForm form = ByteForm.of(bytes);
    CodePage page =
        switch (form) {
          case EIGHT_BIT -> eightBitPage;
          case UTF8_WITH_MARK -> CodePage.UTF_8;
          case UTF16_LE, UTF16_BE -> CodePage.UTF_16;
        };
    String text = form.toUnits(bytes);
    return new Document(form, page, form.oddTail(bytes), DocumentLines.of(text, page));
  }

  /** The file's bytes as they stand now. */
  public byte[] toBytes() {
    return toBytes(Map.of());
  }

  /**
   * The file's bytes with other units in the place of some lines; all other bytes are as they are.
   *
   * @param others by their place in {@link #lines()}, each with its line break
   */
  public byte[] toBytes(Map<Integer, String> others) {
    StringBuilder units = new StringBuilder(lines.openedLength() + USUAL_GROWTH);
    int from = 0;
    for (int other : others.keySet().stream().sorted().toList()) {
      lines.appendUnits(from, other, units);
      units.append(others.get(other));
      from = other + 1;
    }
    lines.appendUnits(from, lines.size(), units);
    return toBytes(units);
  }

  /** Other units in the form of this file. */
  byte[] toBytes(CharSequence units) {
    return form.toBytes(units, oddTail);
  }

  /** A copy for another thread: the same lines, no undo list, no listeners. */
  public Document snapshot() {
    return new Document(form, codePage, oddTail, lines.copy());
  }

  /**
   * The same text stored in 8 bits a letter, as a document of its own; half a unit at the end of a
   * UTF-16 file is left out.
   *
   * @throws UnrepresentableException when a character has no place in the code page
   */
  public Document in(CodePage eightBitPage) throws UnrepresentableException {
    StringBuilder units = new StringBuilder();
    for (Line line : lines) {
      units.append(eightBitPage.encode(codePage.decode(line.units())));
    }
    return parse(ByteForm.EIGHT_BIT.toBytes(units, new byte[0]), eightBitPage);
  }

  /** How the bytes store the text. */
  public ByteForm form() {
    return form;
  }

  /** What the units mean. */
  public CodePage codePage() {
    return codePage;
  }

  /** Whether a UTF-16 file ends in half a unit. */
  public boolean hasOddTail() {
    return oddTail.length > 0;
  }

  /** All lines; a live view that cannot be changed. */
  public List<Line> lines() {
    return lines;
  }

  /** What a line is; quicker than to ask the line itself. */
  public Line.Kind kind(int index) {
    return lines.kind(index);
  }

  /** The line as a person reads it, without its line break. */
  public String lineText(int index) {
    return codePage.decode(lines.get(index).unitsWithoutBreak());
  }

  /** How many times lines were changed, so that whoever keeps a result knows when it is old. */
  public long changes() {
    return changes;
  }

  /** Whether an edit made this line since the file was opened. */
  public boolean isChanged(int index) {
    return lines.isMade(index);
  }

  /**
   * How many lines at the beginning are the very same in a snapshot; equal ones do not count.
   *
   * @param snapshot of this document, or this one of it
   */
  public int sameLinesAtBeginning(Document snapshot) {
    return lines.sameAtBeginning(snapshot.lines);
  }

  /**
   * How many lines at the end are the very same in a snapshot; equal ones do not count.
   *
   * @param snapshot of this document, or this one of it
   * @param most as many are looked at
   */
  public int sameLinesAtEnd(Document snapshot, int most) {
    return lines.sameAtEnd(snapshot.lines, most);
  }

  /** Folds a name so that names that differ in case are equal, in any language of the computer. */
  public static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Number in the file, from 1, of the first physical line of a line.
   *
   * @param index a place in {@link #lines()}, or their number for the line behind the last
   */
  public int lineNumber(int index) {
    if (lineNumbers == null) {
      lineNumbers = new int[lines.size() + 1];
      int number = 1;
      for (int i = 0; i < lines.size(); i++) {
        lineNumbers[i] = number;
        number += lines.physicalLines(i);
      }
      lineNumbers[lines.size()] = number;
    }
    return lineNumbers[index];
  }

  // ------------------------------------------------------------------ views

  /** All sections in file order; sections of one name are listed each for itself. */
  public List<Section> sections() {
    SectionIndex index = index();
    List<Section> sections = new ArrayList<>(index.size());
    for (int i = 0; i < index.size(); i++) {
      sections.add(sectionAt(i));
    }
    return sections;
  }

  /** The sections of a name, which Windows reads as one. */
  public List<Section> sections(String name) {
    SectionIndex index = index();
    List<Section> sections = new ArrayList<>(1);
    for (int i = index.first(fold(name)); i != SectionIndex.NONE; i = index.next(i)) {
      sections.add(sectionAt(i));
    }
    return sections;
  }

  /** The first section of a name. */
  public Optional<Section> section(String name) {
    int first = index().first(fold(name));
    return first == SectionIndex.NONE ? Optional.empty() : Optional.of(sectionAt(first));
  }

  /** The entries of all sections of a name, in file order, as Windows merges them. */
  public List<Entry> entries(String section) {
    return sections(section).stream().flatMap(found -> found.entries().stream()).toList();
  }

  /** The entry that counts for a key: the first one. */
  public Optional<Entry> find(String section, String key) {
    String folded = fold(section);
    int first = index().first(folded);
    if (first == SectionIndex.NONE) {
      return Optional.empty();
    }
    boolean isReadAgain =
        index().size() > VERY_MANY_SECTIONS
            && index().next(first) == SectionIndex.NONE
            && index().end(first) - index().header(first) <= SHORT_SECTION;
    if (isReadAgain) {
      return sectionAt(first).find(key);
    }
    Integer line = firstEntries.computeIfAbsent(folded, this::firstEntriesOf).get(fold(key));
    return line == null ? Optional.empty() : Optional.of(new Entry(this, line));
  }

  /** Where the first entry of each key stands in the sections of a name. */
  private Map<String, Integer> firstEntriesOf(String section) {
    Map<String, Integer> first = new HashMap<>();
    for (Entry entry : entries(section)) {
      entry.key().ifPresent(key -> first.putIfAbsent(fold(key), entry.index()));
    }
    return first;
  }

  /** The section a line belongs to; empty above the first header. */
  public Optional<Section> sectionOfLine(int index) {
    int section = index().sectionOfLine(index);
    return section == SectionIndex.NONE ? Optional.empty() : Optional.of(sectionAt(section));
  }

  /** The folded names in {@code [Strings]}, which SetupAPI puts in place of {@code %name%}. */
  public Set<String> stringNames() {
    // remembered, since every value that is written asks for them
    return Collections.unmodifiableSet(
        firstEntries.computeIfAbsent("strings", this::firstEntriesOf).keySet());
  }

  private Section sectionAt(int number) {
    return new Section(this, sectionIndex.header(number), sectionIndex.end(number));
  }

  private SectionIndex index() {
    if (sectionIndex == null) {
      sectionIndex = new SectionIndex(lines, codePage);
    }
    return sectionIndex;
  }

  // ------------------------------------------------------------------ edits

  /** Applies an edit that was made for the document as it stands. */
  public void apply(Edit edit) {
    if (edit.isEmpty()) {
      return;
    }
    replaceLines(edit);
    undone.clear();
    Edit last = done.peek();
    if (!lastEditSealed && last != null && last != savedAfter && edit.continues(last)) {
      done.pop();
      done.push(edit.joinedTo(last));
    } else {
      done.push(edit);
    }
    lastEditSealed = false;
    tell(edit);
  }

  /** Makes an edit that one undo takes back alone, whatever is typed before and behind it. */
  public void applyAsStep(Edit edit) {
    sealLastEdit();
    apply(edit);
    sealLastEdit();
  }

  /** Ends the run of edits that one undo takes back together: a field was left, the file saved. */
  public void sealLastEdit() {
    lastEditSealed = true;
  }

  /** How many times {@link #undo()} would take something back. */
  public int undoDepth() {
    return done.size();
  }

  /** Whether there is something to take back. */
  public boolean canUndo() {
    return !done.isEmpty();
  }

  /** Whether there is something to do again. */
  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /** What {@link #undo()} would take back; empty when nothing. */
  public String undoLabel() {
    return done.isEmpty() ? "" : done.peek().label();
  }

  /** What {@link #redo()} would do again; empty when nothing. */
  public String redoLabel() {
    return undone.isEmpty() ? "" : undone.peek().label();
  }

  /** Takes the last edit back; does nothing when there is none. */
  public void undo() {
    if (done.isEmpty()) {
      return;
    }
    Edit edit = done.pop();
    undone.push(edit);
    Edit inverse = edit.inverse();
    replaceLines(inverse);
    lastEditSealed = true;
    tell(inverse);
  }

  /** Does the last undone edit again; does nothing when there is none. */
  public void redo() {
    if (undone.isEmpty()) {
      return;
    }
    Edit edit = undone.pop();
    done.push(edit);
    replaceLines(edit);
    lastEditSealed = true;
    tell(edit);
  }

  /** Whether the text differs from what was last opened or saved. */
  public boolean hasUnsavedEdits() {
    return savedStateLost || done.peek() != savedAfter;
  }

  /** States that the text as it stands is what the file holds. */
  public void markSaved() {
    savedAfter = done.peek();
    savedStateLost = false;
    lastEditSealed = true;
  }

  /** States that no file holds this text yet, as for a new answer file. */
  public void markNeverSaved() {
    savedStateLost = true;
  }

  /** Adds a listener that hears of every change. */
  public void addListener(DocumentListener listener) {
    listeners.add(listener);
  }

  /** Removes a listener. */
  public void removeListener(DocumentListener listener) {
    listeners.remove(listener);
  }

  private void replaceLines(Edit edit) {
    boolean structureKept = true;
    for (Edit.Splice splice : edit.splices()) {
      structureKept &= keepsStructure(splice);
      lines.replace(splice.index(), splice.before().size(), splice.after());
    }
    changes++;
    lineNumbers = null;
    firstEntries.clear();
    if (!structureKept) {
      sectionIndex = null;
    }
  }

  /**
   * The folded names of the sections whose entries an edit changed, where it changed single entries
   * only; empty where lines came or went, so that anything may read differently.
   *
   * @param change an edit just as a listener is told of it
   */
  public Optional<Set<String>> sectionsOf(Edit change) {
    Set<String> names = new HashSet<>();
    for (Edit.Splice splice : change.splices()) {
      if (!keepsStructure(splice)) {
        return Optional.empty();
      }
      sectionOfLine(splice.index()).ifPresent(section -> names.add(fold(section.name())));
    }
    return Optional.of(names);
  }

  private static boolean keepsStructure(Edit.Splice splice) {
    return splice.replacesOneLine()
        && splice.before().get(0).kind() == Kind.ENTRY
        && splice.after().get(0).kind() == Kind.ENTRY;
  }

  private void tell(Edit change) {
    listeners.forEach(listener -> listener.documentChanged(change));
  }
}
