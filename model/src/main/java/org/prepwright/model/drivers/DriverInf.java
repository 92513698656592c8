package org.prepwright.model.drivers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.catalog.Product;

/**
 * A driver package: one {@code .inf} and what it says.
 *
 * @param file the {@code .inf}
 * @param className its device class, for example {@code Net}; empty when only its id is given
 * @param classGuid the id of its class in braces; empty when not given
 * @param provider who provides it
 * @param date the day it is of, where it says one that can be read
 * @param version its four numbers; empty when not given
 * @param catalogs names of its catalogs; a driver without one has no signature
 * @param models the devices it installs
 * @param filesBelow the files it takes from folders below its own, by their path there with {@code
 *     /}: where the INF looks for them, and where they lie
 * @param missingFiles paths, likewise, of files that it copies and that are not there
 * @param remarks sentences about what is odd in it
 */
public record DriverInf(
    Path file,
    String className,
    String classGuid,
    String provider,
    Optional<LocalDate> date,
    String version,
    List<String> catalogs,
    List<DriverModel> models,
    Map<String, Path> filesBelow,
    List<String> missingFiles,
    List<String> remarks) {
  private static final Set<String> MASS_STORAGE_CLASSES = Set.of("scsiadapter", "hdc");

  /** SCSI and RAID controllers; IDE and SATA controllers (Microsoft, "System-Defined Classes"). */
  private static final Set<String> MASS_STORAGE_GUIDS =
      Set.of("{4d36e97b-e325-11ce-bfc1-08002be10318}", "{4d36e96a-e325-11ce-bfc1-08002be10318}");

  /** Keeps its own copies. */
  public DriverInf {
    catalogs = List.copyOf(catalogs);
    models = List.copyOf(models);
    filesBelow = Map.copyOf(filesBelow);
    missingFiles = List.copyOf(missingFiles);
    remarks = List.copyOf(remarks);
  }

  /** The name of the {@code .inf}, without its folder. */
  public String name() {
    return file.getFileName().toString();
  }

  /** Whether Windows may need it to reach the disk it starts from. */
  public boolean isMassStorage() {
    return MASS_STORAGE_CLASSES.contains(InfText.fold(className))
        || MASS_STORAGE_GUIDS.contains(InfText.fold(classGuid));
  }

  /** The Windows that at least one of its devices can be installed on. */
  public Set<Platform> platforms() {
    Set<Platform> all = EnumSet.noneOf(Platform.class);
    models.forEach(model -> all.addAll(model.platforms()));
    return Collections.unmodifiableSet(all);
  }

  /** Whether it serves a product, of whatever width. */
  public boolean serves(Product product) {
    return !Collections.disjoint(platforms(), Platform.of(product));
  }

  /** All ids it names, each once, in file order. */
  public List<String> hardwareIds() {
    return ids(models);
  }

  /** The ids it serves on a product, each once, in file order. */
  public List<String> hardwareIds(Product product) {
    return ids(models.stream().filter(model -> model.serves(product)).toList());
  }

  private static List<String> ids(List<DriverModel> models) {
    Set<String> seen = new HashSet<>();
    return models.stream()
        .flatMap(model -> model.hardwareIds().stream())
        .filter(id -> seen.add(InfText.fold(id)))
        .toList();
  }
}
