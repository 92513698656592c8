package org.prepwright.app.recovery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.editing.MaskedLines;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.WholeText;

/**
 * The unsaved text of one file, without its secrets.
 *
 * @param name the name of the file
 * @param isTable whether it is a table of computers
 * @param held a digest of what the file on disk held, secrets left out
 * @param lines the lines as they were
 */
record DraftText(String name, boolean isTable, String held, List<DraftLine> lines) {
  /** What a file's text becomes, and which secrets it lacks. */
  record Restored(String units, Set<String> lost) {}

  DraftText {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  /** Takes the text of a file. */
  static DraftText of(FileChange file) {
    Document now = file.after();
    IntFunction<String> mask = MaskedLines.of(now, file.isTable());
    Map<String, Integer> onDisk = secretLines(file.before(), file.isTable());
    List<DraftLine> lines = new ArrayList<>(now.lines().size());
    for (int i = 0; i < now.lines().size(); i++) {
      String units = now.lines().get(i).units();
      String shown = mask.apply(i);
      lines.add(
          shown.equals(now.lineText(i))
              ? DraftLine.plain(units)
              : DraftLine.withheld(shown, nameOf(now, i, shown), onDisk.getOrDefault(units, -1)));
    }
    return new DraftText(
        file.fileName(), file.isTable(), digest(file.before(), file.isTable()), lines);
  }

  private static Map<String, Integer> secretLines(Document document, boolean isTable) {
    IntFunction<String> mask = MaskedLines.of(document, isTable);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < document.lines().size(); i++) {
      boolean isSecret = !mask.apply(i).equals(document.lineText(i));
      if (isSecret) {
        places.putIfAbsent(document.lines().get(i).units(), i);
      }
    }
    return places;
  }

  private static String nameOf(Document document, int index, String shown) {
    int equals = shown.indexOf('=');
    Optional<Section> section = document.sectionOfLine(index);
    return section.isPresent() && equals > 0
        ? "[" + section.get().name() + "] " + shown.substring(0, equals).strip()
        : String.valueOf(document.lineNumber(index));
  }

  /**
   * What tells whether a file is still the same, without any trace of a secret: not even a digest
   * of one, which could be guessed at.
   */
  private static String digest(Document document, boolean isTable) {
    IntFunction<String> mask = MaskedLines.of(document, isTable);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < document.lines().size(); i++) {
      shown.append(mask.apply(i)).append(document.lines().get(i).lineBreak());
    }
    return FileStamp.of(shown.toString().getBytes(StandardCharsets.UTF_8)).sha256();
  }

  /** Whether the file on disk is another than the one that was worked on, secrets apart. */
  boolean isChangedOnDisk(Document disk) {
    return !digest(disk, isTable).equals(held);
  }

  /**
   * The text as it was, with the secrets that the file on disk has.
   *
   * @param disk the file as it is now; empty when there is none
   */
  Restored restore(Document disk) {
    IntFunction<String> mask = MaskedLines.of(disk, isTable);
    StringBuilder units = new StringBuilder();
    Set<String> lost = new LinkedHashSet<>();
    for (DraftLine line : lines) {
      if (!line.isWithheld()) {
        units.append(line.text());
      } else {
        Optional<Line> same = find(disk, mask, line);
        same.ifPresent(found -> units.append(found.units()));
        if (line.from() < 0 || same.isEmpty()) {
          lost.add(line.secret());
        }
      }
    }
    return new Restored(units.toString(), lost);
  }

  /** The line on disk that looks the same: at its place, or else the only one. */
  private static Optional<Line> find(Document disk, IntFunction<String> mask, DraftLine wanted) {
    if (wanted.from() >= 0
        && wanted.from() < disk.lines().size()
        && mask.apply(wanted.from()).equals(wanted.shown())) {
      return Optional.of(disk.lines().get(wanted.from()));
    }
    List<Line> alike = new ArrayList<>();
    for (int i = 0; i < disk.lines().size(); i++) {
      boolean isAlike =
          mask.apply(i).equals(wanted.shown())
              && nameOf(disk, i, wanted.shown()).equals(wanted.secret());
      if (isAlike) {
        alike.add(disk.lines().get(i));
      }
    }
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** Puts the text into a document, as one step that can be undone. */
  Set<String> restoreInto(Document document, String label) {
    Restored restored = restore(document.snapshot());
    document.apply(WholeText.edit(document, restored.units(), label));
    document.sealLastEdit();
    return restored.lost();
  }
}
