package org.prepwright.model.catalog;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.message.Messages;

/**
 * Looks up what is documented about answer files: sections and keys, time zones, locales, language
 * groups, keyboard layouts and hardware abstraction layers.
 *
 * <p>Names compare without regard to case. An exact name goes before a pattern, so {@code
 * params.MS_TCPIP} is the protocol section and {@code params.Adapter01} an adapter. A uniqueness
 * file holds keys of the unattend.txt it goes with: {@link Kind#UDF} is answered as {@link
 * Kind#UNATTEND}.
 *
 * <p>Safe for use by several threads: nothing changes after loading.
 */
public final class Catalogue {
  /** How an answer file spells a blank password. */
  private static final String BLANK_PASSWORD = "*";

  /** A uniqueness file can name any number of sections. */
  private static final int MOST_REMEMBERED = 1000;

  private static final Pattern LOCALE_ID = Pattern.compile("[0-9a-fA-F]{4}|[0-9a-fA-F]{8}");
  private static final Pattern LAYOUT_ID = Pattern.compile("[0-9a-fA-F]{1,8}");
  private static final List<String> SECRET_NAMES = List.of("password", "productkey", "productid");

  private final List<KeyFact> facts;
  private final List<OtherFileFact> otherFiles;
  private final Map<Kind, SectionIndex> sections = new EnumMap<>(Kind.class);

  /** The names of the sections by their folded form; of several spellings the first. */
  private final Map<String, String> spellings = new HashMap<>();

  private final Set<String> secretKeys = new HashSet<>();
  private final Set<String> keysThatNameSections = new HashSet<>();

  /** Which indexes to ask about a section; the same few names are asked about again and again. */
  private final Map<String, List<SectionIndex>> remembered = new ConcurrentHashMap<>();

  private final List<TimeZoneFact> timeZones;
  private final List<LocaleFact> locales;
  private final List<LanguageGroupFact> languageGroups;
  private final List<KeyboardLayoutFact> keyboardLayouts;
  private final List<HalFact> hals;
  private final Map<Integer, TimeZoneFact> timeZoneByIndex;
  private final Map<String, LocaleFact> localeById;
  private final Map<Integer, LanguageGroupFact> languageGroupById;
  private final Map<String, KeyboardLayoutFact> layoutById;
  private final Map<String, HalFact> halByName = new HashMap<>();

  private Catalogue() {
    facts =
        Stream.of("sysprep-keys.csv", "unattend-keys.csv")
            .flatMap(table -> KeyTable.read(table).stream())
            .toList();
    otherFiles = KeyTable.readOtherFiles("other-files-keys.csv");
    for (Kind kind : List.of(Kind.SYSPREP, Kind.UNATTEND, Kind.WINNT, Kind.RIS)) {
      sections.put(
          kind,
          new SectionIndex(facts.stream().filter(fact -> fact.kinds().contains(kind)).toList()));
    }
    sections.values().stream()
        .flatMap(index -> index.names().stream())
        .forEach(name -> spellings.putIfAbsent(NamePattern.fold(name), name));
    facts.stream()
        .filter(KeyFact::secret)
        .forEach(fact -> secretKeys.add(NamePattern.fold(fact.key())));
    facts.stream()
        .filter(fact -> fact.type() == ValueType.SECTION)
        .forEach(fact -> keysThatNameSections.add(NamePattern.fold(fact.key())));
    timeZones =
        CsvTable.read(
            Catalogue.class,
            "timezones.csv",
            List.of("index", "standard_name", "display", "utc_offset"),
            row ->
                new TimeZoneFact(
                    Integer.parseInt(row.get("index")),
                    row.get("standard_name"),
                    row.get("display"),
                    ZoneOffset.of(row.get("utc_offset"))));
    locales =
        CsvTable.read(
            Catalogue.class,
            "locales.csv",
            List.of("lcid", "language", "region", "language_groups", "input_locales"),
            row ->
                new LocaleFact(
                    row.get("lcid"),
                    row.get("language"),
                    row.get("region"),
                    Stream.of(row.get("language_groups").split("\\|", -1))
                        .map(Integer::valueOf)
                        .toList(),
                    List.of(row.get("input_locales").split("\\|", -1))));
    languageGroups =
        CsvTable.read(
            Catalogue.class,
            "language-groups.csv",
            List.of("id", "name", "collection"),
            row ->
                new LanguageGroupFact(
                    Integer.parseInt(row.get("id")), row.get("name"), row.get("collection")));
    keyboardLayouts =
        CsvTable.read(
            Catalogue.class,
            "keyboard-layouts.csv",
            List.of("klid", "name"),
            row -> new KeyboardLayoutFact(row.get("klid"), row.get("name")));
    hals =
        CsvTable.read(
            Catalogue.class,
            "hals.csv",
            List.of("id", "name", "file", "also_called", "runs_on", "offered", "upgrades_to"),
            row ->
                new HalFact(
                    row.get("id"),
                    row.get("name"),
                    row.get("file"),
                    members(row.get("also_called")),
                    members(row.get("runs_on")),
                    members(row.get("offered")),
                    members(row.get("upgrades_to"))));
    hals.forEach(hal -> hal.names().forEach(name -> halByName.put(NamePattern.fold(name), hal)));
    timeZoneByIndex = byId(timeZones, TimeZoneFact::index);
    localeById = byId(locales, LocaleFact::lcid);
    languageGroupById = byId(languageGroups, LanguageGroupFact::id);
    layoutById = byId(keyboardLayouts, KeyboardLayoutFact::klid);
  }

