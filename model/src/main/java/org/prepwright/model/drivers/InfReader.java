package org.prepwright.model.drivers;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prepwright.model.message.Messages;

/**
 * Reads one {@code .inf}.
 *
 * <p>For each Windows, the section of models is that of the {@link Decoration} closest to it, or,
 * on x86 where none fits, the one without. A device can be installed where its install section is
 * there with {@code .NTx86} or {@code .NTamd64}, with {@code .NT}, or bare. Source: Microsoft, "INF
 * Manufacturer Section", "INF Models Section", "INF DDInstall Section", "INF Version Section".
 *
 * <p>A package of Windows 95, 98 and Me tells itself by its signature, or by naming a loader of
 * theirs ({@code DevLoader}) in an install section that has neither a form for Windows NT nor a
 * service.
 */
final class InfReader {
  private static final String VERSION = "Version";
  private static final Set<String> SIGNATURES = Set.of("$windows nt$", "$chicago$");
  private static final String WINDOWS_9X = "$windows 95$";
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

  private final Path file;
  private final InfText inf;
  private final InfFiles files;
  private final Set<String> remarks = new LinkedHashSet<>();

  /** The install sections that devices of ours use, for each platform. */
  private final Map<Platform, Set<String>> installSections = new EnumMap<>(Platform.class);

  private final Map<String, Boolean> windows9x = new HashMap<>();

  private InfReader(Path file, InfText inf, CaseBlindFolder folder) {
    this.file = file;
    this.inf = inf;
    files = new InfFiles(inf, folder);
  }

  /**
   * Reads it.
   *
   * @param file where it lies
   * @param bytes its content
   * @param folder finds the files beside it
   * @throws InfRefusedException when it installs no device of Windows
   */
  static DriverInf read(Path file, byte[] bytes, CaseBlindFolder folder)
      throws InfRefusedException {
    return new InfReader(file, InfText.parse(bytes), folder).read();
  }

  private DriverInf read() throws InfRefusedException {
    boolean isFor9x = isOfWindows9x();
    if (inf.lines("Manufacturer").isEmpty()) {
      throw new InfRefusedException(text("drivers.inf.no-device"));
    }
    List<DriverModel> models = models(isFor9x);
    if (models.isEmpty()) {
      throw new InfRefusedException(text("drivers.inf.no-models"));
    }
    boolean onlyFor9x = isFor9x || (!windows9x.isEmpty() && !windows9x.containsValue(false));
    if (onlyFor9x) {
      remarks.add(text("drivers.inf.windows-9x"));
    }
    Set<String> missing = new LinkedHashSet<>();
    installSections.forEach(
        (platform, sections) -> missing.addAll(files.missing(sections, platform)));
    List<String> version = inf.fields(VERSION, "DriverVer");
    return new DriverInf(
        file,
        inf.value(VERSION, "Class"),
        inf.value(VERSION, "ClassGuid"),
        inf.value(VERSION, "Provider"),
        date(version.isEmpty() ? "" : version.get(0)),
        version.size() > 1 ? version.get(1) : "",
        catalogs(),
        models,
        files.below(),
        List.copyOf(missing),
        List.copyOf(remarks));
  }

  private boolean isOfWindows9x() throws InfRefusedException {
    if (!inf.has(VERSION)) {
      throw new InfRefusedException(text("drivers.inf.no-version"));
    }
    String signature = InfText.fold(inf.value(VERSION, "Signature"));
    if (!SIGNATURES.contains(signature) && !signature.equals(WINDOWS_9X)) {
      throw new InfRefusedException(text("drivers.inf.signature"));
    }
    return signature.equals(WINDOWS_9X);
  }

