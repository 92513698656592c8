package org.prepwright.model.bundle;

import java.util.List;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;

/**
 * A bundle as it was made of an order.
 *
 * @param bundle the bundle
 * @param remarks sentences about what was added to the answer file for it, and what does not fit
 */
public record BundleContents(Bundle bundle, List<String> remarks) {
  /** What a bundle is made for. */
  public enum Extent {
    /** A medium that holds everything. */
    WHOLE,
    /** A floppy disk that Setup looks at: the answer file and what belongs beside it. */
    FLOPPY
  }

  /** Keeps its own copy of the sentences. */
  public BundleContents {
    remarks = List.copyOf(remarks);
  }

  /**
   * Puts a bundle together. What lies on disk is listed, not read; may take a while where there are
   * many drivers.
   *
   * @param order what was chosen
   * @throws BundleRefusedException when it cannot be made; the message says why
   */
  public static BundleContents of(BundleOrder order, Extent extent) throws BundleRefusedException {
    return switch (order.answers().kind()) {
      case SYSPREP -> new SysprepContents(order).make();
      case UNATTEND -> new UnattendedContents(order).make();
      case WINNT -> new CdStartContents(order, extent).make();
      case RIS -> new RisContents(order).make();
      case UDF ->
          throw new BundleRefusedException(Messages.model().text("bundle.uniqueness-alone"));
    };
  }

  /**
   * The floppy disks of several computers, one for each, named after them; none where one serves
   * all.
   *
   * @throws BundleRefusedException when they cannot be made; the message says why
   */
  public static List<Bundle> floppies(BundleOrder order) throws BundleRefusedException {
    return order.answers().kind() == Kind.WINNT
        ? new CdStartContents(order, Extent.FLOPPY).floppies()
        : List.of();
  }
}