  /** The catalogue of this program; the first call loads it. */
  public static Catalogue standard() {
    return Loaded.CATALOGUE;
  }

  /**
   * The fact about a key of a section. Where the section name fits several patterns equally well,
   * as {@code WindowsFirewall.Anything} does, it says what all of them agree on.
   */
  public Optional<KeyFact> find(Kind kind, String section, String key) {
    return index(kind).find(section, key);
  }

  /** The facts about a section's keys in the order of the table, patterns among them. */
  public List<KeyFact> keysOf(Kind kind, String section) {
    return index(kind).keysOf(section);
  }

  /** Whether a kind of answer file has a section. */
  public boolean knowsSection(Kind kind, String section) {
    return !index(kind).fitting(section).isEmpty();
  }

  /** Whether any kind of answer file has a section. */
  public boolean knowsSectionAnywhere(String section) {
    return sections.keySet().stream().anyMatch(kind -> knowsSection(kind, section));
  }

  /**
   * The name of the section that the tables describe under just this name, in their spelling; a
   * pattern is found by its own text, such as {@code params.<adapter>}, and not by what fits it.
   */
  public Optional<String> spellingOfExactSection(String section) {
    return Optional.ofNullable(spellings.get(NamePattern.fold(section)));
  }

  /** The facts about a key of a section in any kind of answer file, without repetitions. */
  public List<KeyFact> findAnywhere(String section, String key) {
    return indexesThatKnow(section)
        .flatMap(index -> index.find(section, key).stream())
        .distinct()
        .toList();
  }

  /**
   * Whether the left sides of a section are free, or its lines have none: lists of commands, files
   * or devices.
   */
  public boolean hasFreeKeys(Kind kind, String section) {
    return index(kind).fitting(section).stream().anyMatch(SectionFacts::hasFreeKeys);
  }

  /** The section's name as it should be written; parts that the file chooses stay as they are. */
  public Optional<String> spellingOfSection(String section) {
    return indexesThatKnow(section)
        .flatMap(index -> index.fitting(section).stream())
        .flatMap(facts -> facts.name().spell(section).stream())
        .findFirst();
  }

  /** The key's name as it should be written; parts that the file chooses stay as they are. */
  public Optional<String> spellingOfKey(String section, String key) {
    return findAnywhere(section, key).stream()
        .flatMap(fact -> new NamePattern(fact.key()).spell(key).stream())
        .findFirst();
  }

  /**
   * Whether the value of a key must not be shown. True for the keys the tables mark, and by name in
   * every section for whatever speaks of a password or a product key, so that an unknown spelling
   * or a wrong section shows nothing either. That takes in {@code EncryptedAdminPassword}.
   */
  public boolean isSecret(String section, String key) {
    String folded = NamePattern.fold(key);
    return SECRET_NAMES.stream().anyMatch(folded::contains)
        || (secretKeys.contains(folded)
            && findAnywhere(section, key).stream().anyMatch(KeyFact::secret));
  }

