package org.prepwright.model.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.HardwareId;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.message.Messages;

/**
 * A disk controller of a target computer, and what serves it.
 *
 * @param target what the target is called
 * @param hardwareId the id of the controller
 * @param drivers the packages that serve it on the product of the answer file; none when no one
 *     does
 * @param isServedByImage whether the master or {@code [SysprepMassStorage]} has a driver for it
 *     already
 */
public record ServedController(
    String target, String hardwareId, List<DriverInf> drivers, boolean isServedByImage) {
  /** Keeps its own copy. */
  public ServedController {
    drivers = List.copyOf(drivers);
  }

  /** Whether anything serves it. */
  public boolean isServed() {
    return isServedByImage || !drivers.isEmpty();
  }

  /** What serves it, as a sentence. */
  public String sentence() {
    String key = !drivers.isEmpty() ? "by" : isServedByImage ? "image" : "nothing";
    String names = drivers.stream().map(DriverInf::name).collect(Collectors.joining(", "));
    return Messages.model().text("drivers.served." + key, target, hardwareId, names);
  }

  /** Compares the stated controllers of all targets with driver packages. */
  public static List<ServedController> of(Rollout rollout, List<DriverInf> infs) {
    Product product = rollout.answers().product();
    boolean isImage = rollout.answers().kind() == Kind.SYSPREP;
    List<Server> servers =
        infs.stream().filter(DriverInf::isMassStorage).map(inf -> Server.of(inf, product)).toList();
    List<ServedController> controllers = new ArrayList<>();
    for (Target target : rollout.deployment().targets()) {
      List<String> unserved = rollout.unservedMassStorage(target);
      for (String id : target.massStorage.valueOr(List.of())) {
        HardwareId wanted = HardwareId.of(id);
        controllers.add(
            new ServedController(
                target.label(),
                id,
                servers.stream().filter(one -> one.serves(wanted)).map(Server::inf).toList(),
                isImage && !unserved.contains(id)));
      }
    }
    return List.copyOf(controllers);
  }

  private record Server(DriverInf inf, List<HardwareId> ids) {
    static Server of(DriverInf inf, Product product) {
      return new Server(inf, inf.hardwareIds(product).stream().map(HardwareId::of).toList());
    }

    boolean serves(HardwareId wanted) {
      return ids.stream().anyMatch(id -> id.serves(wanted));
    }
  }
}
