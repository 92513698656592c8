package org.prepwright.model.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.catalog.Product;

/**
 * What the launch script {@code prep.cmd} and the instructions of a Sysprep bundle are told.
 * Nothing of it is free text: the script can hold no title, no answer and no path of the person.
 *
 * @param switches what sysprep.exe is told
 * @param product what is installed on the master computer
 * @param expectedHal the HAL of the master as stated; empty leaves the comparison out
 * @param setsAdministratorPassword whether the answers give Administrator a password, which takes
 *     effect only where the master has a blank one
 * @param bytesToCopy the space on drive C that one run needs, in bytes
 * @param hasComputers whether the bundle holds a folder of its own for each computer
 * @param hasTools whether sysprep.exe and setupcl.exe are in the bundle
 * @param holdsSecrets whether an answer file holds a password or a product key
 */
public record PrepFacts(
    SysprepSwitches switches,
    Product product,
    Optional<HalFact> expectedHal,
    boolean setsAdministratorPassword,
    long bytesToCopy,
    boolean hasComputers,
    boolean hasTools,
    boolean holdsSecrets) {
  /** Files take whole clusters; 4 KB is the usual size on NTFS. */
  private static final long CLUSTER = 4096;

  private static final String COMMON = SysprepContents.SYSPREP_FOLDER + "/";
  private static final String COMPUTERS = "computers/";

  /** Facts with nothing stated but what each bundle has. */
  public static PrepFacts of(SysprepSwitches switches, Product product) {
    return new PrepFacts(switches, product, Optional.empty(), false, 0, false, false, false);
  }

  /** These facts, with the master's HAL as stated in the deployment facts. */
  public PrepFacts withHal(Optional<HalFact> hal) {
    return new PrepFacts(
        switches,
        product,
        hal,
        setsAdministratorPassword,
        bytesToCopy,
        hasComputers,
        hasTools,
        holdsSecrets);
  }

  /** These facts, with what the answers hold. */
  public PrepFacts withAnswers(boolean administratorPassword, boolean secrets) {
    return new PrepFacts(
        switches,
        product,
        expectedHal,
        administratorPassword,
        bytesToCopy,
        hasComputers,
        hasTools,
        secrets);
  }

  /** These facts, with what the files of the bundle tell: space, computers, deployment tools. */
  public PrepFacts withFiles(List<BundleFile> files) {
    return new PrepFacts(
        switches,
        product,
        expectedHal,
        setsAdministratorPassword,
        bytesToCopy(files),
        files.stream().anyMatch(file -> file.path().startsWith(COMPUTERS)),
        files.stream().anyMatch(file -> file.path().equalsIgnoreCase(COMMON + "sysprep.exe")),
        holdsSecrets);
  }

  /** The common files and those of the computer with the most, each in whole clusters. */
  private static long bytesToCopy(List<BundleFile> files) {
    long common = 0;
    Map<String, Long> byComputer = new HashMap<>();
    for (BundleFile file : files) {
      long onDisk = (file.size() / CLUSTER + 1) * CLUSTER;
      if (file.path().startsWith(COMMON)) {
        common += onDisk;
      } else if (file.path().startsWith(COMPUTERS)) {
        String name = file.path().split("/", 3)[1];
        byComputer.merge(name, onDisk, Long::sum);
      }
    }
    return common + byComputer.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