  /**
   * Whether this value of a key must not be shown. A documented switch such as {@code
   * EncryptedAdminPassword} may be shown as long as it holds what a switch holds; nothing is to
   * hide in an empty value, nor in the asterisk that stands for a blank password.
   */
  public boolean isSecret(String section, String key, String value) {
    boolean saysNothing = value.isBlank() || value.equals(BLANK_PASSWORD);
    return !saysNothing && isSecret(section, key) && !isSwitchPosition(section, key, value);
  }

  private boolean isSwitchPosition(String section, String key, String value) {
    return findAnywhere(section, key).stream()
        .anyMatch(
            fact ->
                (fact.type() == ValueType.YESNO || fact.type() == ValueType.BOOL)
                    && fact.acceptsType(value));
  }

  /** Whether the value of a key names another section of the file. */
  public boolean namesSection(String section, String key) {
    return keysThatNameSections.contains(NamePattern.fold(key))
        && findAnywhere(section, key).stream()
            .map(KeyFact::type)
            .anyMatch(ValueType.SECTION::equals);
  }

  /** The sections of a kind of answer file in the order of the table, patterns among them. */
  public List<String> sectionNames(Kind kind) {
    return index(kind).names();
  }

  /** All rows of the tables in their order, rows about sections among them. */
  public List<KeyFact> facts() {
    return facts;
  }

  /** What is documented about files beside the answer file. */
  public List<OtherFileFact> otherFiles() {
    return otherFiles;
  }

  /**
   * The names under which the tables describe a section: one, or several patterns where the name
   * does not tell which of them is meant, as for {@code WindowsFirewall.Anything}.
   */
  public List<String> tableNamesOfSection(String section) {
    return indexesThatKnow(section)
        .flatMap(index -> index.fitting(section).stream())
        .map(SectionFacts::section)
        .distinct()
        .toList();
  }

  /** The kinds of answer file that have a section, in their order; uniqueness files left out. */
  public List<Kind> kindsOfSection(String section) {
    return sections.keySet().stream().filter(kind -> knowsSection(kind, section)).toList();
  }

