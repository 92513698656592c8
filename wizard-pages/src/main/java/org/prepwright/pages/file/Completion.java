package org.prepwright.pages.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.pages.form.LocaleNames;
import org.prepwright.pages.form.Option;

/** What may be written at a place of the text, by the catalogue. */
final class Completion {
  /** More than this nobody reads; another letter narrows them down. */
  static final int MOST_PROPOSALS = 200;

  /**
   * What may be written.
   *
   * @param from the column where what was typed of it begins
   * @param options the texts and what they are called; none where nothing is known
   */
  record Proposals(int from, List<Option<String>> options) {
    static final Proposals NONE = new Proposals(0, List.of());
  }

  private final AnswerFile answers;
  private final Catalogue catalogue = Catalogue.standard();

  Completion(AnswerFile answers) {
    this.answers = answers;
  }

  /**
   * The proposals at a place.
   *
   * @param line the place of the line in the document
   * @param text the row up to its end
   * @param column the place of the caret in the row
   */
  Proposals at(int line, String text, int column) {
    String head = text.substring(0, column);
    String rest = text.substring(column);
    int indent = head.length() - head.stripLeading().length();
    int equals = head.indexOf('=');
    if (head.stripLeading().startsWith(";")) {
      return Proposals.NONE;
    }
    if (head.stripLeading().startsWith("[")) {
      return sections(head, indent + 1, rest);
    }
    String section = sectionOf(line);
    return equals < 0
        ? proposals(head, indent, keys(section, head.strip(), rest))
        : values(section, head, equals);
  }

  private String sectionOf(int line) {
    Document document = answers.document();
    int last = Math.min(line, document.lines().size() - 1);
    return last < 0 ? "" : document.sectionOfLine(last).map(Section::name).orElse("");
  }

  /** The name under which the section is documented. */
  private String documented(String section) {
    String plain = DocumentedSections.withoutId(answers.kind(), section);
    boolean isKnown = catalogue.knowsSection(answers.kind(), plain);
    return isKnown ? plain : answers.documentedSections().of(section);
  }

  private Proposals sections(String head, int from, String rest) {
    if (head.indexOf(']') >= 0) {
      return Proposals.NONE;
    }
    int colon = answers.kind() == Kind.UDF ? head.lastIndexOf(':') : -1;
    String end = rest.startsWith("]") ? "" : "]";
    List<Option<String>> names =
        catalogue.sectionNames(answers.kind()).stream()
            .filter(name -> !isPattern(name))
            .filter(name -> knows(catalogue.familiesOfSection(answers.kind(), name)))
            .map(name -> new Option<>(name + end, catalogue.sectionLabel(name).orElse("")))
            .toList();
    return proposals(head, Math.max(from, colon + 1), names);
  }

  private boolean knows(Set<?> families) {
    return families.contains(answers.product().family());
  }

  private List<Option<String>> keys(String section, String typed, String rest) {
    Set<String> taken = new HashSet<>();
    answers.document().entries(section).stream()
        .flatMap(entry -> entry.key().stream())
        .forEach(key -> taken.add(Document.fold(key)));
    taken.remove(Document.fold(typed));
    String end = rest.stripLeading().startsWith("=") ? "" : "=";
    String documented = documented(section);
    List<Option<String>> options = new ArrayList<>();
    for (KeyFact fact : catalogue.keysOf(answers.kind(), documented)) {
      String key = withNextNumber(fact.key(), taken);
      boolean isOffered =
          !fact.isAboutSection()
              && !isPattern(key)
              && fact.appliesTo(answers.product())
              && !taken.contains(Document.fold(key));
      if (isOffered) {
        options.add(new Option<>(key + end, catalogue.label(documented, fact.key()).orElse("")));
      }
    }
    return options;
  }

  /** A numbered key with the first number that is free; any other key as it is. */
  private static String withNextNumber(String key, Set<String> taken) {
    int number = 0;
    while (key.contains("<n>")
        && taken.contains(Document.fold(key.replace("<n>", String.valueOf(number))))) {
      number++;
    }
    return key.replace("<n>", String.valueOf(number));
  }

