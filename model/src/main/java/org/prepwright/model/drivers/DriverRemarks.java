package org.prepwright.model.drivers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.message.Messages;

/** What a person should know about packages before they go with an answer file. */
final class DriverRemarks {
  private final AnswerFile answers;
  private final Product product;

  DriverRemarks(AnswerFile answers) {
    this.answers = answers;
    product = answers.product();
  }

  List<String> about(List<DriverFolder> folders) {
    List<String> remarks = new ArrayList<>();
    for (DriverFolder folder : folders) {
      for (DriverInf inf : folder.infs()) {
        if (!inf.serves(product)) {
          remarks.add(doesNotServe(inf, product));
        } else {
          addAboutServing(inf, remarks);
        }
      }
    }
    addAboutUnsigned(folders, remarks);
    addAboutWidth(folders, remarks);
    return remarks;
  }

  /** Which Windows a package is for in place of the one of the answer file. */
  static String doesNotServe(DriverInf inf, Product product) {
    Set<Platform> platforms = inf.platforms();
    return platforms.isEmpty()
        ? text("drivers.plan.serves-none", inf.name())
        : text(
            "drivers.plan.serves-others",
            inf.name(),
            product.label(),
            platforms.stream().map(Platform::label).collect(Collectors.joining(", ")));
  }

  private static void addAboutServing(DriverInf inf, List<String> remarks) {
    inf.missingFiles()
        .forEach(file -> remarks.add(text("drivers.plan.file-missing", inf.name(), file)));
  }

  /** Windows waits with an unsigned driver until an administrator logs on (KB 254078). */
  private void addAboutUnsigned(List<DriverFolder> folders, List<String> remarks) {
    String names =
        folders.stream()
            .flatMap(folder -> folder.infs().stream())
            .filter(inf -> inf.serves(product) && inf.catalogs().isEmpty())
            .map(DriverInf::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (names.isEmpty()) {
      return;
    }
    if (answers.kind() == Kind.SYSPREP) {
      remarks.add(text("drivers.plan.unsigned-image", names));
    } else if (!"Ignore".equalsIgnoreCase(answers.unattended.driverSigningPolicy.valueOr(""))) {
      remarks.add(text("drivers.plan.unsigned", names));
    }
  }

  /** The answer file for a server does not say how wide it is. */
  private void addAboutWidth(List<DriverFolder> folders, List<String> remarks) {
    Set<Platform> wanted = Platform.of(product);
    if (wanted.size() < 2) {
      return;
    }
    int narrow = 0;
    int wide = 0;
    for (DriverFolder folder : folders) {
      for (DriverInf inf : folder.infs()) {
        Set<Platform> served = EnumSet.noneOf(Platform.class);
        served.addAll(inf.platforms());
        served.retainAll(wanted);
        if (served.size() == 1) {
          narrow += served.iterator().next().is64Bit() ? 0 : 1;
          wide += served.iterator().next().is64Bit() ? 1 : 0;
        }
      }
    }
    if (wide > 0) {
      remarks.add(text("drivers.plan.width", narrow, wide));
    }
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