  /** The products that know a section, which they do when they know any row of it. */
  public Set<Product.Family> familiesOfSection(Kind kind, String section) {
    return index(kind).fitting(section).stream()
        .flatMap(found -> found.families().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether at least one row of a section is verified. */
  public boolean isVerifiedSection(Kind kind, String section) {
    return index(kind).fitting(section).stream().anyMatch(SectionFacts::isVerified);
  }

  /**
   * The sections of a kind of answer file that document a key by its name, in the order of the
   * table. Sections whose own name is a pattern, and keys that are nothing but a pattern, are left
   * out: they say nothing about where a key belongs.
   */
  public List<String> sectionsOfKey(Kind kind, String key) {
    return index(kind).sectionsOfKey(key);
  }

  /** What an entry is, what Setup does with it and what to do, where there is such a text. */
  public Optional<String> help(String section, String key) {
    return text("help", section, key);
  }

  /** What the field of an entry is called, where there is such a text. */
  public Optional<String> label(String section, String key) {
    return text("label", section, key);
  }

  /** A value such an entry could have, where there is one: what is meant, without quotes. */
  public Optional<String> example(String section, String key) {
    return text("example", section, key);
  }

  /** A left side such an entry could have, where the table leaves it free. */
  public Optional<String> exampleKey(String section, String key) {
    return text("example-key", section, key);
  }

  /** What a section is called, where there is such a text. */
  public Optional<String> sectionLabel(String section) {
    return sectionText("section-label", section);
  }

  /** What a section is for, where there is such a text. */
  public Optional<String> sectionHelp(String section) {
    return sectionText("section-help", section);
  }

  /** A name such a section could have, where the file chooses a part of it. */
  public Optional<String> exampleSection(String section) {
    return sectionText("example-section", section);
  }

  /** All time zones, from west to east. */
  public List<TimeZoneFact> timeZones() {
    return timeZones;
  }

  /** The time zone of an index. */
  public Optional<TimeZoneFact> timeZone(int index) {
    return Optional.ofNullable(timeZoneByIndex.get(index));
  }

  /** All locales in the order of the table, by language. */
  public List<LocaleFact> locales() {
    return locales;
  }

  /** The locale of an id of four or eight hexadecimal digits. */
  public Optional<LocaleFact> locale(String lcid) {
    return LOCALE_ID.matcher(lcid).matches()
        ? Optional.ofNullable(localeById.get(eightDigits(lcid)))
        : Optional.empty();
  }

  /** All language groups, by id. */
  public List<LanguageGroupFact> languageGroups() {
    return languageGroups;
  }

  /** The language group of an id. */
  public Optional<LanguageGroupFact> languageGroup(int id) {
    return Optional.ofNullable(languageGroupById.get(id));
  }

  /** All keyboard layouts and input methods in the order of the table. */
  public List<KeyboardLayoutFact> keyboardLayouts() {
    return keyboardLayouts;
  }

  /** The keyboard layout of an id of up to eight hexadecimal digits; zeros may be left out. */
  public Optional<KeyboardLayoutFact> keyboardLayout(String klid) {
    return LAYOUT_ID.matcher(klid).matches()
        ? Optional.ofNullable(layoutById.get(eightDigits(klid)))
        : Optional.empty();
  }

  /** All hardware abstraction layers in the order of the table. */
  public List<HalFact> hals() {
    return hals;
  }

  /**
   * The hardware abstraction layer of an id, a name or a file name, without regard to case: {@code
   * ACPIAPIC_UP}, {@code ACPI Uniprocessor} and {@code halaacpi.dll} are one.
   */
  public Optional<HalFact> hal(String name) {
    return Optional.ofNullable(halByName.get(NamePattern.fold(name.strip())));
  }

  /** Where a kind has a section of just this name, a pattern of another kind does not count. */
  private Stream<SectionIndex> indexesThatKnow(String section) {
    List<SectionIndex> known = remembered.get(section);
    if (known == null) {
      boolean exact = spellingOfExactSection(section).isPresent();
      known =
          sections.values().stream()
              .filter(index -> !exact || index.exact(section).isPresent())
              .toList();
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(section, known);
      }
    }
    return known.stream();
  }

  private SectionIndex index(Kind kind) {
    return sections.get(kind == Kind.UDF ? Kind.UNATTEND : kind);
  }

  private Optional<String> text(String use, String section, String key) {
    return Stream.concat(
            findAnywhere(section, key).stream()
                .map(fact -> bundleKey(use, fact.section(), fact.key())),
            otherFiles.stream()
                .filter(fact -> fact.section().equalsIgnoreCase(section))
                .filter(fact -> fact.key().equalsIgnoreCase(key))
                .map(fact -> bundleKey(use, fact.section(), fact.key())))
        .flatMap(bundleKey -> text(bundleKey).stream())
        .findFirst();
  }

  private Optional<String> sectionText(String use, String section) {
    return Stream.concat(
            indexesThatKnow(section)
                .flatMap(index -> index.fitting(section).stream())
                .map(SectionFacts::section),
            otherFiles.stream()
                .map(OtherFileFact::section)
                .filter(name -> name.equalsIgnoreCase(section)))
        .flatMap(name -> text(use + "." + new NamePattern(name).bundleName()).stream())
        .findFirst();
  }

  private static Optional<String> text(String bundleKey) {
    return Messages.model().has(bundleKey)
        ? Optional.of(Messages.model().text(bundleKey))
        : Optional.empty();
  }

  private static String bundleKey(String use, String section, String key) {
    return String.join(
        ".", use, new NamePattern(section).bundleName(), new NamePattern(key).bundleName());
  }

  private static String eightDigits(String hex) {
    return "0".repeat(8 - hex.length()) + hex.toLowerCase(Locale.ROOT);
  }

  private static List<String> members(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|", -1));
  }

  private static <K, T> Map<K, T> byId(List<T> facts, Function<T, K> id) {
    return facts.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
  }

  /** Loads the tables when they are first asked for. */
  private static final class Loaded {
    static final Catalogue CATALOGUE = new Catalogue();
  }
}
