package org.prepwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.media.ExportProgress;
import org.prepwright.model.media.Verification;
import org.prepwright.model.media.VerificationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify PLACE [--json]}: compares bundles with their manifests. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  /** A bundle as JSON. */
  record BundleAnswer(
      String place,
      boolean sound,
      int files,
      List<String> missing,
      List<String> changed,
      List<String> foreign,
      List<String> added) {}

  @ParentCommand private RootCommand root;

  @Parameters(paramLabel = "PLACE", descriptionKey = "cli.verify.place")
  private Path place;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() {
    List<Verification.Result> results;
    ProgressLine line = root.terminal().progressLine();
    try {
      results = Verification.verify(place, progress(line));
    } catch (VerificationException e) {
      line.wipe();
      throw new TroubleException(e.getMessage());
    }
    line.wipe();
    if (json) {
      root.printJson(results.stream().map(VerifyCommand::answer).toList());
    } else {
      results.forEach(this::print);
    }
    return results.stream().allMatch(Verification.Result::isSound)
        ? ExitCode.FINE
        : ExitCode.FINDINGS;
  }

  private static ExportProgress progress(ProgressLine line) {
    return new ExportProgress() {
      @Override
      public void step(String fileName, long doneBytes, long totalBytes) {
        line.showPercent(fileName, doneBytes, totalBytes);
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  private static BundleAnswer answer(Verification.Result result) {
    return new BundleAnswer(
        result.place().toString(),
        result.isSound(),
        result.files(),
        result.missing(),
        result.changed(),
        result.foreign(),
        result.added());
  }

  private void print(Verification.Result result) {
    if (result.isSound()) {
      say("cli.verify.sound", result.place(), result.files());
    } else {
      say(
          "cli.verify.differs",
          result.place(),
          result.missing().size() + result.changed().size() + result.foreign().size());
    }
    result.missing().forEach(path -> say("cli.verify.missing", path));
    result.changed().forEach(path -> say("cli.verify.changed", path));
    result.foreign().forEach(path -> say("cli.verify.foreign", path));
  }

  private void say(String key, Object... arguments) {
    root.terminal().out().println(AppMessages.text(key, arguments));
  }
}
