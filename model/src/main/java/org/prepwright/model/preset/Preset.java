package org.prepwright.model.preset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Language;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;
import org.prepwright.model.text.WrittenValue;

/**
 * A named group of answers for one kind of file and one product.
 *
 * <p>Kept as INI text in UTF-8: a section {@code [Preset]} with {@code Kind}, {@code Product},
 * {@code Name} and {@code Description} (each also with a suffix such as {@code .de}) and {@code
 * Remove1}, {@code Remove2}, ... for settings that must go, written Section/Key; behind it the
 * answers as they stand in an answer file. Whatever else is in such a file is left out: a preset
 * holds no secrets and no comments.
 */
public final class Preset {
  private static final String OWN_SECTION = "Preset";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String IDENTIFICATION = "Identification";

  private final String id;
  private final boolean isBuiltIn;
  private final Document document;

  /** Read when they are asked for: telling which are secret takes the whole catalogue. */
  private volatile List<PresetEntry> entries;

  private Preset(String id, boolean isBuiltIn, Document document) {
    this.id = id;
    this.isBuiltIn = isBuiltIn;
    this.document = document;
  }

  /**
   * Reads a preset. Anything can be read: what it does not say is guessed from its answers.
   *
   * @param id its name among the presets, the file's name without ending
   * @param text the file
   * @param isBuiltIn whether it came with the program
   */
  public static Preset read(String id, byte[] text, boolean isBuiltIn) {
    boolean isMarked =
        text.length >= MARK.length && Arrays.equals(Arrays.copyOf(text, MARK.length), MARK);
    if (isMarked) {
      return new Preset(id, isBuiltIn, Document.parse(text));
    }
    byte[] marked = Arrays.copyOf(MARK, MARK.length + text.length);
    System.arraycopy(text, 0, marked, MARK.length, text.length);
    return new Preset(id, isBuiltIn, Document.parse(marked));
  }

  /**
   * Makes a preset of what an answer file says now, without passwords, product keys and hashes.
   *
   * @param id its name among the presets
   * @param name what a person calls it
   * @param description what it is for; may be empty
   * @throws EditRefusedException when the name or the description holds what no line can
   */
  public static Preset of(String id, String name, String description, AnswerFile answers)
      throws EditRefusedException {
    Document document = Document.parse(MARK);
    write(document, "Kind", answers.kind().id());
    write(document, "Product", answers.product().id());
    write(document, "Name", name);
    if (!description.isBlank()) {
      write(document, "Description", description);
    }
    int number = 1;
    for (String rival : rivals(answers)) {
      write(document, "Remove" + number, rival);
      number++;
    }
    for (Section section : answers.document().sections()) {
      if (holdsAnswers(section)) {
        for (PresetEntry entry : entriesOf(section)) {
          put(document, entry);
        }
      }
    }
    return new Preset(id, false, document);
  }

  /** Of workgroup and domain a file has one; what belongs to the other must go. */
  private static List<String> rivals(AnswerFile answers) {
    if (answers.identification.joinDomain.isGiven()) {
      return List.of(IDENTIFICATION + "/JoinWorkgroup");
    }
    if (answers.identification.joinWorkgroup.isGiven()) {
      return List.of(
          IDENTIFICATION + "/JoinDomain",
          IDENTIFICATION + "/DomainAdmin",
          IDENTIFICATION + "/DomainAdminPassword",
          IDENTIFICATION + "/MachineObjectOU",
          IDENTIFICATION + "/DoOldStyleDomainJoin");
    }
    return List.of();
  }

  /** A section without a name is nothing to Windows, and no edit makes one. */
  private static boolean holdsAnswers(Section section) {
    return !section.name().isEmpty() && !section.name().equalsIgnoreCase(OWN_SECTION);
  }

