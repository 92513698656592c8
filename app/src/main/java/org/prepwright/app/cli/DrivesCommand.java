package org.prepwright.app.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.media.Drive;
import org.prepwright.model.media.DriveSource;
import org.prepwright.model.media.Drives;
import org.prepwright.model.media.DrivesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code drives [--json]}: the removable drives. */
@Command(name = "drives")
final class DrivesCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1 << 20;

  /** A drive as JSON; null where something is not known. */
  record DriveAnswer(
      String path, String label, String fileSystem, Long freeBytes, Long totalBytes) {}

  @ParentCommand private RootCommand root;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  private final DriveSource source;

  DrivesCommand() {
    this(Drives.ofThisComputer());
  }

  DrivesCommand(DriveSource source) {
    this.source = source;
  }

  @Override
  public Integer call() {
    List<Drive> drives;
    try {
      drives = source.drives();
    } catch (DrivesException e) {
      throw new TroubleException(e.getMessage());
    }
    if (json) {
      root.printJson(drives.stream().map(DrivesCommand::answer).toList());
    } else if (drives.isEmpty()) {
      root.terminal().out().println(AppMessages.text("cli.drives.none"));
    } else {
      drives.forEach(drive -> root.terminal().out().println(line(drive)));
    }
    return ExitCode.FINE;
  }

  private static DriveAnswer answer(Drive drive) {
    return new DriveAnswer(
        drive.path(),
        drive.label(),
        drive.fileSystem(),
        orNull(drive.freeBytes()),
        orNull(drive.totalBytes()));
  }

  private static Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  private static String line(Drive drive) {
    return AppMessages.text(
        "cli.drives.line",
        drive.path(),
        drive.label().isEmpty() ? "-" : drive.label(),
        drive.fileSystem().isEmpty() ? "-" : drive.fileSystem(),
        mebibytes(drive.freeBytes()),
        mebibytes(drive.totalBytes()));
  }

  private static String mebibytes(OptionalLong bytes) {
    return bytes.isPresent() ? String.valueOf(bytes.getAsLong() / MEBIBYTE) : "?";
  }
}
