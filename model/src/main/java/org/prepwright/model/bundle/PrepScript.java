package org.prepwright.model.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.deployment.HalFit;

/**
 * The launch script {@code prep.cmd}: checks the master computer and the bundle, copies the Sysprep
 * folder and the files of the chosen computer to drive C, compares the copies and runs sysprep.exe
 * with the chosen switches; takes back what it copied when something fails. Plain ASCII, CR LF.
 *
 * <p>It holds only what the cmd.exe of Windows XP, Server 2003 and Wine understand alike, and
 * nothing of the bundle's title or answers: the script finds its folder itself.
 */
public final class PrepScript {
  /** The file's name in the bundle. */
  public static final String FILE_NAME = "prep.cmd";

  /** The line near the top by which tools know a script of this kind. */
  static final String TAG = "@rem SetupMgrTag";

  /** The log in the Windows folder, where it outlives the Sysprep folder. */
  static final String LOG_NAME = "prep.log";

  /** What the exit codes mean; stated once for the script and for the instructions. */
  static final String EXIT_CODES = FileTemplate.resource("exit-codes.txt").strip();

  /** Added to the space that is needed: a log, the deployment tools when added by hand. */
  private static final long SPARE_MEGABYTES = 2;

  private static final long MEGABYTE = 1_000_000;

  private PrepScript() {}

  /** The script for a bundle; the same facts give the same text. */
  public static String textFor(PrepFacts facts) {
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(facts.product()));
    values.put("product-id", facts.product().id());
    values.put("switches", facts.switches().commandLine());
    values.put("ending", FileTexts.ending(facts.switches()));
    values.put("log-name", LOG_NAME);
    values.put("domain-remedy", FileTexts.domainRemedy(facts.product()));
    values.put("needed-megabytes", Long.toString(neededMegabytes(facts)));
    values.put(
        "exit-codes-as-remarks",
        EXIT_CODES.lines().map(line -> "rem   " + line).collect(Collectors.joining("\n")));
    values.put("call-hal-check", facts.expectedHal().isPresent() ? "call :check_hal\n" : "");
    values.put("hal-check", facts.expectedHal().map(PrepScript::halCheck).orElse(""));
    values.put("call-password-check", facts.setsAdministratorPassword() ? PASSWORD_CALL : "");
    values.put(
        "password-check",
        facts.setsAdministratorPassword() ? FileTemplate.resource("prep-password.part") : "");
    return FileTemplate.ofResource("prep.cmd.template").filledWith(values);
  }

  private static final String PASSWORD_CALL = "call :check_password\n";

  private static long neededMegabytes(PrepFacts facts) {
    return facts.bytesToCopy() / MEGABYTE + SPARE_MEGABYTES;
  }

  private static String halCheck(HalFact stated) {
    return FileTemplate.ofResource("prep-hal.part")
        .filledWith(
            Map.of(
                "hal-id", stated.id(),
                "hal-fits",
                    Catalogue.standard().hals().stream()
                        .flatMap(installed -> fitLines(installed, stated))
                        .collect(Collectors.joining("\n"))))
        .replace("\r\n", "\n");
  }

  /** What becomes of an image with the installed HAL where the stated one was counted on. */
  private static Stream<String> fitLines(HalFact installed, HalFact stated) {
    HalFit fit = HalFit.of(installed, stated);
    String word = fit == HalFit.SAME ? "same" : fit.runs() ? "runs" : "stops";
    return Stream.concat(Stream.of(installed.id()), installed.alsoCalled().stream())
        .filter(name -> name.matches("[A-Z_]+"))
        .map(id -> "if /i \"%HAL%\"==\"" + id + "\" set \"FIT=" + word + "\"");
  }
}
