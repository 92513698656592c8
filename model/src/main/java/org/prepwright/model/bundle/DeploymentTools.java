package org.prepwright.model.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.bundle.ExecutableFacts.Machine;
import org.prepwright.model.bundle.ExecutableFacts.Version;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;

/**
 * The programs of an extracted deploy.cab that a Sysprep bundle takes along: sysprep.exe and
 * setupcl.exe, and factory.exe where it is there. They come as they are on disk; what speaks
 * against them is told in sentences.
 *
 * @param files the programs found, at their places in the bundle; in memory, so that what was
 *     checked is what is written
 * @param problems why they cannot be used, one sentence each; empty when they can
 * @param remarks what could not be told or is worth knowing, one sentence each
 * @param version their common file version; empty when it could not be read or differs
 */
public record DeploymentTools(
    List<BundleFile> files, List<String> problems, List<String> remarks, String version) {
  private static final String FOLDER = "Sysprep/";
  private static final String CABINET = "deploy.cab";
  private static final List<String> REQUIRED = List.of("sysprep.exe", "setupcl.exe");
  private static final String FACTORY = "factory.exe";

  /** The largest of these programs has well under one megabyte. */
  private static final long LARGEST = 16L << 20;

  /** The build of Windows XP Service Pack 2, whose tools first prepare Server 2003 as well. */
  private static final int XP_SP2_REVISION = 2180;

  /** Keeps copies of the lists. */
  public DeploymentTools {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /**
   * Looks for the programs in a folder, not below it, without regard to case.
   *
   * @param folder a folder that need not exist
   * @param product what they are to prepare
   */
  public static DeploymentTools in(Path folder, Product product) {
    return new Search(folder, product).run();
  }

  /** Whether nothing speaks against taking them along. */
  public boolean isUsable() {
    return problems.isEmpty();
  }

  /** One look through a folder. */
  private static final class Search {
    private final Path folder;
    private final Product product;
    private final List<BundleFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, ExecutableFacts> facts = new LinkedHashMap<>();

    private Search(Path folder, Product product) {
      this.folder = folder;
      this.product = product;
    }

    private DeploymentTools run() {
      List<Path> found = List.of();
      try (Stream<Path> listed = Files.list(folder)) {
        found = listed.filter(Files::isRegularFile).sorted().toList();
      } catch (IOException e) {
        problems.add(text("tools.folder", folder));
        return result();
      }
      for (String name : REQUIRED) {
        look(name, found, true);
      }
      look(FACTORY, found, false);
      compare();
      return result();
    }

    private DeploymentTools result() {
      Set<String> versions = versions();
      boolean isKnown =
          versions.size() == 1 && facts.values().stream().allMatch(Search::hasVersion);
      return new DeploymentTools(
          files, problems, remarks, isKnown ? versions.iterator().next() : "");
    }

    private static boolean hasVersion(ExecutableFacts program) {
      return program.version().isPresent();
    }

    private Set<String> versions() {
      return facts.values().stream()
          .flatMap(program -> program.version().stream())
          .map(Version::toString)
          .collect(Collectors.toSet());
    }

    private void look(String name, List<Path> found, boolean required) {
      List<Path> matching = named(name, found);
      if (matching.size() > 1) {
        problems.add(text("tools.twice", name, folder));
        return;
      }
      if (matching.isEmpty()) {
        if (required) {
          boolean packed = !named(CABINET, found).isEmpty();
          problems.add(text(packed ? "tools.packed" : "tools.missing", name, folder));
        }
        return;
      }
      read(name, matching.get(0));
    }

    private static List<Path> named(String name, List<Path> found) {
      return found.stream()
          .filter(file -> Document.fold(file.getFileName().toString()).equals(name))
          .toList();
    }

    private void read(String name, Path file) {
      byte[] bytes;
      try {
        if (Files.size(file) > LARGEST) {
          problems.add(text("tools.not-a-program", file));
          return;
        }
        bytes = Files.readAllBytes(file);
      } catch (IOException e) {
        problems.add(text("tools.unreadable", file));
        return;
      }
      Optional<ExecutableFacts> program = ExecutableFacts.of(bytes);
      if (program.isEmpty()) {
        problems.add(text("tools.not-a-program", file));
        return;
      }
      facts.put(name, program.get());
      files.add(BundleFile.of(FOLDER + name, Content.of(bytes)));
      judge(name, program.get());
    }

    private void judge(String name, ExecutableFacts program) {
      if (!fits(program.machine())) {
        problems.add(text("tools.machine", name, bits(program.machine()), product.label()));
      }
      if (program.version().isEmpty()) {
        remarks.add(text("tools.no-version", name));
      } else if (!fits(program.version().get())) {
        problems.add(text("tools.version", name, program.version().get(), product.label()));
      }
    }

    /** A server product may be of either sort, so there only Itanium and others are ruled out. */
    private boolean fits(Machine machine) {
      return switch (machine) {
        case I386 -> product != Product.XP_PROFESSIONAL_X64;
        case AMD64 -> product == Product.XP_PROFESSIONAL_X64 || product.isServer();
        case IA64, OTHER -> false;
      };
    }

    private static String bits(Machine machine) {
      return text("tools.machine." + machine.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The tools of Server 2003 prepare Windows XP too, those of Windows XP a server from Service
     * Pack 2 on (readme files of deploy.cab); the x64 edition of Windows XP is a 5.2.
     */
    private boolean fits(Version version) {
      if (version.major() != 5) {
        return false;
      }
      return switch (version.minor()) {
        case 2 -> true;
        case 1 ->
            !product.isServer() && product != Product.XP_PROFESSIONAL_X64
                || product.isServer() && version.revision() >= XP_SP2_REVISION;
        default -> false;
      };
    }

    private void compare() {
      if (facts.values().stream().map(ExecutableFacts::machine).distinct().count() > 1) {
        problems.add(text("tools.machines-differ"));
      }
      if (versions().size() > 1) {
        String each =
            facts.entrySet().stream()
                .filter(one -> hasVersion(one.getValue()))
                .map(one -> one.getKey() + " " + one.getValue().version().orElseThrow())
                .collect(Collectors.joining(", "));
        problems.add(text("tools.versions-differ", each));
      }
    }

    private static String text(String key, Object... arguments) {
      return Messages.model().text(key, arguments);
    }
  }
}
