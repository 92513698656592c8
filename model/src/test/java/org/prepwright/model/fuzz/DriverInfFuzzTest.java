package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.drivers.DriverInf;
import org.prepwright.model.drivers.DriverModel;
import org.prepwright.model.drivers.DriverProblem;
import org.prepwright.model.drivers.DriverTree;
import org.prepwright.model.drivers.ReadingProgress;
import org.prepwright.model.text.FileProblemException;

/**
 * Any bytes as a driver package, and as the {@code txtsetup.oem} beside it: a package or a
 * sentence, and no file named in it lies outside its folder.
 */
@Timeout(Invariant.SECONDS)
class DriverInfFuzzTest {
  @FuzzTest
  void isPackageOrTold(byte[] bytes) throws IOException, FileProblemException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectories(files.getPath("/drivers/net"));
      Files.write(folder.resolve("a.inf"), bytes);
      Files.write(folder.resolve("txtsetup.oem"), bytes);
      Files.write(folder.resolve("a.sys"), new byte[1]);
      DriverTree tree = DriverTree.read(List.of(folder.getParent()), ReadingProgress.UNWATCHED);
      for (DriverProblem problem : tree.problems()) {
        holds(!problem.sentence().isBlank(), "a problem without a sentence");
      }
      holds(!tree.infs().isEmpty() || !tree.problems().isEmpty(), "neither read nor told");
      tree.infs().forEach(inf -> look(inf, folder));
    }
  }

  private static void look(DriverInf inf, Path folder) {
    holds(!inf.models().isEmpty(), "a package for no device");
    for (DriverModel model : inf.models()) {
      holds(!model.hardwareIds().isEmpty(), "a device without an id");
    }
    // an id twice in another case is one id, as it stands first
    Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    ids.addAll(inf.hardwareIds());
    for (Product product : Product.values()) {
      holds(ids.containsAll(inf.hardwareIds(product)), "ids of no model");
    }
    inf.filesBelow()
        .values()
        .forEach(file -> holds(file.startsWith(folder), "a file outside the folder"));
  }
}