  private static List<PresetEntry> entriesOf(Section section) {
    Document document = section.document();
    List<PresetEntry> found = new ArrayList<>();
    for (Entry entry : section.entries()) {
      String key = entry.key().orElse("");
      // of two entries of one key only one counts, and only that one is meant
      boolean counts =
          key.isEmpty()
              || document
                  .find(section.name(), key)
                  .filter(one -> one.index() == entry.index())
                  .isPresent();
      if (counts && isFree(section.name(), key, entry)) {
        found.add(new PresetEntry(section.name(), key, entry.rawValue()));
      }
    }
    return found;
  }

  /** Whether anybody may know it. The switch that says a password is a hash goes with it. */
  private static boolean isFree(String section, String key, Entry entry) {
    return !key.equalsIgnoreCase("EncryptedAdminPassword")
        && !(key.isEmpty() ? holdsSecretWord(entry) : isSecret(section, key, entry.value()));
  }

  private static boolean isSecret(String section, String key, String value) {
    return Catalogue.standard().isSecret(section, key, value);
  }

  /** A line without a key may be a damaged one whose sign is missing. */
  private static boolean holdsSecretWord(Entry entry) {
    String line = entry.rawValue().toLowerCase(Locale.ROOT).replace(" ", "");
    return line.contains("password") || line.contains("productkey") || line.contains("productid");
  }

  private static void write(Document document, String key, String value)
      throws EditRefusedException {
    ValueWriter writer = new ValueWriter(Reader.BOTH, Quotes.ALWAYS, document.stringNames());
    try {
      document.apply(new Editor(document).set(OWN_SECTION, key, writer.one(value)));
    } catch (UnwritableValueException e) {
      throw new EditRefusedException(e.getMessage());
    }
  }

  /** Puts an answer into a text: in the place of the one of its key, or behind its section. */
  static void put(Document document, PresetEntry entry) throws EditRefusedException {
    WrittenValue value = new WrittenValue(entry.rawValue(), ValueGrammar.fields(entry.rawValue()));
    Editor editor = new Editor(document);
    document.apply(
        entry.key().isEmpty()
            ? editor.addLine(entry.section(), value)
            : editor.set(entry.section(), entry.key(), value));
  }

  /** Its name among the presets. */
  public String id() {
    return id;
  }

  /** Whether it came with the program. */
  public boolean isBuiltIn() {
    return isBuiltIn;
  }

  /** What it is called, in the language of the program where it has a name in it. */
  public String name() {
    return own("Name").filter(name -> !name.isBlank()).orElse(id);
  }

  /** What it is for; empty where it does not say. */
  public String description() {
    return own("Description").orElse("");
  }

  /** The kind of file it was made for. */
  public Kind kind() {
    return own("Kind")
        .flatMap(Kind::byId)
        .orElseGet(() -> AnswerFile.of(document, id + ".inf").kind());
  }

  /** The product it was made for. */
  public Product product() {
    return own("Product")
        .flatMap(Product::byId)
        .orElseGet(() -> AnswerFile.of(document, id).product());
  }

  /** Its answers, in their order. */
  public List<PresetEntry> entries() {
    if (entries == null) {
      entries =
          document.sections().stream()
              .filter(Preset::holdsAnswers)
              .flatMap(section -> entriesOf(section).stream())
              .toList();
    }
    return entries;
  }

  /** The settings that must go where it is applied, written Section/Key. */
  List<String> removals() {
    return document.entries(OWN_SECTION).stream()
        .filter(entry -> entry.key().orElse("").matches("(?i)Remove[0-9]+"))
        .map(Entry::value)
        .filter(value -> value.indexOf('/') > 0)
        .toList();
  }

  /** The file, in UTF-8. */
  byte[] toBytes() {
    return document.toBytes();
  }

  private Optional<String> own(String key) {
    return document
        .find(OWN_SECTION, key + "." + Language.current().id())
        .or(() -> document.find(OWN_SECTION, key))
        .map(Entry::value);
  }

  @Override
  public String toString() {
    return "preset " + id;
  }
}
