package org.prepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures of docs/architecture.md show who really uses whom. */
class ArchitecturePageTest {
  private static final Path PAGE = Path.of("docs/architecture.md");
  private static final String ROOT = "org.prepwright.";

  private static JavaClasses classes;
  private static String page;

  @BeforeAll
  static void readPage() throws IOException {
    classes =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
    page = Files.readString(PAGE).replace("\r\n", "\n");
  }

  @Test
  void theModulesAreThoseOfThePicture() {
    assertThat(page).contains(picture(ArchitecturePageTest::module));
  }

  @Test
  void thePackagesOfTheModelAreThoseOfThePicture() {
    assertThat(page).contains(picture(packageBelow(ROOT + "model.")));
  }

  @Test
  void thePackagesOfTheWindowAndTheCommandLineAreThoseOfThePicture() {
    assertThat(page).contains(picture(packageBelow(ROOT + "app.")));
  }

  @Test
  void eachPackageIsNamedWithWhatItHolds() {
    Set<String> all = new TreeSet<>(uses(packageBelow(ROOT + "model.")).keySet());
    all.addAll(uses(packageBelow(ROOT + "app.")).keySet());
    for (String name : all) {
      assertThat(page).contains("| `" + name + "` | ");
    }
  }

  private static Optional<String> module(String packageName) {
    String name = packageName.substring(ROOT.length()).replaceAll("\\..*", "");
    return Optional.of(name.equals("pages") ? "wizard-pages" : name);
  }

  private static Function<String, Optional<String>> packageBelow(String parent) {
    return packageName ->
        packageName.startsWith(parent)
            ? Optional.of(packageName.substring(parent.length()).replaceAll("\\..*", ""))
            : Optional.empty();
  }

  /** Who uses whom; only parts the function names. */
  private static Map<String, Set<String>> uses(Function<String, Optional<String>> part) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass user : classes) {
      Optional<String> from = part.apply(user.getPackageName());
      from.ifPresent(name -> uses.computeIfAbsent(name, unused -> new TreeSet<>()));
      user.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getPackageName())
          .filter(name -> name.startsWith(ROOT))
          .map(part)
          .flatMap(Optional::stream)
          .filter(to -> from.isPresent() && !to.equals(from.get()))
          .forEach(to -> uses.get(from.get()).add(to));
    }
    return uses;
  }

  /** The picture as the page must hold it: an arrow for each use that no other arrows lead to. */
  private static String picture(Function<String, Optional<String>> part) {
    Map<String, Set<String>> uses = uses(part);
    StringBuilder lines = new StringBuilder("```mermaid\nflowchart TD\n");
    uses.forEach(
        (from, targets) -> {
          for (String to : targets) {
            boolean isRoundabout =
                targets.stream().anyMatch(other -> !other.equals(to) && leads(uses, other, to));
            if (!isRoundabout) {
              lines.append("  ").append(from).append(" --> ").append(to).append('\n');
            }
          }
        });
    return lines.append("```\n").toString();
  }

  private static boolean leads(Map<String, Set<String>> uses, String from, String to) {
    Set<String> targets = uses.getOrDefault(from, Set.of());
    return targets.contains(to) || targets.stream().anyMatch(next -> leads(uses, next, to));
  }
}
