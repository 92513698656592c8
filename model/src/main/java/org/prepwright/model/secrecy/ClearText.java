package org.prepwright.model.secrecy;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.BiFunction;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.CommandPlaces;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.answers.SecretMask;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.companion.Companion;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.computers.TableSecrets;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.message.Messages;
import org.prepwright.model.secret.CommandSecrets;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;

/**
 * What of the secrets of an export remains readable, where it lies and who can read it there. Tells
 * names of settings and never a value.
 *
 * <p>Where the files lie: {@code $winnt$.inf} by Microsoft MS99-036; {@code C:\Sysprep} until the
 * end of Mini-Setup by ref.chm; the password of an automatic logon in the registry by KB 315231.
 */
public final class ClearText {
  private static final String TEXTS = "org.prepwright.model.secrecy.clear-text";
  private static final Messages SPOKEN = new Messages(TEXTS);
  private static final ResourceBundle WRITTEN =
      ResourceBundle.getBundle(
          TEXTS, Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  private static final Set<Kind> KEPT_BY_SETUP = EnumSet.of(Kind.UNATTEND, Kind.WINNT, Kind.RIS);

  /** What can be read. */
  public enum What {
    /** A password as it is typed. */
    PASSWORD,
    /** The encrypted form of a password, which serves as well. */
    HASH,
    /** A product key. */
    PRODUCT_KEY,
    /** A command with a password or a product key in it. */
    COMMAND,
    /** A comment with one in it. */
    COMMENT;

    private String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Something that can be read.
   *
   * @param what what it is
   * @param file the name of the file it is in
   * @param setting {@code [Section] Key} as in that file, without the ids of computers; the section
   *     alone for a command, empty for a comment
   */
  public record Item(What what, String file, String setting) {}

  private final Map<Item, Integer> items = new LinkedHashMap<>();
  private final List<String> places = new ArrayList<>();

  private ClearText() {}

  /**
   * Looks through the files of an export.
   *
   * @param answers the answer file as it is exported, with what was asked for
   * @param companions the files beside it
   */
  public static ClearText of(AnswerFile answers, Companions companions) {
    ClearText found = new ClearText();
    found.addFile(answers.document(), answers.kind(), answers.kind().usualFileName());
    if (answers.kind() == Kind.UNATTEND) {
      found.addFile(
          companions.uniqueness().document(), Kind.UDF, name(Companion.UNIQUENESS, answers));
    }
    int before = found.items.size();
    found.addFile(companions.commands(), answers.kind(), name(Companion.COMMANDS, answers));
    boolean areInCommands = found.items.size() > before;
    found.addTable(companions.computers(), name(Companion.COMPUTERS, answers));
    if (!found.isEmpty()) {
      found.addPlaces(answers, areInCommands);
    }
    return found;
  }

  private static String name(Companion companion, AnswerFile answers) {
    Path beside = companion.beside(Path.of(answers.kind().usualFileName()), answers.kind());
    return String.valueOf(beside.getFileName());
  }

  private void addFile(Document document, Kind kind, String file) {
    for (int i = 0; i < document.lines().size(); i++) {
      Line.Kind line = document.kind(i);
      if (line == Line.Kind.ENTRY) {
        addEntry(new Entry(document, i), kind, file);
      } else if (!SecretMask.shown(document, i).equals(document.lineText(i))) {
        add(What.COMMENT, file, "");
      }
    }
  }

  private void addEntry(Entry entry, Kind kind, String file) {
    String inFile = entry.document().sectionOfLine(entry.index()).map(Section::name).orElse("");
    String section = DocumentedSections.withoutId(kind, inFile);
    String key = entry.key().orElse("");
    String value = entry.value();
    if (Catalogue.standard().isSecret(section, key, value)) {
      if (!isFilledInLater(value, kind)) {
        add(what(key, value), file, "[" + section + "] " + key);
      }
    } else if (CommandPlaces.holdCommand(section, key)
        && !CommandSecrets.in(entry.document().lineText(entry.index())).isEmpty()) {
      add(What.COMMAND, file, "[" + section + "]");
    }
  }

  /** A dollar sign and a name may be a password. */
  private static boolean isFilledInLater(String value, Kind kind) {
    return Placeholders.isPlaceholder(value, kind) && !value.matches("\\$\\w+");
  }

  private static What what(String key, String value) {
    if (Document.fold(key).contains("product")) {
      return What.PRODUCT_KEY;
    }
    return PasswordHash.isHash(value) ? What.HASH : What.PASSWORD;
  }

  private void addTable(Document table, String file) {
    try {
      for (TableSecrets.Place place : TableSecrets.in(table.toBytes()).places()) {
        String setting = "[" + place.heading().section() + "] " + place.heading().key();
        add(what(place.heading().key(), place.cell().text()), file, setting);
      }
    } catch (UnreadableTableException e) {
      // a table that cannot be read is not exported
      return;
    }
  }

  private void add(What what, String file, String setting) {
    items.merge(new Item(what, file, setting), 1, Integer::sum);
  }

  private void addPlaces(AnswerFile answers, boolean areInCommands) {
    places.add("where.bundle");
    if (answers.kind() == Kind.SYSPREP) {
      places.add("where.sysprep");
    }
    if (answers.kind() == Kind.RIS) {
      places.add("where.ris");
    }
    if (KEPT_BY_SETUP.contains(answers.kind())) {
      places.add("where.unattended");
    }
    if (areInCommands) {
      places.add("where.cmdlines");
    }
    boolean logsOn =
        answers.guiUnattended.autoLogon.is(true) && answers.guiUnattended.adminPassword.isGiven();
    if (logsOn) {
      places.add("where.autologon");
    }
  }

  /** Whether nothing secret can be read. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** What can be read, in the order of the files. */
  public List<Item> items() {
    return List.copyOf(items.keySet());
  }

  /** What can be read, then where and by whom, in the language of the program. */
  public List<String> sentences() {
    return sentences(SPOKEN::text);
  }

  /** The same for a file: English in ASCII, whatever the language of the program. */
  public List<String> sentencesForFile() {
    return sentences(
        (key, arguments) ->
            new MessageFormat(WRITTEN.getString(key), Locale.ROOT).format(arguments));
  }

  private List<String> sentences(BiFunction<String, Object[], String> text) {
    List<String> sentences = new ArrayList<>();
    items.forEach(
        (item, number) ->
            sentences.add(
                text.apply(
                    "what." + item.what().id() + (number == 1 ? ".one" : ".many"),
                    new Object[] {item.file(), item.setting(), String.valueOf(number)})));
    places.forEach(place -> sentences.add(text.apply(place, new Object[0])));
    return List.copyOf(sentences);
  }
}
