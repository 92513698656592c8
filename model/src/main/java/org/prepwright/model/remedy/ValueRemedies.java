package org.prepwright.model.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.answers.DriverFolders;
import org.prepwright.model.answers.RegionalSettings;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.ValueType;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.constraint.LocaleIds;
import org.prepwright.model.check.constraint.MissingLanguageGroup;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;

/** Remedies that give a value the one form that Setup takes. */
final class ValueRemedies {
  /** The system drive, as a drive letter or as the variable that names it. */
  private static final Pattern SYSTEM_DRIVE =
      Pattern.compile("(?:C:|%SystemDrive%)\\\\*", Pattern.CASE_INSENSITIVE);

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

  private static final Set<String> YES = Set.of("yes", "1", "true", "on");
  private static final Set<String> NO = Set.of("no", "0", "false", "off");
  private static final Map<ValueType, List<String>> SWITCHES =
      Map.of(
          ValueType.YESNO, List.of("Yes", "No"),
          ValueType.BOOL, List.of("1", "0"),
          ValueType.ONOFF, List.of("On", "Off"));

  private ValueRemedies() {}

  /** {@code ProductID} becomes {@code ProductKey} where there is none yet. */
  static Optional<Edit> renameProductId(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Document document = answers.document();
    Optional<Entry> entry = Spots.entry(answers, finding);
    boolean hasKey = document.find(finding.section(), "ProductKey").isPresent();
    return entry.isEmpty() || hasKey
        ? Optional.empty()
        : Optional.of(new Editor(document).rename(entry.get(), "ProductKey"));
  }

  /** Yes for 1, On for Yes and the like. */
  static Optional<Edit> writeSwitchAsDocumented(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding);
    String section = answers.documentedSections().of(finding.section());
    Optional<List<String>> positions =
        Catalogue.standard()
            .find(answers.kind(), section, finding.key())
            .map(KeyFact::type)
            .map(SWITCHES::get);
    if (entry.isEmpty() || positions.isEmpty()) {
      return Optional.empty();
    }
    String value = entry.get().value().strip().toLowerCase(Locale.ROOT);
    int position = YES.contains(value) ? 0 : NO.contains(value) ? 1 : -1;
    return position < 0
        ? Optional.empty()
        : Optional.of(Spots.assign(answers, finding, positions.get().get(position)));
  }

  /** The locale of each pair that was written in decimal digits. */
  static Optional<Edit> writeLocaleInHexadecimal(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String pairs =
        entry.get().fields().stream()
            .map(
                pair ->
                    LocaleIds.meantByDecimal(pair)
                        .map(locale -> locale + pair.substring(pair.indexOf(':')))
                        .orElse(pair))
            .collect(Collectors.joining(","));
    return Optional.of(Spots.assign(answers, finding, pairs));
  }

  /** The language groups that are missing, behind those that are listed. */
  static Optional<Edit> addLanguageGroups(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<RegionalSettings> regional =
        Stream.concat(Stream.of(answers.regionalSettings), answers.sectionsOfComputers().stream())
            .filter(section -> section.name().equalsIgnoreCase(finding.section()))
            .filter(RegionalSettings.class::isInstance)
            .map(RegionalSettings.class::cast)
            .findFirst();
    if (regional.isEmpty()) {
      return Optional.empty();
    }
    List<String> groups = new ArrayList<>(regional.get().languageGroup.valueOr(List.of()));
    MissingLanguageGroup.of(regional.get())
        .forEach(missing -> groups.add(String.valueOf(missing.group())));
    return Optional.of(
        new Assignment(answers).edit(finding.section(), "LanguageGroup", String.join(",", groups)));
  }

  /** Folders on the system drive, written from its root; other drives leave a choice. */
  static Optional<Edit> makeDriverPathsRelative(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    Optional<Entry> entry = Spots.entry(answers, finding);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    List<String> folders = new ArrayList<>();
    for (String folder : DriverFolders.in(entry.get().value())) {
      String relative = SYSTEM_DRIVE.matcher(folder).replaceFirst("");
      boolean stillBound =
          DRIVE.matcher(relative).find()
              || relative.startsWith("\\\\")
              || relative.indexOf('%') >= 0
              || relative.isEmpty();
      if (stillBound) {
        return Optional.empty();
      }
      folders.add(relative);
    }
    return Optional.of(Spots.assign(answers, finding, DriverFolders.listing(folders)));
  }

  /** The folder without its drive letter. */
  static Optional<Edit> dropDrive(AnswerFile answers, Finding finding) throws EditRefusedException {
    Optional<String> folder =
        Spots.entry(answers, finding)
            .map(entry -> DRIVE.matcher(entry.value().strip()).replaceFirst(""))
            .filter(path -> path.length() > 1);
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(Spots.assign(answers, finding, folder.get()));
  }
}
