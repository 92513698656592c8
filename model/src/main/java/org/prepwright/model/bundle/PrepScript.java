package org.prepwright.model.bundle;

import java.util.Map;
import java.util.stream.Collectors;
import org.prepwright.model.catalog.Product;

/**
 * The launch script {@code prep.cmd}: checks the master computer, copies the Sysprep folder to
 * drive C, compares the copies and runs sysprep.exe with the chosen switches. Plain ASCII, CR LF.
 *
 * <p>It holds only what the cmd.exe of Windows XP, Server 2003 and Wine understand alike, and
 * nothing of the bundle's title or answers: the script finds its folder itself.
 */
final class PrepScript {
  /** The file's name in the bundle. */
  static final String FILE_NAME = "prep.cmd";

  /** The line near the top by which tools know a script of this kind. */
  static final String TAG = "@rem SetupMgrTag";

  /** The exit codes, one a line; stated once for the script and for the instructions. */
  static final String EXIT_CODES = FileTemplate.resource("exit-codes.txt").strip();

  private PrepScript() {}

  static String textFor(SysprepSwitches switches, Product product) {
    return FileTemplate.ofResource("prep.cmd.template")
        .filledWith(
            Map.of(
                "product", FileTexts.product(product),
                "switches", switches.commandLine(),
                "ending", FileTexts.ending(switches),
                "exit-codes-as-remarks",
                    EXIT_CODES
                        .lines()
                        .map(line -> "rem   " + line)
                        .collect(Collectors.joining("\n"))));
  }
}
