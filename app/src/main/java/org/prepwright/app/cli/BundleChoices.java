package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.bundle.TitleRefusedException;
import org.prepwright.model.bundle.UnknownSwitchException;
import org.prepwright.model.companion.Companions;
import picocli.CommandLine.Option;

/** What goes into a bundle; each option stands above what {@code deployment.ini} says. */
final class BundleChoices {
  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.export.title")
  private String title;

  @Option(names = "--description", paramLabel = "TEXT", descriptionKey = "cli.export.description")
  private String description;

  @Option(names = "--switches", paramLabel = "LIST", descriptionKey = "cli.export.switches")
  private String switches;

  @Option(names = "--tools", paramLabel = "FOLDER", descriptionKey = "cli.export.tools")
  private Path tools;

  @Option(names = "--drivers", paramLabel = "FOLDER", descriptionKey = "cli.export.drivers")
  private List<Path> drivers;

  @Option(names = "--oem", paramLabel = "FOLDER", descriptionKey = "cli.export.oem")
  private Path oemFolder;

  @Option(names = "--source", paramLabel = "PATH", descriptionKey = "cli.export.source")
  private String source;

  @Option(names = "--from-dos", descriptionKey = "cli.export.from-dos")
  private boolean fromDos;

  @Option(
      names = "--permission",
      paramLabel = "FOLDER|ACCOUNT|RIGHT",
      descriptionKey = "cli.export.permission")
  private List<String> permissions;

  /**
   * Makes the order.
   *
   * @throws TitleRefusedException when no folder can have the title
   * @throws UnknownSwitchException when a switch is none of sysprep.exe
   */
  BundleOrder order(Path file, AnswerFile answers, Companions companions)
      throws TitleRefusedException, UnknownSwitchException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    BundleOrder.Builder order =
        BundleOrder.of(answers, companions, folder, title(file, companions));
    if (description != null) {
      order.description(description);
    }
    if (switches != null) {
      SysprepSwitches chosen = SysprepSwitches.parse(switches);
      if (!chosen.conflicts().isEmpty()) {
        throw new TroubleException(String.join(" ", chosen.conflicts()));
      }
      order.switches(chosen);
    }
    if (tools != null) {
      order.deploymentTools(Optional.of(tools));
    }
    if (drivers != null) {
      order.driverFolders(drivers);
    }
    if (oemFolder != null) {
      order.oemFolder(Optional.of(oemFolder));
    }
    if (source != null) {
      order.setupSource(source);
    }
    if (fromDos) {
      order.startsFromDos(true);
    }
    if (permissions != null) {
      order.permissions(permissions);
    }
    return order.build();
  }

  private BundleTitle title(Path file, Companions companions) throws TitleRefusedException {
    String stated = title != null ? title : companions.deployment().bundle.title.valueOr("");
    return stated.isEmpty()
        ? BundleTitle.proposedFrom(String.valueOf(file.getFileName()))
        : BundleTitle.of(stated);
  }
}
