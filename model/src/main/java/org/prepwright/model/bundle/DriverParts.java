package org.prepwright.model.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.drivers.DriverFile;
import org.prepwright.model.drivers.DriverPlan;
import org.prepwright.model.drivers.DriverTree;
import org.prepwright.model.drivers.ReadingProgress;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.FileProblemException;

/** The files of the drivers of an order, at the places where the answer file looks for them. */
final class DriverParts {
  private final BundleOrder order;
  private final List<String> remarks;
  private List<BundleFile> files;

  DriverParts(BundleOrder order, List<String> remarks) {
    this.order = order;
    this.remarks = remarks;
  }

  /** The files below a folder of the bundle. */
  List<BundleFile> filesIn(String folder) throws BundleRefusedException {
    return files().stream().filter(file -> file.path().startsWith(folder + "/")).toList();
  }

  /** The files anywhere else. */
  List<BundleFile> filesOutside(String folder) throws BundleRefusedException {
    return files().stream().filter(file -> !file.path().startsWith(folder + "/")).toList();
  }

  private List<BundleFile> files() throws BundleRefusedException {
    if (files == null) {
      files = order.driverFolders().isEmpty() ? List.of() : read();
    }
    return files;
  }

  private List<BundleFile> read() throws BundleRefusedException {
    DriverTree tree = DriverTree.readAlone(order.driverFolders(), ReadingProgress.UNWATCHED);
    try {
      DriverPlan plan =
          DriverPlan.of(order.answers(), tree.folders(), order.companions().deployment());
      remarks.addAll(plan.remarks());
      if (!plan.isIn(order.answers())) {
        remarks.add(Messages.model().text("bundle.drivers-not-named", plan.driverPath()));
      }
      List<BundleFile> made = new ArrayList<>();
      for (DriverFile file : plan.files()) {
        made.add(BundleFile.of(file.bundlePath(), Content.ofFile(file.source())));
      }
      return made;
    } catch (EditRefusedException | FileProblemException e) {
      throw new BundleRefusedException(e.getMessage(), e);
    } catch (IOException e) {
      throw new BundleRefusedException(
          Messages.model().text("bundle.drivers-unreadable", e.getMessage()), e);
    }
  }
}
