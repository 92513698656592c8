package org.prepwright.model.computers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Replacement;
import org.prepwright.model.text.Section;

/**
 * The names in a uniqueness file, in the form Setup Manager writes: {@code NAME=UserData} in {@code
 * [UniqueIds]}, and {@code ComputerName=NAME} in {@code [NAME:UserData]}. Ids that give their
 * computer no name of its own are left alone.
 */
public final class UniquenessNames implements NameList {
  private static final String TAG = ";SetupMgrTag";
  private static final String LIST = "UniqueIds";
  private static final String OWN_SECTION = ":UserData";
  private static final String INDENT = "    ";

  private final Document document;
  private final List<String> ids = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** Reads the names of a uniqueness file; an empty text has none. */
  public UniquenessNames(Document document) {
    this.document = document;
    Set<String> seen = new HashSet<>();
    for (Entry entry : document.entries(LIST)) {
      entry.key().filter(id -> seen.add(Document.fold(id))).ifPresent(this::read);
    }
  }

  private void read(String id) {
    Optional<String> name =
        document
            .section(id + OWN_SECTION)
            .flatMap(section -> section.find("ComputerName"))
            .map(Entry::value)
            .filter(value -> !value.isBlank());
    name.ifPresent(
        found -> {
          ids.add(id);
          names.add(found);
        });
  }

  @Override
  public List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public Edit adding(List<String> added, String label) throws EditRefusedException {
    String indent = indent();
    List<String> listed = added.stream().map(name -> indent + name + "=UserData").toList();
    List<String> sections = new ArrayList<>();
    for (String name : added) {
      sections.addAll(List.of("", "[" + name + OWN_SECTION + "]", indent + "ComputerName=" + name));
    }
    int size = document.lines().size();
    int end = size;
    while (end > 0 && document.kind(end - 1) == Line.Kind.UNREAD) {
      end--;
    }
    List<Section> lists = document.sections(LIST);
    List<Replacement> replacements = new ArrayList<>();
    List<String> atEnd = new ArrayList<>();
    if (lists.isEmpty()) {
      atEnd.addAll(size == 0 ? List.of(TAG) : separator(end));
      atEnd.add("[" + LIST + "]");
      atEnd.addAll(listed);
      atEnd.addAll(sections);
    } else {
      int behindList = behindLastEntry(lists.get(lists.size() - 1));
      if (behindList == end) {
        atEnd.addAll(listed);
        atEnd.addAll(sections);
      } else {
        replacements.add(new Replacement(behindList, 0, listed));
        atEnd.addAll(isBlank(end - 1) ? sections.subList(1, sections.size()) : sections);
      }
    }
    replacements.add(new Replacement(end, 0, atEnd));
    return new Editor(document).replace(replacements, label);
  }

  private List<String> separator(int end) {
    return end == 0 || isBlank(end - 1) ? List.of() : List.of("");
  }

  private boolean isBlank(int index) {
    return document.kind(index) == Line.Kind.BLANK;
  }

  private static int behindLastEntry(Section section) {
    List<Entry> entries = section.entries();
    return entries.isEmpty()
        ? section.headerIndex() + 1
        : entries.get(entries.size() - 1).index() + 1;
  }

  /** The blanks in front of the entries that are there; those of Setup Manager in a new file. */
  private String indent() {
    return document.sections().stream()
        .flatMap(section -> section.entries().stream().limit(1))
        .findFirst()
        .map(entry -> document.lineText(entry.index()))
        .map(line -> line.substring(0, line.length() - line.stripLeading().length()))
        .orElse(INDENT);
  }

  @Override
  public Edit removing(SortedSet<Integer> places, String label) throws EditRefusedException {
    Set<String> gone = new HashSet<>();
    places.forEach(place -> gone.add(Document.fold(ids.get(place))));
    boolean[] removed = new boolean[document.lines().size()];
    for (Section section : document.sections()) {
      if (Document.fold(section.name()).equals(Document.fold(LIST))) {
        for (Entry entry : section.entries()) {
          removed[entry.index()] |=
              entry.key().map(Document::fold).filter(gone::contains).isPresent();
        }
      } else if (isOf(section, gone)) {
        int end = endOf(section);
        for (int i = section.headerIndex(); i < end; i++) {
          removed[i] = true;
        }
      }
    }
    if (isNothingLeft(removed)) {
      return new Editor(document)
          .replace(List.of(new Replacement(0, removed.length, List.of())), label);
    }
    return new Editor(document).replace(LineRuns.of(removed), label);
  }

  private static boolean isOf(Section section, Set<String> ids) {
    int colon = section.name().indexOf(':');
    return colon > 0 && ids.contains(Document.fold(section.name().substring(0, colon).strip()));
  }

  /** Comments directly above the next header speak of what follows. */
  private int endOf(Section section) {
    int end = section.endIndex();
    boolean isLast = end == document.lines().size();
    while (end - 1 > section.headerIndex()) {
      Line.Kind kind = document.kind(end - 1);
      boolean stays = kind == Line.Kind.UNREAD || (kind == Line.Kind.COMMENT && !isLast);
      if (!stays) {
        break;
      }
      end--;
    }
    return end;
  }

  /** Whether only what this class itself begins a file with would stay. */
  private boolean isNothingLeft(boolean[] removed) {
    for (int i = 0; i < removed.length; i++) {
      String text = document.lineText(i).strip();
      boolean isFrame =
          text.isEmpty() || text.equalsIgnoreCase(TAG) || text.equalsIgnoreCase("[" + LIST + "]");
      if (!removed[i] && !isFrame) {
        return false;
      }
    }
    return true;
  }
}