  private static boolean isPattern(String name) {
    return name.indexOf('<') >= 0;
  }

  private Proposals values(String section, String head, int equals) {
    String key = ValueGrammar.name(head.substring(0, equals).strip());
    String documented = documented(section);
    Optional<KeyFact> fact = catalogue.find(answers.kind(), documented, key);
    boolean isList = fact.map(known -> known.type() == ValueType.LIST).orElse(false);
    int from = equals + 1;
    if (isList) {
      from = Math.max(from, head.lastIndexOf(',') + 1);
    }
    while (from < head.length() && (head.charAt(from) == ' ' || head.charAt(from) == '"')) {
      from++;
    }
    return proposals(head, from, Values.of(answers, fact, key));
  }

  /** Those that begin with what was typed, then those whose name has it. */
  private static Proposals proposals(String head, int from, List<Option<String>> options) {
    String typed = head.substring(Math.min(from, head.length())).strip();
    String folded = typed.toLowerCase(Locale.ROOT);
    List<Option<String>> fitting =
        Stream.concat(
                options.stream().filter(option -> beginsWith(option, folded)),
                options.stream()
                    .filter(option -> !beginsWith(option, folded) && isCalled(option, folded)))
            .limit(MOST_PROPOSALS)
            .toList();
    boolean isWritten = fitting.size() == 1 && fitting.get(0).value().equals(typed);
    return isWritten ? Proposals.NONE : new Proposals(from, fitting);
  }

  private static boolean beginsWith(Option<String> option, String folded) {
    return option.value().toLowerCase(Locale.ROOT).startsWith(folded);
  }

  private static boolean isCalled(Option<String> option, String folded) {
    return option.label().toLowerCase(Locale.ROOT).contains(folded);
  }

  /** The values of a key with their names. */
  static final class Values {
    private static final int LONGEST_RANGE = 20;

    private Values() {}

    /** The values a key takes; none when it takes any text. */
    static List<Option<String>> of(AnswerFile answers, Optional<KeyFact> fact, String key) {
      return switch (key.toLowerCase(Locale.ROOT)) {
        case "timezone" ->
            Catalogue.standard().timeZones().stream()
                .map(zone -> new Option<>(String.valueOf(zone.index()), zone.display()))
                .toList();
        case "userlocale", "systemlocale", "language" -> LocaleNames.locales();
        case "inputlocale" -> LocaleNames.keyboards();
        case "languagegroup" ->
            Catalogue.standard().languageGroups().stream()
                .map(group -> new Option<>(LocaleNames.written(group.id()), group.name()))
                .toList();
        default -> fact.map(known -> of(answers, known)).orElse(List.of());
      };
    }

    private static List<Option<String>> of(AnswerFile answers, KeyFact fact) {
      if (fact.allowed().isClosed()) {
        return fact.allowed().members().stream()
            .flatMap(Values::expanded)
            .map(Values::unnamed)
            .toList();
      }
      return switch (fact.type()) {
        case YESNO -> List.of(unnamed("Yes"), unnamed("No"));
        case BOOL -> List.of(unnamed("1"), unnamed("0"));
        case ONOFF -> List.of(unnamed("On"), unnamed("Off"));
        case SECTION ->
            answers.document().sections().stream()
                .map(Section::name)
                .distinct()
                .map(Values::unnamed)
                .toList();
        default -> List.of();
      };
    }

    private static Option<String> unnamed(String value) {
      return new Option<>(value, "");
    }

    private static Stream<String> expanded(String member) {
      int dots = member.indexOf("..");
      if (dots < 0) {
        return Stream.of(member);
      }
      long first = Long.parseLong(member.substring(0, dots));
      long last = Long.parseLong(member.substring(dots + 2));
      return last - first > LONGEST_RANGE
          ? Stream.empty()
          : Stream.iterate(first, number -> number <= last, number -> number + 1)
              .map(String::valueOf);
    }
  }
}