  private List<String> catalogs() {
    return Stream.of("", ".NT", ".NTx86", ".NTamd64")
        .map(ending -> inf.value(VERSION, "CatalogFile" + ending))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Month, day and year, as INFs write dates in every country. */
  private Optional<LocalDate> date(String text) {
    Matcher date = DATE.matcher(text.strip());
    if (date.matches()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(date.group(3)),
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2))));
      } catch (DateTimeException e) {
        remarks.add(text("drivers.inf.date", text));
        return Optional.empty();
      }
    }
    if (!text.isBlank()) {
      remarks.add(text("drivers.inf.date", text));
    }
    return Optional.empty();
  }

  private List<DriverModel> models(boolean isFor9x) {
    List<DriverModel> models = new ArrayList<>();
    Map<String, Set<Platform>> sections = sectionsOfModels();
    sections.forEach(
        (section, platforms) -> {
          for (InfLine line : inf.lines(section)) {
            if (!line.isValueAlone()) {
              model(line, isFor9x ? Set.of() : platforms).ifPresent(models::add);
            }
          }
        });
    return models;
  }

  /** Each section of models with the platforms that use it; those of other Windows have none. */
  private Map<String, Set<Platform>> sectionsOfModels() {
    Map<String, Set<Platform>> sections = new LinkedHashMap<>();
    for (InfLine maker : inf.lines("Manufacturer")) {
      String name = maker.field(0);
      if (name.isEmpty()) {
        continue;
      }
      List<Decoration> decorations =
          maker.isValueAlone()
              ? List.of()
              : maker.fields().stream()
                  .skip(1)
                  .flatMap(field -> Decoration.of(field).stream())
                  .toList();
      note(sections, name, decorations);
    }
    sections.keySet().removeIf(section -> !inf.has(section));
    return sections;
  }

  private void note(
      Map<String, Set<Platform>> sections, String name, List<Decoration> decorations) {
    Consumer<String> known =
        section -> sections.computeIfAbsent(section, all -> EnumSet.noneOf(Platform.class));
    known.accept(name);
    for (Decoration decoration : decorations) {
      String section = name + "." + decoration.text();
      known.accept(section);
      if (!inf.has(section)) {
        remarks.add(text("drivers.inf.section-missing", section));
      }
    }
    if (decorations.isEmpty() && !inf.has(name)) {
      remarks.add(text("drivers.inf.section-missing", name));
    }
    for (Platform platform : Platform.values()) {
      Optional<Decoration> closest =
          decorations.stream()
              .filter(decoration -> decoration.fits(platform))
              .reduce((best, next) -> next.isCloserThan(best) ? next : best);
      if (closest.isPresent()) {
        sections.get(name + "." + closest.get().text()).add(platform);
      } else if (!platform.is64Bit()) {
        sections.get(name).add(platform);
      }
    }
  }

  private Optional<DriverModel> model(InfLine line, Set<Platform> candidates) {
    List<String> ids =
        line.fields().stream().skip(1).map(String::strip).filter(id -> !id.isEmpty()).toList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    String install = line.field(0);
    Set<Platform> platforms = EnumSet.noneOf(Platform.class);
    for (Platform platform : candidates) {
      Optional<String> section = installSection(install, platform);
      boolean isInstalled = section.isPresent() && !isLoadedByWindows9x(install);
      if (isInstalled) {
        platforms.add(platform);
        Set<String> used = installSections.computeIfAbsent(platform, none -> new LinkedHashSet<>());
        used.add(section.get());
        used.add(section.get() + ".CoInstallers");
      }
    }
    boolean isNowhere =
        Stream.of("", ".NT", ".NTx86", ".NTamd64", ".NTia64")
            .noneMatch(ending -> inf.has(install + ending));
    if (isNowhere) {
      remarks.add(text("drivers.inf.install-missing", install, line.key()));
    }
    return Optional.of(new DriverModel(line.key(), ids, platforms));
  }

  private Optional<String> installSection(String install, Platform platform) {
    return Stream.of(".NT" + platform.architecture(), ".NT", "")
        .map(ending -> install + ending)
        .filter(inf::has)
        .findFirst();
  }

  private boolean isLoadedByWindows9x(String install) {
    return windows9x.computeIfAbsent(InfText.fold(install), this::namesLoaderOfWindows9x);
  }

  private boolean namesLoaderOfWindows9x(String install) {
    boolean isForNt =
        Stream.of(".NT", ".NTx86", ".NTamd64", ".Services")
            .anyMatch(ending -> inf.has(install + ending));
    return !isForNt
        && inf.lines(install).stream()
            .filter(line -> line.key().equalsIgnoreCase("AddReg"))
            .flatMap(line -> line.fields().stream())
            .flatMap(section -> inf.lines(section).stream())
            .anyMatch(line -> line.field(2).equalsIgnoreCase("DevLoader"));
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
